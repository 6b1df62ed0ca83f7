"""Editing an entry keeps what one did not touch: moments said elsewhere, seconds, long words."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from functools import partial
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from desktop_app.domain.names import LONGEST_TEXT
from desktop_app.domain.timeline import Interaction, InteractionKind, Starter
from desktop_app.ui.composer.people_field import PeopleField
from desktop_app.ui.entries.editing import edit_entry
from desktop_app.ui.entries.editor import InteractionEditor
from desktop_app.ui.kit.date_field import DayField
from desktop_app.ui.words.timeline import say_kind
from tests.ui.reach import button, dialog, every, named, only, texts, told, write

DAY = date(2026, 11, 19)


@pytest.fixture
def edit(open_book):
    """Opens the editor on an entry that was logged so."""
    opened = open_book()

    def begin(**values):
        entry = Interaction(
            values.pop("kind", InteractionKind.CALL), values.pop("day", DAY), "Hello", **values
        )
        stored = opened.book.timeline.interaction(opened.book.timeline.log(entry).result().value)
        edit_entry(opened.window.shell, opened.window.tools, stored)
        editor = dialog(InteractionEditor)
        editor.activateWindow()
        return opened, stored, editor

    return begin


def _saved(qtbot, opened, entry: Interaction, editor: InteractionEditor) -> Interaction:
    """Save, and give what is stored then."""
    button(editor, "Save").click()
    qtbot.waitUntil(lambda: every(opened.window, InteractionEditor) == [])
    qtbot.waitUntil(lambda: bool(opened.window.toast.text()))
    return opened.book.timeline.interaction(entry.id)


MOMENTS = [
    # Said in the morning in Tokyo, when it was still the day before in Lisbon.
    (datetime(2026, 11, 19, 8, 0, tzinfo=ZoneInfo("Asia/Tokyo")), "Asia/Tokyo"),
    (datetime(2026, 11, 19, 21, 30, tzinfo=ZoneInfo("America/New_York")), "America/New_York"),
    # With seconds, as a calendar or another program may give them.
    (datetime(2026, 11, 19, 12, 30, 45, tzinfo=UTC), "Europe/Lisbon"),
    (datetime(2026, 11, 19, 12, 30, tzinfo=UTC), "Mars/Olympus_Mons"),
    (datetime(2026, 11, 19, 12, 30, tzinfo=UTC), ""),
    # Of the hour that comes twice in autumn, the second.
    (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "Europe/Lisbon"),
]


def test_a_moment_nobody_touched_stays_that_moment(qtbot, edit) -> None:
    for moment, zone in MOMENTS:
        day = moment.date()
        opened, entry, editor = edit(day=day, at=moment.astimezone(UTC), zone=zone)
        write(qtbot, named(editor, "Place", QLineEdit), "Porto")
        button(editor, "Save").click()
        stored = partial(opened.book.timeline.interaction, entry.id)
        qtbot.waitUntil(lambda stored=stored: stored().place == "Porto")
        qtbot.waitUntil(lambda opened=opened: every(opened.window, InteractionEditor) == [])
        now = stored()
        assert (now.day, now.at, now.zone) == (day, entry.at, zone)


def test_the_time_is_shown_and_changed_where_it_was_said(qtbot, edit) -> None:
    moment = datetime(2026, 11, 19, 8, 0, tzinfo=ZoneInfo("Asia/Tokyo"))
    opened, entry, editor = edit(at=moment.astimezone(UTC), zone="Asia/Tokyo")
    assert named(editor, "Day", DayField).day() == DAY
    assert named(editor, "Time", QTimeEdit).time() == QTime(8, 0)
    assert "Asia/Tokyo" in texts(editor)
    named(editor, "Time", QTimeEdit).setTime(QTime(9, 15))
    now = _saved(qtbot, opened, entry, editor)
    assert (now.day, now.zone) == (DAY, "Asia/Tokyo")
    assert now.at == moment.replace(hour=9, minute=15)


def test_here_no_zone_is_spoken_of(edit) -> None:
    _, _, editor = edit(at=datetime(2026, 11, 19, 8, 0, tzinfo=UTC), zone="Europe/Lisbon")
    assert not [text for text in texts(editor) if "/" in text]
    editor.reject()


def test_a_time_given_now_is_of_here(qtbot, edit) -> None:
    opened, entry, editor = edit()
    next(box for box in every(editor, QCheckBox) if box.text() == "At").click()
    named(editor, "Time", QTimeEdit).setTime(QTime(7, 45))
    now = _saved(qtbot, opened, entry, editor)
    assert (now.at, now.zone) == (datetime.combine(DAY, time(7, 45), UTC), "Europe/Lisbon")


@pytest.mark.parametrize("field", ["What", "Place"])
def test_a_line_that_is_too_long_is_said_and_stays(qtbot, edit, field: str) -> None:
    opened, entry, editor = edit()
    write(qtbot, named(editor, field, QLineEdit), "x" * (LONGEST_TEXT + 1))
    before = set(texts(editor))
    button(editor, "Save").click()
    assert editor.isVisible()
    (fault,) = set(texts(editor)) - before
    assert fault.startswith("This text is too long")
    qtbot.waitUntil(named(editor, field, QLineEdit).hasFocus)
    assert len(named(editor, field, QLineEdit).text()) == LONGEST_TEXT + 1
    write(qtbot, named(editor, field, QLineEdit), "short")
    now = _saved(qtbot, opened, entry, editor)
    assert "short" in (now.summary, now.place)


def test_every_kind_is_offered_and_stored(qtbot, edit) -> None:
    for kind in InteractionKind:
        other = InteractionKind.NOTE if kind is not InteractionKind.NOTE else InteractionKind.CALL
        opened, entry, editor = edit(kind=other)
        box = named(editor, "Kind", QComboBox)
        box.setCurrentIndex(box.findText(say_kind(kind)))
        button(editor, "Save").click()
        stored = partial(opened.book.timeline.interaction, entry.id)
        qtbot.waitUntil(lambda stored=stored, kind=kind: stored().kind is kind)
        qtbot.waitUntil(lambda opened=opened: every(opened.window, InteractionEditor) == [])


@pytest.mark.parametrize(
    ("words", "starter"), [("You", Starter.YOU), ("They", Starter.THEY), ("Not said", None)]
)
def test_who_started_it(qtbot, edit, words: str, starter) -> None:
    before = Starter.THEY if starter is not Starter.THEY else None
    opened, entry, editor = edit(starter=before)
    named(editor, "Started by", QComboBox).setCurrentText(words)
    assert _saved(qtbot, opened, entry, editor).starter is starter


def test_by_keys_alone(qtbot, edit) -> None:
    opened, entry, editor = edit()
    qtbot.waitUntil(editor.isActiveWindow)
    what = named(editor, "What", QLineEdit)
    qtbot.waitUntil(lambda: what.hasFocus() and not what.hasSelectedText())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    qtbot.keyClicks(QApplication.focusWidget(), " again")
    names = []
    for _ in range(9):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().accessibleName())
    wanted = ["Kind", "Day", "Lasted", "Started by", "Add a name", "Place", "More"]
    assert [name for name in names if name in wanted] == wanted
    named(editor, "Place", QLineEdit).setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: every(opened.window, InteractionEditor) == [])
    qtbot.waitUntil(lambda: opened.book.timeline.interaction(entry.id).summary == "Hello again")


def test_enter_in_a_field_saves_also_after_cancel_had_the_focus(qtbot, edit) -> None:
    opened, entry, editor = edit()
    qtbot.waitUntil(editor.isActiveWindow)
    button(editor, "Cancel").setFocus()
    write(qtbot, named(editor, "What", QLineEdit), "Kept")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.book.timeline.interaction(entry.id).summary == "Kept")


def test_nobody_is_a_fair_answer_to_with_whom(qtbot, edit) -> None:
    opened, entry, editor = edit(people=())
    assert only(editor, PeopleField).people() == ()
    named(editor, "Lasted", QSpinBox).setValue(30)
    now = _saved(qtbot, opened, entry, editor)
    assert (now.minutes, now.people) == (30, ())


def test_an_entry_that_has_gone_meanwhile_is_said(qtbot, edit) -> None:
    opened, entry, editor = edit()
    opened.book.timeline.remove([entry.id]).result()
    write(qtbot, named(editor, "What", QLineEdit), "Too late")
    button(editor, "Save").click()
    told(qtbot, opened.window, "This entry is no longer in the timeline.")
    assert opened.book.timeline.search("late") == []


def test_everything_in_it_has_a_name(edit) -> None:
    _, _, editor = edit(at=datetime(2026, 11, 19, 8, 0, tzinfo=UTC), zone="Asia/Tokyo")
    takes = [
        item for item in every(editor, QWidget) if item.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(takes) > 8
    nameless = [item for item in takes if not item.accessibleName() and not item.text()]
    assert nameless == []
    editor.reject()
