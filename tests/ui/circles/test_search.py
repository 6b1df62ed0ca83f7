"""Circles are searched, and their lanes show names whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from desktop_app.domain.person import Contact, Person
from desktop_app.ui.circles.name_lines import name_lines
from tests.ui.reach import every, named, says

ROOM, LITTLE_ROOM = 90, 80
"""Pixels for a name in a lane of a window 1440 and 1024 wide."""


def _page(qtbot, opened):
    opened.window.shell.show("circles")
    page = opened.window.pages.currentWidget()
    qtbot.waitUntil(lambda: len(page.lanes[2].ids()) > 0 and not opened.window.runner.waiting())
    return page


def _field(page) -> QLineEdit:
    return named(page, "Find somebody", QLineEdit)


def _names(page) -> list[str]:
    return [
        lane.model.line(at).name
        for lane in (page.queue, *page.lanes)
        for at in range(len(lane.ids()))
    ]


def test_what_is_typed_leaves_whom_it_finds_and_keeps_the_counts(qtbot, open_book) -> None:
    opened = open_book()
    page = _page(qtbot, opened)
    everybody = _names(page)
    qtbot.keyClick(opened.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: _field(page).hasFocus())
    qtbot.keyClicks(_field(page), "kay")
    qtbot.waitUntil(lambda: _names(page) == ["Elif Kaya"])
    assert says(page, "Nobody found here.") and any(
        words.startswith("Show those in Active: ") and words.endswith(" of 50")
        for words in (made.accessibleName() for made in every(page.lanes[2], QPushButton))
    )
    assert _field(page).hasFocus()
    qtbot.keyClick(_field(page), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: _names(page) == everybody)
    assert not says(page, "Nobody found here.")


def test_from_the_field_to_the_one_found_and_into_another_circle(qtbot, open_book) -> None:
    opened = open_book()
    page = _page(qtbot, opened)
    elif_kaya = opened.book.naming.resolve("Elif Kaya").id
    _field(page).setFocus()
    qtbot.keyClicks(_field(page), "kay")
    qtbot.waitUntil(lambda: _names(page) == ["Elif Kaya"])
    qtbot.keyClick(_field(page), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.lanes[2].view.hasFocus())
    qtbot.waitUntil(lambda: page.lanes[2].view.selected_ids() == [elif_kaya])
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
    qtbot.waitUntil(lambda: opened.book.people_list.line(elif_kaya).circle_id == 2)
    qtbot.waitUntil(lambda: elif_kaya in page.lanes[1].ids())


def test_letters_typed_among_the_people_search(qtbot, open_book) -> None:
    opened = open_book()
    page = _page(qtbot, opened)
    page.lanes[2].view.setFocus()
    qtbot.keyClick(page.lanes[2].view, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: _field(page).hasFocus() and _field(page).text() == "k")
    qtbot.keyClicks(_field(page), "aya")
    qtbot.waitUntil(lambda: _names(page) == ["Elif Kaya"])


def test_somebody_waiting_for_a_circle_is_found_in_the_queue(qtbot, open_book) -> None:
    opened = open_book()
    row = opened.book.people.add(Contact(Person(display_name="Zoltan Quist"))).result().value
    page = _page(qtbot, opened)
    qtbot.waitUntil(lambda: row in page.queue.ids())
    _field(page).setFocus()
    qtbot.keyClicks(_field(page), "qui")
    qtbot.waitUntil(lambda: _names(page) == ["Zoltan Quist"])
    qtbot.keyClick(_field(page), Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.queue.view.selected_ids() == [row])
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
    qtbot.waitUntil(lambda: list(page.lanes[0].ids()) == [row])


def test_shown_again_everybody_is_there(qtbot, open_book) -> None:
    opened = open_book()
    page = _page(qtbot, opened)
    everybody = _names(page)
    _field(page).setFocus()
    qtbot.keyClicks(_field(page), "kay")
    qtbot.waitUntil(lambda: _names(page) == ["Elif Kaya"])
    opened.window.shell.show("people")
    opened.window.shell.show("circles")
    qtbot.waitUntil(lambda: _names(page) == everybody)
    assert _field(page).text() == ""


def test_the_names_of_the_sample_people_are_written_whole(context, open_book, qtbot) -> None:
    opened = open_book()
    page = _page(qtbot, opened)
    for name in _names(page):
        for room in (ROOM, LITTLE_ROOM):
            _, lines = name_lines(context.theme, name, room)
            assert " ".join(lines) == name


def test_all_lanes_are_in_sight_in_a_window_1024_wide(qtbot, open_book) -> None:
    opened = open_book()
    page = _page(qtbot, opened)
    opened.window.resize(1024, 700)
    qtbot.waitUntil(lambda: opened.window.width() == 1024 and page.width() < 1000)
    right = page.mapToGlobal(page.rect().bottomRight()).x()
    qtbot.waitUntil(
        lambda: all(
            lane.mapToGlobal(lane.rect().bottomRight()).x() < right
            and lane.visibleRegion().boundingRect().width() == lane.width()
            for lane in page.lanes
        )
    )


@pytest.mark.parametrize(
    "name",
    [
        "Agnieszka Wiśniewska",
        "Anna-Maria Nowak",
        "A",
        "Maximilian Konstantinos",
        "Christopher Vandenberghe",
        "Evangelos Papadopoulos",
        "森 智子",
    ],
)
def test_a_name_is_broken_and_not_cut(context, name: str) -> None:
    font, lines = name_lines(context.theme, name, ROOM)
    joined = lines[0]
    for line in lines[1:]:
        joined += line if joined.endswith("-") else f" {line}"
    assert joined == name and len(lines) <= 3
    assert all(QFontMetrics(font).horizontalAdvance(line) <= ROOM for line in lines)


def test_what_no_line_holds_is_broken_in_the_word_and_cut_at_the_very_end(context) -> None:
    font, lines = name_lines(context.theme, "Donaudampfschifffahrtsgesellschaft" * 2, ROOM)
    assert len(lines) == 3 and lines[-1].endswith("…")
    assert all(QFontMetrics(font).horizontalAdvance(line) <= ROOM for line in lines)
    assert name_lines(context.theme, "", ROOM)[1] == [""]
    first, *rest = name_lines(context.theme, "Liam O’Connor", 44)[1]
    assert first == "Liam" and len(rest) == 2 and "".join(rest) == "O’Connor"
