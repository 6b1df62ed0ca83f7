"""One reminder in the pane: put off, skipped, edited, deleted and followed to its people, by
button, key and menu."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.person import Contact, person_named
from desktop_app.domain.reminders import Reminder
from desktop_app.ui.composer.people_field import PeopleField
from desktop_app.ui.kit.empty_state import EmptyState
from desktop_app.ui.reminders.editor import ReminderEditor
from tests.ui.conftest import NOW
from tests.ui.reach import button, choose, dialog, every, has_button, only, popped_up, says, texts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from desktop_app.ui.reminder_row import ReminderRow

TODAY = NOW.date()


@pytest.fixture
def row(qtbot, open_book):
    """The window and the row of one reminder that is due today and comes back every week."""
    opened = open_book(sample=False)
    ana, ben = (opened.book.naming.resolve(name) for name in _people(opened))
    reminder = Reminder(
        "Water the bees", TODAY, rule="FREQ=WEEKLY", anchor=TODAY, people=(ana, ben)
    )
    opened.book.reminders.add(reminder).result()
    qtbot.waitUntil(lambda: len(opened.window.reminders.rows()) == 1)
    return opened, opened.window.reminders.rows()[0]


def _people(opened) -> list[str]:
    names = ["Ana Sousa", "Ben Carter"]
    for name in names:
        opened.book.people.add(Contact(person_named(name))).result()
    return names


def _stored(opened) -> list[Reminder]:
    return opened.book.reminders.waiting()


def _menu(qtbot, row: ReminderRow) -> QMenu:
    row.customContextMenuRequested.emit(row.rect().center())
    return popped_up(qtbot)


def test_it_is_put_off_by_its_button_and_comes_back_by_undo(qtbot, row) -> None:
    opened, shown = row
    button(shown, f"Put off: {shown.reminder.text}").click()
    menu = popped_up(qtbot)
    choose(
        menu, next(item.text() for item in menu.actions() if item.text().startswith("Next week"))
    )
    qtbot.waitUntil(lambda: _stored(opened)[0].snoozed_until is not None)
    assert _stored(opened)[0].snoozed_until.date() == date(2026, 11, 23)
    qtbot.waitUntil(lambda: "This week" in texts(opened.window.reminders))
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: _stored(opened)[0].snoozed_until is None)


def test_late_in_the_evening_it_cannot_be_put_off_till_later_today(qtbot, row, context) -> None:
    _, shown = row
    assert any(item.text().startswith("Later today") for item in shown.snooze_menu().actions())
    context.clock.moment = NOW.replace(hour=23, minute=30)
    assert not any(item.text().startswith("Later today") for item in shown.snooze_menu().actions())
    context.clock.moment = NOW


def test_one_time_of_a_repeated_one_is_skipped(qtbot, row) -> None:
    opened, shown = row
    choose(_menu(qtbot, shown), "Skip this time")
    qtbot.waitUntil(lambda: _stored(opened)[0].due == TODAY + timedelta(7))
    assert _stored(opened)[0].done_at is None
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: _stored(opened)[0].due == TODAY)


def test_what_comes_once_cannot_be_skipped(qtbot, row) -> None:
    opened, _ = row
    opened.book.reminders.add(Reminder("Once", TODAY)).result()
    qtbot.waitUntil(lambda: len(opened.window.reminders.rows()) == 2)
    once = next(item for item in opened.window.reminders.rows() if item.reminder.text == "Once")
    menu = _menu(qtbot, once)
    assert "Skip this time" not in [item.text() for item in menu.actions()]
    menu.close()


@pytest.mark.parametrize("way", ["key", "menu"])
def test_it_is_deleted_and_comes_back(qtbot, row, way: str) -> None:
    opened, shown = row
    before = _stored(opened)
    if way == "key":
        qtbot.keyClick(shown.box, Qt.Key.Key_Delete)
    else:
        choose(_menu(qtbot, shown), "Delete")
    qtbot.waitUntil(lambda: _stored(opened) == [])
    qtbot.waitUntil(lambda: len(every(opened.window.reminders, EmptyState)) == 1)
    assert says(opened.window.reminders, "Nothing to do")
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: _stored(opened) == before)


@pytest.mark.parametrize("way", ["key", "button", "menu"])
def test_it_is_edited(qtbot, row, way: str) -> None:
    opened, shown = row
    if way == "key":
        qtbot.keyClick(shown.box, Qt.Key.Key_Return)
    elif way == "button":
        button(shown, f"Edit: {shown.reminder.text}").click()
    else:
        choose(_menu(qtbot, shown), "Edit…")
    editor = dialog(ReminderEditor)
    assert editor.windowTitle() == "Edit reminder"
    editor.reject()


def test_its_people_are_opened_from_the_menu(qtbot, row) -> None:
    opened, shown = row
    ben = opened.book.naming.resolve("Ben Carter").id
    choose(_menu(qtbot, shown), "Open Ben Carter")
    qtbot.waitUntil(lambda: opened.window.person.person_id() == ben)


def test_each_stands_under_when_it_is_due(qtbot, row) -> None:
    opened, _ = row
    for text, days in (("Late", -3), ("Soon", 4), ("Far", 40)):
        opened.book.reminders.add(Reminder(text, TODAY + timedelta(days))).result()
    qtbot.waitUntil(lambda: len(opened.window.reminders.rows()) == 4)
    qtbot.waitUntil(lambda: "Later" in texts(opened.window.reminders))
    wanted = ["Overdue", "Late", "Today", "Water the bees", "This week", "Soon", "Later", "Far"]
    assert [text for text in texts(opened.window.reminders) if text in wanted] == wanted


def test_those_that_stay_the_same_are_kept_with_the_focus(qtbot, row) -> None:
    opened, shown = row
    pane, reminders = opened.window.reminders, opened.book.reminders
    button(shown, f"Put off: {shown.reminder.text}").setFocus()
    reminders.add(Reminder("Soon", TODAY + timedelta(days=4))).result()
    reminders.add(Reminder("Late", TODAY - timedelta(days=3))).result()
    qtbot.waitUntil(
        lambda: [each.reminder.text for each in pane.rows()] == ["Late", "Water the bees", "Soon"]
    )
    assert pane.rows()[1] is shown
    qtbot.waitUntil(button(shown, f"Put off: {shown.reminder.text}").hasFocus)
    stops, after = [], pane.rows()[0].box
    while len(stops) < 9:
        if after.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(after)
        after = after.nextInFocusChain()
    assert stops == [
        stop
        for each in pane.rows()
        for stop in (
            each.box,
            button(each, f"Put off: {each.reminder.text}"),
            button(each, f"Edit: {each.reminder.text}"),
        )
    ]
    late = pane.rows()[0]
    changed = replace(late.reminder, text="Later than late")
    reminders.edit(changed).result()
    qtbot.waitUntil(lambda: pane.rows()[0].reminder.text == "Later than late")
    assert pane.rows()[1] is shown
    reminders.remove([changed.id]).result()
    qtbot.waitUntil(lambda: len(pane.rows()) == 2)
    assert pane.rows()[0] is shown
    assert "Overdue" not in texts(pane)
    qtbot.waitUntil(button(shown, f"Put off: {shown.reminder.text}").hasFocus)


def test_a_new_one_is_for_the_person_whose_reminders_are_shown(qtbot, row) -> None:
    opened, _ = row
    ana = opened.book.naming.resolve("Ana Sousa")
    opened.window.shell.open_person(ana.id)
    pane = opened.window.reminders
    qtbot.waitUntil(lambda: has_button(pane, "Ana Sousa"))
    button(pane, "New reminder").click()
    everybody = dialog(ReminderEditor)
    assert not says(everybody, "Ana Sousa")
    everybody.reject()
    button(pane, "Ana Sousa").click()
    button(pane, "New reminder").click()
    editor = dialog(ReminderEditor)
    assert [person.name for person in only(editor, PeopleField).people()] == ["Ana Sousa"]
    editor.reject()
