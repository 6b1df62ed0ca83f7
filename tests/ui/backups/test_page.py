"""The Backups page on the real window: made, looked into, brought back, and undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget

from tests.ui.clipped import whole
from tests.ui.conftest import SAMPLE
from tests.ui.reach import button, has_button, named, says, texts, told, write

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.kit.screen import Screen
    from tests.ui.conftest import Opened

LEFT = Qt.MouseButton.LeftButton


def _page(qtbot: QtBot, opened: Opened) -> Screen:
    opened.window.shell.show("backups")
    qtbot.waitUntil(lambda: says(opened.window, "Kith copies the book after changes"))
    return named(opened.window, "Backups", type(opened.window.pages.currentWidget()))  # type: ignore[return-value]


def _click(qtbot: QtBot, opened: Opened, words: str) -> None:
    qtbot.waitUntil(lambda: has_button(opened.window, words))
    qtbot.waitUntil(lambda: button(opened.window, words).isEnabled())
    qtbot.mouseClick(button(opened.window, words), LEFT)


def _rows(opened: Opened) -> list[str]:
    made = named(opened.window, "Backups", QListWidget)
    return [made.item(at).text() for at in range(made.count())]


def test_somebody_deleted_is_brought_back_and_everything_as_well(
    qtbot: QtBot, open_book: Callable[..., Opened]
) -> None:
    opened = open_book()
    window, book = opened.window, opened.book
    qtbot.waitUntil(lambda: has_button(window, "No backup yet"))
    _page(qtbot, opened)
    qtbot.waitUntil(lambda: says(window, "The first is made ten minutes after something changes"))
    _click(qtbot, opened, "Back up now")
    told(qtbot, window, "Backed up, and the copy checked.")
    qtbot.waitUntil(lambda: has_button(window, "Backed up just now"))
    qtbot.waitUntil(lambda: any(f"{SAMPLE} people" in row for row in _rows(opened)))
    assert "because you asked" in _rows(opened)[-1]
    qtbot.waitUntil(lambda: says(window, "Nothing differs from now."))

    marco = book.naming.resolve("Marco Bianchi").id
    book.people.trash([marco]).result()
    qtbot.waitUntil(lambda: says(window, "Against now: 1 person more."))
    box = "Marco Bianchi: deleted today"
    qtbot.waitUntil(lambda: has_button(window, box))
    qtbot.waitUntil(lambda: not button(window, "Bring back").isEnabled())
    qtbot.mouseClick(named(window, box, QCheckBox), LEFT)
    _click(qtbot, opened, "Bring back Marco Bianchi")
    told(qtbot, window, "Brought Marco Bianchi back from a copy")
    qtbot.waitUntil(lambda: says(window, "Nothing differs from now."))
    book.history.undo().result()
    qtbot.waitUntil(lambda: says(window, "Against now: 1 person more."))

    _click(qtbot, opened, "Go back to this copy…")
    qtbot.waitUntil(lambda: says(window, "Nothing came since that would go. Undo brings it back."))
    qtbot.waitUntil(lambda: button(window, "Cancel").hasFocus())
    _click(qtbot, opened, "Cancel")
    qtbot.waitUntil(lambda: not has_button(window, "Go back"))
    _click(qtbot, opened, "Go back to this copy…")
    _click(qtbot, opened, "Go back")
    told(qtbot, window, "Went back to a copy")
    qtbot.waitUntil(lambda: says(window, "Nothing differs from now."))
    assert book.people.contact(marco).person.trashed_at is None


def test_it_is_searched_what_differs_unfolds_and_nothing_is_clipped(
    qtbot: QtBot, open_book: Callable[..., Opened], text_scale: Callable[[float], None]
) -> None:
    opened = open_book()
    window, book = opened.window, opened.book
    _page(qtbot, opened)
    _click(qtbot, opened, "Back up now")
    qtbot.waitUntil(lambda: says(window, "Nothing differs from now."))
    ana = book.naming.resolve("Ana Sousa").id
    book.people.edit(ana, headline="Publisher of memoirs").result()
    qtbot.waitUntil(lambda: says(window, "Against now: 1 person different."))
    field = named(window, "Search in this copy", QLineEdit)
    assert window.pages.currentWidget().focus_search()
    write(qtbot, field, "ana so")
    qtbot.waitUntil(lambda: not says(window, "more, as now"))
    _click(qtbot, opened, "Ana Sousa: what differs")
    qtbot.waitUntil(lambda: says(window, "Now: Publisher of memoirs"))
    qtbot.waitUntil(lambda: {"In the copy: –", "Headline"} <= set(texts(window)))
    text_scale(2.0)
    window.resize(600, 700)
    whole(qtbot, window.pages, "backups")
    text_scale(1.0)
    write(qtbot, field, "zzz")
    qtbot.waitUntil(lambda: says(window, "Nobody of that name is in this copy."))
