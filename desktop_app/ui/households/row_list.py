"""Rows of a card that change with what is stored: those that still say what they said stay, each new
one is made in a turn of its own.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.ui.kit.boxes import column, line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.ui.kit.theme import Theme
    from desktop_app.ui.kit.turns import Turns


class Shown(Protocol):
    """What a row shows; equal ones are shown alike."""

    @property
    def key(self) -> object:
        """What it is about."""


class ListedRow(QFrame):
    """A row below a hairline, but for the first; `controls` are what is done with it, in order."""

    def __init__(self, theme: Theme, shown: Shown) -> None:
        super().__init__()
        self.shown = shown
        self.controls: list[QWidget] = []
        self._line = line()
        self._box = column(theme, self._line, space=0)
        self.setLayout(self._box)

    def lead(self, *, is_first: bool) -> None:
        """Say whether nothing stands above it."""
        self._line.setVisible(not is_first)


S = TypeVar("S", bound="Shown")


class RowList(Generic[S]):
    """The rows in `body`. When the one with the focus goes, the one that comes into its place takes
    it, and what `otherwise` names where none is left.
    """

    def __init__(
        self,
        body: QVBoxLayout,
        make: Callable[[S], ListedRow],
        turns: Turns,
        otherwise: Callable[[], object],
    ) -> None:
        self._body, self._make, self._turns, self._otherwise = body, make, turns, otherwise
        self._rows: list[ListedRow] = []
        self._wanted: list[S] = []
        self._place: tuple[object, int, int] | None = None
        """Whose control has the focus, which row that is, and which of its controls."""

    def show(self, wanted: Sequence[S]) -> None:
        """Show these, in this order."""
        self._wanted = list(wanted)
        if self._place is None:
            self._place = self._losing()
        left = []
        for row in self._rows:
            if row.shown in self._wanted:
                left.append(row)
            else:
                self._body.removeWidget(row)
                row.hide()
                row.deleteLater()
        self._rows = left
        if left or not self._wanted:
            self._grow(0)
        else:
            # Whatever brought them has laid out the page in this turn.
            self._turns.take(partial(self._grow_on, self._wanted, 0))

    def focus(self, row: int, control: int) -> None:
        """Hand the focus to a control of a row, as soon as that stands there."""
        self._place = (None, row, control)
        self._settle(len(self._rows) >= len(self._wanted))

    def _grow(self, at: int) -> None:
        while at < len(self._wanted) and self._stands(at):
            at += 1
        if at < len(self._wanted):
            self._put(at, self._make(self._wanted[at]))
            self._turns.take(partial(self._grow_on, self._wanted, at + 1))
        self._settle(is_whole=at >= len(self._wanted))

    def _grow_on(self, wanted: Sequence[S], at: int) -> None:
        if wanted is self._wanted:
            self._grow(at)

    def _stands(self, at: int) -> bool:
        """Whether the row that is wanted there is there, maybe taken up from further below."""
        is_there = at < len(self._rows) and self._rows[at].shown == self._wanted[at]
        return is_there or self._bring(at)

    def _bring(self, at: int) -> bool:
        """Take up the row that is wanted there from further below."""
        for row in self._rows[at:]:
            if row.shown == self._wanted[at]:
                self._rows.remove(row)
                self._body.removeWidget(row)
                self._put(at, row)
                return True
        return False

    def _put(self, at: int, row: ListedRow) -> None:
        self._rows.insert(at, row)
        self._body.insertWidget(at, row)

    def _losing(self) -> tuple[object, int, int] | None:
        """Where the focus is, if its row goes."""
        for number, row in enumerate(self._rows):
            focused = row.window().focusWidget()
            if focused is not None and row.isAncestorOf(focused):
                if row.shown in self._wanted:
                    return None
                control = row.controls.index(focused) if focused in row.controls else 0
                return row.shown.key, number, control
        return None

    def _settle(self, is_whole: bool) -> None:
        for number, row in enumerate(self._rows):
            row.lead(is_first=not number)
        if self._place is None:
            return
        key, number, control = self._place
        same = [row for row in self._rows if key is not None and row.shown.key == key]
        comes = any(each.key == key for each in self._wanted) and not same
        if comes or not (same or is_whole or number < len(self._rows)):
            return
        self._place = None
        if same or self._rows:
            row = same[0] if same else self._rows[min(number, len(self._rows) - 1)]
            # At once rather than with the next event: only what is shown can have the focus.
            row.show()
            row.controls[min(control, len(row.controls) - 1)].setFocus()
        else:
            self._otherwise()
