"""Birthdays of a calendar brought to those who are here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Contact, DateKind, ImportantDate, Person
from desktop_app.services.address_book import AddressBook


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith")
    yield book
    book.close()


def _calendar(tmp_path: Path, *names: str) -> Path:
    path = tmp_path / "birthdays.ics"
    events = "".join(
        f"BEGIN:VEVENT\nSUMMARY:{name}’s birthday\nDTSTART;VALUE=DATE:19840503\nRRULE:FREQ=YEARLY\nEND:VEVENT\n"
        for name in names
    )
    path.write_text(f"BEGIN:VCALENDAR\n{events}END:VCALENDAR\n", "utf-8")
    return path


def _days(book: AddressBook, row: int) -> list[tuple[DateKind, str]]:
    return [(date.kind, str(date.when)) for date in book.people.contact(row).dates]


def test_somebody_here_gets_the_day_beside_what_they_have(
    book: AddressBook, tmp_path: Path
) -> None:
    day = ImportantDate(DateKind.ANNIVERSARY, PartialDate(2010, 9, 1))
    person = Person(display_name="Dr. Ana Maria Sousa", given="Ana", family="Sousa")
    row = book.people.add(Contact(person, dates=[day])).result().value
    report = book.importing.run([_calendar(tmp_path, "Ana Sousa")])
    assert (report.added, report.updated) == (0, 1)
    assert _days(book, row) == [
        (DateKind.ANNIVERSARY, "2010-09-01"),
        (DateKind.BIRTHDAY, "1984-05-03"),
    ]
    assert book.people.contact(row).person.display_name == "Dr. Ana Maria Sousa"
    again = book.importing.run([_calendar(tmp_path, "Ana Sousa")])
    assert (again.added, again.identical) == (0, 1)


def test_a_birthday_somebody_has_stays(book: AddressBook, tmp_path: Path) -> None:
    day = ImportantDate(DateKind.BIRTHDAY, PartialDate(1983, 1, 2))
    row = book.people.add(Contact(Person(display_name="Ana Sousa"), dates=[day])).result().value
    assert book.importing.run([_calendar(tmp_path, "Ana Sousa")]).added == 0
    assert _days(book, row) == [(DateKind.BIRTHDAY, "1983-01-02")]


def test_of_two_of_one_name_none_is_guessed_and_strangers_come_in(
    book: AddressBook, tmp_path: Path
) -> None:
    for _ in range(2):
        book.people.add(Contact(Person(display_name="Ana Sousa"))).result()
    report = book.importing.run([_calendar(tmp_path, "Ana Sousa", "Ben Carter")])
    assert report.added == 2
