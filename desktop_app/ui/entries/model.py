"""The entries of a timeline: all ids in order, and only those rows read that are looked at.

Eight bytes an entry, so a million of them are eight megabytes and any row is found at once: by its
number, by its day (a search by halves of some twenty look-ups) or by its id. Pages by a key would
know neither how long the timeline is nor where in it a month begins, and counts by month would have
to ask each filter again for every page.

All ids come from a thread, one question at a time: what is asked meanwhile waits, and only the
newest of it is asked. The plain timeline and a person's show their first rows at once. A change
moves the few ids it names and leaves the rest.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.errors import StoppedError
from desktop_app.domain.timeline import Interaction, MonthOfEntries, TimelineQuery
from desktop_app.ui.kit.cache import forget_oldest

if TYPE_CHECKING:
    from desktop_app.domain.favours import Favour
    from desktop_app.services.timeline_list import TimelineList
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.runner import Runner

ITEM_ROLE = Qt.ItemDataRole.UserRole + 1
READ_AT_ONCE = 40
KEEP = 2000
NEAR = 20_000
"""Rows round its old place in which an entry is looked for first."""
Index = QModelIndex | QPersistentModelIndex


class TimelineModel(QAbstractListModel):
    """Interactions, newest first. `loaded` says that rows are there: the first ones (False) or all
    (True).
    """

    loaded = Signal(bool)

    def __init__(self, entries: TimelineList, context: UiContext, runner: Runner) -> None:
        super().__init__()
        self._entries, self._context, self._runner = entries, context, runner
        self._query = TimelineQuery()
        self._ids: array[int] = array("q")
        self._items: dict[int, Interaction | None] = {}
        self._favours: dict[int, list[Favour]] = {}
        self._of: TimelineQuery | None = None
        self._busy = False
        self._waiting: ChangeSet | None = None

    def query(self) -> TimelineQuery:
        """What is shown, or will be in a moment."""
        return self._query

    def expect(self, query: TimelineQuery) -> None:
        """Take `query` for what is to be shown; `show` reads it."""
        self._query = query

    def show(self, query: TimelineQuery) -> None:
        """Show the entries `query` wants, read anew."""
        self._items.clear()
        other, self._query = query != self._query or self._of is None, query
        first = self._entries.first(query)
        if first is not None and (other or first[1]):
            if first[1]:
                # Whatever is still being read is older than this.
                self._runner.forget(self)
                self._busy, self._waiting = False, None
            self._set(first[0], query, whole=first[1])
            if first[1]:
                return
        else:
            self._repaint()
        self._ask(None)

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed: move what it names."""
        from desktop_app.domain.favours import FAVOUR

        people = (
            changes.touches(Noun.PERSON)
            or changes.touches(Noun.CIRCLE)
            or changes.touches(Noun.TAG)
        )
        rows = changes.named(Noun.INTERACTION)
        favours = changes.touches(FAVOUR)
        if people or favours:
            self._items.clear()
        for row in rows or ():
            self._items.pop(row, None)
        asks = (people and self._query.asks_people) or (favours and self._query.favours)
        if rows is None or asks:
            self._items.clear()
            self._ask(None)
        elif rows:
            self._ask(changes)
        elif people or favours:
            self._repaint()

    def is_whole(self) -> bool:
        """Whether everything asked for is there."""
        return not self._busy and self._of == self._query

    def row_of(self, entry_id: int, near: int = 0) -> int:
        """The row of an entry, -1 when it is not there; quickest about the row `near`."""
        start = max(0, near - NEAR)
        for begin, end in ((start, near + NEAR), (0, len(self._ids))):
            try:
                return self._ids.index(entry_id, begin, end)
            except ValueError:
                continue
        return -1

    def row_of_day(self, day: date) -> int:
        """The first row on that day or older, the last row when all are newer."""
        return min(self._entries.row_of_day(self._ids, day), len(self._ids) - 1)

    def days(self, first: date, last: date) -> set[date]:
        """The days between two, both included, on which something shown passed."""
        rows = [(day, self._entries.row_of_day(self._ids, day)) for day in _days(first, last)]
        before = self._entries.row_of_day(self._ids, first - timedelta(days=1))
        ends = [row for _, row in rows[:-1]]
        return {day for (day, row), end in zip(rows, [before, *ends], strict=True) if row < end}

    def months(self, then: Callable[[list[MonthOfEntries]], None]) -> None:
        """Tell `then` which months have entries of those shown, counted on a thread."""
        ids = self._ids
        self._runner.run((self, "months"), lambda: self._entries.months(ids), then)

    def entry_id(self, row: int) -> int:
        """The id of a row."""
        return self._ids[row]

    def item(self, row: int) -> Interaction | None:
        """What a row shows; None for an entry just gone."""
        row_id = self._ids[row]
        if row_id not in self._items:
            forget_oldest(self._items, KEEP)
            first = max(0, row - READ_AT_ONCE // 4)
            wanted = [
                one for one in self._ids[first : first + READ_AT_ONCE] if one not in self._items
            ]
            self._items.update(dict.fromkeys(wanted))
            self._items.update((item.id, item) for item in self._entries.entries(wanted))
            for one in wanted:
                self._favours.pop(one, None)
            self._favours.update(self._entries.favours(wanted))
        return self._items[row_id]

    def favours(self, entry_id: int) -> list[Favour]:
        """The favours that hang on an entry that was read."""
        return self._favours.get(entry_id, [])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == ITEM_ROLE:
            return self.item(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            item = self.item(index.row())
            if item is None:
                return ""
            from desktop_app.ui.words.favour_entries import say_entry

            today, zone = self._context.today(), self._context.zone
            return say_entry(item, today, zone, self.favours(item.id))
        return None

    def _ask(self, changes: ChangeSet | None) -> None:
        """Have the ids read: all, or those of `changes` moved."""
        if self._busy:
            known = self._waiting if self._waiting is not None else ChangeSet()
            self._waiting = (
                ChangeSet(all_of=frozenset({Noun.INTERACTION}))
                if changes is None
                else known | changes
            )
            return
        self._busy = True
        query, ids, entries = self._query, self._ids, self._entries
        rows = None if changes is None or self._of != query else changes.named(Noun.INTERACTION)

        def work() -> array[int] | None:
            # What nobody asks for any more is given up, else typing would wait for the answer to
            # each letter.
            stop = lambda: self._query != query  # noqa: E731
            found = entries.ids(query, stop) if rows is None else entries.changed(ids, query, rows)
            return None if _same(found, ids) else found

        self._runner.run(self, work, lambda found: self._arrived(query, found), self._failed)

    def _arrived(self, query: TimelineQuery, found: array[int] | None) -> None:
        self._busy = False
        waiting, self._waiting = self._waiting, None
        if query == self._query:
            self._set(self._ids if found is None else found, query, whole=True)
        if waiting is not None or query != self._query:
            self._ask(waiting if query == self._query else None)

    def _failed(self, error: BaseException) -> None:
        self._busy, self._waiting = False, None
        if isinstance(error, StoppedError):
            self._ask(None)
        else:
            self._runner.failed.emit(error)

    def _set(self, ids: array[int], query: TimelineQuery, *, whole: bool) -> None:
        if ids is self._ids or _same(ids, self._ids):
            self._repaint()
        else:
            self.beginResetModel()
            self._ids = ids
            self.endResetModel()
        self._of = query if whole else None
        self.loaded.emit(whole)

    def _repaint(self) -> None:
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def _same(one: array[int], other: array[int]) -> bool:
    """Whether both hold the same ids: compared as bytes, which for a million takes a
    millisecond.
    """
    return len(one) == len(other) and memoryview(one).cast("B") == memoryview(other).cast("B")
