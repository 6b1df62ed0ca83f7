"""Windows too narrow for everything: what is asked for comes to sight, and the sheet makes room
again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

CONTROL = Qt.KeyboardModifier.ControlModifier
NARROW = (600, 760)


def _in_the_list(qtbot, opened):
    window = opened.window
    window.shell.open_person(opened.book.naming.resolve("Ana Sousa").id)
    window.window_layout.show_list()
    qtbot.waitUntil(lambda: window.list.isVisible() and not window.pages.isVisible())
    return window


@pytest.mark.parametrize("key", [Qt.Key.Key_L, Qt.Key.Key_E, Qt.Key.Key_T])
def test_a_key_for_the_page_brings_the_page(qtbot, open_book, key: Qt.Key) -> None:
    window = _in_the_list(qtbot, open_book(size=NARROW))
    qtbot.keyClick(window, key, CONTROL)
    qtbot.waitUntil(lambda: window.pages.isVisible() and not window.list.isVisible())
    assert window.person.tab() == ("details" if key == Qt.Key.Key_E else "timeline-tab")


def test_the_sheet_takes_the_focus_and_escape_gives_it_back(qtbot, open_book) -> None:
    window = _in_the_list(qtbot, open_book(size=NARROW))
    window.list.view.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_B, CONTROL)
    qtbot.waitUntil(lambda: window.side.isAncestorOf(QApplication.focusWidget()))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.side.isVisible())
    assert window.list.view.hasFocus()


def test_the_sheet_goes_when_one_goes_on_beneath_it(qtbot, open_book) -> None:
    window = _in_the_list(qtbot, open_book(size=NARROW))
    qtbot.keyClick(window, Qt.Key.Key_B, CONTROL)
    qtbot.waitUntil(window.side.isVisible)
    qtbot.keyClick(window, Qt.Key.Key_L, CONTROL)
    qtbot.waitUntil(lambda: not window.side.isVisible())
    assert window.person.composer.edit.hasFocus()


def test_details_come_to_sight_from_the_timeline(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    window.shell.open_person(opened.book.naming.resolve("Ana Sousa").id)
    window.shell.show("timeline")
    assert "trash-chosen" not in [spec.id for spec in window.later.actions.get().available()]
    qtbot.keyClick(window, Qt.Key.Key_E, CONTROL)
    qtbot.waitUntil(lambda: window.person.isVisible() and window.list.isVisible())
    assert window.person.tab() == "details"


def test_the_focus_goes_with_the_page_that_takes_the_place_of_the_list(qtbot, open_book) -> None:
    opened = open_book(size=NARROW, view="today")
    window = opened.window
    window.shell.show("people")
    window.shell.open_person(opened.book.naming.resolve("Ana Sousa").id)
    qtbot.waitUntil(lambda: window.pages.isVisible() and not window.list.isVisible())
    assert window.person.isAncestorOf(window.focusWidget()) or window.focusWidget() is window.person
