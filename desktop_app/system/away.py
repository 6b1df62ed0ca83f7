"""Word that nobody is at the computer: no key and no mouse in our windows for a while, a locked
screen, or sleep.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

if TYPE_CHECKING:
    from desktop_app.system.leaving.base import Leaving

LOOK_EVERY = 5_000
"""Milliseconds between two looks at how long nothing was touched."""
_TOUCHES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    )
)


class Away(QObject):
    """`idle` once nothing was touched for as many seconds as `after` answers (0 for never), `locked`
    with the screen, `sleeping` before the computer does, both as `leaving` says.

    What is touched is heard at our own windows as the system hands it to them: a filter on every
    event of the application would cost more than all of them.
    """

    idle = Signal()
    locked = Signal()
    sleeping = Signal()

    def __init__(
        self,
        after: Callable[[], float],
        leaving: Leaving | None = None,
        count: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._after, self._count, self._touched = after, count, count()
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._follow)
        if (window := app.focusWindow()) is not None:
            self._follow(window)
        if leaving is not None:
            leaving.locked.connect(self.locked)
            leaving.sleeping.connect(self.sleeping)

    def start(self) -> None:
        """Count from now."""
        self._touched = self._count()
        self._timer.start()

    def stop(self) -> None:
        """Say nothing more."""
        self._timer.stop()
        self.blockSignals(True)

    def look(self) -> None:
        """See how long nothing was touched."""
        after = self._after()
        if after and self._count() - self._touched >= after:
            self._touched = self._count()
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._touched = self._count()
        return False

    def _follow(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
            self._touched = self._count()
