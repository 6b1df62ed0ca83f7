"""What the way in shows: read on a thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_app.domain.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from desktop_app.domain.guards import Guard
    from desktop_app.domain.people_query import PersonLine
    from desktop_app.services.address_book import AddressBook
    from desktop_app.services.ways import WaysIn


@dataclass(frozen=True, slots=True)
class WayWanted:
    """To whom a way is wanted: a person, or an organisation, and what for, where that is known."""

    person_id: int = 0
    organisation_id: int = 0
    about: str = ""


@dataclass(frozen=True, slots=True)
class ShownWays:
    """The ways on a local day, with the rows of the list of people for those on them, and what to
    think of before asking each helper.
    """

    wanted: WayWanted
    found: WaysIn
    day: date
    lines: Mapping[int, PersonLine] = field(default_factory=dict)
    guards: Mapping[int, tuple[Guard, ...]] = field(default_factory=dict)


def read_ways(book: AddressBook, wanted: WayWanted, today: date) -> ShownWays | None:
    """Look for the ways; None when whoever is wanted is gone. Call it off the UI thread."""
    try:
        if wanted.person_id:
            found = book.ways.to_person(wanted.person_id, today)
        else:
            found = book.ways.to_organisation(wanted.organisation_id, today)
    except NotFoundError:
        return None
    people = sorted({step.person.id for way in found.ways for step in way.steps})
    lines = {line.id: line for line in book.people_list.lines(people)}
    helpers = (way.helper.id for way in found.ways)
    guards = {row: book.guards.before_asking(row, today) for row in helpers}
    return ShownWays(wanted, found, today, lines, guards)
