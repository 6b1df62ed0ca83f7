"""Layouts that make the best of little room: parts that turn, columns that go one below another, a
box whose words wrap, pages that ask for no more height than they need."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from desktop_app.ui.kit.beside_layout import BesideLayout
from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.calendar import Calendar
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.held_pages import HeldPages
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.titled_card import TitledCard
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.kit.wrapped_box import WrappedBox
from tests.ui.reach import button

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
WORDS = "What has no time of day comes together, at"


def _laid(qtbot, page: QWidget, width: int, *parts: QWidget) -> list[QRect]:
    page.resize(width, page.heightForWidth(width) if page.hasHeightForWidth() else 200)
    page.show()
    layout = page.layout()
    assert layout is not None
    layout.activate()
    return [part.geometry() for part in parts]


@pytest.fixture
def turned(qtbot, context):
    """A page of words with a button beside them, and both."""
    page, words, made = QWidget(), PlainLabel(context.theme, WORDS, wrap=True), QPushButton("Go")
    qtbot.addWidget(page)
    page.setLayout(turning(context.theme, Part(words, 1, 200), made))
    return page, words, made


def test_parts_turn_where_they_have_too_little_room(qtbot, turned) -> None:
    page, words, made = turned
    said, go = _laid(qtbot, page, 400, words, made)
    assert said.right() < go.left()
    assert go.right() == 399
    said, go = _laid(qtbot, page, 220, words, made)
    assert said.width() == 220
    assert go.top() > said.bottom()
    assert go.width() == made.sizeHint().width()
    # So it can also be shown in an area no wider than its widest part.
    assert page.minimumSizeHint().width() < 200
    page.setLayoutDirection(RIGHT_TO_LEFT)
    said, go = _laid(qtbot, page, 400, words, made)
    assert (go.left(), said.right()) == (0, 399)


def test_a_card_whose_title_comes_later_keeps_it_on_one_line(qtbot, context) -> None:
    beside = QPushButton("Search households")
    card = TitledCard(context, "", beside)
    qtbot.addWidget(card)
    card.set_title("1,250 households")
    title = next(part for part in card.findChildren(PlainLabel) if part.whole_text())
    line = title.fontMetrics().lineSpacing()
    width = beside.sizeHint().width() + title.sizeHint().width()
    said, searched = _laid(qtbot, card, width, title, beside)
    assert said.height() < 2 * line
    assert searched.top() > said.bottom()


def test_a_hidden_part_leaves_no_gap(qtbot, turned) -> None:
    page, words, made = turned
    made.hide()
    assert _laid(qtbot, page, 400, words)[0].width() == 400


def test_a_line_that_flows_ends_where_lines_end(qtbot, context) -> None:
    made = [QPushButton("Cancel"), QPushButton("Import 20 people")]
    page = flowing(context.theme, *made, at_end=True)
    qtbot.addWidget(page)
    first, last = _laid(qtbot, page, 400, *made)
    assert (last.right(), first.top()) == (399, last.top())
    first, last = _laid(qtbot, page, last.width() + 10, *made)
    assert first.right() == last.right()
    assert last.top() > first.bottom()


def test_columns_stand_below_each_other_and_in_line(qtbot, context) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = BesideLayout(context.theme, 2, labels=60, cell=100)
    parts = [PlainLabel(context.theme, words) for words in ("Name", "Ben", "Benjamin")]
    row.name(parts[0])
    row.put(parts[1], 0)
    row.put(parts[2], 1)
    page.setLayout(column(context.theme, row, space=0))
    name, one, other = _laid(qtbot, page, 400, *parts)
    assert name.right() < one.left() < one.right() < other.left()
    assert one.width() == other.width()
    name, one, other = _laid(qtbot, page, 150, *parts)
    assert name.bottom() < one.top() <= one.bottom() < other.top()
    assert {part.width() for part in (name, one, other)} == {150}


def test_the_words_of_a_box_go_on_below(qtbot, context) -> None:
    box = WrappedBox(WORDS)
    qtbot.addWidget(box)
    assert box.accessibleName() == WORDS
    wide = box.sizeHint().width()
    line = box.heightForWidth(wide)
    assert box.heightForWidth(wide // 2) > line
    assert box.minimumSizeHint().width() < wide // 2
    box.resize(wide // 2, box.heightForWidth(wide // 2))
    box.show()
    second = QPoint(box.width() // 2, box.height() - 3)
    ink = box.grab().toImage()
    below = range(line, box.height())
    assert any(ink.pixel(x, y) != ink.pixel(1, 1) for y in below for x in range(box.width()))
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=second)
    assert box.isChecked()


def test_held_pages_ask_for_what_the_one_shown_needs(qtbot, context) -> None:
    pages = QStackedWidget()
    for high in (40, 500):
        page, inner = QWidget(), QWidget()
        inner.setMinimumHeight(high)
        page.setLayout(column(context.theme, inner, space=0))
        pages.addWidget(page)
    held = HeldPages(context.theme, pages, 100)
    qtbot.addWidget(held)
    assert held.heightForWidth(300) == context.theme.px(100)
    pages.setCurrentIndex(1)
    assert held.heightForWidth(300) == 500
    held.resize(300, 620)
    held.show()
    assert pages.size() == held.size()


def test_the_arrows_of_a_mirrored_calendar_point_the_way_it_is_read(qtbot, qapp, context) -> None:
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, RIGHT_TO_LEFT):
        qapp.setLayoutDirection(direction)
        try:
            made = Calendar(context)
            qtbot.addWidget(made)
            made.show()
            arrows = [button(made, words) for words in ("Month before", "Month after")]
            pictures.append([arrow.icon().pixmap(18, 18).toImage() for arrow in arrows])
        finally:
            qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert pictures[1] == pictures[0][::-1]
    assert pictures[0][0] != pictures[0][1]
