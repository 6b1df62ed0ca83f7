"""Templates are written in Preferences and used in a message."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QMenu

from desktop_app.domain.message_templates import MessageTemplate
from desktop_app.domain.person import Contact, Person
from desktop_app.ui.message import MessageDialog, MessageDraft
from desktop_app.ui.preferences.dialog import Preferences
from desktop_app.ui.template_dialog import TemplateDialog
from desktop_app.ui.template_text import TemplateText
from tests.ui.preferences.turning import turn_to
from tests.ui.reach import button, dialog, every, has_button, named, only, says

TEXT = "Dear {given_name}, how is {organisation}?"


def _templates(window) -> Preferences:
    window.shell.do("preferences")
    return turn_to(dialog(Preferences), "Templates")


def _choose(qtbot, words: str) -> None:
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
    from PySide6.QtWidgets import QApplication

    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def test_one_is_written_changed_and_deleted(qtbot, open_book) -> None:
    opened = open_book()
    shown = _templates(opened.window)
    button(shown, "Write a template…").click()
    asked = dialog(TemplateDialog)
    button(asked, "Save").click()
    assert says(asked, "The template needs a name.")
    named(asked, "Name", QLineEdit).setText("Greeting")
    text = only(asked, TemplateText)
    text.setPlainText("Dear ")
    text.moveCursor(text.textCursor().MoveOperation.End)
    button(asked, "Put in a word").click()
    _choose(qtbot, "given name")
    text.insertPlainText(", {lunch}?")
    assert text.toPlainText() == "Dear {given name}, {lunch}?"
    assert says(asked, "Nothing can be filled in for {lunch}")
    button(asked, "Save").click()
    qtbot.waitUntil(lambda: has_button(shown, "Change the template Greeting…"))
    (kept,) = opened.book.message_templates.all()
    assert kept.body == "Dear {given_name}, {lunch}?"
    button(shown, "Delete the template Greeting").click()
    qtbot.waitUntil(lambda: says(shown, "None yet."))
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: has_button(shown, "Change the template Greeting…"))
    shown.reject()


def test_the_preview_is_of_the_person_whose_page_is_shown(open_book) -> None:
    opened = open_book()
    opened.window.shell.open_person(opened.book.naming.resolve("Ana Sousa").id)
    shown = _templates(opened.window)
    button(shown, "Write a template…").click()
    asked = dialog(TemplateDialog)
    only(asked, TemplateText).setPlainText("Dear {given name}")
    assert says(asked, "For Ana Sousa it reads:\nDear Ana")
    asked.reject()
    shown.reject()


@pytest.fixture
def message(open_book):
    """A message to Ana, of whom only her name is known, with one template in the book."""
    opened = open_book()
    opened.book.message_templates.save(MessageTemplate("Greeting", "Hi", TEXT)).result()
    contact = Contact(Person(display_name="Ana Sousa", given="Ana"))
    draft = MessageDraft("Hello", "Before")
    made = MessageDialog(opened.window.context, opened.book, contact, draft, opened.window)
    made.open()
    yield made
    made.reject()


def test_it_is_filled_in_for_the_person_and_a_gap_is_chosen(qtbot, message) -> None:
    button(message, "Use a template").click()
    _choose(qtbot, "Greeting")
    assert message.body.toPlainText() == "Dear Ana, how is [organisation]?"
    assert message.subject.text() == "Hi"
    assert message.body.textCursor().selectedText() == "[organisation]"
    assert says(message, "A gap to fill in: [organisation]")
    QGuiApplication.clipboard().setText("")
    button(message, "Copy").click()
    assert QGuiApplication.clipboard().text() == ""
    qtbot.keyClicks(message.body, "Fable")
    button(message, "Copy").click()
    assert QGuiApplication.clipboard().text() == "Dear Ana, how is Fable?"


def test_what_stood_there_comes_back(qtbot, message) -> None:
    button(message, "Use a template").click()
    _choose(qtbot, "Greeting")
    message.body.undo()
    assert message.body.toPlainText() == "Before"


def test_without_any_there_are_examples(qtbot, open_book) -> None:
    opened = open_book()
    contact = Contact(Person(display_name="Ana Sousa", given="Ana"))
    shown = MessageDialog(
        opened.window.context, opened.book, contact, MessageDraft("", ""), opened.window
    )
    shown.open()
    button(shown, "Use a template").click()
    _choose(qtbot, "Birthday")
    assert shown.body.toPlainText().startswith("Dear Ana,\n\nhappy birthday!")
    assert every(shown, QLineEdit) and shown.subject.text() == "Happy birthday"
    shown.reject()
