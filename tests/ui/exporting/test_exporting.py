"""Everybody written to a file from the window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.ui.conftest import SAMPLE
from tests.ui.reach import dialog


def _save(asked: QFileDialog, form: str, folder: Path, name: str) -> None:
    asked.selectNameFilter(next(item for item in asked.nameFilters() if form in item))
    asked.filterSelected.emit(asked.selectedNameFilter())
    asked.setDirectory(str(folder))
    asked.selectFile(name)
    asked.accept()


@pytest.mark.parametrize("form", ["3.0", "4.0"])
def test_everybody_as_vcards(qtbot, open_book, tmp_path: Path, form: str) -> None:
    opened = open_book()
    opened.window.shell.do("export")
    _save(dialog(QFileDialog), f"vCard {form}", tmp_path, "all")
    qtbot.waitUntil(lambda: opened.window.toast.text() == f"{SAMPLE} cards written to all.vcf")
    assert (tmp_path / "all.vcf").read_text(encoding="utf-8").count(f"VERSION:{form}") == SAMPLE


def test_everything_as_one_json_file(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book()
    opened.window.shell.do("export")
    _save(dialog(QFileDialog), "JSON", tmp_path, "all")
    qtbot.waitUntil(lambda: opened.window.toast.text() == "Everything was written to all.json")
    written = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    assert len(written["people"]) == SAMPLE and len(written["interactions"]) > 100


def test_a_calendar_of_everybody(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book()
    opened.window.shell.do("export")
    _save(dialog(QFileDialog), "calendar", tmp_path, "all")
    said = "Birthdays, events and reminders were written to all.ics"
    qtbot.waitUntil(lambda: opened.window.toast.text() == said)
    written = (tmp_path / "all.ics").read_bytes()
    assert b"BEGIN:VEVENT" in written and b"BEGIN:VTODO" in written


def test_a_place_that_cannot_be_written_to_is_said(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book()
    (tmp_path / "in the way").write_text("x")
    opened.window.shell.do("export")
    asked = dialog(QFileDialog)
    asked.fileSelected.emit(str(tmp_path / "in the way" / "all.vcf"))
    asked.reject()
    qtbot.waitUntil(lambda: "in the way" in opened.window.toast.text())
    assert "written to" not in opened.window.toast.text().replace("be written to", "")


def test_with_nobody_there_is_nothing_to_export(qtbot, open_book) -> None:
    opened = open_book(sample=False)
    assert "export" not in {spec.id for spec in opened.window.later.actions.get().available()}
    opened.window.shell.do("export")
    assert opened.window.findChildren(QFileDialog) == []
