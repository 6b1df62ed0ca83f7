"""The line that opens without the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.app.program import Program
from desktop_app.domain.person import Contact, Person
from desktop_app.services.address_book import AddressBook
from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.composer.quick_log import QuickLog
from desktop_app.ui.kit.window_state import WindowState
from tests.ui.reach import dialog, only, says


def test_where_you_will_be_leads_into_the_window(qtbot, tmp_path: Path) -> None:
    folder = tmp_path / "kith"
    book = AddressBook(folder)
    book.people.add(Contact(Person(display_name="Ana Sousa", place="Berlin"))).result()
    book.close()
    # There is none where these tests run, and Qt says so.
    state = WindowState(folder)
    state.keep(tray="no")
    state.save()
    app = QApplication.instance()
    program = Program(app, folder)
    program.start_hidden(quick_log=True)
    line = only(dialog(QuickLog), Composer)
    qtbot.keyClicks(line.edit, "I'm in Berlin next week")
    qtbot.waitUntil(lambda: says(line, "Enter shows whom you could see in Berlin"))
    qtbot.keyClick(line.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.window is not None and program.window.is_settled())
    page = program.window.pages
    qtbot.waitUntil(lambda: says(page.currentWidget(), "In Berlin, "))
    assert program.book.history.undoable() is None
    program.put_down()
    program.close()
    app.setQuitOnLastWindowClosed(True)
    program.theme.deleteLater()
