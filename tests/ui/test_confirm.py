"""What the window says of a command: what that one did, never what another did before it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop_app.domain.changes import Step
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.services.address_book import AddressBook
from desktop_app.ui.kit.dates import say_time
from tests.ui.conftest import NOW
from tests.ui.reach import told

CONTROL = Qt.KeyboardModifier.ControlModifier


def _undo_button(opened) -> QPushButton | None:
    found = [
        button for button in opened.window.toast.findChildren(QPushButton) if button.isVisible()
    ]
    return found[0] if found else None


def _log(opened, name: str) -> int:
    """An entry written without the window, as the tray's quick log does."""
    person = opened.book.naming.resolve(name)
    entry = Interaction(InteractionKind.CALL, NOW.date(), "About the fair", people=(person,))
    return opened.book.timeline.log(entry).result().value


def test_starring_who_is_starred_says_so_and_offers_no_undo(qtbot, open_book) -> None:
    opened = open_book()
    aoife = opened.book.naming.resolve("Aoife Byrne").id
    opened.book.people.set_starred([aoife], True).result()
    entry = _log(opened, "Ana Sousa")
    opened.window.tools.people.star([aoife], True)
    told(qtbot, opened.window, "Aoife Byrne is starred already")
    assert _undo_button(opened) is None
    assert opened.book.timeline.interaction(entry).summary == "About the fair"


def test_the_undo_of_a_message_takes_back_its_own_step_or_says_what_is_in_the_way(
    qtbot, open_book
) -> None:
    opened = open_book()
    aoife = opened.book.naming.resolve("Aoife Byrne").id
    opened.book.people.set_starred([aoife], False).result()
    opened.window.tools.people.star([aoife], True)
    told(qtbot, opened.window, "Starred Aoife Byrne")
    entry = _log(opened, "Ana Sousa")
    qtbot.mouseClick(_undo_button(opened), Qt.MouseButton.LeftButton)
    told(qtbot, opened.window, "Something newer must be undone first.")
    assert opened.book.people_list.line(aoife).starred
    assert opened.book.timeline.interaction(entry).summary == "About the fair"


def test_undo_and_redo_of_messages_go_back_and_forth(qtbot, open_book) -> None:
    opened = open_book()
    aoife = opened.book.naming.resolve("Aoife Byrne").id
    opened.book.people.set_starred([aoife], False).result()
    opened.window.tools.people.star([aoife], True)
    for words in ("Starred Aoife Byrne", "Undone: Starred Aoife Byrne", "Starred Aoife Byrne"):
        told(qtbot, opened.window, words)
        qtbot.mouseClick(_undo_button(opened), Qt.MouseButton.LeftButton)
    told(qtbot, opened.window, "Undone: Starred Aoife Byrne")
    assert not opened.book.people_list.line(aoife).starred


def test_a_message_that_is_read_late_speaks_of_its_own_command(qtbot, open_book) -> None:
    opened = open_book()
    aoife = opened.book.naming.resolve("Aoife Byrne").id
    opened.book.people.set_starred([aoife], False).result()
    starring = opened.book.people.set_starred([aoife], True)
    starring.result()
    _log(opened, "Ana Sousa")
    opened.window.shell.confirm(starring)
    told(qtbot, opened.window, "Starred Aoife Byrne")
    assert starring.result().step == Step("person.star", "Aoife Byrne")


def test_ticking_a_reminder_that_is_gone_says_so(qtbot, open_book) -> None:
    opened = open_book()
    qtbot.waitUntil(lambda: opened.window.reminders.rows() != [])
    qtbot.waitUntil(lambda: not opened.window.runner.waiting())
    row = opened.window.reminders.rows()[0]
    other = AddressBook(opened.book.folder)
    other.reminders.remove([item.id for item in other.reminders.waiting()]).result()
    other.close()
    qtbot.mouseClick(row.box, Qt.MouseButton.LeftButton)
    told(qtbot, opened.window, "This reminder is no longer there.")
    assert _undo_button(opened) is None


def test_what_was_stored_is_said_with_kind_people_and_day(qtbot, open_book) -> None:
    opened = open_book()
    ana, ben = (opened.book.naming.resolve(name) for name in ("Ana Sousa", "Emeka Obi"))
    today = NOW.date()
    for kind, people, day, words in (
        (InteractionKind.MEAL, (ana,), today - timedelta(6), "Meal with Ana Sousa, Sun 15 Nov"),
        (
            InteractionKind.CALL,
            (ben, ana),
            today - timedelta(1),
            "Call with Emeka Obi, Ana Sousa, yesterday",
        ),
        (InteractionKind.EMAIL, (ben,), today, "E-mail: Emeka Obi, today"),
        (InteractionKind.OTHER, (ben,), date(2024, 2, 29), "In touch with Emeka Obi, 29 Feb 2024"),
        (InteractionKind.NOTE, (), today, "Note, today"),
    ):
        opened.window.shell.confirm(
            opened.book.timeline.log(Interaction(kind, day, "x", people=people))
        )
        told(qtbot, opened.window, words)
        assert _undo_button(opened).text() == "Undo"


def test_many_people_are_counted_where_a_message_has_no_room(qtbot, open_book) -> None:
    opened = open_book()
    rows = opened.window.list.model.ids()[:20]
    people = tuple(opened.book.people.participant(row) for row in rows)
    opened.window.shell.confirm(
        opened.book.timeline.log(Interaction(InteractionKind.EVENT, NOW.date(), "x", people=people))
    )
    qtbot.waitUntil(lambda: opened.window.toast.text().endswith("more, today"))
    assert len(opened.window.toast.text()) < 120
    assert opened.window.toast.text().startswith(f"Event with {people[0].name}, {people[1].name}")


def test_a_reminder_that_came_with_an_entry_is_said_too(qtbot, open_book) -> None:
    opened = open_book()
    ana = opened.book.naming.resolve("Ana Sousa")
    entry = Interaction(InteractionKind.CALL, NOW.date(), "x", people=(ana,))
    opened.window.shell.confirm(
        opened.book.timeline.log(entry, Reminder("Write", NOW.date() + timedelta(3)))
    )
    told(qtbot, opened.window, "Call with Ana Sousa, today, and a reminder for Tue 24 Nov")


def test_a_reminder_is_said_with_its_words_and_when(qtbot, open_book) -> None:
    opened = open_book()
    reminder = Reminder("Send her the deck", NOW.date() + timedelta(1), time(9, 0))
    future = opened.book.reminders.add(reminder)
    opened.window.shell.confirm(future)
    told(qtbot, opened.window, f"Reminder for tomorrow, {say_time(time(9, 0))}: Send her the deck")
    changed = replace(
        opened.book.reminders.reminder(future.result().value), due=NOW.date() + timedelta(9)
    )
    opened.window.shell.confirm(opened.book.reminders.edit(changed))
    told(
        qtbot,
        opened.window,
        f"Reminder changed, for Mon 30 Nov, {say_time(time(9, 0))}: Send her the deck",
    )
    opened.window.shell.confirm(opened.book.reminders.edit(changed))
    told(qtbot, opened.window, "Nothing had to be changed")
