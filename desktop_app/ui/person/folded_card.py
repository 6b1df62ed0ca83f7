"""A card of somebody's page as one line, where the window is too low for all of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy

from desktop_app.ui.kit.boxes import row
from desktop_app.ui.kit.buttons import plain_text
from desktop_app.ui.kit.labels import IconLabel, PlainLabel, hint
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.kit.context import UiContext


ROOM_FOR_TITLE = 400
"""Width at the usual font from which the title is written out; its picture stands for it below."""


class _Line(QPushButton):
    """The words, shortened to the room there is; pressing it opens the card."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "plain-name")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._words = ""

    def say(self, words: str) -> None:
        """What it says, on one line."""
        self._words = " ".join(words.split())
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().sizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(40, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, max(20, self.width() - 10)
        )
        self.setText(plain_text(shown))
        hint(self, self._words if shown != self._words else "")


class FoldedCard(QFrame):
    """The title of a card and the beginning of what it says, as a card of one line; `unfold` is
    called when it is pressed.
    """

    def __init__(
        self, context: UiContext, icon: str, role: Role, title: str, unfold: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        theme = context.theme
        self._title = title
        self._line = _Line()
        self._line.clicked.connect(unfold)
        chevron = IconLabel(context.icons, "chevron-down", theme, Role.FAINT, 14)
        self._theme, self._written = theme, PlainLabel(theme, title, Face.TITLE)
        parts = row(
            theme,
            IconLabel(context.icons, icon, theme, role, 16),
            self._written,
            self._line,
            chevron,
            space=8,
            margins=(16, 4, 12, 4),
        )
        parts.setStretch(2, 1)
        self.setLayout(parts)

    def say(self, words: str) -> None:
        """The beginning of what the card says; how much of it is seen depends on the width."""
        self._line.say(words)
        self._line.setAccessibleName(
            fill_in(self.tr("%1: %2"), self._title, " ".join(words.split()))
        )
        self._line.setAccessibleDescription(self.tr("Opens the card"))

    def said(self) -> str:
        """All of it, as it is read out."""
        return self._line.accessibleName()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._written.setVisible(self.width() >= self._theme.px(ROOM_FOR_TITLE))
