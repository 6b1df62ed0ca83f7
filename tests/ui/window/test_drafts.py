"""What is typed and not stored is there again: after a kill, a quit, and a write that failed."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.domain.errors import StorageUnavailableError
from desktop_app.storage.engine.connection import Database
from desktop_app.ui.person.rows import DetailRow
from tests.ui.conftest import close
from tests.ui.reach import show_details

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest


def test_lines_are_kept_soon_after_the_last_key_and_stand_there_again(qtbot, open_book) -> None:
    opened = open_book(view="timeline")
    window, drafts = opened.window, opened.book.drafts
    ana = opened.book.naming.resolve("Ana Sousa")
    timeline = window.screens.prepare("timeline")
    timeline.composer.edit.setFocus()
    qtbot.waitUntil(timeline.composer.edit.hasFocus)
    qtbot.keyClicks(timeline.composer.edit, "Lunch, half said")
    qtbot.waitUntil(lambda: drafts.all() == {"screen:timeline": "Lunch, half said"})
    window.shell.open_person(ana.id)
    qtbot.waitUntil(lambda: window.person.person_id() == ana.id)
    edit = window.person.composer.edit
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    qtbot.keyClicks(edit, "Asked about")
    qtbot.waitUntil(lambda: drafts.all().get(f"person:{ana.uid}") == "Asked about")
    # As after a kill: nothing is asked of this window any more.
    again = open_book(view="")
    person = again.window.person
    again.window.shell.open_person(ana.id)
    qtbot.waitUntil(lambda: person.composer.text() == "Asked about")
    assert again.window.screens.prepare("timeline").line() == "Lunch, half said"
    person.composer.edit.clear()
    again.window.screens.prepare("timeline").composer.edit.clear()
    close(again)
    assert drafts.all() == {}


def test_a_field_that_is_open_is_kept_too(qtbot, open_book) -> None:
    opened = open_book()
    window, drafts = opened.window, opened.book.drafts
    ana = opened.book.naming.resolve("Ana Sousa")
    window.shell.open_person(ana.id)
    qtbot.waitUntil(lambda: window.person.person_id() == ana.id)
    show_details(qtbot, window)
    row = next(
        row
        for row in window.person.tab_page("details").findChildren(DetailRow)
        if "Nickname" in row.value.accessibleName()
    )
    row.value.setFocus()
    qtbot.keyClick(row.value, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    qtbot.keyClicks(QApplication.focusWidget(), "Nani")
    qtbot.waitUntil(lambda: "Nani" in drafts.all().get(f"person:{ana.uid}", ""))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.book.people.contact(ana.id).person.nickname == "Nani")
    qtbot.waitUntil(lambda: drafts.all() == {})


def test_a_line_that_could_not_be_stored_stands_there_at_the_next_start(
    qtbot, open_book, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_book(view="timeline")
    composer = opened.window.screens.prepare("timeline").composer
    composer.edit.setFocus()
    qtbot.waitUntil(composer.edit.hasFocus)
    qtbot.keyClicks(composer.edit, "Coffee with Ana Sousa")
    qtbot.waitUntil(lambda: opened.book.drafts.all() != {})

    @contextmanager
    def locked(self: Database) -> Iterator[None]:
        raise StorageUnavailableError("file-not-written", path="book", reason="locked")
        yield

    monkeypatch.setattr(Database, "immediate", locked)
    qtbot.keyClick(composer.edit, Qt.Key.Key_Return)
    # Closed before anybody could be told that it failed.
    close(opened)
    opened.window.keep_lost()
    monkeypatch.undo()
    again = open_book(view="timeline")
    line = again.window.screens.prepare("timeline")
    qtbot.waitUntil(lambda: "Coffee with Ana Sousa" in line.line())
