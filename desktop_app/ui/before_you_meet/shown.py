"""What the page shows, read on a thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.errors import NotFoundError

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.events import Event
    from desktop_app.domain.meetings import MeetingPage
    from desktop_app.domain.reminders import Reminder
    from desktop_app.domain.timeline import Participant
    from desktop_app.services.address_book import AddressBook

Place = tuple[str, int]
"""Before what: a "person", a "reminder" or an "event", by its id."""
AT_MOST = 30


@dataclass(frozen=True, slots=True)
class ShownMeeting:
    """Whom one is to meet, for which reminder or event where that is known, and the page of one of
    them.
    """

    place: Place
    people: tuple[Participant, ...]
    page: MeetingPage
    reminder: Reminder | None = None
    event: Event | None = None


def read_meeting(
    book: AddressBook, place: Place, person_id: int | None, today: date
) -> ShownMeeting | None:
    """The page about the person with that id, else about the first to be met; None when what it is
    about is gone, or names nobody. Call it off the UI thread.
    """
    try:
        return _read(book, place, person_id, today)
    except NotFoundError:
        return None


def _read(
    book: AddressBook, place: Place, person_id: int | None, today: date
) -> ShownMeeting | None:
    kind, row = place
    reminder: Reminder | None = None
    event: Event | None = None
    if kind == "event":
        event = book.events.event(row)
        people = tuple({one.id: one for one in (*event.comes, *event.to_meet)}.values())
    elif kind == "reminder":
        reminder = book.reminders.reminder(row)
        people = reminder.people
    else:
        people = (book.people.participant(row),)
        reminder, event = _next(book, row, today)
    if not people:
        return None
    chosen = next((one.id for one in people if one.id == person_id), people[0].id)
    page = book.meetings.with_person(chosen, today)
    return ShownMeeting(place, people[:AT_MOST], page, reminder, event)


def _next(book: AddressBook, person_id: int, today: date) -> tuple[Reminder | None, Event | None]:
    """What is planned with somebody next: a reminder with a time of day, or an event."""
    events = book.events.of_person(person_id, today)
    timed = [
        item
        for item in book.reminders.waiting(person_id, 50)
        if item.time_of_day is not None and item.due >= today
    ]
    if timed and (not events or timed[0].due <= events[0].entry.day):
        return timed[0], None
    return None, events[0] if events else None
