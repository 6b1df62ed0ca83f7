"""Rooms: what one declares is all it takes to be seen, tried with a pretend room from a folder of
its own."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
)

from desktop_app.app.paths import resources_dir
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.palette.palette import Palette
from desktop_app.ui.room import Place, Room, Where
from desktop_app.ui.rooms import ROOMS
from tests.ui.conftest import close
from tests.ui.preferences.turning import turn_to
from tests.ui.pretend.room import ROOM as PRETEND
from tests.ui.pretend.widgets import PretendCard, PretendScreen, PretendTab
from tests.ui.reach import button

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(open_book):
    """A window with the pretend room among the others."""
    return open_book(rooms=(*ROOMS, PRETEND))


def _named(widget, name: str) -> QAbstractButton:
    return next(
        made for made in widget.findChildren(QAbstractButton) if made.accessibleName() == name
    )


def _texts(widget) -> list[str]:
    return [label.whole_text() for label in widget.findChildren(PlainLabel)]


def _dialog(window) -> QDialog:
    return next(made for made in window.findChildren(QDialog) if made.isVisible())


def test_its_place_stands_in_the_sidebar_with_its_number_and_opens_its_screen(
    qtbot, opened
) -> None:
    window = opened.window
    qtbot.waitUntil(
        lambda: any(
            made.accessibleName() == "Pretend, 3"
            for made in window.sidebar.findChildren(QPushButton)
        )
    )
    entry = _named(window.sidebar, "Pretend, 3")
    assert (
        _named(window.sidebar, "People").mapTo(window, QPoint()).y()
        < entry.mapTo(window, QPoint()).y()
    )
    qtbot.mouseClick(entry, Qt.MouseButton.LeftButton)
    screen = window.findChild(PretendScreen)
    assert screen.isVisible() and entry.isChecked()
    opened.book.people.set_starred([opened.book.naming.resolve("Ana Sousa").id], False).result()
    qtbot.waitUntil(lambda: screen.commits > 0)


def test_keys_palette_sheet_and_menu_have_its_actions(qtbot, opened) -> None:
    window = opened.window
    qtbot.keyClick(window, Qt.Key.Key_7, CONTROL)
    assert window.screens.current() == "pretend"
    qtbot.keyClick(window, Qt.Key.Key_W, ALT)
    assert window.toast.text() == "Nobody is selected."
    window.shell.open_person(opened.book.naming.resolve("Ana Sousa").id)
    window.shell.do("palette")
    palette = window.findChild(Palette)
    palette.findChild(QLineEdit).setText("wave")
    found = palette.findChild(QListWidget)
    assert [found.item(row).text() for row in range(found.count())] == [
        "Actions",
        "Wave at them, Alt+W",
    ]
    qtbot.keyClick(palette.findChild(QLineEdit), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.toast.text() == "Waved at Ana Sousa")
    window.shell.do("shortcuts")
    sheet = _dialog(window)
    assert {"Show what is pretended", "Wave at them"} <= set(_texts(sheet))
    sheet.close()
    window.shell.do("menu")
    menu = next(
        made
        for made in QApplication.topLevelWidgets()
        if isinstance(made, QMenu) and made.isVisible()
    )
    assert "Wave at them" in [action.text() for action in menu.actions()]
    menu.close()


def test_a_room_that_stands_within_another_is_reached_from_the_foot_of_that(
    qtbot, open_book
) -> None:
    within = Place(
        "pretend", "Pretend", "sparkles", "Show pretence", 25, where=Where.WITHIN, under="giving"
    )
    room = Room("pretend", (within,), PRETEND.make)
    window = open_book(rooms=(*ROOMS, room)).window
    assert not any(
        made.accessibleName().startswith("Pretend")
        for made in window.sidebar.findChildren(QPushButton)
    )
    window.shell.show("giving")
    qtbot.mouseClick(button(window.pages, "Pretend"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.screens.current() == "pretend")
    assert _named(window.sidebar, "Give and ask").isChecked()
    window.shell.do("back")
    qtbot.waitUntil(lambda: window.screens.current() == "giving")


def test_the_message_it_says_leads_to_a_part_of_its_screen(qtbot, opened) -> None:
    window = opened.window
    window.shell.open_person(opened.book.naming.resolve("Ana Sousa").id)
    window.shell.do("wave")
    show = next(made for made in window.toast.findChildren(QPushButton) if made.text() == "Show")
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    assert (window.screens.current(), window.findChild(PretendScreen).sent_to) == (
        "pretend",
        "wave",
    )


def test_the_page_about_a_person_has_its_tab(qtbot, opened) -> None:
    window = opened.window
    window.shell.open_person(opened.book.naming.resolve("Ana Sousa").id)
    tab = next(
        made for made in window.person.findChildren(QPushButton) if made.text() == "Pretended"
    )
    qtbot.mouseClick(tab, Qt.MouseButton.LeftButton)
    page = window.findChild(PretendTab)
    assert page.isVisible() and _texts(page) == ["Pretending about Ana Sousa"]
    assert not window.person.composer.isVisible()
    window.shell.open_person(opened.book.naming.resolve("Ben Carter").id)
    assert _texts(page) == ["Pretending about Ben Carter"]
    window.shell.show("today")
    window.shell.do("pretended")
    assert page.isVisible() and window.screens.current() == "people"


def test_preferences_have_its_card_in_its_place(opened) -> None:
    opened.window.shell.do("preferences")
    dialog = turn_to(_dialog(opened.window), "Reminders and notices")
    card = dialog.findChild(PretendCard)
    assert "Pretence" in _texts(card)
    titles = [words for words in _texts(dialog) if words in ("Important dates", "Pretence")]
    assert titles == ["Important dates", "Pretence"]
    dialog.close()


def test_its_screen_is_there_again_at_the_next_start_as_it_was(opened, open_book) -> None:
    opened.window.shell.show("pretend", "wave")
    close(opened)
    again = open_book(sample=False, rooms=(*ROOMS, PRETEND)).window
    assert again.screens.current() == "pretend"
    assert again.findChild(PretendScreen).sent_to == "wave"


def test_without_it_nothing_is_left_of_it(opened, open_book) -> None:
    """A place that was open and is gone gives way to the people."""
    opened.window.shell.show("pretend")
    close(opened)
    again = open_book(sample=False).window
    assert again.screens.current() == "people"
    assert again.pages.isVisible()


def test_help_is_about_its_screen(qtbot, opened) -> None:
    window = opened.window
    window.shell.show("pretend")
    with qtbot.waitSignal(window.help_requested) as asked:
        qtbot.keyClick(window, Qt.Key.Key_F1)
    assert asked.args == ["today"]


def test_nothing_is_declared_twice(opened) -> None:
    declared = opened.window.parts.declared()
    ids, keys = (
        Counter(action.id for action in declared),
        Counter(key for action in declared for key in action.keys),
    )
    assert [name for name, times in (ids + keys).items() if times > 1] == []
    icons = {path.stem for path in (resources_dir() / "icons").glob("*.svg")}
    assert {action.icon for action in declared} <= icons


def test_every_place_of_a_room_with_a_screen_can_be_shown(opened) -> None:
    for room in ROOMS:
        for place in room.places:
            opened.window.shell.show(place.key)
            assert opened.window.screens.current() == (place.key if room.make else "people")
