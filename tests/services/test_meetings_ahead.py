"""A notice an hour before one meets somebody, when that is wanted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.agenda import Notice, NoticeKind
from desktop_app.domain.events import Event, moved
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.services.address_book import AddressBook

LISBON = ZoneInfo("Europe/Lisbon")
MORNING = datetime(2026, 11, 23, 9, 0, tzinfo=LISBON)
TODAY = MORNING.date()


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: MORNING.astimezone(UTC))
    yield book
    book.close()


@pytest.fixture
def ana(book: AddressBook) -> Participant:
    contact = Contact(Person(display_name="Ana Sousa", uid="ana"))
    return book.people.participant(book.people.add(contact).result().value)


def _want(book: AddressBook) -> None:
    wanted = replace(book.agenda.settings(), before_meeting=True)
    book.agenda.set_settings(wanted).result()


def _meetings(book: AddressBook, now: datetime) -> list[Notice]:
    due = book.agenda.due_now(now)
    return [notice for notice in due if notice.kind is NoticeKind.MEETING]


def _coffee(book: AddressBook, ana: Participant, day: date = TODAY) -> int:
    reminder = Reminder("Coffee with Ana", day, time(10, 30), "Europe/Lisbon", people=(ana,))
    return book.reminders.add(reminder).result().value


def test_it_is_told_once_within_the_hour(book: AddressBook, ana: Participant) -> None:
    row = _coffee(book, ana)
    assert _meetings(book, MORNING + timedelta(minutes=45)) == []
    _want(book)
    assert _meetings(book, MORNING + timedelta(minutes=29)) == []
    assert book.agenda.next_moment(MORNING) == (MORNING + timedelta(minutes=30)).astimezone(UTC)
    [notice] = _meetings(book, MORNING + timedelta(minutes=31))
    assert (notice.reminder_id, notice.people, notice.waits) == (row, (ana,), False)
    assert notice.at == datetime(2026, 11, 23, 10, 30, tzinfo=UTC)
    book.agenda.told([notice], MORNING + timedelta(minutes=31)).result()
    assert _meetings(book, MORNING + timedelta(minutes=32)) == []
    assert _meetings(book, MORNING + timedelta(minutes=91)) == []


def test_one_that_is_moved_is_told_again(book: AddressBook, ana: Participant) -> None:
    row = _coffee(book, ana)
    _want(book)
    now = MORNING + timedelta(minutes=31)
    book.agenda.told(_meetings(book, now), now).result()
    book.reminders.edit(replace(book.reminders.reminder(row), time_of_day=time(12))).result()
    later = MORNING + timedelta(hours=2, minutes=1)
    assert [notice.text for notice in _meetings(book, later)] == ["Coffee with Ana"]


@pytest.mark.parametrize("off", [False, True])
def test_an_event_is_told_unless_it_was_called_off(
    book: AddressBook, ana: Participant, off: bool
) -> None:
    entry = Interaction(InteractionKind.EVENT, TODAY, "Charity evening")
    event = moved(Event(entry, comes=(ana,)), TODAY, time(18, 30), LISBON)
    row = book.events.add(event).result().value
    _want(book)
    if off:
        book.events.call_off(row).result()
    found = _meetings(book, MORNING + timedelta(hours=8, minutes=31))
    assert [(notice.entry_id, notice.people) for notice in found] == (
        [] if off else [(row, (ana,))]
    )


def test_what_has_no_time_or_names_nobody_is_no_meeting(
    book: AddressBook, ana: Participant
) -> None:
    book.reminders.add(Reminder("Write to Ana", TODAY, people=(ana,))).result()
    book.reminders.add(Reminder("Dentist", TODAY, time(10, 30), "Europe/Lisbon")).result()
    _want(book)
    assert _meetings(book, MORNING + timedelta(minutes=45)) == []


def test_the_choice_is_kept_with_the_others_and_undone(book: AddressBook) -> None:
    assert not book.agenda.settings().before_meeting
    _want(book)
    assert book.agenda.settings().before_meeting
    book.history.undo().result()
    assert not book.agenda.settings().before_meeting
