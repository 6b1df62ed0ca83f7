"""What the mouse finds in a timeline: names to click, the exact time on hover, a menu, text to
copy."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.ui.entries.editor import InteractionEditor
from tests.ui.conftest import NOW
from tests.ui.reach import dialog, popped_up
from tests.ui.timeline.helpers import page_of

if TYPE_CHECKING:
    from desktop_app.ui.entries.view import TimelineView


@pytest.fixture
def view(qtbot, shown) -> TimelineView:
    """The list with an entry on top that has a time of day and one person."""
    ana = shown.book.naming.resolve("Ana Sousa")
    at = datetime.combine(NOW.date(), time(9, 5), UTC)
    entry = Interaction(
        InteractionKind.CALL,
        NOW.date(),
        "Spoke at last",
        at=at,
        zone="Europe/Lisbon",
        people=(ana,),
    )
    shown.book.timeline.log(entry).result()
    page = page_of(shown)
    qtbot.waitUntil(lambda: page.entries.view.top_item().summary == "Spoke at last")
    page.entries.view.choose(0)
    return page.entries.view


def _middle(view: TimelineView, row: int = 0) -> QPoint:
    return view.visualRect(view.model().index(row, 0)).center()


def _name(view: TimelineView) -> QPoint:
    """A point on the name of the person in the first row."""
    rect = view.visualRect(view.model().index(0, 0))
    points = (
        QPoint(x, y)
        for y in range(rect.top(), rect.bottom(), 4)
        for x in range(rect.left(), rect.right(), 4)
    )
    return next(point for point in points if view.person_at(point) is not None)


def test_a_hand_shows_that_a_name_can_be_clicked(qtbot, view) -> None:
    qtbot.mouseMove(view.viewport(), _name(view))
    qtbot.waitUntil(lambda: view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor)
    qtbot.mouseMove(view.viewport(), _middle(view) + QPoint(200, 0))
    qtbot.waitUntil(lambda: view.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor)
    qtbot.mouseMove(view.viewport(), _name(view))
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert view.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_hovering_tells_day_and_time_exactly(view) -> None:
    place = _middle(view)
    event = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    assert "2026" in QToolTip.text() and "09:05" in QToolTip.text()
    QToolTip.hideText()


def test_the_right_button_offers_a_menu_for_the_row_under_it(qtbot, view) -> None:
    place = _middle(view, 1)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(
        view.viewport(), QContextMenuEvent(reason, place, view.viewport().mapToGlobal(place))
    )
    menu = popped_up(qtbot)
    second = view.model().item(1).people[0].name
    assert f"Open {second}" in [action.text() for action in menu.actions()]
    menu.close()


def test_the_menu_key_offers_it_for_the_row_that_is_chosen(qtbot, view) -> None:
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(
        view.viewport(), QContextMenuEvent(reason, QPoint(5, 5), view.mapToGlobal(QPoint(5, 5)))
    )
    menu = popped_up(qtbot)
    assert "Open Ana Sousa" in [action.text() for action in menu.actions()]
    menu.close()


def test_copy_takes_the_words_of_the_entry(qtbot, view) -> None:
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Spoke at last" in QGuiApplication.clipboard().text()


def test_two_clicks_edit_the_entry(qtbot, view) -> None:
    place = _middle(view) + QPoint(200, 0)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    dialog(InteractionEditor).reject()


def test_keys_go_a_row_a_screen_and_to_both_ends(qtbot, view) -> None:
    last = view.model().rowCount() - 1
    for key, row in (
        (Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, 0), (Qt.Key.Key_End, last), (Qt.Key.Key_Home, 0),
    ):  # fmt: skip
        qtbot.keyClick(view, key)
        assert view.currentIndex().row() == row
        assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    page = view.currentIndex().row()
    assert 1 < page < last
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.currentIndex().row() < page


def test_the_next_row_takes_the_place_of_one_that_goes(qtbot, view, shown) -> None:
    before = view.model().item(1)
    shown.book.timeline.remove([view.current_item().id]).result()
    qtbot.waitUntil(lambda: view.model().item(0) == before)
    assert view.current_item() == before
    shown.book.history.undo().result()
    qtbot.waitUntil(lambda: view.model().item(0).summary == "Spoke at last")
    assert view.current_item() == before


def test_an_older_day_is_below_a_newer_one(view) -> None:
    model = view.model()
    days = [model.item(row).day for row in range(model.rowCount())]
    assert days == sorted(days, reverse=True) and days[0] - days[-1] > timedelta(365)
