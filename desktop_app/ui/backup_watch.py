"""From the threads that make backups to the window: something about them is otherwise now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.ui.kit.relay import Relay

if TYPE_CHECKING:
    from desktop_app.services.backups import Backups

EVERY = 60_000
"""Milliseconds after which "5 min ago" is no longer true."""


class BackupWatch(QObject):
    """`changed` when a backup begins, ends or fails, told on the UI thread; `passed` every minute."""

    changed = Signal()
    passed = Signal()

    def __init__(self, backups: Backups, parent: QObject) -> None:
        super().__init__(parent)
        self._heard = Relay(self)
        self._heard.said.connect(self.changed)
        stop = backups.listen(self._heard.say)
        parent.destroyed.connect(lambda _=None: stop())
        timer = QTimer(self, interval=EVERY)
        timer.timeout.connect(self.passed)
        timer.start()
