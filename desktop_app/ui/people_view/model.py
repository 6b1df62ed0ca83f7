"""The rows of the people list: all ids in order, and only those rows read that are looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop_app.domain.cadence import is_due, warmth
from desktop_app.domain.direction import set_apart
from desktop_app.domain.names import work_of
from desktop_app.ui.kit.cache import forget_oldest
from desktop_app.ui.kit.dates import say_ago
from desktop_app.ui.kit.labels import tooltip
from desktop_app.ui.kit.marked_text import MarkedText
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from desktop_app.domain.found import Reason
    from desktop_app.domain.people_query import PersonLine
    from desktop_app.services.people_list import PeopleList
    from desktop_app.ui.kit.context import UiContext

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
READ_AT_ONCE = 64
KEEP_LINES = 4000
FEW = 8
"""People each looked for by itself among the rows: faster than one pass that looks at every row."""

Index = QModelIndex | QPersistentModelIndex


class PeopleModel(QAbstractTableModel):
    """One column of people. Rows are read in pages when painted; nothing loads 100,000 of them.

    `explain` says on hover why a row looks as it does. While a search is shown, `reasons_missing`
    asks for why the people of rows about to be painted were found; `keep_reasons` gives them.
    """

    reasons_missing = Signal()

    def __init__(
        self, people: PeopleList, context: UiContext, mime: Callable[[list[int]], QMimeData]
    ) -> None:
        super().__init__()
        self._people, self._context, self._mime = people, context, mime
        self.explain: Callable[[PersonLine], str] = lambda line: ""
        self._ids: Sequence[int] = ()
        self._lines: dict[int, PersonLine] = {}
        self._searched = ""
        self._reasons: dict[int, Reason | None] = {}
        self._unexplained: list[int] = []
        self._asked: set[int] = set()

    def set_search(self, text: str) -> None:
        """The text by which the people shown next were found, "" when by none."""
        if text != self._searched:
            self._searched = text
            self._forget_reasons()

    def reason(self, person_id: int) -> Reason | None:
        """Why somebody was found, when their row does not show it otherwise and it is known yet."""
        if self._searched and person_id not in self._reasons and person_id not in self._asked:
            if not self._unexplained:
                self.reasons_missing.emit()
            self._unexplained.append(person_id)
            self._asked.add(person_id)
        return self._reasons.get(person_id)

    def unexplained(self) -> list[PersonLine]:
        """The rows painted without knowing why they were found; they are asked for once."""
        rows = [line for row in self._unexplained if (line := self._lines.get(row)) is not None]
        self._unexplained.clear()
        return rows

    def _forget_reasons(self) -> None:
        self._reasons.clear()
        self._unexplained.clear()
        self._asked.clear()

    def keep_reasons(self, text: str, asked: Iterable[int], found: dict[int, Reason]) -> None:
        """Why those people who were asked for were found by `text`; nothing when another text is
        shown by now.
        """
        if text == self._searched:
            self._reasons.update((row, found.get(row)) for row in asked)
            if found and self._ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))

    def set_ids(self, ids: Sequence[int]) -> None:
        """Show those people, in that order."""
        if ids == self._ids:
            return
        self.beginResetModel()
        self._ids = ids
        self.endResetModel()

    def ids(self) -> Sequence[int]:
        """All people shown, in order."""
        return self._ids

    def refresh(self, ids: Iterable[int] | None = None) -> None:
        """Read rows anew: those of some people, or all."""
        if ids is None:
            self._lines.clear()
            self._forget_reasons()
        else:
            # An import names thousands, of whom few are shown.
            changed = ids if isinstance(ids, frozenset) else frozenset(ids)
            for row_id in changed.intersection(self._lines):
                del self._lines[row_id]
            for row_id in changed.intersection(self._reasons):
                del self._reasons[row_id]
            self._asked -= changed
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))

    def keep(self, lines: Iterable[PersonLine]) -> None:
        """Rows read already, so that painting need not read them."""
        self._lines.update((line.id, line) for line in lines)

    def row_of(self, person_id: int) -> int:
        """The row of a person, -1 when not shown."""
        try:
            return self._ids.index(person_id)
        except ValueError:
            return -1

    def rows_of(self, people: Iterable[int]) -> list[int]:
        """The rows of those people who are shown, in order; of many in one pass."""
        wanted = set(people)
        if len(wanted) <= FEW:
            found = [row for each in wanted if (row := self.row_of(each)) >= 0]
            return sorted(found)
        return [row for row, row_id in enumerate(self._ids) if row_id in wanted]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        return (
            super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled
            if index.isValid()
            else Qt.ItemFlag.NoItemFlags
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        if role == LINE_ROLE:
            return self.line(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            line = self.line(index.row())
            return line.name if line else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self.why(index.row()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row())
        return None

    def why(self, row: int) -> str:
        """Why a row looks as it does; "" for somebody just gone."""
        line = self.line(row)
        return self.explain(line) if line else ""

    def line(self, row: int) -> PersonLine | None:
        """What a row shows; None for somebody just gone."""
        row_id = self._ids[row]
        if row_id not in self._lines:
            forget_oldest(self._lines, KEEP_LINES)
            first = max(0, row - READ_AT_ONCE // 4)
            wanted = [
                item for item in self._ids[first : first + READ_AT_ONCE] if item not in self._lines
            ]
            self.keep(self._people.lines(wanted))
        return self._lines.get(row_id)

    def second_line(self, line: PersonLine) -> MarkedText:
        """What stands below a name: why they were found, else what they do."""
        reason = self.reason(line.id)
        if reason is None:
            return MarkedText(" · ".join(filter(None, (self._time_left(line), subtitle(line)))))
        from desktop_app.ui.words.why_found import say_reason

        return say_reason(reason, self._context.today())

    def _time_left(self, line: PersonLine) -> str:
        """How long somebody stays in the trash; "" for one who is not there."""
        if line.trashed_at is None:
            return ""
        from desktop_app.domain.trash import days_left

        left = days_left(line.trashed_at, self._context.now())
        return self.tr("%Ln day(s) left", None, left)

    def warmth(self, line: PersonLine) -> float | None:
        """How full the ring is."""
        return warmth(line.clock_day, line.cadence, self._context.today())

    def is_due(self, line: PersonLine) -> bool:
        """Whether the row stands out."""
        return not line.is_you and is_due(line.clock_day, line.cadence, self._context.today())

    def mimeTypes(self) -> list[str]:
        return ["text/vcard", "text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return self._mime([self._ids[index.row()] for index in indexes])

    def _spoken(self, row: int) -> str:
        line = self.line(row)
        if line is None:
            return ""
        words = [line.name, self.second_line(line).whole]
        if line.last_contact is not None:
            words.append(
                fill_in(
                    self.tr("last contact %1"), say_ago(line.last_contact, self._context.today())
                )
            )
        if self.is_due(line):
            words.append(self.tr("due"))
        return ", ".join(word for word in words if word)


def subtitle(line: PersonLine) -> str:
    """The second line of a row: the headline, or title and organisation; never the name again."""
    work = work_of(line.name, line.title, line.organisation)
    return line.headline or ", ".join(map(set_apart, work))
