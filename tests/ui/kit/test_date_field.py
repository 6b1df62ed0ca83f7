"""The field for a day: typed or picked, by mouse and by keyboard, and nothing typed is lost."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.partial_date import PartialDate
from desktop_app.ui.kit.date_field import DayField, DayLine, PartialDayField
from desktop_app.ui.kit.day_sheet import DaySheet, Near, near_days
from desktop_app.ui.kit.floating import shown_place
from tests.ui.reach import button, named, only, write

TODAY = date(2026, 11, 21)
"""A Saturday, as the context of these tests has it."""


@pytest.fixture
def place(qtbot):
    """Shows a field in a window of its own, with something to go on to."""
    window = QWidget()
    box = QVBoxLayout(window)
    qtbot.addWidget(window)

    def shown(field: DayLine) -> DayLine:
        box.addWidget(field)
        other = QWidget(focusPolicy=Qt.FocusPolicy.StrongFocus)
        other.setAccessibleName("Next")
        box.addWidget(other)
        window.show()
        window.activateWindow()
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        return field

    return shown


def _sheet(qtbot) -> DaySheet:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), DaySheet))
    sheet = QApplication.activePopupWidget()
    assert isinstance(sheet, DaySheet)
    return sheet


def test_the_days_offered_by_name() -> None:
    ahead, past = dict(near_days(Near.AHEAD, TODAY)), dict(near_days(Near.PAST, TODAY))
    assert (ahead["Today"], ahead["Tomorrow"]) == (TODAY, date(2026, 11, 22))
    assert (ahead["Next week"], ahead["Next month"]) == (date(2026, 11, 23), date(2026, 12, 1))
    assert (past["Yesterday"], past["A week ago"]) == (date(2026, 11, 20), date(2026, 11, 14))
    assert near_days(Near.NONE, TODAY) == []


@pytest.mark.parametrize(("typed", "day"), [
    ("tomorrow", "2026-11-22"), ("14 May", "2027-05-14"), ("in 2 weeks", "2026-12-05"), ("31/1/2027", "2027-01-31"),
])  # fmt: skip
def test_a_day_is_typed_and_then_written_whole(qtbot, context, place, typed: str, day: str) -> None:
    field = place(DayField(context, TODAY))
    write(qtbot, field, typed)
    with qtbot.waitSignal(field.changed) as heard:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert heard.args == [date.fromisoformat(day)] and field.day() == heard.args[0]
    assert str(heard.args[0].year) in field.text() and field.text() != typed


def test_a_field_about_the_past_reads_the_last_one_there_was(qtbot, context, place) -> None:
    field = place(DayField(context, TODAY, Near.PAST))
    write(qtbot, field, "14 May")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.day() == date(2026, 5, 14)


def test_what_is_no_day_is_marked_and_stays_as_it_was_typed(qtbot, context, place) -> None:
    field = place(DayField(context, TODAY))
    write(qtbot, field, "whenever")
    assert field.fault()
    assert field.text() == "whenever" and field.property("invalid") is True
    assert field.day() == TODAY
    write(qtbot, field, "tomorrow")
    assert field.property("invalid") is False
    assert field.fault() == "" and field.day() == date(2026, 11, 22)


def test_arrows_and_pages_step(qtbot, context, place) -> None:
    field = place(DayField(context, date(2026, 1, 31)))
    for key, day in (
        (Qt.Key.Key_Up, "2026-02-01"),
        (Qt.Key.Key_Down, "2026-01-31"),
        (Qt.Key.Key_PageUp, "2026-02-28"),
        (Qt.Key.Key_PageDown, "2026-01-28"),
    ):
        qtbot.keyClick(field, key)
        assert field.day() == date.fromisoformat(day)
    field.set_day(date.max)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.day() == date.max


@pytest.mark.parametrize(
    "keys", [(Qt.Key.Key_F4,), (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)]
)
def test_a_key_opens_the_calendar_and_enter_takes_a_day(qtbot, context, place, keys) -> None:
    field = place(DayField(context, TODAY))
    qtbot.keyClick(field, *keys)
    sheet = _sheet(qtbot)
    qtbot.waitUntil(lambda: sheet.calendar.isAncestorOf(QApplication.focusWidget()))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: field.day() == date(2026, 11, 22))
    qtbot.waitUntil(field.hasFocus)


def test_escape_leaves_the_day_and_what_was_typed(qtbot, context, place) -> None:
    field = place(DayField(context, TODAY))
    write(qtbot, field, "14 M")
    field.open_days()
    sheet = _sheet(qtbot)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert (field.text(), field.day()) == ("14 M", TODAY)


def test_a_day_is_picked_by_its_name(qtbot, context, place) -> None:
    field = place(DayField(context, TODAY))
    qtbot.mouseClick(button(field, "Choose a day"), Qt.MouseButton.LeftButton)
    sheet = _sheet(qtbot)
    assert button(sheet, "Today, Sat 21 Nov").accessibleDescription() == "chosen now"
    qtbot.mouseClick(button(sheet, "Next week, Mon 23 Nov"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: field.day() == date(2026, 11, 23))
    assert QApplication.activePopupWidget() is None


def test_a_picked_day_takes_the_mark_off(qtbot, context, place) -> None:
    field = place(DayField(context, TODAY))
    write(qtbot, field, "whenever")
    assert field.fault()
    field.open_days()
    qtbot.mouseClick(button(_sheet(qtbot), "Today, Sat 21 Nov"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: field.property("invalid") is False)
    assert field.fault() == "" and field.text() == "Sat 21 Nov 2026"


def test_the_sheet_stays_on_the_screen(qtbot, context) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    sheet = DaySheet(context, None, Near.NONE, window)
    sheet.open_by(QPoint(100_000, 100_000), window)
    # The platform without a screen draws a frame of two pixels round every window.
    room = window.screen().availableGeometry().adjusted(0, 0, 2, 2)
    assert room.contains(shown_place(sheet))
    assert only(sheet, type(sheet.calendar)).selectedDate().toPython() == TODAY
    sheet.close()


def test_what_was_not_touched_is_what_was_given(qtbot, context, place) -> None:
    """Also a date the reader does not know in words: a day without its month."""
    for when in (PartialDate(day=12), PartialDate(month=5, day=14), PartialDate(2018), None):
        field = PartialDayField(context, when, Near.NONE)
        assert field.value() == when
        field.deleteLater()
    field = place(PartialDayField(context, PartialDate(2018), Near.NONE))
    write(qtbot, field, "March 2019")
    assert field.value() == PartialDate(2019, 3)
    write(qtbot, field, "")
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert field.value() is None
    write(qtbot, field, "sometime")
    with pytest.raises(InvalidValueError):
        field.value()


def test_a_whole_day_is_picked_for_a_date_with_parts(qtbot, context, place) -> None:
    field = place(PartialDayField(context, PartialDate(2018), Near.PAST))
    field.open_days()
    sheet = _sheet(qtbot)
    qtbot.mouseClick(named(sheet, "Yesterday, Fri 20 Nov"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: field.value() == PartialDate(2026, 11, 20))
