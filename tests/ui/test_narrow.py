"""Windows too narrow for everything: what is asked for comes to sight, and the sheet makes room
again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea

from tests.ui.reach import every, named

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


def _cut(window) -> list[str]:
    """What is wider than the area that shows it, where that does not scroll sideways."""
    never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return [
        f"{area.widget().width()} in {area.viewport().width()}"
        for area in every(window.pages, QScrollArea)
        if area.horizontalScrollBarPolicy() == never
        and area.widget().width() > area.viewport().width()
    ]


def test_nothing_is_cut_at_the_side_in_the_narrowest_window(qtbot, open_book) -> None:
    opened = open_book(size=(420, 700))
    window, ana = opened.window, opened.book.naming.resolve("Ana Sousa").id
    rooms = ["giving", "recommendations", "portfolio", "openings", "fields", "reach", "events"]
    for place in (*rooms, ("organisation", "Northwind"), ("before_you_meet", ("person", ana))):
        window.shell.show(*([place] if isinstance(place, str) else place))
        qtbot.waitUntil(lambda: not window.runner.waiting())

        def is_whole(place: object = place) -> None:
            assert _cut(window) == [], place

        qtbot.waitUntil(is_whole)


def test_a_low_window_shows_all_of_the_chosen_entry(qtbot, open_book) -> None:
    window = open_book(size=(1200, 520)).window
    window.shell.show("reach")
    entry = named(window.sidebar, "Reach", QPushButton)
    qtbot.waitUntil(
        lambda: entry.isChecked() and entry.visibleRegion().boundingRect() == entry.rect()
    )
    window.resize(1200, 900)
    window.shell.show("today")
    window.resize(1200, 520)
    window.shell.show("reach")
    qtbot.waitUntil(lambda: entry.visibleRegion().boundingRect() == entry.rect())
