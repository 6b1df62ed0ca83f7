"""The reminders pane: under the keyboard, what is ticked stays a moment, and what is counted."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Contact, DateKind, ImportantDate, Person
from desktop_app.domain.reminders import SOME_DAY, Reminder
from desktop_app.ui.kit.empty_state import EmptyState
from tests.ui.conftest import NOW, Opened
from tests.ui.reach import button, choose, every, has_button, named, popped_up, says, texts, tick

TODAY = NOW.date()
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
AN_HOUR = 3_600_000
THREE = ["Call Ana", "Pay the rent", "Water the bees"]


def _words(opened: Opened) -> list[str]:
    return [row.reminder.text for row in opened.window.reminders.rows()]


@pytest.fixture
def three(qtbot, open_book, monkeypatch) -> Opened:
    """A window with three reminders due today, in the order of their words; what leaves stays until
    the test says so, however busy the machine is."""
    monkeypatch.setattr("desktop_app.ui.leaving_rows.LINGER", AN_HOUR)
    return _three(qtbot, open_book)


def _three(qtbot, open_book) -> Opened:
    opened = open_book(sample=False)
    opened.book.people.add(Contact(Person(display_name="Ana Sousa"))).result()
    for text in THREE:
        opened.book.reminders.add(Reminder(text, TODAY)).result()
    qtbot.waitUntil(lambda: _words(opened) == THREE)
    return opened


def _heard(qtbot, opened: Opened, waiting: int) -> None:
    """Wait until the pane has heard of the command: its heading says that so many things wait."""
    wanted = [str(waiting)] if waiting else []
    pane = opened.window.reminders
    qtbot.waitUntil(lambda: [text for text in texts(pane) if text.isdigit()] == wanted)


def test_a_ticked_reminder_leaves_the_focus_on_the_next(qtbot, open_book) -> None:
    window = open_book().window
    qtbot.waitUntil(lambda: len(window.reminders.rows()) > 1)
    first, second = window.reminders.rows()[:2]
    following = second.reminder.text
    first.box.setFocus()
    qtbot.waitUntil(first.box.hasFocus)
    qtbot.keyClick(first.box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.reminders.rows()[0].reminder.text == following)
    assert QApplication.focusWidget() is window.reminders.rows()[0].box


def test_every_row_is_named(qtbot, open_book) -> None:
    window = open_book().window
    qtbot.waitUntil(lambda: window.reminders.rows() != [])
    assert all(row.accessibleName() == row.reminder.text for row in window.reminders.rows())


def test_a_second_click_at_the_same_place_hits_nothing(qtbot, three: Opened) -> None:
    pane = three.window.reminders
    row = pane.rows()[0]
    place = row.box.mapTo(pane, row.box.rect().center())
    qtbot.mouseClick(row.box, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(three.book.reminders.waiting()) == 2)
    _heard(qtbot, three, 2)
    assert _words(three) == THREE
    assert says(pane.rows()[0], "Done")
    assert pane.childAt(place) is pane.rows()[0].box
    qtbot.mouseClick(pane.rows()[0].box, Qt.MouseButton.LeftButton)
    assert pane.rows()[0].box.isChecked()
    assert len(three.book.reminders.waiting()) == 2
    tick(pane, AN_HOUR)
    assert _words(three) == THREE[1:]


def test_several_are_ticked_one_after_the_other_where_they_stand(qtbot, three: Opened) -> None:
    pane = three.window.reminders
    for row in pane.rows()[:2]:
        qtbot.mouseClick(row.box, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(three.book.reminders.waiting()) == 1)
    _heard(qtbot, three, 1)
    assert _words(three) == THREE
    tick(pane, AN_HOUR)
    assert _words(three) == THREE[2:]


def test_undo_brings_it_back_where_it_stood(qtbot, three: Opened) -> None:
    pane = three.window.reminders
    qtbot.mouseClick(pane.rows()[1].box, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(three.book.reminders.waiting()) == 2)
    _heard(qtbot, three, 2)
    three.window.shell.undo()
    qtbot.waitUntil(lambda: len(three.book.reminders.waiting()) == 3)
    qtbot.waitUntil(lambda: not any(row.leaving for row in pane.rows()))
    assert _words(three) == THREE
    assert not any(row.box.isChecked() for row in pane.rows())


@pytest.mark.parametrize("way", ["delete", "put off"])
def test_what_is_deleted_or_put_off_stays_a_moment_as_well(qtbot, three: Opened, way: str) -> None:
    pane = three.window.reminders
    row = pane.rows()[0]
    row.box.setFocus()
    qtbot.waitUntil(row.box.hasFocus)
    if way == "delete":
        qtbot.keyClick(row.box, Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda: len(three.book.reminders.waiting()) == 2)
    else:
        button(row, f"Put off: {row.reminder.text}").click()
        menu = popped_up(qtbot)
        choose(menu, next(item.text() for item in menu.actions() if "Next week" in item.text()))
        qtbot.waitUntil(
            lambda: any(item.snoozed_until is not None for item in three.book.reminders.waiting())
        )
    _heard(qtbot, three, 2)
    assert _words(three) == THREE
    assert says(pane.rows()[0], "Deleted" if way == "delete" else "Put off")
    # Another Delete finds nothing to delete.
    qtbot.keyClick(pane.rows()[0].box, Qt.Key.Key_Delete)
    left = len(three.book.reminders.waiting())
    tick(pane, AN_HOUR)
    assert _words(three)[:2] == THREE[1:]
    assert left == (2 if way == "delete" else 3)
    if way == "delete":
        # A menu takes the window's focus on the platform without a screen.
        qtbot.waitUntil(lambda: pane.rows()[0].box.hasFocus())


def test_the_last_one_leaves_nothing_to_do(qtbot, three: Opened) -> None:
    pane = three.window.reminders
    for row in pane.rows():
        qtbot.mouseClick(row.box, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: three.book.reminders.waiting() == [])
    _heard(qtbot, three, 0)
    tick(pane, AN_HOUR)
    qtbot.waitUntil(lambda: len(every(pane, EmptyState)) == 1)


def test_whose_are_shown_changes_at_once_though_something_leaves(qtbot, three: Opened) -> None:
    pane, ana = three.window.reminders, three.book.naming.resolve("Ana Sousa")
    three.window.shell.open_person(ana.id)
    qtbot.waitUntil(lambda: has_button(pane, "Ana Sousa"))
    qtbot.mouseClick(pane.rows()[0].box, Qt.MouseButton.LeftButton)
    button(pane, "Ana Sousa").click()
    qtbot.waitUntil(lambda: _words(three) == [])


def test_the_heading_counts_what_waits_for_everybody(qtbot, three: Opened) -> None:
    pane, ana = three.window.reminders, three.book.naming.resolve("Ana Sousa")
    assert named(pane, "3 things wait today").whole_text() == "3"
    three.book.reminders.add(Reminder("Next week", TODAY + timedelta(7))).result()
    qtbot.waitUntil(lambda: "Next week" in _words(three))
    assert named(pane, "3 things wait today")
    three.window.shell.open_person(ana.id)
    qtbot.waitUntil(lambda: has_button(pane, "Ana Sousa"))
    button(pane, "Ana Sousa").click()
    qtbot.waitUntil(lambda: not says(pane, "3"))
    button(pane, "Everyone").click()
    qtbot.waitUntil(lambda: says(pane, "3"))


def test_the_days_of_others_stand_apart_and_can_be_seen_to(qtbot, open_book) -> None:
    three = _three(qtbot, open_book)
    born = ImportantDate(DateKind.BIRTHDAY, PartialDate(1986, TODAY.month, TODAY.day))
    for name, starred in (("Dora Stein", True), ("A Stranger", False)):
        person = Person(display_name=name, starred=starred, created_at=LONG_AGO)
        three.book.people.add(Contact(person, dates=[born])).result()
    pane = three.window.reminders
    qtbot.waitUntil(lambda: len(_words(three)) == 5)
    _heard(qtbot, three, 4)
    qtbot.waitUntil(lambda: says(pane, "Other people’s days"))
    shown = texts(pane)
    apart = shown.index("Other people’s days")
    assert shown.index("Dora Stein turns 40") < apart < shown.index("A Stranger turns 40")
    stranger = pane.rows()[-1]
    assert stranger.box.accessibleName() == "A Stranger turns 40, Today"
    qtbot.mouseClick(stranger.box, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: three.book.important_dates.upcoming(TODAY, 0, chosen=False) == [])
    # It goes by itself after its moment.
    qtbot.waitUntil(lambda: "Other people’s days" not in texts(pane))


def test_what_is_for_some_day_stands_last_and_is_given_a_day(qtbot, open_book) -> None:
    opened = _three(qtbot, open_book)
    pane, book = opened.window.reminders, opened.book
    assert not says(pane, "Some day")
    row = pane.rows()[0]
    choose(row.snooze_menu(), "Some day")
    qtbot.waitUntil(lambda: _words(opened) == [*THREE[1:], THREE[0]])
    qtbot.waitUntil(lambda: says(pane, "Some day"))
    _heard(qtbot, opened, 2)
    (kept,) = [item for item in book.reminders.waiting() if item.due == SOME_DAY]
    assert kept.text == THREE[0]
    qtbot.waitUntil(lambda: pane.rows()[-1].reminder.due == SOME_DAY)
    last = pane.rows()[-1]
    assert last.box.accessibleName() == THREE[0]
    choices = [action.text() for action in last.snooze_menu().actions()]
    assert "Some day" not in choices
    book.history.undo().result()
    qtbot.waitUntil(lambda: _words(opened) == THREE)
