"""The newcomer's walk in the real window: an empty address book, 600 cards, ten people in circles in
at most 25 clicks or keys, five lines, found again, and all there at the next start."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from desktop_app.ui.importing.face import Stage
from desktop_app.ui.importing.screen import ImportScreen
from tests import newcomer_cards
from tests.ui.conftest import Opened, close
from tests.ui.reach import button, named, only, says

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MOST = 25
"""Clicks and keys that ten people may take, from the file on."""
LINES = (
    ("Hugo Lindqvist", "Coffee yesterday with Hugo Lindqvist, talked about the lighthouse"),
    ("Fatima Fernandes", "Called Fatima Fernandes today about the flat in Porto"),
    ("Alba Adeyemi", "Lunch with Alba Adeyemi on Thursday"),
    ("Marta Okafor", "Wrote to Marta Okafor yesterday"),
    ("Aisha Raman", "Met Aisha Raman at the market last Sunday"),
)


class Hand:
    """Somebody at the window, whose clicks and keys are counted."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.count = 0

    def click(self, widget: QAbstractButton) -> None:
        self.count += 1
        self._qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key) -> None:
        """Press a key where the focus is."""
        self.count += 1
        self._qtbot.keyClick(_focused(), key)

    def type(self, text: str) -> None:
        """Type letters where the focus is."""
        for letter in text:
            self.count += 1
            self._qtbot.keyClicks(_focused(), letter)


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def _field(page: QWidget) -> QLineEdit:
    return named(page, "Find anybody by name", QLineEdit)


def _current(page: QWidget) -> str:
    """Whom the keys are for."""
    # A field that tells nothing more says so by a blank.
    return _field(page).accessibleDescription().split(",")[0].strip()


def _in_circles(opened: Opened) -> list[str]:
    return [line.name for item in opened.book.getting_started.chosen() for line in item.people]


def _import(qtbot, opened: Opened, hand: Hand, path: Path) -> None:
    """Drop the file on the window, and take everybody in it."""
    hand.count += 1
    opened.window.import_paths([path])
    page = only(opened.window, ImportScreen)
    qtbot.waitUntil(lambda: page.stage is Stage.CHOOSING)
    hand.click(button(page, "Import 600 people"))
    qtbot.waitUntil(lambda: opened.window.screens.current() != "importing")


def _choose_ten(qtbot, opened: Opened, hand: Hand) -> list[str]:
    """Eight of those proposed by one key each, two found by their names."""
    qtbot.waitUntil(lambda: opened.window.screens.current() == "getting_started")
    page = opened.window.pages.currentWidget()
    # A platform without a screen does not give the focus back when a dialog closes.
    opened.window.activateWindow()
    qtbot.waitUntil(lambda: _current(page) != "" and opened.window.isActiveWindow())
    qtbot.waitUntil(lambda: _field(page).hasFocus())
    chosen = []
    for circle in (1, 2, 2, 1, 3, 4, 2, 3):
        chosen.append(_current(page))
        hand.key(Qt.Key(Qt.Key.Key_0 + circle))
        qtbot.waitUntil(lambda: _current(page) not in chosen)
    for given in ("Zoe", "Mei"):
        hand.type(given.lower())
        qtbot.waitUntil(lambda given=given: _current(page).startswith(given))
        chosen.append(_current(page))
        hand.key(Qt.Key.Key_3)
        qtbot.waitUntil(lambda: _field(page).text() == "")
    qtbot.waitUntil(lambda: says(page, "Ten people are a good beginning."))
    return chosen


def _log(qtbot, opened: Opened, line: str, count: int) -> None:
    opened.window.shell.do("log")
    quick = opened.window.later.quick_log.get()
    qtbot.waitUntil(quick.composer.edit.hasFocus)
    qtbot.keyClicks(quick.composer.edit, line)
    qtbot.keyClick(quick.composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(opened.book.timeline.page()[0]) == count)
    qtbot.waitUntil(lambda: not quick.isVisible())


def test_the_newcomers_walk(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book(sample=False, view="")
    window, hand = opened.window, Hand(qtbot)
    assert says(window, "Keep your people close")
    _import(qtbot, opened, hand, newcomer_cards.write(tmp_path / "phone.vcf"))
    chosen = _choose_ten(qtbot, opened, hand)
    qtbot.waitUntil(lambda: sorted(_in_circles(opened)) == sorted(chosen))
    assert len(chosen) == 10
    assert hand.count <= MOST

    # Today has something true to say, and nobody is late.
    hand.click(button(window.pages.currentWidget(), "Go to Today"))
    today = window.pages.currentWidget()
    qtbot.waitUntil(lambda: window.screens.current() == "today")
    qtbot.waitUntil(lambda: says(today, "Kith reminds you of"))
    qtbot.waitUntil(lambda: today.page.suggestions == () and today.page.more_due == 0)
    qtbot.waitUntil(lambda: says(today, "Say hello first"))

    for count, (_, line) in enumerate(LINES, 1):
        _log(qtbot, opened, line, count)
    found = {entry.people[0].name for entry in opened.book.timeline.page()[0]}
    assert found == {name for name, _ in LINES}

    window.shell.show("people")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.list.search.hasFocus)
    qtbot.keyClicks(window.list.search, "lighthouse")
    hugo = opened.book.naming.resolve("Hugo Lindqvist").id
    qtbot.waitUntil(lambda: list(window.list.model.ids()) == [hugo])

    close(opened)
    again = open_book(sample=False, view="today")
    qtbot.waitUntil(lambda: not again.window.runner.waiting())
    assert sorted(_in_circles(again)) == sorted(chosen)
    assert len(again.book.timeline.page()[0]) == len(LINES)
