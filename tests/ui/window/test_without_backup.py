"""Something large is asked about where the backup before it cannot be made."""

from __future__ import annotations

import shutil
from collections import namedtuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.domain.errors import StorageUnavailableError
from desktop_app.storage.engine import backups
from desktop_app.ui.window.without_backup import WithoutBackup
from tests.ui.reach import button, dialog

pytestmark = pytest.mark.usefixtures("copies_before")


def _asks(qtbot) -> WithoutBackup:
    qtbot.waitUntil(
        lambda: any(
            isinstance(found, WithoutBackup) and found.isVisible()
            for found in QApplication.topLevelWidgets()
        )
    )
    return dialog(WithoutBackup)


def test_it_is_cancelled_or_goes_on_and_is_asked_once(qtbot, open_book, monkeypatch) -> None:
    opened = open_book()
    window, book = opened.window, opened.book
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 10**9, 1000))
    ids = list(window.list.model.ids())[:8]
    window.shell.confirm(book.people.trash(ids))
    asked = _asks(qtbot)
    qtbot.mouseClick(button(asked, "Cancel"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: window.toast.text().startswith("Nothing was changed. There is too little room")
    )
    assert book.history.undoable() is None
    window.shell.confirm(book.people.trash(ids))
    qtbot.mouseClick(button(_asks(qtbot), "Go on without"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: book.history.undoable() is not None)
    qtbot.waitUntil(lambda: not set(ids) & set(window.list.model.ids()))
    # Asked once, until a backup can be made again.
    more = list(window.list.model.ids())[:8]
    book.people.trash(more).result()


def _breaks_off(*_: object, **__: object) -> None:
    raise StorageUnavailableError("copy-not-written", folder="/stick", reason="it is gone")


def test_one_that_breaks_off_is_asked_about_and_what_was_done_stays_or_not(
    qtbot, open_book, monkeypatch
) -> None:
    opened = open_book()
    window, book = opened.window, opened.book
    monkeypatch.setattr(backups, "copy_verified", _breaks_off)
    everybody = set(window.list.model.ids())
    ids = list(everybody)[:8]
    window.shell.confirm(book.people.trash(ids))
    asked = _asks(qtbot)
    qtbot.waitUntil(lambda: not set(ids) & set(window.list.model.ids()))
    qtbot.mouseClick(button(asked, "Take it back"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.toast.text().startswith("All of it was taken back. No safety"))
    qtbot.waitUntil(lambda: set(window.list.model.ids()) == everybody)
    window.shell.confirm(book.people.trash(ids))
    qtbot.mouseClick(button(_asks(qtbot), "Keep it"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not set(ids) & set(window.list.model.ids()))
    assert book.history.undoable() is not None


def test_once_the_window_is_closed_what_was_done_stays(qtbot, open_book, monkeypatch) -> None:
    opened = open_book()
    window, book = opened.window, opened.book
    monkeypatch.setattr(backups, "copy_verified", _breaks_off)
    window.shell.confirm(book.people.trash(list(window.list.model.ids())[:8]))
    _asks(qtbot)
    step = book.history.undoable()
    window.closed.emit()
    qtbot.waitUntil(lambda: book.backups.goes_on_without)
    assert book.history.undoable() == step
