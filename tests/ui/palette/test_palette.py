"""The palette: people and actions found by typing, gone through with the arrows, chosen with
Enter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QListWidget

from desktop_app.ui.palette.palette import Palette
from desktop_app.ui.palette.rows import ENTRY
from tests.ui.reach import every, only


@pytest.fixture
def palette(qtbot, open_book):
    """The window with the palette open over it, and the palette."""
    opened = open_book()
    qtbot.keyClick(opened.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    return opened, only(opened.window, Palette)


def _line(palette: Palette) -> QLineEdit:
    return only(palette, QLineEdit)


def _shown(palette: Palette) -> list[str]:
    found = only(palette, QListWidget)
    return [found.item(row).data(ENTRY).words for row in range(found.count())]


def _current(palette: Palette) -> str:
    return only(palette, QListWidget).currentItem().data(ENTRY).words


def test_before_anything_is_typed_it_shows_what_can_be_done(palette) -> None:
    opened, shown = palette
    words = _shown(shown)
    assert words[0] == "Actions" and "People" not in words
    specs = opened.window.later.actions.get().available()
    assert set(words[1:]) == {spec.words() for spec in specs if spec.id != "palette"}
    assert _current(shown) == words[1]


def test_arrows_pass_by_the_headings_and_go_round(qtbot, palette) -> None:
    _, shown = palette
    qtbot.keyClicks(_line(shown), "ana")
    words = _shown(shown)
    assert words[0] == "People" and _current(shown) == words[1]
    chosen = []
    for _ in words:
        chosen.append(_current(shown))
        qtbot.keyClick(_line(shown), Qt.Key.Key_Down)
    assert set(chosen) == set(words) - {"People", "Actions"}
    while _current(shown) != words[1]:
        qtbot.keyClick(_line(shown), Qt.Key.Key_Down)
    qtbot.keyClick(_line(shown), Qt.Key.Key_Up)
    assert _current(shown) == [word for word in words if word not in ("People", "Actions")][-1]


def test_enter_opens_whoever_is_chosen(qtbot, palette) -> None:
    opened, shown = palette
    qtbot.keyClicks(_line(shown), "emeka")
    assert _current(shown) == "Emeka Obi"
    qtbot.keyClick(_line(shown), Qt.Key.Key_Return)
    emeka = opened.book.naming.resolve("Emeka Obi").id
    qtbot.waitUntil(lambda: opened.window.person.person_id() == emeka)
    assert every(opened.window, Palette) == []


def test_a_click_does_what_it_points_at(qtbot, palette) -> None:
    opened, shown = palette
    qtbot.keyClicks(_line(shown), "weekly")
    found = only(shown, QListWidget)
    place = found.visualItemRect(found.item(1)).center()
    qtbot.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: opened.window.screens.current() == "review")
    assert every(opened.window, Palette) == []


def test_a_click_beside_it_puts_it_away_and_does_nothing(qtbot, palette) -> None:
    opened, shown = palette
    before = (opened.window.screens.current(), opened.window.person.person_id())
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert every(opened.window, Palette) == []
    assert (opened.window.screens.current(), opened.window.person.person_id()) == before


def test_a_heading_cannot_be_chosen(qtbot, palette) -> None:
    opened, shown = palette
    found = only(shown, QListWidget)
    before = opened.window.screens.current()
    qtbot.mouseClick(
        found.viewport(),
        Qt.MouseButton.LeftButton,
        pos=found.visualItemRect(found.item(0)).center(),
    )
    assert opened.window.screens.current() == before
    assert not found.item(0).isSelected()


def test_it_stays_inside_a_window_made_small(qtbot, palette) -> None:
    opened, shown = palette
    opened.window.resize(420, 480)
    qtbot.waitUntil(lambda: shown.size() == opened.window.size())
    card = _line(shown).parentWidget()
    assert shown.rect().contains(card.geometry())
    qtbot.keyClicks(_line(shown), "zzzz")
    assert shown.rect().contains(card.geometry())


def test_tab_stays_in_the_line(qtbot, palette) -> None:
    _, shown = palette
    qtbot.keyClick(_line(shown), Qt.Key.Key_Tab)
    assert _line(shown).hasFocus() and shown.isVisible()
