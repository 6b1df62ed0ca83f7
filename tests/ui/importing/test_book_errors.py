"""Whole address books that are broken off, gone, too much for the disk, or several."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressBar

from desktop_app.domain.people_query import Scope
from desktop_app.services.address_book import AddressBook
from desktop_app.ui.importing.book_dialog import BookDialog
from desktop_app.ui.importing.report import ProblemList
from desktop_app.ui.importing.screen import ImportScreen
from tests.ui.conftest import SAMPLE, Opened
from tests.ui.importing.helpers import full_disk
from tests.ui.reach import button, has_button, named, only, texts, told


def _book(path: Path, count: int = 3, **sections: object) -> Path:
    """A book of so many people, called after their file."""
    people = [
        {"uid": f"{path.stem}-{row}", "display_name": f"{path.stem} {row}", "notes": "n" * 2000}
        for row in range(count)
    ]
    path.write_text(json.dumps({"format": 2, "people": people, **sections}))
    return path


def _shown(qtbot, opened: Opened, *paths: Path) -> BookDialog:
    """The dialog about the first book among the files."""
    if paths:
        opened.window.import_paths(list(paths))
    qtbot.waitUntil(
        lambda: (
            len(opened.window.findChildren(BookDialog)) == 1
            and "Reading…" not in texts(opened.window.findChildren(BookDialog)[0])
        )
    )
    (dialog,) = opened.window.findChildren(BookDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def _people(opened: Opened) -> int:
    return opened.book.people_list.counts()[Scope.PEOPLE]


def _gone(qtbot, opened: Opened) -> None:
    qtbot.waitUntil(lambda: opened.window.findChildren(BookDialog) == [])


def test_enter_brings_it_in_and_escape_does_not(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book()
    path = _book(tmp_path / "zoe.json")
    _shown(qtbot, opened, path)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    _gone(qtbot, opened)
    assert _people(opened) == SAMPLE
    dialog = _shown(qtbot, opened, path)
    assert button(dialog, "Import").hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    told(qtbot, opened.window, "Brought in zoe.json")
    _gone(qtbot, opened)
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: _people(opened) == SAMPLE)


def test_several_books_come_one_after_another(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book()
    one, two, three = (_book(tmp_path / f"{name}.json") for name in ("one", "two", "three"))
    dialog = _shown(qtbot, opened, one, two, three)
    assert "one.json: 3 people · 0 entries · 0 reminders · 0 tags" in texts(dialog)
    button(dialog, "Import").click()
    qtbot.waitUntil(lambda: _people(opened) == SAMPLE + 3)
    qtbot.waitUntil(lambda: opened.window.findChildren(BookDialog) != [dialog])
    dialog = _shown(qtbot, opened)
    button(dialog, "Cancel").click()
    qtbot.waitUntil(lambda: opened.window.findChildren(BookDialog) != [dialog])
    dialog = _shown(qtbot, opened)
    assert [text for text in texts(dialog) if text.startswith("three.json: 3 people")]
    button(dialog, "Import").click()
    qtbot.waitUntil(lambda: _people(opened) == SAMPLE + 6)
    _gone(qtbot, opened)


def test_a_book_that_goes_before_it_is_brought_in_is_told(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book()
    path = _book(tmp_path / "zoe.json")
    dialog = _shown(qtbot, opened, path)
    path.unlink()
    button(dialog, "Import").click()
    qtbot.waitUntil(lambda: has_button(dialog, "Close"))
    assert "This address book cannot be brought in" in texts(dialog)
    assert "No such file" in only(dialog, ProblemList).item(0).text()
    assert not has_button(dialog, "Import") and not has_button(dialog, "Cancel")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    _gone(qtbot, opened)
    assert (_people(opened), opened.book.history.undoable()) == (SAMPLE, None)


@pytest.mark.parametrize("way", ["Cancel", "Escape", "the cross"])
def test_a_book_that_is_stopped_is_taken_back_whole(
    qtbot, open_book, tmp_path: Path, way: str
) -> None:
    opened = open_book()
    dialog = _shown(qtbot, opened, _book(tmp_path / "zoe.json", 3000))
    button(dialog, "Import").click()
    assert named(dialog, "Progress of the import", QProgressBar).isVisible()
    if way == "Cancel":
        button(dialog, "Cancel").click()
    elif way == "Escape":
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.close()
    assert "Stopping and taking back…" in texts(dialog)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: "Import cancelled" in texts(dialog))
    assert "Nothing was changed." in texts(dialog)
    button(dialog, "Close").click()
    _gone(qtbot, opened)
    assert (_people(opened), opened.book.history.undoable()) == (SAMPLE, None)


def test_a_full_disk_stops_it_and_says_so(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book()
    dialog = _shown(qtbot, opened, _book(tmp_path / "zoe.json", 2000))
    with full_disk(opened.book.folder, 600_000):
        button(dialog, "Import").click()
        qtbot.waitUntil(lambda: "The import stopped" in texts(dialog))
    assert [text for text in texts(dialog) if text.startswith("The disk does not take")]
    button(dialog, "Close").click()
    _gone(qtbot, opened)
    kept = _people(opened) - SAMPLE
    if opened.book.history.undoable() is not None:
        opened.book.history.undo().result()
    assert kept < 2000 and _people(opened) == SAMPLE


def test_what_is_here_is_told_from_what_is_new(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book()
    path = tmp_path / "zoe.json"
    other = AddressBook(tmp_path / "other")
    other.json_book.run(_book(path, 2))
    other.exporting.write(path, other.json_book.parts())
    other.close()
    opened.book.json_book.run(path)
    content = json.loads(path.read_text(encoding="utf-8"))
    content["people"].append({"uid": "new", "display_name": "Zoe New"})
    path.write_text(json.dumps({**content, "planets": [{"name": "Mars"}]}))
    dialog = _shown(qtbot, opened, path)
    button(dialog, "Import").click()
    qtbot.waitUntil(lambda: "Imported" in texts(dialog))
    (said,) = (text for text in texts(dialog) if text.startswith("1 record added · "))
    assert said.endswith(" left as they were") and "up to date" not in said
    assert only(dialog, ProblemList).count() == 1
    dialog.accept()
    _gone(qtbot, opened)


@pytest.mark.parametrize(
    "text", ["[1, 2]", '{"format": 99, "people": []}', '{"format": 2, "people": [', "{}"]
)
def test_what_is_no_book_of_kith_is_refused_or_shown_as_none(
    qtbot, open_book, tmp_path: Path, text: str
) -> None:
    opened = open_book()
    (tmp_path / "x.json").write_text(text)
    opened.window.import_paths([tmp_path / "x.json"])

    def words() -> list[str]:
        dialogs = opened.window.findChildren(BookDialog) + opened.window.findChildren(ImportScreen)
        return [text for dialog in dialogs for text in texts(dialog)]

    refusals = {"This address book cannot be brought in", "There is nobody to bring in"}
    qtbot.waitUntil(lambda: bool(refusals & set(words())))
    for dialog in opened.window.findChildren(BookDialog):
        dialog.reject()
    assert (_people(opened), opened.book.history.undoable()) == (SAMPLE, None)
