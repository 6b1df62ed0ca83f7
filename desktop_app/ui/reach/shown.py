"""What the page shows: read on threads, part by part, drawn by its cards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.reach.reach import QUARTER_DAYS, YEAR_DAYS, Span
from desktop_app.domain.timeline import Participant
from desktop_app.ui.reach.scene import Scene

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from desktop_app.domain.people_query import PersonLine
    from desktop_app.domain.reach.beginnings import Beginnings
    from desktop_app.domain.reach.reach import Between, Sentences
    from desktop_app.services.address_book import AddressBook

FACES = 4
"""So many faces stand on a card before the rest are counted."""
BRIDGES, CHAINS, IN_CHAIN = 4, 6, 5
"""So many bridges, rows of who led to whom, and people in such a row are shown."""
NAMED = 400
"""Of so many people in the closest circles the names are read with the drawing."""
SPANS: dict[str, int | None] = {"quarter": QUARTER_DAYS, "year": YEAR_DAYS, "all": None}


def span_of(key: str, today: date) -> Span:
    """The span of days behind a key of `SPANS`."""
    days = SPANS[key]
    return Span(None, today) if days is None else Span.back(today, days)


@dataclass(frozen=True, slots=True)
class ShownSentences:
    """What the first sentences say, with the rows of the people list for those whose faces stand
    there.
    """

    said: Sentences
    lines: Mapping[int, PersonLine]


@dataclass(frozen=True, slots=True)
class ShownPeople:
    """People a sentence counts, with the rows of those shown."""

    people: tuple[int, ...]
    lines: Mapping[int, PersonLine]


@dataclass(frozen=True, slots=True)
class ShownStarted:
    """Who went first, with the rows of those shown."""

    found: Beginnings
    lines: Mapping[int, PersonLine]


@dataclass(frozen=True, slots=True)
class ShownBetween:
    """What lies between people, with the rows of those shown; `places` has the organisation most
    people beyond each bridge are at.
    """

    found: Between
    places: tuple[str, ...]
    lines: Mapping[int, PersonLine]


def read_sentences(book: AddressBook, span: Span, today: date) -> ShownSentences:
    """Read what most sentences say. Call it off the UI thread, as all of these."""
    said = book.reach.sentences(span, today)
    thin = () if said.thinnest is None else said.thinnest.people
    shown = [*(said.outside or ())[:FACES], *thin[:FACES], *said.dormant[:FACES]]
    return ShownSentences(said, lines_of(book, shown))


def read_met_once(book: AddressBook, span: Span, today: date) -> ShownPeople:
    """Read whom you met once."""
    people = book.reach.met_once(span, today)
    return ShownPeople(people, lines_of(book, people[:FACES]))


def read_started(book: AddressBook, span: Span) -> ShownStarted:
    """Read who went first."""
    found = book.reach.beginnings(span)
    return ShownStarted(found, lines_of(book, found.they_first[:FACES]))


def read_between(book: AddressBook, today: date) -> ShownBetween:
    """Read who leads where."""
    found = book.reach.between(today)
    bridges = found.bridges[:BRIDGES]
    people = [person for chain in found.chains[:CHAINS] for person in chain.people[:IN_CHAIN]]
    people += [person for bridge in bridges for person in (bridge.person, *bridge.beyond[:FACES])]
    places = tuple(book.reach.place_of(bridge.beyond) for bridge in bridges)
    return ShownBetween(found, places, lines_of(book, people))


def read_scene(book: AddressBook) -> Scene:
    """Read the drawing, with the names of those who are likely to be large enough for them."""
    circles = book.reach.circles()
    singly = [
        person
        for cell in circles.cells
        if not cell.is_crowd
        for person in circles.people[cell.first : cell.last]
    ]
    return Scene(circles, lines_of(book, singly[:NAMED]))


def lines_of(book: AddressBook, people: Iterable[int]) -> dict[int, PersonLine]:
    """The rows of the people list for these people, by id."""
    ordered = sorted(set(people))
    found: dict[int, PersonLine] = {}
    for at in range(0, len(ordered), NAMED):
        found |= {line.id: line for line in book.people_list.lines(ordered[at : at + NAMED])}
    return found


def participants(people: Sequence[int], lines: Mapping[int, PersonLine]) -> list[Participant]:
    """These people, in their order, as far as they are still there."""
    return [
        Participant(line.id, line.name, line.uid, line.has_photo)
        for person in people
        if (line := lines.get(person)) is not None
    ]
