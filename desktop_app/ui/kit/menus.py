"""Menus: floating, and in their places by what is seen of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from desktop_app.ui.kit.floating import SMALL_RADIUS, Floating, shown_size

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

NEAR = 3
"""Pixels within which Qt takes a place for that of the pointer."""


class Menu(QMenu):
    """A menu of `parent`; `title` is what it is called within another menu."""

    def __init__(self, parent: QWidget | None, title: str = "") -> None:
        super().__init__(title, parent)
        self.setProperty("kind", "floating")
        self._ground = Floating(self, SMALL_RADIUS)

    def shown_size(self) -> QSize:
        """How large it will look, in pixels."""
        return shown_size(self, self.sizeHint())

    def showEvent(self, event: QShowEvent) -> None:
        """Qt has put the whole window where the menu was asked for: put there what is seen of it."""
        room = self.contentsMargins()
        across = room.right() if self._flows_left() else -room.left()
        self.move(self.pos() + QPoint(across, -room.top()))
        super().showEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the shadow is one beside the menu."""
        if self.rect().marginsRemoved(self.contentsMargins()).contains(event.position().toPoint()):
            super().mousePressEvent(event)
        else:
            self.close()

    def _flows_left(self) -> bool:
        """Whether its right edge is what was asked for."""
        above = self.parentWidget()
        if isinstance(above, QMenu) and above.isVisible():
            return self.geometry().center().x() < above.geometry().center().x()
        return abs(self.geometry().right() + 1 - QCursor.pos().x()) <= NEAR
