"""What a mouse finds: the menu of the window, and a button for whoever wants to add somebody."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QInputDialog, QMenu

from desktop_app.ui.main_menu import ENTRIES
from tests.ui.conftest import SAMPLE, close


def _button(widget, name: str) -> QAbstractButton:
    return next(item for item in widget.findChildren(QAbstractButton) if item.accessibleName() == name)


def _popup(qtbot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    return QApplication.activePopupWidget()


def test_the_menu_holds_what_is_not_on_the_screen(qtbot, open_kith) -> None:
    window = open_kith().window
    qtbot.mouseClick(_button(window.sidebar, "Menu"), Qt.MouseButton.LeftButton)
    menu = _popup(qtbot)
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert len(words) == len([entry for entry in ENTRIES if entry])
    assert {"Import…", "Import a folder…", "Export everybody…", "Undo", "Preferences", "Quit"} <= set(words)
    menu.close()


def test_the_menu_opens_by_key_and_does_what_it_says(qtbot, open_kith) -> None:
    opened = open_kith()
    window = opened.window
    window.people_commands.trash([opened.kith.naming.resolve("Ana Sousa").id])
    qtbot.waitUntil(lambda: len(window.list.model.ids()) == SAMPLE - 1)
    qtbot.keyClick(window, Qt.Key.Key_F10)
    menu = _popup(qtbot)
    undo = next(action for action in menu.actions() if action.text() == "Undo")
    menu.setActiveAction(undo)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.list.model.ids()) == SAMPLE)


def test_a_button_beside_the_list_adds_somebody(qtbot, open_kith) -> None:
    opened = open_kith()
    window = opened.window
    qtbot.mouseClick(_button(window.list, "Add a person"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(item.isVisible() for item in window.findChildren(QInputDialog)))
    dialog = next(item for item in window.findChildren(QInputDialog) if item.isVisible())
    dialog.setTextValue("Zoe Quinn")
    dialog.accept()
    qtbot.waitUntil(lambda: window.toast.text() == "Added Zoe Quinn")
    assert opened.kith.naming.resolve("Zoe Quinn").id == window.person.person_id()


def test_no_control_reads_markup_aloud(qtbot, open_kith) -> None:
    opened = open_kith()
    opened.window.open_person(opened.kith.naming.resolve("Ana Sousa").id)
    for item in opened.window.findChildren(QAbstractButton):
        if "<" in item.toolTip():
            assert item.accessibleDescription() and "<" not in item.accessibleDescription()
        assert "▾" not in item.accessibleName()


def test_a_search_that_comes_back_can_be_cleared_by_mouse(qtbot, open_kith) -> None:
    opened = open_kith()
    opened.window.list.search.setText("ana")
    close(opened)
    search = open_kith(sample=False).window.list.search
    clear = _button(search, "Clear")
    qtbot.waitUntil(clear.isVisible)
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert search.text() == ""
