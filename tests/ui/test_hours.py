"""Other people's clocks are shown and minded."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QSpinBox, QTimeEdit

from desktop_app.domain.person import Channel, ChannelKind, DateKind
from desktop_app.domain.reminders import Reminder
from desktop_app.ui.preferences.dialog import Preferences
from desktop_app.ui.reminders.dates_card import DatesCard
from desktop_app.ui.reminders.editor import ReminderEditor
from tests.ui.conftest import NOW
from tests.ui.preferences.turning import turn_to
from tests.ui.reach import dialog, every, named, says, texts


@pytest.fixture
def far(open_book):
    """Somebody in Tokyo with a telephone, and the window."""
    opened = open_book()
    person = opened.book.naming.resolve("Ana Sousa")
    opened.book.people.edit(person.id, time_zone="Asia/Tokyo").result()
    phone = Channel(ChannelKind.PHONE, "+81 3 1234 5678", preferred=True, person_id=person.id)
    opened.book.people.save_part(phone).result()
    return opened, person


def test_a_reminder_says_what_its_time_is_for_the_other(far, qtbot) -> None:
    opened, person = far
    reminder = Reminder("Call", date(2026, 11, 24), time(17), people=(person,))
    editor = ReminderEditor(
        opened.window.context,
        opened.book.naming,
        reminder,
        opened.window,
        opened.book.people.time_zone,
    )
    editor.open()
    assert "17:00 for you is 02:00, Wednesday, for Ana Sousa." in texts(editor)
    named(editor, "Time", QTimeEdit).setTime(QTime(9, 0))
    assert "09:00 for you is 18:00 for Ana Sousa." in texts(editor)
    timed = next(box for box in every(editor, QCheckBox) if box.text() == "At")
    timed.click()
    assert not says(editor, "for Ana Sousa")
    editor.reject()


def test_a_call_at_night_there_is_asked_about_first(far, qtbot, monkeypatch, context) -> None:
    opened, person = far
    called: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: called.append(url.toString()) or True
    )
    context.clock.moment = NOW.replace(hour=17)
    opened.window.shell.open_person(person.id)
    call = next(
        made
        for made in opened.window.person.findChildren(QAbstractButton)
        if made.accessibleName() == "Call"
    )
    qtbot.mouseClick(call, Qt.MouseButton.LeftButton)
    assert (opened.window.toast.text(), called) == ("It is 02:32 for Ana Sousa.", [])
    anyway = next(
        made
        for made in opened.window.toast.findChildren(QAbstractButton)
        if made.text() == "Call anyway"
    )
    qtbot.mouseClick(anyway, Qt.MouseButton.LeftButton)
    assert called == ["tel:+81312345678"]
    context.clock.moment = NOW - timedelta(hours=5)
    qtbot.mouseClick(call, Qt.MouseButton.LeftButton)
    assert len(called) == 2


def test_days_ahead_are_chosen_in_preferences_and_undone(open_book, qtbot) -> None:
    opened = open_book()
    opened.window.shell.do("preferences")
    turn_to(dialog(Preferences), "Reminders and notices")
    card = opened.window.findChild(DatesCard)
    box = next(
        item for item in card.findChildren(QSpinBox) if item.accessibleName().startswith("Birthday")
    )
    box.setValue(10)
    box.editingFinished.emit()
    dates = opened.book.important_dates
    qtbot.waitUntil(lambda: dates.lead_days()[DateKind.BIRTHDAY] == 10)
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: dates.lead_days()[DateKind.BIRTHDAY] == 3)
    card.window().close()
