"""Logged from the tray, while no window tells of it: what was stored, Undo, and the reminder it
gives reason for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.domain.person import Contact, person_named
from desktop_app.services.address_book import AddressBook
from desktop_app.ui.composer.quick_log import QuickLog
from desktop_app.ui.kit.runner import Runner
from desktop_app.ui.tray.logged import SHOWN_FOR, LoggedNotices
from desktop_app.ui.tray.popup import Popup
from tests.ui.conftest import NOW
from tests.ui.reach import button, has_button, texts, tick


@pytest.fixture
def line(context, qtbot, tmp_path: Path) -> Iterator[QuickLog]:
    book, runner = AddressBook(tmp_path / "book", lambda: NOW.astimezone(UTC)), Runner()
    book.people.add(Contact(person_named("Ben Carter"))).result()
    made, parent = QuickLog(context, book, runner), QObject()
    made.told_by = LoggedNotices(context, book, runner, parent)
    made.kept.connect(made.told_by.logged)
    made.told.connect(made.told_by.done)
    made.book = book
    made.open_line()
    qtbot.waitUntil(made.composer.edit.hasFocus)
    yield made
    for popup in _shown():
        popup.acted.emit("")
    made.close()
    made.deleteLater()
    runner.close()
    book.close()


def _shown() -> list[Popup]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, Popup) and widget.isVisible()
    ]


def _said(qtbot, words: str) -> Popup:
    """The one small window that says these words."""
    qtbot.waitUntil(lambda: [popup for popup in _shown() if words in texts(popup)] != [])
    (popup,) = _shown()
    return popup


def _log(qtbot, line: QuickLog, text: str) -> None:
    qtbot.keyClicks(line.composer.edit, text)
    qtbot.keyClick(line.composer.edit, Qt.Key.Key_Return)


def test_what_was_stored_is_said_and_undone(line, qtbot) -> None:
    _log(qtbot, line, "Coffee yesterday with Ben")
    popup = _said(qtbot, "Coffee with Ben Carter, yesterday")
    assert not line.isVisible()
    qtbot.mouseClick(button(popup, "Undo"), Qt.MouseButton.LeftButton)
    again = _said(qtbot, "Undone: Coffee with Ben Carter, yesterday")
    assert not has_button(again, "Undo")
    assert line.book.timeline.page()[0] == []


def test_a_plan_is_said_with_its_day(line, qtbot) -> None:
    _log(qtbot, line, "Call Ben tomorrow")
    _said(qtbot, "Reminder for tomorrow: Call Ben")


def test_a_promise_is_offered_to_be_reminded_of(line, qtbot) -> None:
    _log(qtbot, line, "Call with Ben, I'll send him the deck tomorrow")
    popup = _said(qtbot, "Call with Ben Carter, today")
    assert "Remind me: send him the deck" in texts(popup)
    qtbot.mouseClick(button(popup, "Remind me tomorrow"), Qt.MouseButton.LeftButton)
    _said(qtbot, "Reminder for tomorrow: Send him the deck")
    (reminder,) = line.book.reminders.waiting()
    assert reminder.text == "Send him the deck"


def test_it_goes_by_itself(line, qtbot) -> None:
    _log(qtbot, line, "Coffee with Ben")
    _said(qtbot, "Coffee with Ben Carter, today")
    tick(line.told_by, SHOWN_FOR)
    qtbot.waitUntil(lambda: _shown() == [])
