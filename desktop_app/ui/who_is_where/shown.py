"""What the page shows, read on threads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from desktop_app.domain.people_query import PersonLine
    from desktop_app.domain.whereabouts.people import Near
    from desktop_app.domain.whereabouts.town import Town
    from desktop_app.domain.whereabouts.visiting import ToSee, Visit
    from desktop_app.services.address_book import AddressBook

LISTED = 300
"""So many people stand in the list beside the map; a click shows all of them in the people's."""


@dataclass(frozen=True, slots=True)
class ShownNear:
    """Who is within so many kilometres of a town, and what is told of those that are listed."""

    town: Town
    km: int
    people: Sequence[int]
    listed: Sequence[Near]
    lines: Mapping[int, PersonLine]


def read_near(book: AddressBook, town: Town, km: int) -> ShownNear:
    """Read who is near."""
    people, listed = book.whereabouts.around(town.at, km, LISTED)
    return ShownNear(town, km, people, listed, read_lines(book, people[:LISTED]))


@dataclass(frozen=True, slots=True)
class ShownVisit:
    """Whom one could see within so many kilometres of where one will be."""

    visit: Visit
    km: int
    found: Sequence[ToSee]


def read_visit(book: AddressBook, visit: Visit, km: int, today: date) -> ShownVisit:
    """Read whom to see."""
    return ShownVisit(visit, km, book.whereabouts.whom_to_see(visit, km, today))


def read_lines(book: AddressBook, people: Sequence[int]) -> dict[int, PersonLine]:
    """The names of some people."""
    return {line.id: line for line in book.people_list.lines(people)}
