"""Enter presses the button that has the focus, in the window as in a dialog."""

from __future__ import annotations

import warnings
from contextlib import suppress

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QMenu, QRadioButton

from tests.ui.reach import button, every, named, only


def _press(qtbot, made: QAbstractButton, key: Qt.Key = Qt.Key.Key_Return) -> None:
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    qtbot.keyClick(made, key)


@pytest.fixture
def window(open_book):
    """A window on the sample people."""
    return open_book(view="today").window


def test_entries_of_the_sidebar(qtbot, window) -> None:
    for words, key in (("Timeline", "timeline"), ("Reach", "reach")):
        _press(qtbot, named(window.sidebar, words, QAbstractButton))
        qtbot.waitUntil(lambda key=key: window.screens.current() == key)


def test_buttons_with_words_and_those_with_an_icon(qtbot, window) -> None:
    _press(qtbot, button(window.pages, "Weekly review"), Qt.Key.Key_Enter)
    qtbot.waitUntil(lambda: window.screens.current() == "review")
    window.shell.open_person(window.book.naming.resolve("Ana Sousa").id)
    _press(qtbot, button(window.person, "More"))
    qtbot.waitUntil(lambda: every(window, QMenu) != [])
    only(window, QMenu).close()


VIEWS = ("today", "people", "timeline", "giving", "events", "reach", "circles", "backups")


def test_every_button_in_sight_answers_to_it(qtbot, window) -> None:
    """Each is asked in turn, with nothing connected that would do anything."""
    for view in VIEWS:
        window.shell.show(view)
        qtbot.waitUntil(lambda: not window.runner.waiting())
        assert _deaf(qtbot, window) == [], view


def _deaf(qtbot, window) -> list[str]:
    deaf = []
    for made in every(window, QAbstractButton):
        takes_focus = made.isEnabled() and made.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not takes_focus or isinstance(made, QCheckBox | QRadioButton):
            continue
        heard: list[bool] = []
        with suppress(RuntimeError), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            made.clicked.disconnect()
        made.clicked.connect(lambda *_, heard=heard: heard.append(True))
        qtbot.keyClick(made, Qt.Key.Key_Return)
        if len(heard) != 1:
            deaf.append(made.accessibleName())
    return deaf
