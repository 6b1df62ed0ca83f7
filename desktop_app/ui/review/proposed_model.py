"""The rows of what is proposed: each person, and below them their entries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from desktop_app.domain.proposed import ProposedEntry, by_person
from desktop_app.ui.kit.dates import say_day
from desktop_app.ui.kit.labels import tooltip
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.timeline import say_kind

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.timeline import Participant
    from desktop_app.ui.kit.context import UiContext

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Proposed", text, None, count)


@dataclass(frozen=True, slots=True)
class ProposedRow:
    """A person with all that waits with them, or one of these entries (`is_person` tells)."""

    who: Participant
    entries: tuple[ProposedEntry, ...]
    is_person: bool

    def key(self) -> tuple[int, str]:
        """The same for the row of the same when it is read anew."""
        return self.who.id, "" if self.is_person else self.entries[0].occasion


def say_line(entry: ProposedEntry) -> str:
    """What was the subject, else what it was."""
    return " ".join(entry.summary.split()) or say_kind(entry.kind)


def say_with(entry: ProposedEntry) -> str:
    """Who else took part; "" for nobody."""
    if not entry.others:
        return ""
    if len(entry.others) == 1:
        return fill_in(_tr("with %1"), entry.others[0])
    more = len(entry.others) - 1
    return fill_in(_tr("with %1 and %Ln other(s)", more), entry.others[0])


def say_count(row: ProposedRow) -> str:
    """How many lines wait with a person."""
    return _tr("%Ln line(s)", len(row.entries))


def say_row(row: ProposedRow, today: date) -> str:
    """The whole row, for assistive technology."""
    if row.is_person:
        return f"{row.who.name}, {say_count(row)}"
    (entry,) = row.entries
    words = (say_day(entry.day, today), say_kind(entry.kind), entry.summary, say_with(entry))
    return ", ".join(word for word in (row.who.name, *words) if word)


class ProposedModel(QAbstractListModel):
    """One column: a row for each person, whoever was in touch last first, and for each entry."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._rows: Sequence[ProposedRow] = ()

    def show(self, entries: Iterable[ProposedEntry]) -> None:
        """Show others."""
        rows = list[ProposedRow]()
        for found in by_person(entries):
            rows.append(ProposedRow(found.who, found.entries, is_person=True))
            rows += (ProposedRow(found.who, (each,), is_person=False) for each in found.entries)
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, place: int) -> ProposedRow:
        """What stands at a place."""
        return self._rows[place]

    def place_of(self, key: tuple[int, str]) -> int:
        """Where that row is now, -1 for nowhere."""
        return next((at for at, row in enumerate(self._rows) if row.key() == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.who.name if row.is_person else say_line(row.entries[0])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return say_row(row, self._context.today())
        if role == Qt.ItemDataRole.ToolTipRole and not row.is_person:
            (entry,) = row.entries
            return tooltip("\n".join(part for part in (entry.summary, entry.body[:500]) if part))
        return None
