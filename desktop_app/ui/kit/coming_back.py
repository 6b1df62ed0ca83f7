"""What is done once somebody comes back to a window after another program had their attention."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ComingBack(QObject):
    """Watches one window. Only what was asked for last is done, and once."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._then: Callable[[], object] | None = None
        self._has_left = False
        window.installEventFilter(self)

    def then(self, act: Callable[[], object]) -> None:
        """Do `act` when the window has been left and is active again."""
        self._then, self._has_left = act, False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowDeactivate:
            self._has_left = True
        elif event.type() == QEvent.Type.WindowActivate and self._has_left:
            act, self._then = self._then, None
            if act is not None:
                act()
        return False
