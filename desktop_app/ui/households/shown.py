"""What the page of households shows, read on threads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from desktop_app.domain.households import Member, Offer, Together
    from desktop_app.domain.people_query import PersonLine
    from desktop_app.services.address_book import AddressBook

AT_ONCE = 400
Faces = tuple[tuple["Member", "PersonLine | None"], ...]
"""People with what their faces are drawn from."""


@dataclass(frozen=True, slots=True)
class ShownHousehold:
    """A household with the faces of those who live in it."""

    together: Together
    people: Faces

    @property
    def key(self) -> object:
        """What tells it from others."""
        return self.together.household.id


@dataclass(frozen=True, slots=True)
class ShownOffer:
    """An offer with the faces of those who would move in."""

    offer: Offer
    people: Faces

    @property
    def key(self) -> object:
        """What tells it from others."""
        return self.offer.key


@dataclass(frozen=True, slots=True)
class ShownHouseholds:
    """How many households there are, how many are found by what was typed, the first of these, and
    whether there is anybody at all.
    """

    count: int
    found: int
    rows: tuple[ShownHousehold, ...]
    is_anybody: bool


@dataclass(frozen=True, slots=True)
class ShownOffers:
    """All offers, and the first of them as they are shown."""

    offers: tuple[Offer, ...]
    rows: tuple[ShownOffer, ...]


def read_households(book: AddressBook, text: str, most: int) -> ShownHouseholds:
    """The first `most` households, or of those found by a text. Call it off the UI thread."""
    ids = book.households.listed()
    found = book.households.listed(text) if text.strip() else ids
    there = book.households.several(found[:most])
    lines = _lines(book, [each for home in there for each in home.members])
    rows = tuple(
        ShownHousehold(home, _faces([each for each in home.members if each.is_here], lines))
        for home in there
    )
    return ShownHouseholds(len(ids), len(found), rows, book.people_list.anybody())


def read_offers(
    book: AddressBook,
    most: int,
    known: Sequence[Offer] | None,
    gone: Collection[object],
    stop: Callable[[], bool],
) -> ShownOffers:
    """Find who may live together, unless that is `known`, leaving out offers whose keys are `gone`; the
    first `most` are read as they are shown. Takes seconds with 100,000 people where they are to be found.
    """
    found = book.households.offers(stop) if known is None else known
    left = tuple(each for each in found if each.key not in gone)
    lines = _lines(book, [each for offer in left[:most] for each in offer.people])
    rows = tuple(ShownOffer(each, _faces(each.people, lines)) for each in left[:most])
    return ShownOffers(left, rows)


def _lines(book: AddressBook, members: Iterable[Member]) -> dict[int, PersonLine]:
    ids = list({each.id for each in members})
    return {
        line.id: line
        for first in range(0, len(ids), AT_ONCE)
        for line in book.people_list.lines(ids[first : first + AT_ONCE])
    }


def _faces(members: Iterable[Member], lines: dict[int, PersonLine]) -> Faces:
    return tuple((each, lines.get(each.id)) for each in members)
