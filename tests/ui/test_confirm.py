"""What the window says of a command: what that one did, never what another did before it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop_app.domain.changes import Step
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.services.address_book import AddressBook
from tests.ui.conftest import NOW

CONTROL = Qt.KeyboardModifier.ControlModifier


def _undo_button(opened) -> QPushButton | None:
    found = [button for button in opened.window.toast.findChildren(QPushButton) if button.isVisible()]
    return found[0] if found else None


def _said(qtbot, opened, words: str) -> None:
    qtbot.waitUntil(lambda: opened.window.toast.text() == words)


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
    opened.window.people_commands.star([aoife], True)
    _said(qtbot, opened, "Aoife Byrne is starred already")
    assert _undo_button(opened) is None
    assert opened.book.timeline.interaction(entry).summary == "About the fair"


def test_the_undo_of_a_message_takes_back_its_own_step_or_says_what_is_in_the_way(qtbot, open_book) -> None:
    opened = open_book()
    aoife = opened.book.naming.resolve("Aoife Byrne").id
    opened.book.people.set_starred([aoife], False).result()
    opened.window.people_commands.star([aoife], True)
    _said(qtbot, opened, "Starred Aoife Byrne")
    entry = _log(opened, "Ana Sousa")
    qtbot.mouseClick(_undo_button(opened), Qt.MouseButton.LeftButton)
    _said(qtbot, opened, "Something newer must be undone first.")
    assert opened.book.people_list.line(aoife).starred
    assert opened.book.timeline.interaction(entry).summary == "About the fair"


def test_undo_and_redo_of_messages_go_back_and_forth(qtbot, open_book) -> None:
    opened = open_book()
    aoife = opened.book.naming.resolve("Aoife Byrne").id
    opened.book.people.set_starred([aoife], False).result()
    opened.window.people_commands.star([aoife], True)
    for words in ("Starred Aoife Byrne", "Undone: Starred Aoife Byrne", "Starred Aoife Byrne"):
        _said(qtbot, opened, words)
        qtbot.mouseClick(_undo_button(opened), Qt.MouseButton.LeftButton)
    _said(qtbot, opened, "Undone: Starred Aoife Byrne")
    assert not opened.book.people_list.line(aoife).starred


def test_a_message_that_is_read_late_speaks_of_its_own_command(qtbot, open_book) -> None:
    opened = open_book()
    aoife = opened.book.naming.resolve("Aoife Byrne").id
    opened.book.people.set_starred([aoife], False).result()
    starring = opened.book.people.set_starred([aoife], True)
    starring.result()
    _log(opened, "Ana Sousa")
    opened.window.confirm(starring)
    _said(qtbot, opened, "Starred Aoife Byrne")
    assert starring.result().step == Step("person.star", "Aoife Byrne")


def test_ticking_a_reminder_that_is_gone_says_so(qtbot, open_book) -> None:
    opened = open_book()
    row = opened.window.reminders.rows()[0]
    other = AddressBook(opened.book.folder)
    other.reminders.remove([item.id for item in other.reminders.waiting()]).result()
    other.close()
    qtbot.mouseClick(row.box, Qt.MouseButton.LeftButton)
    _said(qtbot, opened, "This reminder is no longer there.")
    assert _undo_button(opened) is None
