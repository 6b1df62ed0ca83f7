"""What is told on hover stands beside a list, and only over what it explains."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget


def _hover(view, place: QPoint) -> None:
    event = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)


def _tip() -> QWidget | None:
    """The words in sight, None when there are none."""
    shown = [
        item
        for item in QApplication.topLevelWidgets()
        if item.metaObject().className() == "QTipLabel" and item.isVisible()
    ]
    return shown[0] if shown else None


def _on_screen(view) -> QRect:
    return QRect(view.viewport().mapToGlobal(QPoint(0, 0)), view.viewport().size())


@pytest.fixture
def window(qtbot, open_book):
    """The window on Ana's page, at the left of its screen, where there is room beside the list."""
    opened = open_book(size=(700, 640))
    opened.window.move(0, 0)
    opened.window.resize(700, 640)
    opened.window.shell.open_person(opened.book.naming.resolve("Ana Sousa").id)
    opened.window.window_layout.show_list()
    yield opened.window
    QToolTip.hideText()


@pytest.mark.parametrize("end", ["beginning", "end"])
def test_the_ring_and_how_long_ago_are_explained_beside_the_list(qtbot, window, end: str) -> None:
    view = window.list.view
    row = view.visualRect(window.list.model.index(1, 0))
    x = row.left() + 20 if end == "beginning" else row.right() - 20
    _hover(view, QPoint(x, row.center().y()))
    qtbot.waitUntil(lambda: _tip() is not None)
    assert window.list.model.why(1).split(":")[0] in QToolTip.text()


def test_over_the_names_nothing_comes_up(qtbot, window) -> None:
    view = window.list.view
    row = view.visualRect(window.list.model.index(1, 0))
    _hover(view, QPoint(row.left() + 20, row.center().y()))
    qtbot.waitUntil(lambda: _tip() is not None)
    _hover(view, row.center())
    qtbot.waitUntil(lambda: _tip() is None)


def test_below_the_last_row_nothing_comes_up(qtbot, open_book) -> None:
    opened = open_book()
    view = opened.window.list.view
    opened.window.list.search.setText("ana sousa")
    qtbot.waitUntil(lambda: len(opened.window.list.model.ids()) == 1)
    _hover(view, QPoint(20, view.viewport().height() - 5))
    assert _tip() is None


def test_no_row_is_covered(qtbot, open_book) -> None:
    """There is room beside the list on a wide screen."""
    opened = open_book()
    view = opened.window.list.view
    room = opened.window.screen().availableGeometry()
    row = view.visualRect(opened.window.list.model.index(1, 0))
    _hover(view, QPoint(row.left() + 20, row.center().y()))
    qtbot.waitUntil(lambda: _tip() is not None)
    tip = _tip()
    if _on_screen(view).right() + 40 + tip.width() < room.right():
        assert not tip.geometry().intersects(_on_screen(view))
    QToolTip.hideText()


def test_the_date_of_an_entry_stands_beside_the_timeline(qtbot, open_book) -> None:
    opened = open_book()
    window = opened.window
    window.shell.open_person(opened.book.naming.resolve("Ana Sousa").id)
    view = window.person.tab_page("timeline-tab").entries.view
    qtbot.waitUntil(lambda: view.model().rowCount() > 0 and not window.runner.waiting())
    place = view.visualRect(view.model().index(0, 0)).center()
    _hover(view, place)
    qtbot.waitUntil(lambda: _tip() is not None)
    assert "2026" in QToolTip.text()
    _hover(view, QPoint(2, view.viewport().height() + 5000))
    qtbot.waitUntil(lambda: _tip() is None)
