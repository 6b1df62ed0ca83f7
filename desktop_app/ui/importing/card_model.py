"""The rows of what was found in files: which are shown, and which are chosen to come in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from desktop_app.domain.importing import CardOutcome, FoundCard
from desktop_app.ui.importing.card_words import fault_of, name_of, outcome_word, second_line
from desktop_app.ui.kit.labels import tooltip

CARD_ROLE = Qt.ItemDataRole.UserRole + 1
COMES_IN = (CardOutcome.NEW, CardOutcome.UPDATES)

Index = QModelIndex | QPersistentModelIndex


class CardModel(QAbstractTableModel):
    """One column of cards. At first all that change something are chosen; `chosen_changed` tells of
    any change.
    """

    chosen_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._found: Sequence[FoundCard] = ()
        self._rows: Sequence[int] = ()
        self._asking: list[FoundCard] = []
        self._following: list[FoundCard] = []
        self._bringing: list[FoundCard] = []
        self._outcome_of: Callable[[FoundCard], CardOutcome] = lambda found: CardOutcome.UPDATES
        self._left_out: set[str] = set()
        self._offered: set[str] = set()
        self._by_hand: set[str] = set()
        self._counts: Counter[CardOutcome] = Counter()
        self._chosen: list[FoundCard] = []

    def set_found(self, found: Sequence[FoundCard]) -> None:
        """Show other cards; those left out before by the same mark stay so, and those who
        are only offered are left out at first.
        """
        offered = {item.fingerprint for item in found if item.is_offered}
        self._left_out -= self._offered
        self._offered = offered - self._by_hand
        self._left_out |= self._offered
        self.beginResetModel()
        self._found, self._rows = found, range(len(found))
        self._asking = [item for item in found if item.asks]
        self._following = [item for item in found if item.follows]
        bringing = {item.follows for item in self._following}
        self._bringing = [item for item in found if item.fingerprint in bringing]
        self.endResetModel()
        self._count()
        self._choose_anew()

    def forget(self) -> list[FoundCard]:
        """Show none, and hand over those there were, who are many to let go of at once."""
        found = list(self._found)
        self.set_found(())
        return found

    def settle(self, outcome_of: Callable[[FoundCard], CardOutcome]) -> None:
        """Let become of cards about those who are here what was chosen."""
        if not self._asking:
            return
        self._outcome_of = outcome_of
        for item in self._asking:
            item.outcome = outcome_of(item)
        self._count()
        self._tell_rows()
        self._choose_anew()

    def has_known(self) -> bool:
        """Whether a card is about somebody here of whom it says something else."""
        return any(item.person is not None for item in self._asking)

    def narrow(self, outcome: CardOutcome | None, text: str) -> None:
        """Show only cards of that outcome (None: any) with all words of `text` in name, work or
        ways to reach.
        """
        words = text.casefold().split()
        self.beginResetModel()
        self._rows = range(len(self._found))
        if outcome is not None or words:
            fits = (
                number for number in self._rows if outcome in (None, self._found[number].outcome)
            )
            self._rows = [number for number in fits if _says(self._found[number], words)]
        self.endResetModel()

    def counts(self) -> Counter[CardOutcome]:
        """How many cards of each outcome there are, shown or not."""
        return self._counts

    def found(self, row: int) -> FoundCard:
        """What a row shows."""
        return self._found[self._rows[row]]

    def photo(self, number: int) -> bytes | None:
        """The photo of a card by its number among all; may be called on any thread."""
        return self._found[number].photo

    def number(self, row: int) -> int:
        """The number among all of the card a row shows."""
        return self._rows[row]

    def is_chosen(self, found: FoundCard) -> bool:
        """Whether the card would come in."""
        return found.outcome in COMES_IN and found.fingerprint not in self._left_out

    def chosen(self) -> list[FoundCard]:
        """Every card that would come in, shown or not."""
        return self._chosen

    def _choose_anew(self) -> None:
        if self._following:
            self._follow()
        left_out = self._left_out
        # `is_chosen` of each, which the window waits for.
        self._chosen = [
            item
            for item in self._found
            if item.outcome in COMES_IN and item.fingerprint not in left_out
        ]
        self.chosen_changed.emit()

    def _follow(self) -> None:
        """Let a card bring whom it is about where the one before it that would does not come in."""
        brought = {item.fingerprint for item in self._bringing if self.is_chosen(item)}
        for item in self._following:
            wanted = self._outcome_of(item) if item.asks else CardOutcome.UPDATES
            joins = wanted is CardOutcome.UPDATES and item.follows in brought
            item.outcome = CardOutcome.NEW if wanted in COMES_IN and not joins else wanted
            if item.outcome is CardOutcome.NEW and self.is_chosen(item):
                brought.add(item.follows)
        self._count()
        self._tell_rows()

    def _count(self) -> None:
        self._counts = Counter([item.outcome for item in self._found])

    def _tell_rows(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    def choose(self, rows: Iterable[int], on: bool) -> None:
        """Take the cards of those rows in, or leave them out."""
        fingerprints = {
            item.fingerprint for item in map(self.found, rows) if item.outcome in COMES_IN
        }
        self._by_hand |= fingerprints
        self._offered -= fingerprints
        self._left_out = self._left_out - fingerprints if on else self._left_out | fingerprints
        self._tell_rows()
        self._choose_anew()

    def choice(self) -> Qt.CheckState:
        """Whether all, some or none of the cards shown would come in."""
        if len(self._rows) == len(self._found):
            on, able = len(self._chosen), sum(self._counts[outcome] for outcome in COMES_IN)
        else:
            states = [
                self.is_chosen(item)
                for item in map(self.found, range(len(self._rows)))
                if item.outcome in COMES_IN
            ]
            on, able = sum(states), len(states)
        if 0 < on < able:
            return Qt.CheckState.PartiallyChecked
        return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = super().flags(index)
        return (
            flags | Qt.ItemFlag.ItemIsUserCheckable
            if self.found(index.row()).outcome in COMES_IN
            else flags
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        found = self.found(index.row())
        if role == CARD_ROLE:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return name_of(found)
        if role == Qt.ItemDataRole.CheckStateRole and found.outcome in COMES_IN:
            return Qt.CheckState.Checked if self.is_chosen(found) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(fault_of(found))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (name_of(found), second_line(found), outcome_word(found.outcome))
            return ", ".join(word for word in words if word)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if (
            role != Qt.ItemDataRole.CheckStateRole
            or self.found(index.row()).outcome not in COMES_IN
        ):
            return False
        self.choose([index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True


def _says(found: FoundCard, words: list[str]) -> bool:
    text = "\n".join((found.name, found.title, found.organisation, *found.reach)).casefold()
    return all(word in text for word in words)
