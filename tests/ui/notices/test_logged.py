"""Logged from the tray, while no window tells of it: what was stored, Undo, and the one thing it
gives reason for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.app.paths import resources_dir
from desktop_app.domain.favours import FavourStep
from desktop_app.domain.needs import Need, NeedSide, Whose
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
    words, runner = resources_dir() / "matching", Runner()
    book = AddressBook(tmp_path / "book", lambda: NOW.astimezone(UTC), words=words)
    for name in ("Ben Carter", "Ana Sousa"):
        book.people.add(Contact(person_named(name))).result()
    made, parent = QuickLog(context, book, runner), QObject()
    made.in_window = []
    made.told_by = LoggedNotices(context, book, runner, parent, made.in_window.append)
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


def test_a_favour_is_said_and_one_thing_offered(line, qtbot) -> None:
    _log(qtbot, line, "introduced Ben to Ana")
    kept = "Kept: you introduced Ben Carter to Ana Sousa"
    popup = _said(qtbot, kept)
    assert "Did Ben and Ana meet?" in texts(popup)
    qtbot.mouseClick(button(popup, "Ask in 3 weeks whether they met"), Qt.MouseButton.LeftButton)
    _said(qtbot, "Reminder for Sat 12 Dec: Did Ben and Ana meet?")
    assert line.in_window == []


def test_what_needs_a_window_brings_it(line, qtbot) -> None:
    _log(qtbot, line, "Ben gave me advice on the contract")
    popup = _said(qtbot, "Kept: Ben Carter gave you advice: the contract")
    qtbot.mouseClick(button(popup, "Thank Ben"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(line.in_window) == 1)


def test_what_is_found_on_a_thread_comes_to_the_same_small_window(line, qtbot) -> None:
    ana = line.book.naming.resolve("Ana Sousa")
    day = NOW.date()
    line.book.needs.add(Need(NeedSide.OFFER, Whose.PERSON, "edits memoirs", day, ana)).result()
    _log(qtbot, line, "Ben needs a copy editor for a memoir")
    qtbot.waitUntil(lambda: any(has_button(popup, "Introduce them") for popup in _shown()))
    _said(qtbot, "Kept: Ben Carter is looking for a copy editor for a memoir")


def test_before_an_ask_it_says_what_is_known_and_keeps_the_day(line, qtbot) -> None:
    _log(qtbot, line, "ask Ben for a recommendation")
    known = "You have never asked Ben for anything, as far as Kith knows."
    qtbot.waitUntil(lambda: any(known in texts(popup) for popup in _shown()))
    popup = _said(qtbot, "Kept: you want to ask Ben Carter for a recommendation")
    assert has_button(popup, "Draft")
    qtbot.mouseClick(button(popup, "tomorrow"), Qt.MouseButton.LeftButton)
    _said(qtbot, "Reminder for tomorrow: Ask Ben for a recommendation")
    (favour,) = line.book.favours.page()
    assert (favour.step, favour.reminder_id is not None) == (FavourStep.TO_ASK, True)
