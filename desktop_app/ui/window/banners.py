"""What stands over everything in the window for as long as it is so: a sentence or two, and what can
be done about it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.turn_layout import Part, turning

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

    from desktop_app.ui.kit.context import UiContext

WORDS = 420
"""Pixels at the usual font below which the buttons stand under the words."""


class Banner(QFrame):
    """`what` is so, `more` about it, and buttons, the most useful one last."""

    def __init__(
        self, context: UiContext, what: str, more: str, buttons: Sequence[QPushButton]
    ) -> None:
        super().__init__()
        self.setProperty("kind", "banner")
        self.setAccessibleName(f"{what} {more}")
        theme = context.theme
        icon = IconLabel(context.icons, "circle-alert", theme, Role.EMBER, 18)
        words = column(
            theme,
            PlainLabel(theme, what, Face.STRONG, wrap=True),
            PlainLabel(theme, more, Face.BODY, Role.SOFT, wrap=True),
            space=2,
        )
        told = turning(
            theme, Part(words, 1, WORDS), row(theme, *buttons, space=10), space=10, gap=8
        )
        box = row(theme, icon, told, space=12, margins=(18, 10, 18, 10))
        box.setStretch(1, 1)
        self.setLayout(box)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A window too low for all would else cut the buttons off.
        self.setMinimumHeight(self.heightForWidth(self.width()))
