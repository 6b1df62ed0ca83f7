"""Rows that were ticked, put off or deleted, which stay where they are for a moment: so a second
click never hits the row that takes their place.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

if TYPE_CHECKING:
    from desktop_app.ui.reminder_row import ReminderRow

LINGER = 1500
"""Milliseconds for which a row stays after the last click."""


class LeavingRows(QObject):
    """Whoever shows rows asks `holds` before laying them out anew; `lay_out` is called when all
    have gone.
    """

    def __init__(self, lay_out: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._gone: dict[Hashable, bool] = {}
        self._rows: list[ReminderRow] = []
        self._timer = QTimer(self, interval=LINGER, singleShot=True)
        self._timer.timeout.connect(self._end)
        self._lay_out = lay_out

    def leave(self, row: ReminderRow, key: Hashable, words: str) -> None:
        """The row of `key` is done with, and says so in `words` as long as it stays."""
        row.show_leaving(words)
        self._rows.append(row)
        self._gone[key] = False
        self._timer.start()

    def holds(self, present: Collection[Hashable]) -> bool:
        """Whether the rows must stay as they are. `present` are the keys of what there is now: one
        that had gone and is there again was undone, and ends it for all.
        """
        if any(gone and key in present for key, gone in self._gone.items()):
            self.forget()
        for key in self._gone:
            self._gone[key] = self._gone[key] or key not in present
        return bool(self._gone)

    def forget(self) -> None:
        """Something else is shown: nothing stays."""
        self._gone.clear()
        self._rows.clear()
        self._timer.stop()

    def _end(self) -> None:
        self._gone.clear()
        leaving, self._rows = self._rows, []
        for row in leaving:
            if isValid(row):
                row.fade_away()
        self._lay_out()


def stays_before(rows: Collection[ReminderRow]) -> int | None:
    """At which place the focus goes on once the rows that leave have gone: how many that stay are
    before the one that has it; None when none has.
    """
    found = next((place for place, row in enumerate(rows) if row.has_focus()), None)
    return None if found is None else sum(not row.leaving for row in list(rows)[:found])
