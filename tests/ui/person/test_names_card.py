"""Whether somebody is a person or an organisation is told, and changed where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from desktop_app.ui.person.rows import DetailRow
from tests.ui.reach import button, every, only, show_details

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.tab_page import TabPage
    from tests.ui.conftest import Opened


def _kinds(details: TabPage) -> list[DetailRow]:
    rows = every(details, DetailRow)
    return [row for row in rows if row.value.accessibleName().startswith("This is")]


def test_a_wrong_guess_is_mended_and_taken_back(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = open_book()
    window, people = opened.window, opened.book.people
    person = opened.book.naming.resolve("Bruno Costa").id
    window.shell.open_person(person)
    show_details(qtbot, window)
    details = window.person.tab_page("details")
    qtbot.waitUntil(lambda: every(details, DetailRow) != [])
    assert _kinds(details) == []
    button(details, "More fields").click()
    qtbot.waitUntil(lambda: len(_kinds(details)) == 1)
    (row,) = _kinds(details)
    assert row.value.accessibleName() == "This is: a person"
    row.edit()
    box = only(row, QComboBox)
    box.setCurrentText("an organisation")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: people.page(person).contact.person.is_company)
    button(details, "Fewer fields").click()
    qtbot.waitUntil(
        lambda: (
            [row.value.accessibleName() for row in _kinds(details)] == ["This is: an organisation"]
        )
    )
    window.shell.undo()
    qtbot.waitUntil(lambda: not people.page(person).contact.person.is_company)
