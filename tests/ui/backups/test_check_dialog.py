"""Checking and repairing the address book from the window."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from desktop_app.domain.errors import StorageUnavailableError
from desktop_app.storage.engine.connection import open_file
from desktop_app.storage.engine.own_files import FILE_NAME
from desktop_app.ui.backups.check_dialog import CheckDialog
from tests.ui.conftest import close
from tests.ui.reach import button, choose, every, named, popped_up, says, told

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Opened

LEFT = Qt.MouseButton.LeftButton


def _harm(opened: Opened, *statements: str) -> None:
    with closing(open_file(opened.book.folder / FILE_NAME)) as connection:
        connection.execute("PRAGMA foreign_keys = off")
        for sql in statements:
            connection.execute(sql)


def _check(qtbot: QtBot, opened: Opened) -> CheckDialog:
    """The dialog, opened by the menu."""
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)
    qtbot.mouseClick(button(opened.window, "Menu"), LEFT)
    choose(popped_up(qtbot), "Check the address book…")
    qtbot.waitUntil(lambda: len(every(opened.window, CheckDialog)) == 1)
    return every(opened.window, CheckDialog)[0]


def _found(dialog: CheckDialog) -> str:
    return named(dialog, "What was found", QPlainTextEdit).toPlainText()


def test_what_is_wrong_is_listed_repaired_and_brought_back(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = open_book()
    window, book = opened.window, opened.book
    dialog = _check(qtbot, opened)
    qtbot.waitUntil(lambda: says(dialog, "All is well"))
    qtbot.waitUntil(lambda: says(dialog, "Looked at: every page of the file"))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not every(window, CheckDialog))

    _harm(
        opened,
        "UPDATE favour SET reminder_id = 99999 WHERE id = (SELECT min(id) FROM favour)",
        "INSERT INTO channel (person_id, kind, value) VALUES (99999, 'email', '<b>gone</b>@x.org')",
    )
    dialog = _check(qtbot, opened)
    qtbot.waitUntil(lambda: says(dialog, "2 things can be repaired"))
    qtbot.waitUntil(lambda: says(dialog, "Kith makes a backup first"))
    qtbot.waitUntil(lambda: "its reminder is gone, and the link to it is let go." in _found(dialog))
    qtbot.waitUntil(lambda: "is taken out: email, <b>gone</b>@x.org." in _found(dialog))
    qtbot.waitUntil(lambda: button(dialog, "Repair").hasFocus())
    qtbot.keyClick(button(dialog, "Repair"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: says(dialog, "Repaired, and all is well"))
    qtbot.waitUntil(lambda: says(dialog, "What was there before is in the backup of"))
    assert len(book.backups.all()) == 1
    qtbot.mouseClick(button(dialog, "Undo"), LEFT)
    told(qtbot, window, "Undone: Repaired the address book")
    qtbot.waitUntil(lambda: not every(window, CheckDialog))
    assert [fault.key for fault in book.check()] == ["check-points-nowhere"] * 2


def test_where_nothing_can_be_written_repair_is_off_and_says_why(
    qtbot: QtBot, open_book: Callable[..., Opened], tmp_path: Path
) -> None:
    opened = open_book()
    close(opened)
    _harm(opened, "UPDATE favour SET reminder_id = 99999 WHERE id = (SELECT min(id) FROM favour)")
    only_read = StorageUnavailableError("book-folder-only-read", folder="/media/stick/kith")
    opened = open_book(only_read=only_read)
    dialog = _check(qtbot, opened)
    qtbot.waitUntil(lambda: says(dialog, "1 thing can be repaired"))
    qtbot.waitUntil(lambda: says(dialog, "its folder /media/stick/kith may not be written"))
    qtbot.waitUntil(lambda: not button(dialog, "Repair").isEnabled())
    qtbot.waitUntil(lambda: button(dialog, "Close").hasFocus())


def test_damage_leads_to_the_ways_back_and_a_stopped_check_says_nothing(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = open_book()
    window, heard = opened.window, []
    dialog = _check(qtbot, opened)
    qtbot.mouseClick(button(dialog, "Cancel"), LEFT)
    qtbot.waitUntil(lambda: not every(window, CheckDialog))
    opened.book.checking.listen(heard.append)
    _harm(opened, "ALTER TABLE announced RENAME COLUMN at TO moment")
    for times in (1, 2):
        _check(qtbot, opened)
        qtbot.waitUntil(lambda times=times: len(heard) == times)
        qtbot.waitUntil(lambda: not every(window, CheckDialog))
    assert heard[0].key == "book-has-damage"
