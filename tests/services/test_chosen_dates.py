"""Of whose birthdays one is reminded: a table of invented people, and what comes of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.agenda import FIRST_SETTINGS, NoticeSettings
from desktop_app.domain.cadence import Cadence
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Contact, DateKind, ImportantDate, Person
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.waiting import FEW
from desktop_app.services.address_book import AddressBook
from desktop_app.services.agenda import NOTICES

NOW = datetime(2026, 11, 28, 10, tzinfo=ZoneInfo("Europe/Lisbon"))
TODAY = NOW.date()
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: NOW.astimezone(UTC))
    yield book
    book.close()


def _born(book: AddressBook, name: str, day: date = TODAY, **more) -> int:
    tags, lead = more.pop("tags", []), more.pop("lead", None)
    born = ImportantDate(DateKind.BIRTHDAY, PartialDate(1980, day.month, day.day), lead_days=lead)
    person = Person(display_name=name, **{"created_at": LONG_AGO, **more})
    return book.people.add(Contact(person, dates=[born], tags=tags)).result().value


def _waits(book: AddressBook, now: datetime = NOW) -> list[str]:
    return [item.person.name for item in book.waiting.today(now).dates]


def _told(book: AddressBook, now: datetime = NOW) -> list[str]:
    found = book.agenda.due_now(now)
    book.agenda.told(found, now).result()
    return [item.text or item.people[0].name for item in found]


PEOPLE: list[tuple[str, dict[str, object], bool]] = [
    ("nothing but a name", {}, False),
    ("in a circle", {"circle_id": 2}, True),
    ("a star", {"starred": True}, True),
    ("a rhythm of their own", {"cadence": Cadence(30, 45)}, True),
    ("a tag", {"tags": ["choir"]}, True),
    ("days ahead of its own", {"lead": 5}, True),
    ("in the archive", {"starred": True, "archived_at": LONG_AGO}, False),
    ("in the trash", {"starred": True, "trashed_at": LONG_AGO}, False),
    ("you yourself", {"starred": True, "is_you": True}, False),
]


@pytest.mark.parametrize(("who", "more", "waits"), PEOPLE, ids=[row[0] for row in PEOPLE])
def test_whose_birthday_waits_and_is_told(
    book: AddressBook, who: str, more: dict[str, object], waits: bool
) -> None:
    _born(book, who, **more)
    assert _waits(book) == _told(book) == [who] * waits
    assert [item.person.name for item in book.important_dates.near(TODAY)] == [who] * waits


def test_a_stranger_is_in_the_list_of_dates_and_nowhere_else(book: AddressBook) -> None:
    """Neither late, nor overdue, nor a notice, nor a good turn, nor somebody to reach."""
    row = _born(book, "A stranger")
    late = _born(book, "A stranger missed", TODAY - timedelta(1))
    page = book.today.page(NOW)
    assert [item.person.name for item in page.others] == ["A stranger"]
    assert (page.suggestions, page.turns, page.due_dates, page.coming) == ((), (), (), ())
    assert [item.person.id for item in book.important_dates.near_of(row, TODAY)] == [row]
    assert book.important_dates.near_of(late, TODAY) == []


def test_a_tag_that_everybody_carries_says_nothing(book: AddressBook) -> None:
    everybody = [_born(book, f"Person {number}", tags=["Friends"]) for number in range(FEW + 1)]
    assert _waits(book) == []
    book.tags.put(everybody[:1], remove=["Friends"]).result()
    assert len(_waits(book)) == FEW
    book.tags.put(everybody[:1], ["Friends", "choir"]).result()
    assert _waits(book) == ["Person 0"]


def test_nothing_of_before_somebody_came_in_was_missed(book: AddressBook) -> None:
    _born(book, "Came today", TODAY - timedelta(1), starred=True, created_at=None)
    _born(book, "Known long", TODAY - timedelta(1), starred=True)
    assert _waits(book) == ["Known long"]
    book.agenda.told([], NOW - timedelta(5)).result()
    assert _told(book) == ["Known long"]


def test_who_came_in_after_the_hour_of_a_heads_up_is_not_announced(book: AddressBook) -> None:
    _born(book, "Came at ten", TODAY + timedelta(3), starred=True, created_at=NOW)
    _born(book, "Known long", TODAY + timedelta(3), starred=True)
    assert _told(book) == ["Known long"]
    assert _told(book, NOW + timedelta(3)) == ["Came at ten", "Known long"]


def test_what_was_put_off_comes_back_also_of_a_stranger(book: AddressBook) -> None:
    _born(book, "A stranger")
    (found,) = book.important_dates.upcoming(TODAY, 0)
    book.important_dates.put_off(found.date_id, found.day, TODAY + timedelta(2)).result()
    assert _waits(book) == []
    assert _waits(book, NOW + timedelta(2)) == ["A stranger"]


def test_a_notice_of_a_day_ahead_is_no_thing_that_waits(book: AddressBook) -> None:
    _born(book, "Soon", TODAY + timedelta(2), starred=True)
    _born(book, "Now", starred=True)
    found = {item.people[0].name: item.waits for item in book.agenda.due_now(NOW)}
    assert found == {"Soon": False, "Now": True}
    assert book.waiting.today(NOW).count == 1


# Reminders about somebody in the trash.


def _remind(book: AddressBook, text: str, *people: int) -> int:
    about = tuple(book.people.participant(row) for row in people)
    return book.reminders.add(Reminder(text, TODAY - timedelta(1), people=about)).result().value


def test_a_reminder_about_somebody_in_the_trash_does_not_ring_and_comes_back_with_them(
    book: AddressBook,
) -> None:
    dora, emil = (
        book.people.add(Contact(Person(display_name=name))).result().value
        for name in ("Dora Stein", "Emil Roth")
    )
    row = _remind(book, "Call Dora", dora)
    _remind(book, "Dinner with both", dora, emil)
    _remind(book, "Pay the rent")
    book.people.trash([dora]).result()
    there = ["Dinner with both", "Pay the rent"]
    assert [item.text for item in book.reminders.waiting()] == there
    assert [item.reminder.text for item in book.waiting.today(NOW).reminders] == there
    assert book.reminders.is_silent(row)
    assert sorted(_told(book)) == there
    assert [item.text for item in book.reminders.waiting(dora)] == ["Call Dora", there[0]]
    book.people.restore([dora]).result()
    assert not book.reminders.is_silent(row)
    assert _told(book) == ["Call Dora"]
    assert book.waiting.today(NOW).count == 3


# Quiet hours.


def _at(hour: int, minute: int = 0, days: int = 0) -> datetime:
    return (NOW + timedelta(days)).replace(hour=hour, minute=minute)


NIGHT: list[tuple[str, time, datetime, bool]] = [
    ("at three in the morning", time(3), _at(3), False),
    ("a minute before eight", time(3), _at(7, 59), False),
    ("at eight what fell due at three", time(3), _at(8), True),
    ("at ten in the evening", time(22), _at(22), False),
    ("a minute before ten", time(21, 59), _at(21, 59), True),
    ("the morning after", time(22), _at(8, days=1), True),
]


@pytest.mark.parametrize(("when", "clock", "now", "told"), NIGHT, ids=[row[0] for row in NIGHT])
def test_from_the_start_nothing_is_told_at_night_and_comes_once_after(
    book: AddressBook, when: str, clock: time, now: datetime, told: bool
) -> None:
    book.reminders.add(Reminder("Call", TODAY, clock)).result()
    assert _told(book, now) == ["Call"] * told
    if told:
        assert _told(book, now + timedelta(minutes=1)) == []
    else:
        assert book.agenda.next_moment(now) == _at(8, days=now.hour >= 22)


def test_quiet_hours_are_those_of_the_start_until_somebody_says_otherwise(
    book: AddressBook,
) -> None:
    assert book.agenda.settings() == FIRST_SETTINGS
    assert (FIRST_SETTINGS.quiet_from, FIRST_SETTINGS.quiet_until) == (time(22), time(8))
    book.agenda.set_settings(NoticeSettings()).result()
    assert book.agenda.settings() == NoticeSettings()
    book.reminders.add(Reminder("Call", TODAY, time(3))).result()
    assert _told(book, _at(3)) == ["Call"]


@pytest.mark.parametrize("paused", [None, "2026-11-22T00:00:00+00:00"])
def test_a_book_in_which_notices_were_only_paused_has_the_quiet_hours_of_the_start(
    book: AddressBook, paused: str | None
) -> None:
    # As it was stored before there were quiet hours from the start.
    times = dict.fromkeys(("digest_at", "quiet_from", "quiet_until"))
    book.settings.set(NOTICES, {"enabled": True, **times, "paused_until": paused}).result()
    until = None if paused is None else datetime.fromisoformat(paused)
    assert book.agenda.settings() == replace(FIRST_SETTINGS, paused_until=until)
    book.settings.set(NOTICES, {"enabled": False, **times, "paused_until": paused}).result()
    assert book.agenda.settings() == NoticeSettings(enabled=False, paused_until=until)
