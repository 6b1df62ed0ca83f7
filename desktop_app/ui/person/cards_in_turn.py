"""The cards of the Details tab, made a few rows a turn: all of them take a tenth of a second."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desktop_app.ui.kit.stack_layout import StackLayout
    from desktop_app.ui.kit.turns import Turns
    from desktop_app.ui.person.detail_card import DetailCard, DetailData


class Place(NamedTuple):
    """What makes the card of a place, and what that card shows of somebody besides what is said of the
    person: it is made anew when that is another.
    """

    make: Callable[[DetailData], DetailCard]
    shows: Callable[[DetailData], object]


class CardsInTurn(QObject):
    """Has a card stand at each of `places`, one below another, for whom they were asked last.

    Of somebody else the earlier cards go out of sight at once. Of the same person a card takes the
    place of the one before once it is whole, and one that shows what it showed stays.
    `comes` is emitted with a card in sight and with the one before, which is about to go or None;
    `done` when every card stands there. `released` says that what somebody did on a card is over, for
    which it was left as it was.
    """

    comes = Signal(object, object)
    done = Signal()
    released = Signal()

    def __init__(self, layout: StackLayout, turns: Turns, places: Sequence[Place]) -> None:
        super().__init__(layout)
        self._layout, self._turns, self._places = layout, turns, places
        self._data: DetailData | None = None
        self._at = len(places)
        self._standing: list[DetailCard] = []
        self._leaving: deque[DetailCard] = deque()
        self._coming: DetailCard | None = None
        self._is_laid_out = False
        self._shown: dict[DetailCard, object] = {}
        """What the cards show."""
        self._waits = False

    @property
    def is_filled(self) -> bool:
        """Whether every card stands there, and none of somebody else is left."""
        return self._coming is None and self._at > len(self._places)

    def standing(self) -> Sequence[DetailCard]:
        """The cards of the person shown that are in sight."""
        return self._standing

    def show_person(self, data: DetailData) -> None:
        """Make the cards of somebody else."""
        for card in self._standing:
            card.hide()
            self._layout.removeWidget(card)
        self._leaving.extend(self._standing)
        self._standing = []
        self._shown.clear()
        self._turns.forget()
        self._waits = False
        self._begin(data)

    def renew(self, data: DetailData, *, all_anew: bool = False) -> None:
        """Show what is known now about the same person; `all_anew` also where that is the same."""
        if all_anew:
            self._shown.clear()
        self._begin(data)

    def _begin(self, data: DetailData) -> None:
        if self._coming is not None:
            self._let_go(self._coming)
            self._coming = None
        self._data, self._at = data, 0
        if not self._waits:
            self._waits = True
            self._turns.wait(self)

    def grow(self) -> None:
        """Do the next piece."""
        if self._at == len(self._places):
            self._finish()
        elif self._coming is None:
            self._make()
        elif not self._coming.is_made:
            self._coming.grow()
        elif not self._is_laid_out:
            self._is_laid_out = True
            self._coming.lay_out(self._layout.geometry().width())
        else:
            self._put(self._coming)

    def _finish(self) -> None:
        if self._leaving:
            self._leaving.popleft().deleteLater()
            return
        self._at += 1
        self._waits = False
        self.done.emit()

    def _make(self) -> None:
        """Begin the card of the next place, unless the one that stands there is to stay."""
        assert self._data is not None
        place = self._places[self._at]
        shows = (_said(self._data), place.shows(self._data))
        before = self._before()
        if before is None or self._shown.get(before) != shows:
            self._coming, self._is_laid_out = place.make(self._data), False
            # At once as wide as it will be: a row in a narrow one turns, and back a turn later.
            self._coming.resize(self._layout.geometry().width(), self._coming.height())
            self._shown[self._coming] = shows
        else:
            self._at += 1

    def _before(self) -> DetailCard | None:
        return self._standing[self._at] if self._at < len(self._standing) else None

    def _put(self, card: DetailCard) -> None:
        """Have a card stand at its place, unless somebody does something on the one before."""
        before = self._before()
        self._coming = None
        if before is not None and self._is_held(before):
            self._shown.pop(before, None)
            self._let_go(card)
            self._at += 1
            return
        self._layout.insert(self._at, card)
        if before is None:
            self._standing.append(card)
        else:
            self._standing[self._at] = card
            self._layout.removeWidget(before)
            if not card.is_filled:
                # What is in sight stays where it is while the other rows come.
                card.setMinimumHeight(before.height())
                card.filled.connect(lambda: card.setMinimumHeight(0))
        card.show()
        self._at += 1
        self.comes.emit(card, before)
        if before is not None:
            self._let_go(before)
        if self._leaving:
            self._leaving.popleft().deleteLater()

    def _is_held(self, card: DetailCard) -> bool:
        if (menu := card.menu()) is not None:
            menu.aboutToHide.connect(self.released)
            return True
        if (row := card.edited()) is not None:
            row.closed.connect(self.released)
            return True
        return False

    def _let_go(self, card: DetailCard) -> None:
        self._shown.pop(card, None)
        self._turns.forget(card)
        card.hide()
        card.deleteLater()


def _said(data: DetailData) -> object:
    """What is said of a person on any card: all but when something was last changed."""
    person = data.page.contact.person
    return replace(person, updated_at=None, last_contact=None, starred=False)
