"""Numbers on Today open what they count."""

from __future__ import annotations

import threading
from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_app.domain.events import Event
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.person import Contact, person_named
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.rules.rule import DUE
from desktop_app.domain.timeline import Interaction, InteractionKind
from tests.ui.conftest import NOW
from tests.ui.reach import button, every, has_button, says


@pytest.fixture
def today(qtbot, open_book):
    """The window on Today, read."""
    opened = open_book(view="today")
    screen = opened.window.screens.shown()
    qtbot.waitUntil(lambda: screen.page is not None)
    return opened, screen


def _press(qtbot, where, words: str, key: Qt.Key | None) -> None:
    made = button(where, words)
    if key is None:
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    else:
        made.setFocus()
        qtbot.keyClick(made, key)


@pytest.mark.parametrize("key", [None, Qt.Key.Key_Space])
def test_how_many_more_are_due_opens_those_who_are_due(qtbot, today, key) -> None:
    opened, screen = today
    window = opened.window
    everybody = opened.book.people_list.ids(PeopleQuery.by(DUE), NOW.date())
    assert 0 < screen.page.more_due < len(everybody)
    _press(qtbot, screen, f"Show {len(everybody)} people due", key)
    qtbot.waitUntil(lambda: window.screens.current() == "people")
    assert window.list.query() == PeopleQuery.by(DUE)
    qtbot.waitUntil(lambda: list(window.list.model.ids()) == list(everybody))
    qtbot.waitUntil(window.list.view.hasFocus)


def test_where_nobody_else_is_due_there_is_nothing_to_open(qtbot, open_book) -> None:
    opened = open_book(sample=False, view="today")
    opened.window.shell.show("today")
    screen = opened.window.screens.shown()
    due = [item.accessibleName() for item in every(screen, QPushButton)]
    assert not any(words.startswith("Show ") and words.endswith(" due") for words in due)


def test_the_conversations_of_the_week_open_the_timeline_at_the_newest(qtbot, today) -> None:
    opened, screen = today
    total = sum(day.contacts for day in screen.page.week)
    newest = max(day.day for day in screen.page.week if day.contacts)
    _press(qtbot, screen.week, f"{total} conversations", None)
    qtbot.waitUntil(lambda: opened.window.screens.current() == "timeline")
    entries = opened.window.screens.shown().entries
    qtbot.waitUntil(lambda: (top := entries.view.top_item()) is not None and top.day == newest)


@pytest.mark.parametrize("wanted", [True, False])
def test_more_reminders_than_there_is_room_for_open_the_reminders(
    qtbot, today, wanted: bool
) -> None:
    opened, screen = today
    window = opened.window
    for number in range(12):
        opened.book.reminders.add(Reminder(f"Thing {number}", NOW.date())).result()
    window.window_layout.reminders_wanted = wanted
    waiting = len(screen.page.due)
    qtbot.waitUntil(lambda: len(screen.page.due) >= waiting + 12 or len(screen.page.due) >= 12)
    words = next(
        item.accessibleName()
        for item in every(screen.due, type(button(screen, "Quick log")))
        if item.accessibleName().endswith("more in Reminders")
    )
    _press(qtbot, screen.due, words, None)
    qtbot.waitUntil(lambda: window.screens.current() == "people")
    qtbot.waitUntil(window.reminders.isVisible)
    qtbot.waitUntil(lambda: window.side.isAncestorOf(QApplication.focusWidget()))


def test_how_many_more_come_this_week_opens_the_reminders(qtbot, today) -> None:
    opened, screen = today
    window = opened.window
    for number in range(12):
        opened.book.reminders.add(Reminder(f"Thing {number}", NOW.date() + timedelta(2))).result()
    qtbot.waitUntil(lambda: len(screen.page.coming) >= 12)
    page = screen.page
    rest = len(page.coming) + len(page.others) + len(page.events) - 8
    words = "More people’s days this week" if screen.page.more_others else f"{rest} more this week"
    qtbot.waitUntil(lambda: screen.coming.more.accessibleName() == words)
    _press(qtbot, screen, words, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.screens.current() == "people")
    qtbot.waitUntil(window.reminders.isVisible)


def test_nothing_is_said_of_the_week_before_it_is_read(qtbot, open_book) -> None:
    opened = open_book(view="people")
    # With both threads held up nothing is read.
    gate = threading.Event()
    try:
        for held in ("one", "other"):
            opened.window.runner.run(held, gate.wait, lambda _: None)
        opened.window.shell.show("today")
        screen = opened.window.screens.shown()
        qtbot.waitUntil(screen.isVisible)
        assert screen.page is None
        assert not says(screen, "A quiet week ahead.")
    finally:
        gate.set()
    qtbot.waitUntil(lambda: says(screen, "Coming up"))


def test_the_next_meeting_has_the_way_to_what_to_know_before(qtbot, open_book) -> None:
    opened = open_book(sample=False, view="today")
    window, book = opened.window, opened.book
    book.people.add(Contact(person_named("Ana Sousa"))).result()
    ana = book.naming.resolve("Ana Sousa")
    day = NOW.date()
    # Of an event that names nobody there is nothing to know.
    talk = Interaction(InteractionKind.EVENT, day + timedelta(1), "Talk")
    book.events.add(Event(talk)).result()
    fair = Interaction(InteractionKind.EVENT, day + timedelta(3), "Book fair")
    book.events.add(Event(fair, comes=(ana,))).result()
    screen = window.screens.shown()
    way = "Before you meet: Book fair"
    qtbot.waitUntil(lambda: has_button(screen, way))
    qtbot.waitUntil(lambda: says(screen, "Tuesday, 1 person you know"))
    assert has_button(screen, "Talk, Tomorrow") and not has_button(screen, "Before you meet: Talk")
    coffee = Reminder("Coffee with Ana", day + timedelta(2), time(10, 30), people=(ana,))
    book.reminders.add(coffee).result()
    coffee_way = "Before you meet: Coffee with Ana"
    qtbot.waitUntil(lambda: has_button(screen, coffee_way) and not has_button(screen, way))
    qtbot.mouseClick(button(screen, coffee_way), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.screens.current() == "before_you_meet")
