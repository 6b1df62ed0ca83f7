"""The composer under the keyboard: one line and one Enter, and no text is ever lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.domain.errors import KithError
from tests.ui.conftest import close

CONTROL = Qt.KeyboardModifier.ControlModifier


def _on_page_of(qtbot, opened, name: str):
    person = opened.kith.naming.resolve(name)
    opened.window.open_person(person.id)
    qtbot.waitUntil(lambda: opened.window.person.person_id() == person.id)
    qtbot.keyClick(opened.window, Qt.Key.Key_L, CONTROL)
    edit = opened.window.person.composer.edit
    qtbot.waitUntil(edit.hasFocus)
    return edit


def _newest(opened, name: str):
    return opened.kith.timeline.page(opened.kith.naming.resolve(name).id)[0][0]


def test_one_enter_saves_a_line_that_ends_in_a_clear_name(qtbot, open_kith) -> None:
    opened = open_kith()
    edit = _on_page_of(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(edit, "Coffee with Emeka")
    qtbot.waitUntil(opened.window.person.composer._completer.popup().isVisible)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: edit.toPlainText() == "")
    qtbot.waitUntil(lambda: _newest(opened, "Emeka Obi").summary == "Coffee with Emeka")


def test_the_beginning_of_a_name_is_completed_first(qtbot, open_kith) -> None:
    opened = open_kith()
    edit = _on_page_of(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(edit, "Coffee with @Eme")
    popup = opened.window.person.composer._completer.popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: edit.toPlainText() == "Coffee with @Emeka Obi")


def test_undo_in_the_empty_line_takes_back_what_was_logged(qtbot, open_kith) -> None:
    opened = open_kith()
    edit = _on_page_of(qtbot, opened, "Ana Sousa")
    before = _newest(opened, "Ana Sousa").id
    qtbot.keyClicks(edit, "Called")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.window.toast.text() == "Logged with Ana Sousa")
    qtbot.keyClick(edit, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: opened.window.toast.text().startswith("Undone"))
    assert _newest(opened, "Ana Sousa").id == before
    qtbot.keyClick(edit, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: _newest(opened, "Ana Sousa").summary == "Called")


def test_undo_in_a_line_being_typed_takes_back_typing(qtbot, open_kith) -> None:
    opened = open_kith()
    edit = _on_page_of(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(edit, "Called about the fair")
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.toPlainText() == ""
    qtbot.keyClick(edit, Qt.Key.Key_Z, CONTROL)
    assert edit.toPlainText() == "Called about the fair"


def test_a_line_waits_on_its_page(qtbot, open_kith) -> None:
    opened = open_kith()
    edit = _on_page_of(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(edit, "Lunch yesterday")
    _on_page_of(qtbot, opened, "Emeka Obi")
    assert edit.toPlainText() == ""
    qtbot.keyClicks(edit, "Gift: ")
    _on_page_of(qtbot, opened, "Ana Sousa")
    assert edit.toPlainText() == "Lunch yesterday"
    close(opened)
    again = open_kith(sample=False)
    assert again.window.person.composer.text() == "Lunch yesterday"


def test_a_line_outlives_another_name_for_the_person(qtbot, open_kith) -> None:
    opened = open_kith()
    edit = _on_page_of(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(edit, "Lunch yesterday")
    opened.kith.people.edit(opened.window.person.person_id(), display_name="Ana S.").result()
    qtbot.waitUntil(lambda: opened.window.person.header._name.whole_text() == "Ana S.")
    assert edit.toPlainText() == "Lunch yesterday"


def test_a_line_that_cannot_be_stored_comes_back(qtbot, open_kith, monkeypatch) -> None:
    opened = open_kith()
    edit = _on_page_of(qtbot, opened, "Ana Sousa")

    def full(*_args, **_more):
        raise KithError("The disk is full.")

    monkeypatch.setattr("desktop_app.storage.timeline.insert", full)
    qtbot.keyClicks(edit, "Lunch yesterday")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.window.toast.text() == "The disk is full.")
    assert edit.toPlainText() == "Lunch yesterday"


def test_an_unknown_name_becomes_a_person_by_keyboard(qtbot, open_kith) -> None:
    opened = open_kith()
    edit = _on_page_of(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(edit, "Coffee with Zoe Quinn")
    qtbot.keyClick(edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    add = next(action for action in menu.actions() if action.text() == "Add Zoe Quinn to your people")
    menu.setActiveAction(add)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.window.toast.text() == "Added Zoe Quinn")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _newest(opened, "Ana Sousa").summary == "Coffee with Zoe Quinn")
    assert [person.name for person in _newest(opened, "Zoe Quinn").people] == ["Ana Sousa", "Zoe Quinn"]
