"""The list of cards under mouse and keys: ticks, several rows, mirrored, in the dark, in a narrow
window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from desktop_app.ui.importing.card_list import CardList
from desktop_app.ui.importing.card_pane import CardPane
from desktop_app.ui.kit.search_field import SearchField
from desktop_app.ui.kit.theme import Role
from tests.ui.importing.helpers import (
    NO_KEY,
    card,
    choose_all,
    click_tick,
    main_button,
    rows,
    ticks,
    write,
)
from tests.ui.reach import button, every, only, texts

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NAMES = tuple(f"Zoe {letter}" for letter in "ABCD")


@pytest.fixture
def four(shown, tmp_path: Path):
    """The dialog on four new cards."""
    return shown(write(tmp_path / "four.vcf", *map(card, NAMES)))


@pytest.fixture
def mirrored(qapp):
    """Windows that are read from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _spot(view: CardList, row: int) -> QPoint:
    """The middle of a row, where its name is."""
    return view.visualRect(view.model().index(row, 0)).center()


def test_two_quick_clicks_on_a_tick_are_two_clicks(qtbot, four) -> None:
    _, dialog = four
    view = only(dialog, CardList)
    place = view.visualRect(view.model().index(1, 0))
    spot = QPoint(place.left() + 22, place.center().y())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NO_KEY, spot)
    assert ticks(dialog) == [True, False, True, True]
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, NO_KEY, spot)
    assert ticks(dialog) == [True] * 4
    dialog.leave()


def test_a_click_beside_the_tick_only_looks_at_the_card(qtbot, four) -> None:
    _, dialog = four
    view = only(dialog, CardList)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NO_KEY, _spot(view, 2))
    assert ticks(dialog) == [True] * 4
    qtbot.waitUntil(lambda: "Zoe C" in texts(only(dialog, CardPane)))
    dialog.leave()


def test_the_tick_of_one_of_several_chosen_rows_is_that_of_all(qtbot, four) -> None:
    _, dialog = four
    view = only(dialog, CardList)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NO_KEY, _spot(view, 1))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, SHIFT, _spot(view, 3))
    click_tick(qtbot, dialog, 2)
    assert ticks(dialog) == [True, False, False, False]
    # A tick outside of what is chosen is its own, and the choice stays.
    click_tick(qtbot, dialog, 0)
    assert ticks(dialog) == [False] * 4
    assert not main_button(dialog).isEnabled()
    assert len(view.selectionModel().selectedRows()) == 3
    dialog.leave()


def test_space_takes_all_of_them_when_only_some_are_in(qtbot, four) -> None:
    _, dialog = four
    view = only(dialog, CardList)
    click_tick(qtbot, dialog, 3)
    qtbot.keyClick(view, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert ticks(dialog) == [True] * 4
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert ticks(dialog) == [False] * 4
    dialog.leave()


def test_all_above_the_list_is_told_how_many_come_in(qtbot, four) -> None:
    _, dialog = four
    everything = choose_all(dialog)
    assert (everything.text(), everything.checkState()) == ("4 chosen", Qt.CheckState.Checked)
    click_tick(qtbot, dialog, 0)
    assert everything.text() == "3 chosen"
    assert everything.checkState() is Qt.CheckState.PartiallyChecked
    everything.setFocus()
    qtbot.keyClick(everything, Qt.Key.Key_Space)
    assert (everything.text(), ticks(dialog)) == ("4 chosen", [True] * 4)
    qtbot.keyClick(everything, Qt.Key.Key_Space)
    assert (everything.text(), ticks(dialog)) == ("0 chosen", [False] * 4)
    dialog.leave()


def test_what_cannot_come_in_has_no_tick_to_click(qtbot, shown, tmp_path: Path) -> None:
    broken = "BEGIN:VCARD\r\nVERSION:3.0\r\nX-A:1\r\nEND:VCARD\r\n"
    _, dialog = shown(write(tmp_path / "a.vcf", card("Zoe A"), broken, card("Zoe A")))
    click_tick(qtbot, dialog, 1)
    click_tick(qtbot, dialog, 2)
    assert ticks(dialog) == [True, False, False]
    assert main_button(dialog).accessibleName() == "Import 1 person"
    tips = [
        only(dialog, CardList).model().index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
        for row in range(3)
    ]
    assert [bool(tip) for tip in tips] == [False, True, False]
    dialog.leave()


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_a_tick_is_seen(context, qtbot, four, choice: str) -> None:
    context.theme.set_choice(choice)
    _, dialog = four
    view = only(dialog, CardList)
    click_tick(qtbot, dialog, 3)

    def colours(row: int) -> set[str]:
        place = view.visualRect(view.model().index(row, 0))
        image = view.viewport().grab(place.adjusted(10, 0, 34 - place.width(), 0)).toImage()
        return {
            QColor(image.pixel(x, y)).name()
            for x in range(image.width())
            for y in range(image.height())
        }

    ember = context.theme.colour(Role.EMBER).name()
    assert ember in colours(1)
    assert ember not in colours(3)
    dialog.leave()


def test_in_a_mirrored_window_the_tick_is_at_the_right(qtbot, mirrored, shown, tmp_path) -> None:
    _, dialog = shown(write(tmp_path / "a.vcf", *map(card, NAMES)))
    view = only(dialog, CardList)
    assert view.isRightToLeft()
    click_tick(qtbot, dialog, 1)
    assert ticks(dialog) == [True, False, True, True]
    place = view.visualRect(view.model().index(2, 0))
    left = QPoint(place.left() + 22, place.center().y())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NO_KEY, left)
    assert ticks(dialog) == [True, False, True, True]
    dialog.leave()


def test_in_a_narrow_window_two_clicks_open_the_card(qtbot, shown, tmp_path: Path) -> None:
    _, dialog = shown(write(tmp_path / "a.vcf", *map(card, NAMES)), size=(600, 700))
    view = only(dialog, CardList)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NO_KEY, _spot(view, 1))
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, NO_KEY, _spot(view, 1))
    qtbot.waitUntil(lambda: bool(every(dialog, CardPane)))
    assert every(dialog, CardList) == []
    qtbot.waitUntil(lambda: "Zoe B" in texts(only(dialog, CardPane)))
    qtbot.mouseClick(button(dialog, "Back to the list"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(only(dialog, CardList).hasFocus)
    dialog.leave()


def test_searching_with_arrows_and_nothing_found(qtbot, shown, tmp_path: Path) -> None:
    names = [f"{given} {number}" for given in ("Mara", "Nils") for number in range(6)]
    _, dialog = shown(write(tmp_path / "a.vcf", *map(card, names)))
    search = only(dialog, SearchField)
    search.setFocus()
    qtbot.keyClicks(search, "NILS 4")
    assert [row.partition(",")[0] for row in rows(dialog)] == ["Nils 4"]
    search.selectAll()
    qtbot.keyClicks(search, "nobody")
    assert rows(dialog) == []
    assert not [text for text in texts(dialog) if "nobody" in text]
    assert main_button(dialog).accessibleName() == "Import 12 people"
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert (len(rows(dialog)), search.hasFocus()) == (12, True)
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert only(dialog, CardList).hasFocus()
    search.setFocus()
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert only(dialog, CardList).hasFocus() and dialog.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_way_to_reach_them_finds_a_card_too(qtbot, shown, tmp_path: Path) -> None:
    cards = [card(f"Zoe {row}", number=f"+351 {row}00", title=f"Trade{row}") for row in range(9)]
    _, dialog = shown(write(tmp_path / "a.vcf", *cards))
    search = only(dialog, SearchField)
    for words, name in (("400", "Zoe 4"), ("trade7", "Zoe 7"), ("zoe trade2", "Zoe 2")):
        search.setText(words)
        assert [row.partition(",")[0] for row in rows(dialog)] == [name]
    dialog.leave()


def test_larger_text_makes_higher_rows(text_scale, four) -> None:
    _, dialog = four
    view = only(dialog, CardList)
    before = view.rowHeight(0)
    text_scale(1.5)
    assert view.rowHeight(0) == round(before * 1.5)
    dialog.leave()
