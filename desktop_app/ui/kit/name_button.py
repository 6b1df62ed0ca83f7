"""A name that opens whom or what it names."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy

from desktop_app.ui.kit.buttons import hear_enter, plain_text
from desktop_app.ui.kit.labels import hint, isolated

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

LONGEST_NAME = 300
NAME_INSET = 4
"""Pixels from the edge of a name to its letters: the border and padding the style sheet gives
it."""


class NameButton(QPushButton):
    """Words that open what they name; shortened where there is no room for them."""

    def __init__(self, words: str, clicked: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "name")
        hear_enter(self)
        self._words = " ".join(words[:LONGEST_NAME].split())
        self.setAccessibleName(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: clicked())
        self._show(self._words)

    def sizeHint(self) -> QSize:
        return QSize(self._width() + 2 * NAME_INSET, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * NAME_INSET
        shown = self.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, max(room, 20)
        )
        hint(self, self._words if shown != self._words else "")
        self._show(shown)

    def _show(self, words: str) -> None:
        words = plain_text(words)
        self.setText(isolated(words) if self.isRightToLeft() else words)

    def _width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._words) + 2
