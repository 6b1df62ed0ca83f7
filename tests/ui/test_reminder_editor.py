"""The dialog for a reminder: choices become rules, and rules are found again among the choices."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QSpinBox, QTimeEdit

from desktop_app.domain.reminders import SOME_DAY, Reminder
from desktop_app.ui.kit.date_field import DayField
from desktop_app.ui.reminders.editor import ReminderEditor
from tests.ui.reach import button, named, says, write

SATURDAY = date(2026, 11, 21)


def _open(qtbot, opened, reminder: Reminder) -> ReminderEditor:
    dialog = ReminderEditor(
        opened.window.context,
        opened.book.naming,
        reminder,
        opened.window,
        opened.book.people.time_zone,
    )
    dialog.open()
    return dialog


def _saved(qtbot, dialog: ReminderEditor) -> Reminder:
    with qtbot.waitSignal(dialog.saved) as heard:
        qtbot.mouseClick(
            next(made for made in dialog.findChildren(QPushButton) if made.text() == "Save"),
            Qt.MouseButton.LeftButton,
        )
    return heard.args[0]


CHOICES = (
    ("Days", "FREQ=DAILY", "2026-11-21"),
    ("Weekdays (Monday to Friday)", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "2026-11-23"),
    ("Weeks", "FREQ=WEEKLY", "2026-11-21"),
    ("Months, on the same day", "FREQ=MONTHLY", "2026-11-21"),
    ("Months, on the third Saturday", "FREQ=MONTHLY;BYDAY=3SA", "2026-11-21"),
    ("Months, on the last Saturday", "FREQ=MONTHLY;BYDAY=-1SA", "2026-11-28"),
    ("Months, on the first weekday", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1", "2026-12-01"),
    ("Months, on the last weekday", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-11-30"),
    ("Months, on the last day", "FREQ=MONTHLY;BYMONTHDAY=-1", "2026-11-30"),
    ("Years", "FREQ=YEARLY", "2026-11-21"),
)  # fmt: skip


def test_each_choice_is_a_rule_and_is_due_first_on_one_of_its_days(qtbot, open_book) -> None:
    opened = open_book(sample=False)
    for words, rule, due in CHOICES:
        dialog = _open(qtbot, opened, Reminder("Pay", SATURDAY))
        combo = dialog.findChild(QComboBox)
        combo.setCurrentIndex(combo.findText(words))
        saved = _saved(qtbot, dialog)
        said = (saved.rule, saved.due.isoformat(), saved.anchor, saved.from_done)
        assert said == (rule, due, saved.due, False), words
        again = _open(qtbot, opened, saved)
        assert again.findChild(QComboBox).currentText() == words
        assert _saved(qtbot, again) == saved


def test_weeks_on_chosen_days_counted_from_when_it_is_done(qtbot, open_book) -> None:
    opened = open_book(sample=False)
    dialog = _open(qtbot, opened, Reminder("Run", SATURDAY))
    dialog.findChild(QComboBox).setCurrentText("Weeks")
    dialog.findChild(QSpinBox).setValue(2)
    for name in ("Monday", "Thursday", "Saturday"):
        made = next(
            made for made in dialog.findChildren(QPushButton) if made.accessibleName() == name
        )
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    box = next(
        made for made in dialog.findChildren(QCheckBox) if made.text().startswith("Count from")
    )
    qtbot.keyClick(box, Qt.Key.Key_Space)
    saved = _saved(qtbot, dialog)
    assert (saved.rule, saved.due, saved.from_done) == (
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
        date(2026, 11, 23),
        True,
    )
    again = _open(qtbot, opened, saved)
    assert _saved(qtbot, again) == saved


def test_one_weekday_is_always_left_and_follows_the_day_it_is_due(qtbot, open_book) -> None:
    dialog = _open(
        qtbot,
        open_book(sample=False),
        Reminder("Run", SATURDAY, rule="FREQ=WEEKLY", anchor=SATURDAY),
    )
    chips = {made.accessibleName(): made for made in dialog.findChildren(QPushButton)}
    qtbot.mouseClick(chips["Saturday"], Qt.MouseButton.LeftButton)
    assert chips["Saturday"].isChecked()
    due = named(dialog, "Due", DayField)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    write(qtbot, due, "24/11/2026")
    qtbot.keyClick(due, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: due.day() == date(2026, 11, 24))
    assert chips["Tuesday"].isChecked() and not chips["Saturday"].isChecked()
    assert _saved(qtbot, dialog).rule == "FREQ=WEEKLY"


@pytest.mark.parametrize(("rule", "words"), [
    ("FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO", "Every 2 months on the first Monday"),
    ("FREQ=MONTHLY;BYMONTHDAY=5", "Every month on day 5"),
    ("FREQ=DAILY;UNTIL=20270101", "Every day"),
])  # fmt: skip
def test_a_rule_that_is_no_plain_choice_is_kept_as_it_is(
    qtbot, open_book, rule: str, words: str
) -> None:
    stored = Reminder("Pay", SATURDAY, time(9), "Europe/Lisbon", rule, date(2026, 11, 1))
    dialog = _open(qtbot, open_book(sample=False), stored)
    assert dialog.findChild(QComboBox).currentText() == words
    saved = _saved(qtbot, dialog)
    assert saved.rule == rule


def test_in_a_mirrored_window_a_time_still_runs_from_hour_to_minute(qtbot, qapp, open_book) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        dialog = _open(qtbot, open_book(sample=False), Reminder("Pay", SATURDAY, time(9, 5)))
        assert dialog.findChild(QTimeEdit).text() == "09:05"
        assert _saved(qtbot, dialog).time_of_day == time(9, 5)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_day_that_cannot_be_read_is_said_and_nothing_is_lost(qtbot, open_book) -> None:
    dialog = _open(qtbot, open_book(sample=False), Reminder("Pay", SATURDAY))
    due = named(dialog, "Due", DayField)
    write(qtbot, due, "whenever")
    qtbot.mouseClick(button(dialog, "Save"), Qt.MouseButton.LeftButton)
    assert dialog.isVisible() and says(dialog, "Write a day") and due.text() == "whenever"
    write(qtbot, due, "in 2 weeks")
    assert _saved(qtbot, dialog).due == date(2026, 12, 5)


def test_enter_in_the_day_saves_the_day_typed(qtbot, open_book) -> None:
    dialog = _open(qtbot, open_book(sample=False), Reminder("Pay", SATURDAY))
    due = named(dialog, "Due", DayField)
    write(qtbot, due, "tomorrow")
    with qtbot.waitSignal(dialog.saved) as heard:
        qtbot.keyClick(due, Qt.Key.Key_Return)
    assert heard.args[0].due == date(2026, 11, 22)


def test_some_day_has_neither_day_nor_time_and_comes_back_to_one(qtbot, open_book) -> None:
    opened = open_book(sample=False)
    dialog = _open(qtbot, opened, Reminder("Learn Portuguese", SATURDAY, time(9)))
    box = named(dialog, "Some day, without a date", QCheckBox)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not dialog.findChild(DayField).isVisible()
    saved = _saved(qtbot, dialog)
    assert (saved.due, saved.time_of_day, saved.rule) == (SOME_DAY, None, "")
    dialog = _open(qtbot, opened, saved)
    box = named(dialog, "Some day, without a date", QCheckBox)
    assert box.isChecked()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert _saved(qtbot, dialog).due == opened.window.context.today()
