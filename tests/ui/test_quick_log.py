"""The line to log from anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.domain.person import Contact, Person
from desktop_app.domain.timeline import InteractionKind
from desktop_app.services.address_book import AddressBook
from desktop_app.ui.composer.quick_log import QuickLog
from desktop_app.ui.kit.runner import Runner
from tests.ui.conftest import NOW
from tests.ui.reach import choose, popped_up


@pytest.fixture
def line(context, qtbot, tmp_path: Path) -> Iterator[QuickLog]:
    book, runner = AddressBook(tmp_path / "book", lambda: NOW.astimezone(UTC)), Runner()
    book.people.add(
        Contact(Person(display_name="Ben Carter", given="Ben", family="Carter"))
    ).result()
    made = QuickLog(context, book, runner)
    made.book = book
    made.open_line()
    qtbot.waitUntil(made.composer.edit.hasFocus)
    yield made
    made.close()
    made.deleteLater()
    runner.close()
    book.close()


def test_enter_saves_and_closes(line, qtbot) -> None:
    qtbot.keyClicks(line.composer.edit, "Coffee yesterday with Ben, remind me in 2 weeks")
    with qtbot.waitSignal(line.kept):
        qtbot.keyClick(line.composer.edit, Qt.Key.Key_Return)
    assert not line.isVisible()
    (entry,), _ = line.book.timeline.page()
    assert (entry.day.isoformat(), [person.name for person in entry.people]) == (
        "2026-11-20",
        ["Ben Carter"],
    )
    assert [item.due.isoformat() for item in line.book.reminders.waiting()] == ["2026-12-05"]
    line.open_line()
    assert line.composer.text() == ""


def test_the_names_offered_are_equally_high(line, qtbot) -> None:
    line.book.people.add(Contact(Person(display_name="Berta Klein", given="Berta"))).result()
    line.book.people.add(Contact(Person(display_name="Bea Adler", given="Bea"))).result()
    qtbot.keyClicks(line.composer.edit, "Coffee with B")
    qtbot.waitUntil(lambda: line.composer.edit.completer is not None)
    offered = line.composer.edit.completer.popup()
    qtbot.waitUntil(offered.isVisible)
    model = offered.model()
    rows = [offered.visualRect(model.index(at, 0)) for at in range(model.rowCount())]
    assert [row.height() for row in rows] == [offered.sizeHintForRow(0)] * 3
    assert [row.top() for row in rows] == [at * rows[0].height() for at in range(3)]


def test_escape_closes_and_saves_nothing(line, qtbot) -> None:
    qtbot.keyClicks(line.composer.edit, "Coffee with Ben")
    qtbot.keyClick(line.composer.edit, Qt.Key.Key_Escape)
    assert not line.isVisible()
    assert line.book.timeline.page()[0] == []


def test_what_was_typed_waits_and_typing_begins_anew(line, qtbot) -> None:
    qtbot.keyClicks(line.composer.edit, "Coffee with Ben")
    qtbot.keyClick(line.composer.edit, Qt.Key.Key_Escape)
    line.open_line()
    qtbot.waitUntil(line.composer.edit.hasFocus)
    assert (line.composer.text(), line.composer.edit.textCursor().selectedText()) == (
        "Coffee with Ben",
    ) * 2
    qtbot.keyClicks(line.composer.edit, "Lunch")
    assert line.composer.text() == "Lunch"
    line.composer.edit.undo()
    assert line.composer.text() == "Coffee with Ben"


def test_a_name_nobody_has_is_asked_about_and_can_be_added(line, qtbot) -> None:
    qtbot.keyClicks(line.composer.edit, "Coffee with Zoe Quinn")
    qtbot.keyClick(line.composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Who is Zoe Quinn?", "Add Zoe Quinn to your people", "Somebody else…", "Save without them",
    ]  # fmt: skip
    with qtbot.waitSignal(line.kept):
        qtbot.keyClick(menu, Qt.Key.Key_Return)
    (entry,), _ = line.book.timeline.page()
    assert [person.name for person in entry.people] == ["Zoe Quinn"]


def test_pasting_too_much_is_refused_in_words(line) -> None:
    data = QMimeData()
    data.setText("x" * 200_000)
    line.composer.edit.insertFromMimeData(data)
    assert (line.fault.isVisible(), line.fault.text()) == (
        True,
        "This text is too long to be kept.",
    )


def test_an_empty_line_stays_open(line, qtbot) -> None:
    qtbot.keyClick(line.composer.edit, Qt.Key.Key_Return)
    assert line.isVisible()


def test_what_cannot_be_kept_is_said_and_stays(line, qtbot, monkeypatch) -> None:
    from desktop_app.domain.errors import StorageUnavailableError

    refused: Future[None] = Future()
    refused.set_exception(StorageUnavailableError("entry-is-gone"))
    monkeypatch.setattr(line.book.typed_lines, "log", lambda *_: refused)
    qtbot.keyClicks(line.composer.edit, "Coffee with Ben")
    qtbot.keyClick(line.composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(line.fault.isVisible)
    assert (line.isVisible(), line.fault.text(), line.composer.text()) == (
        True,
        "This entry is no longer in the timeline.",
        "Coffee with Ben",
    )


def test_opened_again_while_open_keeps_what_is_typed(line, qtbot) -> None:
    qtbot.keyClicks(line.composer.edit, "Coffee")
    line.open_line()
    assert line.composer.text() == "Coffee"


def test_in_a_view_without_a_line_one_opens_over_it(open_book, qtbot) -> None:
    opened = open_book(view="today")
    window = opened.window
    qtbot.waitUntil(lambda: window.screens.current() == "today" and window.is_settled())
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    line = window.later.quick_log.get()
    qtbot.waitUntil(line.composer.edit.hasFocus)
    qtbot.keyClicks(line.composer.edit, "Call with Ana Sousa, I'll send her the deck")
    qtbot.keyClick(line.composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.toast.text() == "Call with Ana Sousa, today")
    assert not line.isVisible()
    assert window.offer.isVisible()
    assert window.screens.current() == "today"


def test_where_nobody_is_yet_the_line_opens_over_the_first_page(open_book, qtbot) -> None:
    opened = open_book(sample=False, wait=False, view="timeline")
    window = opened.window
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    line = window.later.quick_log.get()
    qtbot.waitUntil(line.composer.edit.hasFocus)
    assert line.isVisible()
    line.close()


def test_a_piece_is_corrected_by_keyboard_here_too(line, qtbot) -> None:
    qtbot.keyClicks(line.composer.edit, "Coffee with Ben")
    qtbot.keyClick(line.composer.edit, Qt.Key.Key_Home)
    qtbot.keyClick(line.composer.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    choose(popped_up(qtbot), "Call")
    qtbot.waitUntil(lambda: line.composer.draft().kind is InteractionKind.CALL)
