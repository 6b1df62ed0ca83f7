"""Editing an entry: every field shows what is stored and stores what is shown, in one step of
undo."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTimeEdit,
)

from desktop_app.domain.timeline import Interaction, InteractionKind, Starter
from desktop_app.ui.composer.people_field import PeopleField
from desktop_app.ui.entries.editing import edit_entry
from desktop_app.ui.entries.editor import InteractionEditor
from desktop_app.ui.kit.date_field import DayField
from tests.ui.conftest import NOW
from tests.ui.reach import button, dialog, every, named, only, texts, write

DAY = NOW.date() - timedelta(3)


@pytest.fixture
def edited(open_book):
    """The window, an entry of everything, and the editor open on it."""
    opened = open_book()
    ana = opened.book.naming.resolve("Ana Sousa")
    entry = Interaction(
        InteractionKind.MEAL, DAY, "Lunch", "Long words", datetime.combine(DAY, time(12, 30), UTC), "Europe/Lisbon", 45,
        Starter.THEY, "Harbour", (ana,),
    )  # fmt: skip
    stored = opened.book.timeline.interaction(opened.book.timeline.log(entry).result().value)
    edit_entry(opened.window.shell, opened.window.tools, stored)
    return opened, stored, dialog(InteractionEditor)


def _now(opened, entry: Interaction) -> Interaction:
    return opened.book.timeline.interaction(entry.id)


def _at(editor) -> QCheckBox:
    return next(box for box in every(editor, QCheckBox) if box.text() == "At")


def test_it_shows_what_is_stored(edited) -> None:
    _, _, editor = edited
    assert named(editor, "What", QLineEdit).text() == "Lunch"
    assert named(editor, "Place", QLineEdit).text() == "Harbour"
    assert named(editor, "More", QPlainTextEdit).toPlainText() == "Long words"
    assert named(editor, "Kind", QComboBox).currentText() == "Meal"
    assert named(editor, "Started by", QComboBox).currentText() == "They"
    assert named(editor, "Day", DayField).day() == DAY
    assert named(editor, "Time", QTimeEdit).time() == QTime(12, 30)
    assert named(editor, "Lasted", QSpinBox).value() == 45
    assert [person.name for person in only(editor, PeopleField).people()] == ["Ana Sousa"]


def test_saving_it_unchanged_changes_nothing(qtbot, edited) -> None:
    opened, entry, editor = edited
    button(editor, "Save").click()
    qtbot.waitUntil(lambda: every(opened.window, InteractionEditor) == [])
    assert _now(opened, entry) == entry


def test_every_field_is_stored_and_one_undo_takes_all_back(qtbot, edited) -> None:
    opened, entry, editor = edited
    write(qtbot, named(editor, "What", QLineEdit), "Called about the fair")
    write(qtbot, named(editor, "Place", QLineEdit), "At home")
    write(qtbot, named(editor, "More", QPlainTextEdit), "Two\nlines")
    named(editor, "Kind", QComboBox).setCurrentText("Call")
    named(editor, "Started by", QComboBox).setCurrentText("You")
    write(qtbot, named(editor, "Day", DayField), "28 Feb 2026")
    named(editor, "Time", QTimeEdit).setTime(QTime(18, 5))
    named(editor, "Lasted", QSpinBox).setValue(0)
    line = named(editor, "Add a name", QLineEdit)
    qtbot.keyClicks(line, "Emeka Obi")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    button(editor, "Save").click()
    qtbot.waitUntil(lambda: _now(opened, entry).summary == "Called about the fair")
    now = _now(opened, entry)
    assert (now.kind, now.starter, now.place, now.body) == (
        InteractionKind.CALL,
        Starter.YOU,
        "At home",
        "Two\nlines",
    )
    assert (now.day.isoformat(), now.minutes) == ("2026-02-28", None)
    assert (now.at, now.zone) == (datetime(2026, 2, 28, 18, 5, tzinfo=UTC), "Europe/Lisbon")
    assert [person.name for person in now.people] == ["Ana Sousa", "Emeka Obi"]
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: _now(opened, entry) == entry)


def test_without_its_time_it_is_of_a_day(qtbot, edited) -> None:
    opened, entry, editor = edited
    _at(editor).click()
    assert not named(editor, "Time", QTimeEdit).isEnabled()
    button(editor, "Save").click()
    qtbot.waitUntil(lambda: _now(opened, entry).at is None)
    assert (_now(opened, entry).day, _now(opened, entry).zone) == (DAY, "")


def test_escape_keeps_what_was_stored(qtbot, edited) -> None:
    opened, entry, editor = edited
    write(qtbot, named(editor, "What", QLineEdit), "Never mind")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert every(opened.window, InteractionEditor) == []
    assert _now(opened, entry) == entry


def test_what_is_too_long_is_said_and_stays(qtbot, edited) -> None:
    opened, entry, editor = edited
    write(qtbot, named(editor, "More", QPlainTextEdit), "x" * 100_001)
    before = texts(editor)
    button(editor, "Save").click()
    assert editor.isVisible() and len(texts(editor)) == len(before) + 1
    assert _now(opened, entry) == entry
    editor.reject()


def test_a_day_that_cannot_be_read_is_said_and_nothing_is_lost(qtbot, edited) -> None:
    opened, entry, editor = edited
    write(qtbot, named(editor, "What", QLineEdit), "Kept")
    write(qtbot, named(editor, "Day", DayField), "whenever")
    button(editor, "Save").click()
    assert editor.isVisible() and any(text.startswith("Write a day") for text in texts(editor))
    assert named(editor, "What", QLineEdit).text() == "Kept"
    assert _now(opened, entry) == entry
    write(qtbot, named(editor, "Day", DayField), "yesterday")
    button(editor, "Save").click()
    qtbot.waitUntil(lambda: _now(opened, entry).day == NOW.date() - timedelta(1))
    assert _now(opened, entry).summary == "Kept"
