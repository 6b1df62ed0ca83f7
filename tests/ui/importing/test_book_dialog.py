"""A whole address book brought in and written with the window."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from desktop_app.ui.importing.book_dialog import BookDialog, Stage
from desktop_app.ui.importing.report import ProblemList
from tests.ui.reach import button, only, texts


def _written(opened, path: Path) -> Path:
    path.write_text("".join(opened.book.json_book.parts()), encoding="utf-8")
    return path


def _shown(qtbot, opened, path: Path) -> BookDialog:
    opened.window.import_paths([path])
    dialog = opened.window.findChild(BookDialog)
    qtbot.waitUntil(lambda: dialog.stage is not Stage.LOOKING)
    return dialog


def test_a_book_is_shown_brought_in_and_taken_back(qtbot, open_book, tmp_path) -> None:
    opened = open_book()
    path = _written(opened, tmp_path / "book.json")
    whole = json.loads(path.read_text(encoding="utf-8"))
    count = len(whole["people"])
    whole["people"].append({"display_name": "Zoe Newcome"})
    path.write_text(json.dumps(whole), encoding="utf-8")
    dialog = _shown(qtbot, opened, path)
    assert any(f"{count + 1} people" in text for text in texts(dialog)), texts(dialog)
    assert len(opened.book.exporting.everybody()) == count
    with qtbot.waitSignal(dialog.finished):
        button(dialog, "Import").click()
    assert len(opened.book.exporting.everybody()) == count + 1
    opened.book.history.undo().result()
    assert len(opened.book.exporting.everybody()) == count


def test_a_bad_book_says_why_and_offers_nothing(qtbot, open_book, tmp_path) -> None:
    opened = open_book()
    path = tmp_path / "bad.json"
    path.write_text('{"format": 2, "people": [\n{"display_name": ""}]}', encoding="utf-8")
    dialog = _shown(qtbot, opened, path)
    assert "This file cannot be brought in" in texts(dialog)
    (line,) = [only(dialog, ProblemList).item(row).text() for row in range(only(dialog, ProblemList).count())]
    assert line.startswith("bad.json, line 2")
    assert "display_name" in line
    dialog.accept()


def test_a_book_that_is_here_already_changes_nothing(qtbot, open_book, tmp_path) -> None:
    opened = open_book()
    dialog = _shown(qtbot, opened, _written(opened, tmp_path / "book.json"))
    before = opened.book.history.undoable()
    with qtbot.waitSignal(dialog.finished):
        button(dialog, "Import").click()
    assert opened.book.history.undoable() == before


def test_everybody_is_exported_as_a_book(qtbot, open_book, tmp_path) -> None:
    opened = open_book()
    opened.window.parts.shell.do("export")
    dialog = opened.window.findChild(QFileDialog)
    (kind,) = [kind for kind in dialog.nameFilters() if "json" in kind]
    assert kind == "Kith address book (*.json)"
    dialog.selectNameFilter(kind)
    dialog.filterSelected.emit(kind)
    assert Path(dialog.selectedFiles()[0]).name == "people.json"
    path = tmp_path / "out.json"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    qtbot.waitUntil(path.exists)
    assert path.read_text(encoding="utf-8") == "".join(opened.book.json_book.parts())
