"""What waits today is one number: in the sidebar, the tray, the notices, above the reminders, in
the title of the window, on Today and in `kith due`, on several address books."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from desktop_app.app.command_line import main
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.person import Contact, DateKind, ImportantDate, Person
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.rules.rule import DUE
from desktop_app.services.address_book import AddressBook
from desktop_app.ui.tray.menu import tray_data
from desktop_app.ui.window.sidebar_entry import NavButton
from tests.bench.vcards import write
from tests.ui.conftest import NOW, Opened
from tests.ui.reach import texts

TODAY = NOW.date()
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
CARDS = 5000


def _nobody(book: AddressBook, scratch: Path) -> None:
    """An address book as it comes."""


def _born(book: AddressBook, name: str, days: int, **more) -> int:
    day = TODAY + timedelta(days)
    born = ImportantDate(DateKind.BIRTHDAY, PartialDate(1986, day.month, day.day))
    person = Person(display_name=name, **{"created_at": LONG_AGO, **more})
    return book.people.add(Contact(person, dates=[born])).result().value


def _five(book: AddressBook, scratch: Path) -> None:
    """Five people, known for long: one with a birthday today and one who had it yesterday."""
    _born(book, "Dora Stein", 0, circle_id=2)
    _born(book, "Emil Roth", -1, starred=True)
    _born(book, "A Stranger", 0)
    _born(book, "Came Today", -1, starred=True, created_at=NOW)
    emil = _born(book, "Fay Long", 3, circle_id=1)
    people = (book.people.participant(emil),)
    book.reminders.add(Reminder("Call Fay", TODAY - timedelta(9), people=people)).result()


def _imported(book: AddressBook, scratch: Path) -> None:
    """Five thousand cards a minute old, whose birthdays are all about now."""
    path = scratch / "cards.vcf"
    write(path, CARDS)
    lines, number = path.read_bytes().decode().split("\r\n"), 0
    for place, line in enumerate(lines):
        if line.startswith("BDAY:"):
            day = TODAY + timedelta(number % 21 - 10)
            lines[place] = f"BDAY:1980-{day:%m-%d}"
            number += 1
    path.write_text("\r\n".join(lines), "utf-8", newline="")
    assert book.importing.run([path]).added == CARDS
    # Ten of them are put into circles at once.
    born_today = {item.person.id for item in book.important_dates.upcoming(TODAY, 0, CARDS)}
    rows = [row for row in book.people_list.ids(PeopleQuery(), TODAY) if row not in born_today]
    book.people.set_circle(rows[:10], 1).result()


def _lived_in(book: AddressBook, scratch: Path) -> None:
    """Years of use: reminders of every sort, people in the trash, dates put off and seen to."""
    _five(book, scratch)
    gone = _born(book, "Gone Away", 0, starred=True)
    for text, days, more in (
        ("Late", -3, {}),
        ("This morning", 0, {"time_of_day": time(9)}),
        ("Put off to yesterday", -5, {"snoozed_until": NOW - timedelta(1)}),
        ("Put off to next week", -5, {"snoozed_until": NOW + timedelta(7)}),
        ("Every week", -14, {"rule": "FREQ=WEEKLY", "anchor": TODAY - timedelta(14)}),
        ("Next week", 7, {}),
    ):
        book.reminders.add(Reminder(text, TODAY + timedelta(days), **more)).result()
    about = (book.people.participant(gone),)
    book.reminders.add(Reminder("Call Gone", TODAY, people=about)).result()
    book.people.trash([gone]).result()
    seen_to = _born(book, "Seen To", 0, starred=True)
    (found,) = book.important_dates.near_of(seen_to, TODAY)
    book.important_dates.done(found.date_id, found.day).result()


BOOKS: list[tuple[Callable[[AddressBook, Path], None], int]] = [
    (_nobody, 0),
    (_five, 3),
    (_imported, 0),
    (_lived_in, 7),
]


def _numbers(qtbot, opened: Opened, folder: Path, capsys, monkeypatch) -> dict[str, int]:
    """The number each place says, as it is seen there."""
    window, book = opened.window, opened.book
    entry = next(
        item
        for item in window.sidebar.findChildren(NavButton)
        if item.accessibleName().startswith("Today")
    )
    notices = book.agenda.due_now(NOW)
    monkeypatch.setattr("desktop_app.app.cli.due.local_now", lambda: NOW)
    capsys.readouterr()
    assert main(["--data-dir", str(folder), "due", "--json"]) == 0
    title = window.windowTitle().removeprefix("Kith")
    heading = [text for text in texts(window.reminders)[1:2] if text.isdigit()]
    return {
        "sidebar": int(entry.accessibleName().partition(", ")[2] or 0),
        "title": int(title.strip(" ()") or 0),
        "reminders": int(heading[0]) if heading else 0,
        "tray": tray_data(book.today.page(NOW)).count,
        "notices": sum(notice.count for notice in notices if notice.waits),
        "Today": len(book.today.page(NOW).due) + len(book.today.page(NOW).due_dates),
        "kith due": json.loads(capsys.readouterr().out)["waiting"],
    }


@pytest.mark.parametrize(("fill", "expected"), BOOKS, ids=[fill.__name__ for fill, _ in BOOKS])
def test_all_places_say_the_same_number(
    qtbot, open_book, tmp_path: Path, capsys, monkeypatch, fill, expected: int
) -> None:
    folder = tmp_path / "kith"
    book = AddressBook(folder, lambda: NOW.astimezone(UTC))
    # Kith has been running: what went by since is to be told.
    book.agenda.told([], NOW - timedelta(7)).result()
    fill(book, tmp_path)
    book.close()
    opened = open_book(sample=False)
    window = opened.window
    qtbot.waitUntil(lambda: not window.runner.waiting())
    if expected:
        qtbot.waitUntil(lambda: window.windowTitle() == f"Kith ({expected})")
    found = _numbers(qtbot, opened, folder, capsys, monkeypatch)
    assert found == dict.fromkeys(found, expected)


def test_of_cards_a_minute_old_nothing_is_overdue_told_or_said_to_be_made(
    qtbot, open_book, tmp_path: Path
) -> None:
    book = AddressBook(tmp_path / "kith", lambda: NOW.astimezone(UTC))
    _imported(book, tmp_path)
    assert book.waiting.today(NOW).overdue == 0
    assert book.agenda.due_now(NOW) == []
    assert book.people_list.count(PeopleQuery.by(DUE), TODAY) == 0
    assert book.today.page(NOW).suggestions == ()
    assert len(book.today.page(NOW).others) == 8
    budget = book.rhythms.budget(TODAY)
    assert (budget.has_begun, budget.relax) == (False, ())
    book.close()
    window = open_book(sample=False).window
    qtbot.waitUntil(lambda: not window.runner.waiting())
    qtbot.waitUntil(lambda: "Other people’s days" in texts(window.reminders))
    # Nothing stands above them, neither overdue nor due today.
    assert texts(window.reminders)[:2] == ["Reminders", "Other people’s days"]
