"""What the columns of a table say: chosen in the page, read anew, and remembered for its header."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from desktop_app.ui.importing.card_list import CardList
from desktop_app.ui.importing.face import Stage
from tests.ui.importing.helpers import ids, left, main_button, rows, ticks
from tests.ui.reach import button, every, has_button, named, only, says, texts, told

if TYPE_CHECKING:
    from desktop_app.ui.importing.screen import ImportScreen

ODD = "Name,Shoe size,Seen,Reachable\nAna Zola,39,2/3/1984,912 345 678\nBen Zola,44,,912 345 679\n"
NOBODY = "Qui,Phone,Birthday\nAna Zola,912 345 678,\nBen Zola,912 345 679,\n"


def _choice(page: ImportScreen, header: str) -> QComboBox:
    return named(page, f"What {header} says", QComboBox)


def _choose(qtbot, page: ImportScreen, header: str, words: str) -> QComboBox:
    """Choose in a drop-down as the keyboard does."""
    box = _choice(page, header)
    box.setFocus()
    at = box.findText(words)
    assert at >= 0, [box.itemText(row) for row in range(box.count())]
    box.setCurrentIndex(at)
    box.activated.emit(at)
    qtbot.waitUntil(lambda: page.stage is Stage.CHOOSING)
    return box


def _table(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_what_a_column_says_is_chosen_seen_and_remembered(qtbot, shown, tmp_path: Path) -> None:
    opened, page = shown(_table(tmp_path / "a.csv", ODD), sample=False)
    said = [_choice(page, name).currentText() for name in ("Name", "Shoe size", "Reachable")]
    assert said == ["Whole name", "Left out", "Left out"]
    assert {"Shoe size", "39"} <= set(texts(page))
    assert [row.split(", ")[:2] for row in rows(page)] == [["Ana Zola", "New"], ["Ben Zola", "New"]]
    view = only(page, CardList)
    view.go_to(1)
    view.toggle()
    assert ticks(page) == [True, False]
    box = _choose(qtbot, page, "Reachable", "Phone · Mobile")
    qtbot.waitUntil(lambda: "912 345 678" in rows(page)[0])
    # What was left out stays so, and one goes on where one was.
    assert ticks(page) == [True, False]
    assert page.focusWidget() is box
    _choose(qtbot, page, "Seen", "Another day")
    _order_is_chosen(qtbot, page)
    main_button(page).click()
    told(qtbot, opened.window, "Imported 1 person")
    qtbot.waitUntil(lambda: len(ids(opened)) == 1)
    left(qtbot, opened)
    ana = opened.book.people.contact(ids(opened)[0])
    assert [(way.value, way.label) for way in ana.channels] == [("912 345 678", "mobile")]
    assert [str(date.when) for date in ana.dates] == ["1984-03-02"]
    # A table of the same header is read so from now on.
    other = _table(tmp_path / "b.csv", ODD.replace("Ana", "Eva").replace("39", "40"))
    _, page = shown(other, opened=opened)
    assert _choice(page, "Reachable").currentText() == "Phone · Mobile"
    assert "912 345 678" in rows(page)[0]


def _order_is_chosen(qtbot, page: ImportScreen) -> None:
    order = named(page, "How its days are written", QComboBox)
    assert order.isVisible() and order.currentText() == "As they seem"
    order.setFocus()
    qtbot.keyClick(order, Qt.Key.Key_Down)
    assert order.currentText() == "Day first"
    qtbot.waitUntil(lambda: page.stage is Stage.CHOOSING)


def test_a_table_of_which_nothing_is_known_is_told_who_is_who(qtbot, shown, tmp_path: Path) -> None:
    opened, page = shown(_table(tmp_path / "a.csv", NOBODY), sample=False)
    assert says(page, "There is nobody to bring in")
    _choose(qtbot, page, "Qui", "Whole name")
    qtbot.waitUntil(lambda: len(rows(page)) == 2)
    # Back again, which nobody may be locked out of.
    _choose(qtbot, page, "Qui", "Left out")
    qtbot.waitUntil(lambda: says(page, "There is nobody to bring in"))
    _choose(qtbot, page, "Qui", "Whole name")
    button(page, "Import 2 people").click()
    qtbot.waitUntil(lambda: len(ids(opened)) == 2)


def test_many_columns_are_shown_a_dozen_at_a_time(qtbot, shown, tmp_path: Path) -> None:
    header = ",".join(["Name,E-mail,Phone", *(f"Odd {number}" for number in range(1, 29))])
    row = ",".join(["Ana Zola,a@x.org,1", *[""] * 10, *(f"c{number}" for number in range(11, 29))])
    _, page = shown(_table(tmp_path / "a.csv", f"{header}\n{row}\n"), sample=False)
    qtbot.waitUntil(lambda: len(_columns(page)) == 12)
    # Those in which nothing stands come last.
    assert named(page, "What Odd 11 says").isVisible()
    button(page, "Show 19 more columns").click()
    qtbot.waitUntil(lambda: len(_columns(page)) == 24)
    button(page, "Show 7 more columns").click()
    qtbot.waitUntil(lambda: len(_columns(page)) == 31)
    assert not has_button(page, "Show 0 more columns")


def test_columns_of_a_program_that_is_known_wait_until_asked_for(
    qtbot, shown, tmp_path: Path
) -> None:
    text = "First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,Labels\nAna,Zola,Work,a@x.org,\n"
    _, page = shown(_table(tmp_path / "a.csv", text), sample=False)
    assert not _columns(page)
    button(page, "Show 5 columns").click()
    qtbot.waitUntil(lambda: len(_columns(page)) == 5)
    assert _choice(page, "E-mail 1 - Label").currentText() == "E-mail · Its label"


def _columns(page: QWidget) -> list[QComboBox]:
    boxes = every(page, QComboBox)
    return [
        box
        for box in boxes
        if box.accessibleName().startswith("What ") and box.accessibleName().endswith(" says")
    ]
