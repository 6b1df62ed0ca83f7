"""The head of a page that stands within another: the way back, its title, a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.ui.kit.boxes import back_arrow, column, is_mirrored, row
from desktop_app.ui.kit.buttons import icon_button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.page_title import PageTitle
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.kit.context import UiContext

HANGS = 30
"""Pixels at the usual font by which the way back hangs out to the left of the page."""


class PartHead(QWidget):
    """`back_words` say where `back` leads. The title stands in line with what is below; the page
    leaves `HANGS` free beside it.
    """

    def __init__(
        self,
        context: UiContext,
        title: str,
        words: str,
        back_words: str,
        back: Callable[[], object],
    ) -> None:
        super().__init__()
        theme = context.theme
        arrow = back_arrow()
        self.back = icon_button(theme, context.icons, arrow, back_words, back)
        self.back.setFixedWidth(theme.px(HANGS))
        self.said = PlainLabel(theme, words, Face.BODY, Role.SOFT, wrap=True)
        self.said.setContentsMargins(
            0 if is_mirrored() else theme.px(HANGS), 0, theme.px(HANGS) if is_mirrored() else 0, 0
        )
        self._title = PageTitle(theme, title)
        head = row(theme, self.back, self._title, space=0)
        head.setStretch(1, 1)
        head.setAlignment(self.back, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(theme, head, self.said, space=2))

    def set_title(self, title: str) -> None:
        """Say another title."""
        self._title.setText(title)
