"""A whole address book brought in with the window, and written out: shown first, taken back as
one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.people_query import Scope
from desktop_app.services.address_book import AddressBook
from desktop_app.ui.importing.book_dialog import BookDialog
from desktop_app.ui.importing.screen import ImportScreen
from tests.ui.conftest import SAMPLE, Opened
from tests.ui.reach import button, has_button, only, texts

PEOPLE = [{"uid": f"u{row}", "display_name": f"Zoe {row}"} for row in range(3)]


def write(path: Path, **sections: object) -> Path:
    """A book with those sections."""
    path.write_text(json.dumps({"format": 2, **sections}))
    return path


def shown(qtbot, opened: Opened, *paths: Path) -> BookDialog:
    """The dialog about the first book among the files."""
    opened.window.import_paths(list(paths))
    qtbot.waitUntil(lambda: bool(opened.window.findChildren(BookDialog)))
    (dialog,) = opened.window.findChildren(BookDialog)
    qtbot.waitUntil(lambda: "Reading…" not in texts(dialog))
    return dialog


def people(opened: Opened) -> int:
    """How many there are."""
    return opened.book.people_list.counts()[Scope.PEOPLE]


def test_a_book_is_shown_brought_in_and_taken_back(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book()
    entry = {"uid": "e1", "kind": "call", "day": "2026-11-01", "summary": "Hello", "people": ["u0"]}
    dialog = shown(
        qtbot, opened, write(tmp_path / "people.json", people=PEOPLE, interactions=[entry])
    )
    assert {
        "Bring a whole address book in",
        "people.json: 3 people · 1 entry · 0 reminders · 0 tags",
    } <= set(texts(dialog))
    assert people(opened) == SAMPLE
    button(dialog, "Import").click()
    qtbot.waitUntil(lambda: people(opened) == SAMPLE + 3)
    qtbot.waitUntil(lambda: opened.window.findChildren(BookDialog) == [])
    assert opened.window.screens.current() != "importing"
    qtbot.waitUntil(lambda: any("Brought in people.json" in text for text in texts(opened.window)))
    opened.book.history.undo().result()
    assert people(opened) == SAMPLE


def test_a_book_that_is_cancelled_changes_nothing(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book()
    dialog = shown(qtbot, opened, write(tmp_path / "people.json", people=PEOPLE))
    button(dialog, "Cancel").click()
    qtbot.waitUntil(lambda: opened.window.findChildren(BookDialog) == [])
    assert people(opened) == SAMPLE


def test_a_book_that_cannot_be_read_says_where(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book()
    dialog = shown(
        qtbot, opened, write(tmp_path / "people.json", people=[{"uid": "u", "display_name": 5}])
    )
    qtbot.waitUntil(lambda: "This address book cannot be brought in" in texts(dialog))
    assert not has_button(dialog, "Import")
    button(dialog, "Close").click()
    assert people(opened) == SAMPLE


def test_what_is_not_known_is_told_after_the_import(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book()
    dialog = shown(
        qtbot, opened, write(tmp_path / "people.json", people=PEOPLE, planets=[{"name": "Mars"}])
    )
    button(dialog, "Import").click()
    qtbot.waitUntil(lambda: people(opened) == SAMPLE + 3)
    qtbot.waitUntil(lambda: "3 records added" in texts(dialog))
    assert button(dialog, "Close").isVisible()


def test_cards_beside_a_book_are_shown_as_ever(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book()
    card = tmp_path / "a.vcf"
    card.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Yara Quinn\nEND:VCARD\n")
    shown(qtbot, opened, write(tmp_path / "people.json", people=PEOPLE), card)
    dialog = only(opened.window, ImportScreen)
    qtbot.waitUntil(dialog.isVisible)
    assert "Yara Quinn" in texts(dialog)
    button(dialog, "Import").click()
    qtbot.waitUntil(lambda: people(opened) == SAMPLE + 1)


def test_the_same_book_again_says_that_nothing_is_new(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book()
    path = write(tmp_path / "people.json", people=PEOPLE)
    opened.book.json_book.run(path)
    dialog = shown(qtbot, opened, path)
    button(dialog, "Import").click()
    qtbot.waitUntil(lambda: any("Nothing new came in" in text for text in texts(opened.window)))


@pytest.mark.parametrize("name", ["all.json", "all.vcf"])
def test_everybody_is_written_in_the_form_chosen(
    qtbot, open_book, tmp_path: Path, name: str
) -> None:
    opened = open_book()
    opened.window.shell.do("export")
    qtbot.waitUntil(lambda: bool(opened.window.findChildren(QFileDialog)))
    (dialog,) = opened.window.findChildren(QFileDialog)
    assert [text.rpartition("*")[2] for text in dialog.nameFilters()] == [
        ".vcf)",
        ".vcf)",
        ".csv)",
        ".csv)",
        ".csv)",
        ".ldif)",
        ".ics)",
        ".json)",
    ]
    dialog.selectNameFilter(next(text for text in dialog.nameFilters() if name[-4:] in text))
    path = tmp_path / name
    dialog.fileSelected.emit(str(path))
    qtbot.waitUntil(lambda: any(f"written to {name}" in text for text in texts(opened.window)))
    dialog.reject()
    other = AddressBook(tmp_path / "other")
    if name == "all.json":
        other.json_book.run(path)
        assert other.people_list.counts()[Scope.PEOPLE] == SAMPLE
    else:
        assert other.importing.run([path]).added >= SAMPLE
    other.close()
