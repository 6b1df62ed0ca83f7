"""Entries of a timeline by page, with the months they fall in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.domain.timeline import Interaction, InteractionKind, PageEnd
from desktop_app.ui.kit.dates import say_day, say_month
from desktop_app.ui.timeline.words import say_kind, title_and_text

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.services.timeline import Timeline
    from desktop_app.ui.look import Look

ITEM_ROLE = Qt.ItemDataRole.UserRole + 1
PAGE = 40
Index = QModelIndex | QPersistentModelIndex


class TimelineModel(QAbstractListModel):
    """Rows are headings (text) and interactions, newest first; more are read when the view nears the end."""

    def __init__(self, timeline: Timeline, look: Look) -> None:
        super().__init__()
        self._timeline, self._look = timeline, look
        self._rows: list[str | Interaction] = []
        self._person: int | None = None
        self._kinds: tuple[InteractionKind, ...] = ()
        self._text = ""
        self._end: PageEnd | None = None
        self._more = False
        self.on_loaded: Callable[[], None] = lambda: None

    def show(self, person: int | None, kinds: tuple[InteractionKind, ...] = (), text: str = "") -> None:
        """The timeline of a person (None: everybody), of some kinds (none: all), with some words."""
        self._person, self._kinds, self._text = person, kinds, text
        self.reload()

    def reload(self) -> None:
        """Read the first page anew; as many rows as were there."""
        wanted = max(PAGE, len(self._rows))
        self.beginResetModel()
        self._rows = []
        if self._text.strip():
            found = [item for item in self._timeline.search(self._text) if not self._kinds or item.kind in self._kinds]
            self._end, self._more = None, False
        else:
            found, self._end = self._timeline.page(self._person, self._kinds, None, wanted)
            self._more = self._end is not None
        self._append(found)
        self.endResetModel()
        self.on_loaded()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        found, self._end = self._timeline.page(self._person, self._kinds, self._end, PAGE)
        self._more = self._end is not None
        before = len(self._rows)
        rows = list(self._rows)
        self._append(found)
        new, self._rows = self._rows[before:], rows
        if new:
            self.beginInsertRows(QModelIndex(), before, before + len(new) - 1)
            self._rows = rows + new
            self.endInsertRows()

    def row_of_day(self, day: date) -> QModelIndex:
        """The first entry that is of that day or older, read as far as needed; none when all are newer."""
        while True:
            for number, item in enumerate(self._rows):
                if isinstance(item, Interaction) and item.day <= day:
                    return self.index(number, 0)
            if not self._more:
                return QModelIndex()
            self.fetchMore(QModelIndex())

    def item(self, row: int) -> str | Interaction:
        """A heading or an interaction."""
        return self._rows[row]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or index.row() >= len(self._rows):
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        item = self._rows[index.row()]
        if role == ITEM_ROLE:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return item if isinstance(item, str) else self._spoken(item)
        return None

    def _spoken(self, item: Interaction) -> str:
        title, text = title_and_text(item)
        words = [say_kind(item.kind), title, say_day(item.day, self._look.today()), text]
        return ", ".join(word for word in words if word)

    def _append(self, found: list[Interaction]) -> None:
        last = next((row for row in reversed(self._rows) if isinstance(row, Interaction)), None)
        month = None if last is None else (last.day.year, last.day.month)
        for item in found:
            if (item.day.year, item.day.month) != month:
                month = (item.day.year, item.day.month)
                self._rows.append(say_month(item.day))
            self._rows.append(item)
