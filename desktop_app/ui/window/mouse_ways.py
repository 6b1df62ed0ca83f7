"""The two buttons at the side of a mouse: back and forward."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QWindow

STEPS = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}


class MouseWays(QObject):
    """Calls `go` with -1 or 1 when such a button is pressed anywhere in a window, and keeps the
    press from what is under the mouse: a list would choose the row there.
    """

    def __init__(self, window: QWindow, go: Callable[[int], object]) -> None:
        super().__init__(window)
        self._go = go
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (
            QEvent.Type.MouseButtonPress,
            QEvent.Type.MouseButtonRelease,
            QEvent.Type.MouseButtonDblClick,
        )
        if event.type() not in kinds or not isinstance(event, QMouseEvent):
            return False
        step = STEPS.get(event.button())
        if step is None:
            return False
        if event.type() is not QEvent.Type.MouseButtonRelease:
            self._go(step)
        return True
