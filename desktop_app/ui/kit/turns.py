"""Work that would hold a frame up, done a piece a turn of the event loop: between two pieces the window
takes keys and paints.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LET_GO = 500
"""Things freed in a turn: a card found in a file takes about a microsecond."""


class Piecework(Protocol):
    """Something that is done in pieces of some milliseconds at most."""

    @property
    def is_filled(self) -> bool:
        """Whether all is done."""

    def grow(self) -> None:
        """Do one piece more."""


class Turns(QObject):
    """Has works done one after another, a piece a turn. By a timer: what is posted (`singleShot(0)`)
    is done before timers and what is read from sockets are looked at again.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Piecework] = deque()
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._serve)

    @property
    def is_busy(self) -> bool:
        """Whether something is still to be done."""
        return bool(self._waiting)

    def wait(self, work: Piecework) -> None:
        """Do that work when those before it are done."""
        self._waiting.append(work)
        self._timer.start()

    def take(self, *steps: Callable[[], object]) -> None:
        """Call these functions, each in a turn of its own."""
        self.wait(_Steps(steps))

    def let_go(self, things: Sequence[object]) -> None:
        """Free things of which nobody else knows any more, some hundreds a turn."""
        self.wait(_Freed(list(things)))

    def forget(self, within: QWidget | None = None) -> None:
        """Nobody needs what is not done yet: nothing at all, or nothing that is a part of `within`."""
        self._waiting = deque(
            each
            for each in self._waiting
            if within is not None and not (isinstance(each, QWidget) and within.isAncestorOf(each))
        )

    def _serve(self) -> None:
        if not self._waiting:
            return
        work = self._waiting[0]
        try:
            work.grow()
        finally:
            if work.is_filled and self._waiting and self._waiting[0] is work:
                self._waiting.popleft()
            if self._waiting:
                self._timer.start()


class _Steps:
    """Functions that are called one after another."""

    def __init__(self, steps: Sequence[Callable[[], object]]) -> None:
        self._steps = deque(steps)

    @property
    def is_filled(self) -> bool:
        return not self._steps

    def grow(self) -> None:
        self._steps.popleft()()


class _Freed:
    """A list that loses its last things."""

    def __init__(self, things: list[object]) -> None:
        self._things = things

    @property
    def is_filled(self) -> bool:
        return not self._things

    def grow(self) -> None:
        del self._things[-LET_GO:]
