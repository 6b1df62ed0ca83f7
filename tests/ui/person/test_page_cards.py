"""What stands above the line on somebody's page, where there is room for it and where there is little."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.ui.reach import every, named, says

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.window.main_window import MainWindow
    from tests.ui.conftest import Opened

NOTES = "Good to remember: "
HELP = "How you can help: "


def _lines(window: MainWindow) -> list[str]:
    from desktop_app.ui.person.folded_card import FoldedCard

    lines = sorted(every(window.person, FoldedCard), key=lambda line: line.y())
    return [line.said() for line in lines]


@pytest.fixture
def ana(qtbot: QtBot, open_book: Callable[..., Opened]) -> MainWindow:
    """The page of Ana, who looks for something and of whom something is noted, in a low window."""
    opened = open_book(size=(1024, 600))
    opened.window.shell.open_person(opened.book.naming.resolve("Ana Sousa").id)
    qtbot.waitUntil(lambda: len(_lines(opened.window)) == 2)
    return opened.window


def test_a_low_window_has_a_line_for_each_card(ana: MainWindow) -> None:
    help_line, notes = _lines(ana)
    assert help_line.startswith(HELP + "Looks for: a copy editor")
    assert notes.startswith(NOTES + "Two kids, Rui and Inês.")
    assert not says(ana.person, "Introduce them")


def test_a_line_opens_its_card_until_somebody_else_is_shown(
    qtbot: QtBot, ana: MainWindow, open_book: Callable[..., Opened]
) -> None:
    line = named(ana.person, _lines(ana)[1])
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: says(ana.person, "Prefers voice notes to long e-mail."))
    assert [line[: len(HELP)] for line in _lines(ana)] == [HELP]
    assert ana.person.isAncestorOf(ana.focusWidget())
    shown = ana.person.person_id()
    ana.shell.open_person(ana.book.naming.resolve("Ben Carter").id)
    ana.shell.open_person(shown)
    qtbot.waitUntil(lambda: len(_lines(ana)) == 2)


def test_a_higher_window_shows_them_whole(qtbot: QtBot, ana: MainWindow) -> None:
    ana.resize(1024, 760)
    qtbot.waitUntil(lambda: _lines(ana) == [] and says(ana.person, "Two kids, Rui"))


@pytest.mark.parametrize("width", [760, 900, 1024, 1179, 1180, 1279, 1280, 1440])
def test_somebodys_page_is_the_widest_column(
    qtbot: QtBot, open_book: Callable[..., Opened], width: int
) -> None:
    window = open_book(size=(width, 700)).window
    columns = (window.list, window.side, window.sidebar)

    def look() -> None:
        others = [column.width() for column in columns if column.isVisible()]
        if window.window_layout.slides():
            others = [window.list.width(), window.sidebar.width()]
        assert window.pages.width() > max(others), (window.pages.width(), others)

    qtbot.waitUntil(lambda: window.pages.isVisible())
    look()
