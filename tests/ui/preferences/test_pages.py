"""The list of pages beside the page: by mouse, by keys, narrow, and as a screen reader hears it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox

from desktop_app.ui.kit.accessible import announce
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.preferences.dialog import Preferences
from desktop_app.ui.preferences.page_list import PageList
from desktop_app.ui.preferences.pages import PAGES
from desktop_app.ui.room import Page
from tests.ui.preferences.turning import turn_to
from tests.ui.reach import dialog, every, named, only, says
from tests.ui.test_help import MANUAL

CONTROL = Qt.KeyboardModifier.ControlModifier
NAMES = ["Appearance", "Names and numbers", "Your own fields", "Reminders and notices"]


def _open(qtbot, window) -> Preferences:
    window.shell.do("preferences")
    shown = dialog(Preferences)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


@pytest.fixture
def window(open_book):
    """A window on the sample people, told to screen readers as the program tells it."""
    announce()
    return open_book().window


def _heading(shown: Preferences) -> str:
    """The first heading beside the list."""
    said = [item for item in every(shown, PlainLabel) if not _in_list(item)]
    roles = [(QAccessible.queryAccessibleInterface(item).role(), item) for item in said]
    return next(item.whole_text() for role, item in roles if role == QAccessible.Role.Heading)


def _in_list(item: PlainLabel) -> bool:
    return item.whole_text() == "Preferences"


def test_it_opens_with_the_list_in_focus_and_arrows_turn_the_page(qtbot, window) -> None:
    shown = _open(qtbot, window)
    pages = only(shown, PageList)
    qtbot.waitUntil(pages.hasFocus)
    assert [pages.item(row).text() for row in range(4)] == NAMES
    for words in NAMES[1:]:
        qtbot.keyClick(pages, Qt.Key.Key_Down)
        assert _heading(shown) == words
    qtbot.keyClicks(pages, "app")
    assert _heading(shown) == "Appearance"
    qtbot.keyClick(pages, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().window() is shown
    assert not pages.hasFocus()
    shown.reject()


def test_control_and_page_keys_turn_the_page_from_within_it(qtbot, window) -> None:
    shown = turn_to(_open(qtbot, window), "Rhythms and circles")
    box = named(shown, "Close: be in touch every")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_PageDown, CONTROL)
    pages = only(shown, PageList)
    after = pages.findItems("Rhythms and circles", Qt.MatchFlag.MatchExactly)[0]
    assert _heading(shown) == pages.item(pages.row(after) + 1).text()
    turn_to(shown, "Appearance")
    qtbot.keyClick(only(shown, PageList), Qt.Key.Key_PageUp, CONTROL)
    assert _heading(shown) == "Your data"
    shown.reject()


def test_the_page_open_last_is_there_again(qtbot, window, open_book) -> None:
    turn_to(_open(qtbot, window), "Your data").reject()
    shown = _open(qtbot, window)
    assert _heading(shown) == "Your data"
    shown.reject()


def test_narrow_a_drop_down_stands_in_for_the_list(qtbot, window) -> None:
    shown = _open(qtbot, window)
    shown.resize(500, 560)
    choice = named(shown, "Page of Preferences", QComboBox)
    assert every(shown, PageList) == []
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert choice.currentText() == "Names and numbers"
    assert says(shown, PAGES[Page.NAMES].about)
    shown.resize(900, 560)
    assert only(shown, PageList).currentItem().text() == "Names and numbers"
    shown.reject()


def test_a_screen_reader_hears_a_list_of_pages_and_a_heading(qtbot, window) -> None:
    shown = turn_to(_open(qtbot, window), "Appearance")
    pages = QAccessible.queryAccessibleInterface(only(shown, PageList))
    assert pages.role() == QAccessible.Role.List
    assert pages.text(QAccessible.Text.Name) == "Pages of Preferences"
    heard = [pages.child(place) for place in range(pages.childCount())]
    assert {each.role() for each in heard} == {QAccessible.Role.ListItem}
    assert [each.text(QAccessible.Text.Name) for each in heard][:4] == NAMES
    assert _heading(shown) == "Appearance"
    shown.reject()


def test_a_page_of_one_card_says_its_name_once(qtbot, window) -> None:
    shown = turn_to(_open(qtbot, window), "Appearance")
    assert [item.whole_text() for item in every(shown, PlainLabel)].count("Appearance") == 1
    shown.reject()


def test_every_page_has_its_words_and_a_page_of_the_manual() -> None:
    assert set(PAGES) == set(Page)
    assert [said.help_page for said in PAGES.values() if not _is_page(said.help_page)] == []


def _is_page(name: str) -> bool:
    return (MANUAL / f"{name}.md").is_file()


def test_f1_asks_for_the_page_about_what_is_shown(qtbot, window) -> None:
    from desktop_app.ui.kit.help_page import page_for

    shown = turn_to(_open(qtbot, window), "Rhythms and circles")
    assert page_for(named(shown, "Close: be in touch every")) == "rhythms"
    shown.reject()
