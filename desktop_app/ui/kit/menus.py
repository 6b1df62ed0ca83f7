"""Menus: floating, and in their places by what is seen of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.ui.kit.buttons import set_kind
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

    def scroll_on_low_screens(self) -> None:
        """Scroll where it is higher than the screen, instead of going on in a second column."""
        set_kind(self, "long", True)
        # Qt looks for it when a menu is made, and when its style changes.
        QApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))

    def shown_size(self) -> QSize:
        """How large it would look, in pixels, on a screen that holds it."""
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
