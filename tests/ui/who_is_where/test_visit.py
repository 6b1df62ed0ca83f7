"""A line that says where you will be leads to whom you could see there."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView

from desktop_app.domain.person import Contact, Person
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.domain.whereabouts.visiting import Visit
from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.message import MessageDialog
from desktop_app.ui.reminders.editor import ReminderEditor
from desktop_app.ui.who_is_where.visit_dialog import VisitDialog
from tests.ui.conftest import NOW
from tests.ui.reach import button, dialog, named, only, says

TODAY = NOW.date()


def add(book, name: str, place: str) -> int:
    contact = Contact(Person(display_name=name, uid=name, place=place))
    return book.people.add(contact).result().value


def timeline_line(qtbot, opened) -> Composer:
    opened.window.shell.show("timeline")
    qtbot.waitUntil(lambda: not opened.window.runner.waiting())
    return only(opened.window.pages.currentWidget(), Composer)


def type_line(qtbot, line: Composer, text: str) -> None:
    line.edit.setFocus()
    qtbot.keyClicks(line.edit, text)


def rows(found) -> list[str]:
    model = only(found, QListView).model()
    return [
        model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for at in range(model.rowCount())
    ]


def test_enter_offers_whom_to_see_and_stores_nothing(qtbot, open_book) -> None:
    opened = open_book()
    line = timeline_line(qtbot, opened)
    type_line(qtbot, line, "I'm in Manchester next week")
    qtbot.waitUntil(lambda: says(line, "Enter shows whom you could see in Manchester"))
    qtbot.keyClick(line.edit, Qt.Key.Key_Return)
    page = opened.window.pages.currentWidget()
    qtbot.waitUntil(lambda: says(page, "In Manchester, "))
    qtbot.waitUntil(lambda: len(rows(page)) == 2)
    assert line.text() == ""
    assert opened.book.history.undoable() is None


def test_those_for_whom_most_speaks_come_first_and_say_why(qtbot, open_book) -> None:
    opened = open_book(sample=False)
    book = opened.book
    quiet, promised, far = (
        add(book, name, place)
        for name, place in (("Ana", "Potsdam"), ("Ben", "Berlin"), ("Cleo", "Lisbon"))
    )
    who = book.people.participant(quiet)
    book.timeline.log(
        Interaction(InteractionKind.CALL, date(TODAY.year - 1, 1, 2), "Call", people=(who,))
    ).result()
    book.reminders.add(
        Reminder("Bring the book back", TODAY, people=(book.people.participant(promised),))
    ).result()
    assert far
    opened.window.shell.show("who_is_where", Visit(book.whereabouts.town("Berlin"), TODAY, TODAY))
    page = opened.window.pages.currentWidget()
    qtbot.waitUntil(lambda: len(rows(page)) == 2)
    first, second = rows(page)
    assert first.startswith("Ben, To do: Bring the book back")
    assert second.startswith("Ana, Not in touch for")
    qtbot.mouseClick(button(page, "Write… Ben"), Qt.MouseButton.LeftButton)
    message = dialog(MessageDialog)
    assert "I will be in Berlin" in message.body.toPlainText()
    message.reject()
    qtbot.mouseClick(button(page, "Remind me… Ben"), Qt.MouseButton.LeftButton)
    dialog(ReminderEditor).reject()
    qtbot.mouseClick(button(page, "Open Ben"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.window.shell.shown_person() == promised)


def test_a_line_about_a_meeting_stays_one(qtbot, open_book) -> None:
    opened = open_book()
    line = timeline_line(qtbot, opened)
    type_line(qtbot, line, "Meeting Ana in Berlin next week")
    qtbot.keyClick(line.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.book.history.undoable() is not None)


def test_a_place_that_is_none_leaves_the_line_as_it_was(qtbot, open_book) -> None:
    opened = open_book()
    line = timeline_line(qtbot, opened)
    type_line(qtbot, line, "In a hurry tomorrow")
    assert not says(line, "Enter shows")


def test_a_visit_is_planned_from_the_map_too(qtbot, open_book) -> None:
    opened = open_book()
    opened.window.shell.do("plan-visit")
    form = dialog(VisitDialog)
    field = named(form, "Place", QLineEdit)
    qtbot.keyClicks(field, "Manchester")
    qtbot.mouseClick(button(form, "Show whom to see"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: says(opened.window.pages.currentWidget(), "In Manchester, "))
