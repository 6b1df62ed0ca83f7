"""The reminders under the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication


def test_a_ticked_reminder_leaves_the_focus_on_the_next(qtbot, open_book) -> None:
    window = open_book().window
    first, second = window.reminders.rows()[:2]
    following = second.reminder.text
    first.box.setFocus()
    qtbot.waitUntil(first.box.hasFocus)
    qtbot.keyClick(first.box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.reminders.rows()[0].reminder.text == following)
    assert QApplication.focusWidget() is window.reminders.rows()[0].box


def test_every_row_is_named(qtbot, open_book) -> None:
    window = open_book().window
    assert all(row.accessibleName() == row.reminder.text for row in window.reminders.rows())
