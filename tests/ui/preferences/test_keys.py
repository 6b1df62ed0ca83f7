"""Keys of one's own: chosen in Preferences, heard at once, kept for the next start."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.ui.kit.keycap import Keycap
from desktop_app.ui.palette.shortcuts import ShortcutSheet
from desktop_app.ui.preferences.dialog import Preferences
from desktop_app.ui.preferences.key_field import KeyField
from desktop_app.ui.preferences.key_tree import KeyTree
from desktop_app.ui.preferences.refused_keys import said_by_qt, why_refused
from desktop_app.ui.room import MenuPart
from desktop_app.ui.window.main_menu import entries
from tests.ui.conftest import close
from tests.ui.preferences.turning import turn_to
from tests.ui.reach import button, dialog, every, has_button, named, only, says

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT, META, PLAIN = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.NoModifier,
)
LOG = "Log what happened"


def _open(qtbot, opened) -> Preferences:
    opened.window.shell.do("preferences")
    shown = dialog(Preferences)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return turn_to(shown, "Keys")


def _choose(qtbot, shown: Preferences, words: str) -> KeyField:
    """Look for an action, go to it and press Enter: the focus is in the field for its new key."""
    search = named(shown, "Find an action or a key", QLineEdit)
    search.setText(words)
    tree = only(shown, KeyTree)
    tree.setFocus()
    qtbot.waitUntil(tree.hasFocus)
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    field = named(shown, f"New key for {words}", KeyField)
    qtbot.waitUntil(field.hasFocus)
    return field


def _keys(opened, action: str) -> tuple[str, ...]:
    specs = opened.window.later.actions.get().specs()
    return next(spec.keys for spec in specs if spec.id == action)


def _press(qtbot, opened, key: Qt.Key, held=CONTROL) -> None:
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)
    qtbot.keyClick(QApplication.focusWidget() or opened.window, key, held)


def test_a_new_key_works_at_once_and_the_old_one_no_more(qtbot, open_book) -> None:
    opened = open_book()
    opened.window.shell.open_person(opened.book.naming.resolve("Ana Sousa").id)
    line = opened.window.person.composer.edit
    shown = _open(qtbot, opened)
    qtbot.keyClick(_choose(qtbot, shown, LOG), Qt.Key.Key_J, CONTROL)
    assert says(shown, f"Ctrl+J is “{LOG}” from now on.")
    shown.reject()
    opened.window.list.search.setFocus()
    _press(qtbot, opened, Qt.Key.Key_L)
    assert not line.hasFocus()
    _press(qtbot, opened, Qt.Key.Key_J)
    qtbot.waitUntil(line.hasFocus)
    assert opened.window.later.actions.get().keys("log") == "Ctrl+J"
    assert "log" in entries(opened.window.parts)[MenuPart.NEW]
    opened.window.shell.do("shortcuts")
    sheet = dialog(ShortcutSheet)
    caps = [cap.accessibleName() for cap in every(sheet, Keycap)]
    assert "Ctrl+J" in caps and "Ctrl+L" not in caps
    button(sheet, "Change keys…").click()
    assert only(dialog(Preferences), KeyTree).isVisible()
    dialog(Preferences).reject()
    close(opened)
    assert _keys(open_book(sample=False), "log") == ("Ctrl+J",)


def test_a_key_that_another_action_has_is_asked_about(qtbot, open_book) -> None:
    opened = open_book()
    shown = _open(qtbot, opened)
    field = _choose(qtbot, shown, "Star or unstar")
    qtbot.keyClick(field, Qt.Key.Key_L, CONTROL)
    assert says(shown, f"Ctrl+L is “{LOG}”. Take it from there?")
    button(shown, "Leave it").click()
    assert not has_button(shown, "Take it")
    assert _keys(opened, "log") == ("Ctrl+L",)
    qtbot.keyClick(field, Qt.Key.Key_L, CONTROL)
    button(shown, "Take it").click()
    assert says(shown, f"Ctrl+L is “Star or unstar” from now on, and “{LOG}” has no key.")
    assert _keys(opened, "log") == () and _keys(opened, "star") == ("Ctrl+L",)
    button(shown, "Back to Ctrl+D").click()
    assert _keys(opened, "star") == ("Ctrl+D",)
    button(shown, "All keys back as they were").click()
    assert _keys(opened, "log") == ("Ctrl+L",)
    shown.reject()


def test_back_to_a_key_that_was_given_away_says_where_it_stays(qtbot, open_book) -> None:
    opened = open_book()
    shown = _open(qtbot, opened)
    qtbot.keyClick(_choose(qtbot, shown, "Star or unstar"), Qt.Key.Key_L, CONTROL)
    button(shown, "Take it").click()
    _choose(qtbot, shown, LOG)
    button(shown, "Back to Ctrl+L").click()
    assert says(shown, "Ctrl+L stays with “Star or unstar”, for which it was chosen.")
    assert _keys(opened, "log") == () and _keys(opened, "star") == ("Ctrl+L",)
    shown.reject()


def test_an_action_may_have_no_key_and_one_without_gets_one(qtbot, open_book) -> None:
    opened = open_book()
    shown = _open(qtbot, opened)
    _choose(qtbot, shown, LOG)
    button(shown, f"No key for {LOG}").click()
    assert _keys(opened, "log") == ()
    qtbot.keyClick(_choose(qtbot, shown, "New event"), Qt.Key.Key_F7)
    assert _keys(opened, "new-event") == ("F7",)
    shown.reject()


def test_a_refused_key_says_why_and_changes_nothing(qtbot, open_book) -> None:
    opened = open_book()
    shown = _open(qtbot, opened)
    field = _choose(qtbot, shown, LOG)
    qtbot.keyClick(field, Qt.Key.Key_C, CONTROL)
    assert says(shown, "Fields need that key to select, cut, copy and paste.")
    qtbot.keyClick(field, Qt.Key.Key_X)
    assert says(shown, "That key types. Hold Ctrl or Alt with it.")
    assert _keys(opened, "log") == ("Ctrl+L",)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert shown.isVisible() and only(shown, KeyTree).hasFocus()
    shown.reject()


def test_no_usual_key_would_be_refused(open_book) -> None:
    """What Kith gives an action, one may choose again, except for what the system sends."""
    wrong = {}
    for spec in open_book().window.later.actions.get().specs():
        for key in spec.keys:
            combination = QKeySequence(key)[0]
            why = why_refused(combination.key(), combination.keyboardModifiers(), spec.id)
            if why:
                wrong[spec.id, key] = why
    assert wrong == {}


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_A, PLAIN),
        (Qt.Key.Key_A, SHIFT),
        (Qt.Key.Key_Space, PLAIN),
        (Qt.Key.Key_Tab, CONTROL),
        (Qt.Key.Key_Left, CONTROL),
        (Qt.Key.Key_Return, CONTROL),
        (Qt.Key.Key_Escape, PLAIN),
        (Qt.Key.Key_Delete, PLAIN),
        (Qt.Key.Key_V, CONTROL),
        (Qt.Key.Key_Z, CONTROL),
        (Qt.Key.Key_F4, ALT),
        (Qt.Key.Key_L, META),
    ],
)
def test_what_fields_lists_and_systems_need_is_refused(key: Qt.Key, held) -> None:
    assert why_refused(key, held, "log")


def test_shift_does_not_count_with_a_sign() -> None:
    assert said_by_qt(Qt.Key.Key_Question, CONTROL | SHIFT) == "Ctrl+?"
    assert said_by_qt(Qt.Key.Key_L, CONTROL | SHIFT) == "Ctrl+Shift+L"


def test_what_is_kept_and_means_nothing_is_no_key(open_book) -> None:
    opened = open_book()
    opened.window.state.keep(own_keys="log\tCtrl+J\nnobody\tCtrl+K\n\t\nstar")
    close(opened)
    opened = open_book(sample=False)
    assert _keys(opened, "palette") == ("Ctrl+K",)
    assert _keys(opened, "log") == ("Ctrl+J",)
    assert _keys(opened, "star") == ()
