"""The address book as a calendar, read by another program's reader."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
from dateutil.rrule import rrulestr

from desktop_app.domain.events import Event
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Contact, DateKind, ImportantDate, Person
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.services.address_book import AddressBook
from desktop_app.ui.words.calendar_texts import calendar_texts

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 21)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    yield book
    book.close()


def _add(book: AddressBook, name: str, *dates: ImportantDate, **fields: Any) -> Participant:
    contact = Contact(Person(display_name=name, **fields), dates=list(dates))
    return book.people.participant(book.people.add(contact).result().value)


def _birthday(text: str) -> ImportantDate:
    return ImportantDate(DateKind.BIRTHDAY, PartialDate.parse(text))


def _read(book: AddressBook) -> dict[str, Any]:
    """The parts of the calendar by their title."""
    text = "".join(book.calendar_file.parts(calendar_texts(), TODAY))
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    calendar = icalendar.Calendar.from_ical(text)
    assert not calendar.errors
    parts = list(calendar.walk("VEVENT")) + list(calendar.walk("VTODO"))
    assert not [part.errors for part in parts if part.errors]
    assert len({str(part["UID"]) for part in parts}) == len(parts)
    return {str(part["SUMMARY"]): part for part in parts}


def _days(part: Any, count: int) -> list[date]:
    first = part["DTSTART"].dt
    rule = rrulestr(part["RRULE"].to_ical().decode(), dtstart=datetime.combine(first, time()))
    return [moment.date() for moment in rule[:count]]


def test_an_empty_book_is_an_empty_calendar(book: AddressBook) -> None:
    assert _read(book) == {}


def test_birthdays_come_round_every_year(book: AddressBook) -> None:
    _add(book, "Ana Ferreira", _birthday("1984-05-03"))
    _add(
        book,
        "Åse; Ødegård, so called because of a name that is longer than a line",
        _birthday("--02-29"),
    )
    found = _read(book)
    assert _days(found["Ana Ferreira: birthday"], 2) == [date(1984, 5, 3), date(1985, 5, 3)]
    leap = next(part for title, part in found.items() if title.startswith("Åse; Ødegård, so"))
    assert [(day.month, day.day) for day in _days(leap, 2)] == [(2, 29), (2, 28)]


def test_days_have_their_own_names(book: AddressBook) -> None:
    day = PartialDate.parse("2001-09-30")
    _add(
        book,
        "Ben Adeyemi",
        ImportantDate(DateKind.ANNIVERSARY, day),
        ImportantDate(DateKind.OTHER, day, "Name day"),
        ImportantDate(DateKind.OTHER, day, "Founded the choir"),
    )
    assert set(_read(book)) == {
        "Ben Adeyemi: anniversary",
        "Ben Adeyemi: Name day",
        "Ben Adeyemi: Founded the choir",
    }


def test_only_whole_days_of_people_one_keeps_are_in_it(book: AddressBook) -> None:
    _add(book, "No Day", _birthday("1984-05"))
    gone = _add(book, "Gone", _birthday("1984-05-03"))
    book.people.trash([gone.id]).result()
    _add(book, "Archived", _birthday("1984-05-03"), archived_at=NOW)
    _add(
        book,
        "Rosa",
        _birthday("1921-05-03"),
        ImportantDate(DateKind.DEATH, PartialDate.parse("2011-01-09")),
    )
    assert set(_read(book)) == {"Rosa: day of death"}


def test_events_have_their_time_place_and_length(book: AddressBook) -> None:
    at = datetime(2026, 12, 3, 18, 0, tzinfo=UTC)
    entry = Interaction(
        InteractionKind.EVENT, date(2026, 12, 3), "Open studio", at=at, zone="Europe/Lisbon"
    )
    entry.minutes, entry.place = 90, "Fábrica, hall 2"
    row = book.events.add(Event(entry)).result().value
    book.events.add(
        Event(Interaction(InteractionKind.EVENT, date(2026, 10, 9), "Book fair"))
    ).result()
    found = _read(book)
    studio, fair = found["Open studio"], found["Book fair"]
    assert (studio["DTSTART"].dt, studio["DTEND"].dt) == (at, at + timedelta(minutes=90))
    assert studio["LOCATION"] == "Fábrica, hall 2"
    assert fair["DTSTART"].dt == date(2026, 10, 9)
    book.events.call_off(row).result()
    assert _read(book)["Open studio"]["STATUS"] == "CANCELLED"


def test_reminders_not_done_are_things_to_do(book: AddressBook) -> None:
    ana = _add(book, "Ana Ferreira")
    add = book.reminders.add
    add(Reminder("Send the contract", date(2026, 12, 1), people=(ana,))).result()
    add(Reminder("Call Ana Ferreira", date(2026, 12, 2), time(14, 30), people=(ana,))).result()
    gone = add(Reminder("Done long ago", date(2026, 1, 2))).result().value
    book.reminders.complete(gone, date(2026, 1, 2), TODAY).result()
    found = _read(book)
    assert set(found) == {"Send the contract (Ana Ferreira)", "Call Ana Ferreira"}
    assert found["Send the contract (Ana Ferreira)"]["DUE"].dt == date(2026, 12, 1)
    assert found["Call Ana Ferreira"]["DUE"].dt == datetime(2026, 12, 2, 14, 30)


def test_what_repeats_repeats_on_the_same_days(book: AddressBook) -> None:
    add = book.reminders.add
    add(Reminder("Invoice", date(2027, 1, 31), rule="FREQ=MONTHLY")).result()
    add(Reminder("Choir", date(2026, 12, 3), time(19), rule="FREQ=WEEKLY;UNTIL=20270131")).result()
    add(Reminder("Water", date(2026, 12, 4), rule="FREQ=DAILY;INTERVAL=9", from_done=True)).result()
    found = _read(book)
    assert _days(found["Invoice"], 3) == [date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31)]
    assert found["Choir"]["RRULE"]["UNTIL"] == [datetime(2027, 1, 31, 23, 59, 59)]
    assert "RRULE" not in found["Water"]


def test_nobody_in_the_trash_is_in_a_title(book: AddressBook) -> None:
    ana = _add(book, "Ana Ferreira")
    book.reminders.add(Reminder("Send it", date(2026, 12, 1), people=(ana,))).result()
    book.people.trash([ana.id]).result()
    assert _read(book) == {}
