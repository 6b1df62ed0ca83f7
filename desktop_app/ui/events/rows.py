"""The rows of the list of events: all of them in order, and only those read that are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.ui.kit.cache import forget_oldest
from desktop_app.ui.kit.dates import say_day_whole
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.events import say_row, say_title

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from desktop_app.domain.events import Event
    from desktop_app.services.events import Events
    from desktop_app.ui.kit.context import UiContext

Index = QModelIndex | QPersistentModelIndex
EVENT_ROLE = Qt.ItemDataRole.UserRole + 1
READ_AT_ONCE = 24
KEEP = 2000
AT_ONCE = 300
"""Rows the view is given at once: it asks each for its height, and asks for more at the end."""
AHEAD = 0
"""The heading over those ahead; those over the past are years."""
Heads = list[tuple[int, "date"]]


def in_order(heads: Sequence[tuple[int, date]], today: date) -> list[int]:
    """The rows: events by the id of their entry, the next first, then those past, the newest first;
    before each group its heading, as a number below 1: `AHEAD`, or a year as minus itself.
    """
    ahead = [row for row, day in heads if day >= today]
    rows = [AHEAD, *ahead] if ahead else []
    year = 0
    for row, day in reversed(heads):
        if day >= today:
            continue
        if day.year != year:
            year = day.year
            rows.append(-year)
        rows.append(row)
    return rows


class EventRows(QAbstractListModel):
    """Events with headings between them. Events are read in small portions when painted."""

    def __init__(self, context: UiContext, events: Events) -> None:
        super().__init__()
        self._context, self._events = context, events
        self._all: list[int] = []
        self._rows: list[int] = []
        self._known: dict[int, Event] = {}

    def set_rows(self, rows: list[int]) -> None:
        """Show these, and read all anew."""
        self._known.clear()
        if rows == self._all:
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
            return
        given = max(AT_ONCE, len(self._rows))
        self.beginResetModel()
        self._all, self._rows = rows, rows[:given]
        self.endResetModel()

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and len(self._rows) < len(self._all)

    def fetchMore(self, parent: Index) -> None:
        self._give(len(self._rows) + AT_ONCE)

    def _give(self, count: int) -> None:
        """Give the view the first `count` rows."""
        more = self._all[len(self._rows) : count]
        if more:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
            self._rows += more
            self.endInsertRows()

    def ids(self) -> list[int]:
        """All events, in order."""
        return [row for row in self._all if row > 0]

    def id_at(self, row: int) -> int | None:
        """The event of a row, None for a heading."""
        found = self._rows[row] if 0 <= row < len(self._rows) else 0
        return found if found > 0 else None

    def row_of(self, event_id: int) -> int:
        """The row of an event, -1 when it is not there."""
        try:
            row = self._all.index(event_id)
        except ValueError:
            return -1
        self._give(row + 1)
        return row

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.id_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row_id = self._rows[index.row()]
        if row_id <= 0:
            return self._heading(row_id) if role == Qt.ItemDataRole.DisplayRole else None
        if role not in (EVENT_ROLE, Qt.ItemDataRole.DisplayRole):
            return None
        event = self._event(index.row())
        if role == EVENT_ROLE or event is None:
            return event
        day = say_day_whole(event.entry.day, self._context.today())
        return ", ".join((say_title(event), day, say_row(event, self._context)))

    def second_line(self, event: Event) -> str:
        """What stands below its name."""
        return say_row(event, self._context)

    def _heading(self, row_id: int) -> str:
        if row_id == AHEAD:
            return self.tr("Ahead")
        if -row_id == self._context.today().year:
            return fill_in(self.tr("Earlier in %1"), str(-row_id))
        return str(-row_id)

    def _event(self, row: int) -> Event | None:
        row_id = self._rows[row]
        if row_id not in self._known:
            near = self._rows[max(0, row - 2) : row + READ_AT_ONCE]
            self._read(each for each in near if each > 0)
        return self._known.get(row_id)

    def _read(self, ids: Iterable[int]) -> None:
        wanted = [row for row in ids if row not in self._known]
        self._known.update((event.entry.id, event) for event in self._events.load(wanted))
        forget_oldest(self._known, KEEP)
