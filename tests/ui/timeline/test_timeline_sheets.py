"""The sheets of the timeline: going to a date, choosing a person."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.ui.composer.person_sheet import PersonSheet
from desktop_app.ui.kit.floating import shown_place
from desktop_app.ui.timeline.jump import JumpSheet
from tests.ui.conftest import NOW
from tests.ui.reach import button
from tests.ui.timeline.helpers import page_of, show

TODAY = NOW.date()


def test_jumping_to_a_typed_month_and_back_home(qtbot, shown) -> None:
    page = page_of(shown)
    qtbot.keyClick(shown.window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    sheet = QApplication.activePopupWidget()
    assert isinstance(sheet, JumpSheet)
    qtbot.waitUntil(lambda: sheet.months.count() > 10)
    oldest = sheet.months.item(sheet.months.count() - 1).text().partition("\t")[0]
    qtbot.keyClicks(sheet.line, "no month at all")
    qtbot.keyClick(sheet.line, Qt.Key.Key_Return)
    assert sheet.isVisible()
    sheet.line.setText("March 2026")
    qtbot.keyClick(sheet.line, Qt.Key.Key_Return)
    top = page.entries.view.top_item()
    assert top.day <= date(2026, 3, 31)
    row = page.entries.model.row_of(top.id)
    assert page.entries.model.item(row - 1).day > date(2026, 3, 31)
    assert page.jump.text().strip().startswith("March 2026")
    assert page.entries.view.hasFocus()
    qtbot.keyClick(page.entries.view, Qt.Key.Key_End)
    assert page.entries.view.currentIndex().row() == page.entries.model.rowCount() - 1
    assert oldest.endswith(str(page.entries.view.current_item().day.year))
    qtbot.keyClick(page.entries.view, Qt.Key.Key_PageUp)
    assert 0 < page.entries.view.currentIndex().row() < page.entries.model.rowCount() - 1
    qtbot.keyClick(page.entries.view, Qt.Key.Key_Home)
    assert page.entries.view.currentIndex().row() == 0
    assert page.entries.view.verticalScrollBar().value() == 0


def test_a_month_and_a_day_of_the_calendar(qtbot, shown) -> None:
    page = page_of(shown)
    page.open_jump()
    sheet = QApplication.activePopupWidget()
    qtbot.waitUntil(lambda: sheet.months.count() > 10)
    month, _, count = sheet.months.item(2).text().partition("\t")
    qtbot.keyClick(sheet.line, Qt.Key.Key_Down)
    sheet.months.setCurrentRow(2)
    qtbot.keyClick(sheet.months, Qt.Key.Key_Return)
    top = page.entries.view.top_item()
    in_month = [item for item in map(page.entries.model.item, range(page.entries.model.rowCount()))
                if (item.day.year, item.day.month) == (top.day.year, top.day.month)]  # fmt: skip
    assert page.jump.text().strip().startswith(month)
    assert len(in_month) == int(count)
    page.open_jump()
    sheet = QApplication.activePopupWidget()
    assert page.entries.model.days(TODAY - timedelta(days=3), TODAY) == {
        item.day
        for item in map(page.entries.model.item, range(9))
        if item.day >= TODAY - timedelta(days=3)
    }
    sheet.calendar.clicked.emit(sheet.calendar.selectedDate())
    assert not sheet.isVisible()


def test_one_person_is_picked_by_a_few_letters(qtbot, shown) -> None:
    page = page_of(shown)
    qtbot.mouseClick(button(page.chips, "Person"), Qt.MouseButton.LeftButton)
    picker = QApplication.activePopupWidget()
    assert isinstance(picker, PersonSheet)
    qtbot.keyClicks(picker.line, "hana")
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    hana = shown.book.naming.resolve("Hana Kobayashi")
    qtbot.waitUntil(lambda: page.query().person == hana.id and page.entries.model.is_whole())
    assert all(
        hana in page.entries.model.item(row).people for row in range(page.entries.model.rowCount())
    )
    assert button(page.chips, "Person: Hana Kobayashi").text().startswith("Hana")


def test_sheets_stay_on_the_screen(qtbot, open_book) -> None:
    opened = open_book(size=(420, 520))
    page = show(qtbot, opened)
    # The platform without a screen draws two pixels of frame round a sheet.
    screen = opened.window.screen().availableGeometry().adjusted(-2, -2, 2, 2)
    opened.window.move(screen.right() - 200, screen.bottom() - 100)
    for asks in (page.jump, button(page.chips, "Person")):
        qtbot.mouseClick(asks, Qt.MouseButton.LeftButton)
        sheet = QApplication.activePopupWidget()
        assert screen.contains(shown_place(sheet))
        sheet.close()
    opened.window.move(0, 0)
    page.open_jump()
    sheet = QApplication.activePopupWidget()
    assert screen.contains(shown_place(sheet))
    sheet.close()
