"""From the threads that make backups to the window: something about them is otherwise now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from desktop_app.services.backups import Backups

EVERY = 60_000
"""Milliseconds after which "5 min ago" is no longer true."""


class BackupWatch(QObject):
    """`changed` when a backup begins, ends or fails, told on the UI thread; `passed` every minute."""

    changed = Signal()
    passed = Signal()
    _heard = Signal()

    def __init__(self, backups: Backups, parent: QObject) -> None:
        super().__init__(parent)
        # Emitted on any thread, delivered on the thread this object lives in.
        self._heard.connect(self.changed)
        stop = backups.listen(self._heard.emit)
        parent.destroyed.connect(lambda _=None: stop())
        timer = QTimer(self, interval=EVERY)
        timer.timeout.connect(self.passed)
        timer.start()
