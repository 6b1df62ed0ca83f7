"""From the writer's thread to the window: what a commit changed, told on the UI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.changes import ChangeSet
from desktop_app.services.history import History


class Changes(QObject):
    """`changed` carries the ChangeSet of every commit, also of other programs, to the UI thread."""

    changed = Signal(object)

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = history.listen(self._heard)

    def close(self) -> None:
        """Listen no more."""
        self._stop()

    def _heard(self, changes: ChangeSet) -> None:
        # Emitted on the writer's thread, delivered on the thread this object lives in.
        self.changed.emit(changes)
