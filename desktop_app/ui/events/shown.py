"""What the room shows, read on a thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.events import is_time_to_go
from desktop_app.domain.reach.reach import Span
from desktop_app.ui.events.rows import in_order

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.meetings import EventPage
    from desktop_app.services.address_book import AddressBook


@dataclass(frozen=True, slots=True)
class GoSomewhere:
    """That it is time to go to an event: when the last one was, the thinnest field ("" where it is
    not known) and who works in it.
    """

    last: date
    field: str = ""
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ShownList:
    """The rows of the list (`rows.in_order`), all events among them, and which to show at first:
    one to be asked about, else the next, else the last; None where there is none.
    """

    rows: list[int]
    ids: frozenset[int]
    first: int | None


def read_list(book: AddressBook, today: date) -> ShownList:
    """The list of events. Call it off the UI thread."""
    heads = book.events.heads(today)
    asked = book.events.to_ask(today, 1)
    if asked:
        first: int | None = asked[0].entry.id
    else:
        last = heads[-1][0] if heads else None
        first = next((row for row, day in heads if day >= today), last)
    return ShownList(in_order(heads, today), frozenset(row for row, _ in heads), first)


def read_page(
    book: AddressBook, event_id: int, today: date, *, matches: bool = True
) -> EventPage | None:
    """The page of an event, None when it is gone. Call it off the UI thread; with `matches` it may
    take longer.
    """
    try:
        return book.meetings.at_event(event_id, today, matches=matches)
    except NotFoundError:
        return None


def read_suggestion(book: AddressBook, today: date) -> GoSomewhere | None:
    """Whether it is time to go somewhere unfamiliar, and where. Call it off the UI thread."""
    last, has_ahead = book.events.last_and_next(today)
    if last is None or not is_time_to_go(last, has_ahead, today):
        return None
    thinnest = book.reach.over(Span.back(today, 365), today).thinnest
    if thinnest is None:
        return GoSomewhere(last)
    people = book.reach.people(thinnest.people[:3])
    return GoSomewhere(last, thinnest.field, tuple(person.name for person in people))
