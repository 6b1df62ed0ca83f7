"""What waits, on Today: reminders and days in one card, ticked where they stand; and a new day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Contact, DateKind, ImportantDate, Person
from desktop_app.domain.reminders import Reminder
from desktop_app.ui.window.main_window import LOOK_OUTSIDE
from tests.ui.conftest import NOW, Opened
from tests.ui.reach import says, tick

TODAY = NOW.date()
AN_HOUR = 3_600_000


@pytest.fixture
def today(qtbot, open_book, monkeypatch) -> Opened:
    """Today with a reminder of today and a birthday of two days ago; what leaves stays until the
    test says so, however busy the machine is."""
    monkeypatch.setattr("desktop_app.ui.leaving_rows.LINGER", AN_HOUR)
    opened = open_book(sample=False, view="today")
    born = ImportantDate(DateKind.BIRTHDAY, PartialDate(1986, 11, 19))
    long_ago = datetime(2020, 1, 1, tzinfo=UTC)
    person = Person(display_name="Dora Stein", starred=True, created_at=long_ago)
    opened.book.people.add(Contact(person, dates=[born])).result()
    opened.book.reminders.add(Reminder("Pay the rent", TODAY)).result()
    opened.window.shell.show("today")
    view = opened.window.pages.currentWidget()
    qtbot.waitUntil(lambda: _words(view) == ["Dora Stein turns 40", "Pay the rent"])
    return opened


def _words(view) -> list[str]:
    return [row.reminder.text for row in view.due.rows()]


def test_a_day_gone_by_stands_first_and_says_when_it_was(qtbot, today: Opened) -> None:
    view = today.window.pages.currentWidget()
    assert says(view.due.rows()[0], "was Thursday")
    assert not says(view.due, "late")
    assert says(view, "1 reminder, 1 birthday")


def test_what_is_ticked_stays_a_moment_and_undo_brings_it_back(qtbot, today: Opened) -> None:
    view = today.window.pages.currentWidget()
    qtbot.mouseClick(view.due.rows()[0].box, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: today.window.windowTitle() == "Kith (1)")
    qtbot.waitUntil(lambda: view.page.count == 1)
    assert _words(view) == ["Dora Stein turns 40", "Pay the rent"]
    assert says(view.due.rows()[0], "Done")
    today.window.shell.undo()
    qtbot.waitUntil(lambda: view.page.count == 2)
    qtbot.waitUntil(lambda: not any(row.leaving for row in view.due.rows()))
    assert _words(view) == ["Dora Stein turns 40", "Pay the rent"]
    for row in view.due.rows():
        qtbot.mouseClick(row.box, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.page.count == 0)
    tick(view.due, AN_HOUR)
    qtbot.waitUntil(lambda: says(view.due, "Nothing is due today."))


def test_a_new_day_brings_what_waits_then(qtbot, today: Opened) -> None:
    window = today.window
    today.book.reminders.add(Reminder("Tomorrow’s", TODAY + timedelta(1))).result()
    qtbot.waitUntil(lambda: window.windowTitle() == "Kith (2)")
    window.context.clock.moment = NOW + timedelta(1)
    tick(window, LOOK_OUTSIDE)
    qtbot.waitUntil(lambda: window.windowTitle() == "Kith (3)")
