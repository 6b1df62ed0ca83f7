"""From the writer's thread to the window: what a commit changed, told on the UI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.changes import ChangeSet
from desktop_app.ui.kit.relay import Relay

if TYPE_CHECKING:
    from desktop_app.services.history import History

PAUSE = 1000
"""Milliseconds between two tellings of changes too large to name, such as the chunks of an
import."""
TURN = 5
"""Milliseconds the window lives between those who read a large change anew."""


class Changes(QObject):
    """`changed` carries the ChangeSet of every commit, also of other programs, to the UI thread.

    What a command changed is told at once. Large changes make views read anew, so several of them
    in a row are told together: an import must not keep the window busy. `followed` carries the same
    to those who come second: at once after `changed`, or, when the change is large, after the
    window has had its turn.
    """

    changed = Signal(object)
    followed = Signal(object)

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = ChangeSet()
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(lambda: self.hear(ChangeSet()))
        self._behind = ChangeSet()
        self._turn = QTimer(self, interval=TURN, singleShot=True)
        self._turn.timeout.connect(self._follow)
        # Said on the writer's thread.
        self._arrived = Relay(self)
        self._arrived.said.connect(self.hear)
        self._stop = history.listen(self._arrived.say)

    def close(self) -> None:
        """Listen no more."""
        self._stop()
        self._arrived.close()
        self._pause.stop()
        self._turn.stop()

    def hear(self, changes: ChangeSet) -> None:
        """Tell of `changes` now or, when large ones come in a row, in a while."""
        self._waiting |= changes
        if changes.is_large and self._pause.isActive():
            return
        told, self._waiting = self._waiting, ChangeSet()
        if told.is_large:
            self._pause.start()
        if told:
            self.changed.emit(told)
            self._behind |= told
            if told.is_large:
                self._turn.start()
            else:
                self._follow()

    def _follow(self) -> None:
        told, self._behind = self._behind, ChangeSet()
        self._turn.stop()
        self.followed.emit(told)
