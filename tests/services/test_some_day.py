"""Reminders without a day: never due, last in every list, kept through calendar, JSON and undo."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import icalendar
import pytest

from desktop_app.domain.agenda import NoticeSettings
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.occurrences import WallClock, newest_occurrence, next_due_moment
from desktop_app.domain.reminders import SOME_DAY, Bucket, Reminder, Snooze, bucket, snooze_moment
from desktop_app.services.address_book import AddressBook
from desktop_app.ui.words.calendar_texts import calendar_texts

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
TODAY = NOW.date()


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    yield book
    book.close()


def _add(book: AddressBook, text: str = "Learn Portuguese", due: object = SOME_DAY) -> int:
    return book.reminders.add(Reminder(text, due)).result().value  # type: ignore[arg-type]


def test_it_stands_last_and_waits_for_nothing(book: AddressBook) -> None:
    _add(book)
    _add(book, "Next year", TODAY + timedelta(400))
    assert [item.text for item in book.reminders.waiting()] == ["Next year", "Learn Portuguese"]
    (found,) = [item for item in book.reminders.waiting() if item.due == SOME_DAY]
    assert bucket(found.due, TODAY) is Bucket.SOME_DAY
    assert not book.today.page(NOW).due
    assert book.waiting.today(NOW).count == 0
    assert book.reminders.due_about([], TODAY) == []


def test_it_never_rings(book: AddressBook) -> None:
    book.agenda.set_settings(NoticeSettings(digest_at=time(8))).result()
    reminder = book.reminders.reminder(_add(book))
    clock = WallClock(UTC, time(9))
    assert newest_occurrence(reminder, NOW, clock) is None
    assert next_due_moment(reminder, NOW, clock) is None
    years_on = NOW + timedelta(3650)
    assert [note for note in book.agenda.due_now(years_on) if note.reminder_id == reminder.id] == []


def test_a_day_is_given_and_taken_with_undo(book: AddressBook) -> None:
    row = _add(book)
    moment = snooze_moment(Snooze.TOMORROW, NOW)
    book.reminders.snooze(row, moment).result()
    given = book.reminders.reminder(row)
    assert given.due == TODAY + timedelta(1) and given.snoozed_until == moment
    assert [note.reminder_id for note in book.agenda.due_now(moment + timedelta(hours=1))] == [row]
    book.reminders.take_day(row).result()
    assert book.reminders.reminder(row).due == SOME_DAY
    assert book.reminders.reminder(row).snoozed_until is None
    book.history.undo().result()
    assert book.reminders.reminder(row) == given


def test_it_is_done_and_undone(book: AddressBook) -> None:
    row = _add(book)
    book.reminders.complete(row, SOME_DAY, TODAY).result()
    assert book.reminders.waiting() == [] and book.check() == []
    assert book.reminders.done()[0].due == SOME_DAY
    book.history.undo().result()
    assert [item.id for item in book.reminders.waiting()] == [row]


def test_what_repeats_or_has_a_time_needs_a_day(book: AddressBook) -> None:
    for wrong in (
        Reminder("x", SOME_DAY, rule="FREQ=DAILY", anchor=TODAY),
        Reminder("x", SOME_DAY, time_of_day=time(9)),
    ):
        with pytest.raises(InvalidValueError):
            book.reminders.add(wrong).result()
    row = book.reminders.add(Reminder("x", TODAY, rule="FREQ=DAILY", anchor=TODAY)).result().value
    before = book.reminders.reminder(row)
    book.reminders.take_day(row).result()
    assert book.reminders.reminder(row) == before


def test_the_calendar_has_a_to_do_without_a_day(book: AddressBook) -> None:
    _add(book)
    text = "".join(book.calendar_file.parts(calendar_texts(), TODAY))
    calendar = icalendar.Calendar.from_ical(text)
    (todo,) = calendar.walk("VTODO")
    assert "DUE" not in todo and str(todo["SUMMARY"]) == "Learn Portuguese"


def test_the_json_book_keeps_it(book: AddressBook, tmp_path: Path) -> None:
    _add(book)
    path = tmp_path / "book.json"
    path.write_text("".join(book.json_book.parts()), encoding="utf-8")
    other = AddressBook(tmp_path / "other", lambda: NOW)
    other.json_book.run(path)
    assert [(item.text, item.due) for item in other.reminders.waiting()] == [
        ("Learn Portuguese", SOME_DAY)
    ]
    other.close()


def test_an_edited_one_keeps_what_it_says(book: AddressBook) -> None:
    row = _add(book)
    book.reminders.edit(replace(book.reminders.reminder(row), text="Learn Czech")).result()
    assert book.reminders.reminder(row).text == "Learn Czech"
