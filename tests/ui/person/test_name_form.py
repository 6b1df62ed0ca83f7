"""Names are changed at the head of the page: by the pencil, a double click or the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.ui.kit.labels import PlainLabel
from tests.ui.reach import button, choose, has_button, label, named, popped_up, says, write


@pytest.fixture
def ana(qtbot, open_book):
    """The window on the page of Ana, and her id."""
    opened = open_book()
    row = opened.book.naming.resolve("Ana Sousa").id
    opened.window.shell.open_person(row)
    qtbot.waitUntil(lambda: opened.window.person.person_id() == row)
    return opened, row


def _header(opened):
    return opened.window.person.header


def _field(opened, name: str) -> QLineEdit:
    return named(_header(opened), name, QLineEdit)


def _open(qtbot, opened) -> None:
    qtbot.mouseClick(button(_header(opened), "Edit the name"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _field(opened, "Given name").hasFocus())


def _person(opened, row: int):
    return opened.book.people.contact(row).person


def test_the_pencil_opens_the_names_and_enter_stores_them_in_one_step(qtbot, ana) -> None:
    opened, row = ana
    _open(qtbot, opened)
    write(qtbot, _field(opened, "Given name"), "Anabela")
    write(qtbot, _field(opened, "Family name"), "Costa")
    write(qtbot, _field(opened, "Pronouns"), "she/her")
    qtbot.keyClick(_field(opened, "Pronouns"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _person(opened, row).display_name == "Anabela Costa")
    assert _person(opened, row).pronouns == "she/her"
    qtbot.waitUntil(lambda: says(_header(opened), "Anabela Costa"))
    qtbot.waitUntil(button(_header(opened), "Edit the name").hasFocus)
    assert not has_button(_header(opened), "Save")
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: _person(opened, row).display_name == "Ana Sousa")
    assert _person(opened, row).family == "Sousa"


def test_a_double_click_on_the_name_opens_them_too(qtbot, ana) -> None:
    opened, _ = ana
    name = label(_header(opened), "Ana Sousa")
    assert isinstance(name, PlainLabel)
    qtbot.mouseDClick(name, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _field(opened, "Given name").hasFocus())
    assert _field(opened, "Shown as").text() == "Ana Sousa"


def test_escape_leaves_the_names_as_they_were(qtbot, ana) -> None:
    opened, row = ana
    before = opened.book.history.undoable()
    _open(qtbot, opened)
    write(qtbot, _field(opened, "Given name"), "Never")
    qtbot.keyClick(_field(opened, "Given name"), Qt.Key.Key_Escape)
    qtbot.waitUntil(button(_header(opened), "Edit the name").hasFocus)
    assert _person(opened, row).given == "Ana" and opened.book.history.undoable() == before


def test_saving_what_was_not_changed_is_no_step(qtbot, ana) -> None:
    opened, _ = ana
    before = opened.book.history.undoable()
    _open(qtbot, opened)
    button(_header(opened), "Save").click()
    assert not has_button(_header(opened), "Save")
    assert opened.book.history.undoable() == before


def test_what_cannot_be_stored_is_said_in_place_and_nothing_is_lost(qtbot, ana) -> None:
    opened, row = ana
    _open(qtbot, opened)
    write(qtbot, _field(opened, "Headline"), "x" * 100_001)
    write(qtbot, _field(opened, "Given name"), "Anabela")
    button(_header(opened), "Save").click()
    qtbot.waitUntil(lambda: says(_header(opened), "too long"))
    assert _field(opened, "Given name").text() == "Anabela"
    assert _person(opened, row).given == "Ana"
    write(qtbot, _field(opened, "Headline"), "Keeps bees")
    button(_header(opened), "Save").click()
    qtbot.waitUntil(lambda: _person(opened, row).headline == "Keeps bees")


def test_going_to_somebody_else_stores_what_was_typed_for_whom_it_was(qtbot, ana) -> None:
    opened, row = ana
    _open(qtbot, opened)
    write(qtbot, _field(opened, "Nickname"), "Aninhas")
    other = opened.book.naming.resolve("Emeka Obi").id
    opened.window.shell.open_person(other)
    qtbot.waitUntil(lambda: _person(opened, row).nickname == "Aninhas")
    qtbot.waitUntil(lambda: opened.window.person.person_id() == other)
    assert not has_button(_header(opened), "Save")
    assert _person(opened, other).nickname != "Aninhas"


def test_what_cannot_be_kept_on_the_way_out_is_told(qtbot, ana) -> None:
    opened, _ = ana
    _open(qtbot, opened)
    for name in ("Given name", "Family name", "Shown as", "Nickname"):
        field = _field(opened, name)
        field.setFocus()
        field.selectAll()
        qtbot.keyClick(field, Qt.Key.Key_Delete)
    opened.window.shell.open_person(opened.book.naming.resolve("Emeka Obi").id)
    qtbot.waitUntil(lambda: opened.window.toast.text().startswith("Not kept: "))


def test_a_change_from_elsewhere_leaves_the_open_form_alone(qtbot, ana) -> None:
    opened, row = ana
    _open(qtbot, opened)
    write(qtbot, _field(opened, "Nickname"), "Half")
    opened.book.people.edit(row, headline="From elsewhere").result()
    qtbot.waitUntil(lambda: says(_header(opened), "From elsewhere"))
    assert _field(opened, "Nickname").text() == "Half"
    assert QApplication.focusWidget() is _field(opened, "Nickname")


def test_the_menu_of_the_page_leads_to_the_names_too(qtbot, ana) -> None:
    opened, _ = ana
    button(_header(opened), "More").click()
    choose(popped_up(qtbot), "Edit the name…")
    qtbot.waitUntil(lambda: opened.window.focusWidget() is _field(opened, "Given name"))
