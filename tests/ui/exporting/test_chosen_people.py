"""Writing some people, and places where nothing may or can be written."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from desktop_app.domain.people_query import Scope
from tests.ui.conftest import SAMPLE
from tests.ui.reach import dialog, told

CONTROL = Qt.KeyboardModifier.ControlModifier


def _choose(qtbot, opened, count: int) -> list[str]:
    """Choose so many of the list, as keys would, and give their names."""
    view = opened.window.list.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    for _ in range(count - 1):
        qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(view.selected_ids()) == count
    return [opened.book.people.participant(row).name for row in view.selected_ids()]


def _asked(opened, action: str = "export") -> QFileDialog:
    opened.window.shell.do(action)
    return dialog(QFileDialog)


def test_only_those_chosen_are_written(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book()
    names = _choose(qtbot, opened, 3)
    asked = _asked(opened, "export-selected")
    # All there is goes into one file; of some people there are only cards.
    endings = [text.rpartition("*")[2] for text in asked.nameFilters()]
    assert endings == [".vcf)", ".vcf)", ".csv)", ".csv)", ".csv)", ".ldif)"]
    asked.setDirectory(str(tmp_path))
    asked.selectFile("some.vcf")
    asked.accept()
    told(qtbot, opened.window, "3 cards written to some.vcf")
    written = (tmp_path / "some.vcf").read_text(encoding="utf-8")
    assert written.count("BEGIN:VCARD") == 3
    assert all(f"FN:{name}" in written for name in names)


@pytest.mark.parametrize(
    ("count", "action", "name"),
    [(1, "export-selected", "{0}.vcf"), (3, "export-selected", "people.vcf"), (0, "export", "people.vcf")],
)  # fmt: skip
def test_a_name_is_proposed(qtbot, open_book, count: int, action: str, name: str) -> None:
    opened = open_book()
    names = _choose(qtbot, opened, count) if count else [""]
    asked = _asked(opened, action)
    assert [Path(path).name for path in asked.selectedFiles()] == [name.format(*names)]
    asked.reject()


def test_the_ending_follows_the_kind_of_file(open_book) -> None:
    asked = _asked(open_book())
    endings = {"3.0": "vcf", "Google": "csv", "4.0": "vcf", "LDIF": "ldif", "JSON": "json"}
    for kind in (*endings, "3.0", *reversed(endings)):
        form = next(text for text in asked.nameFilters() if kind in text)
        asked.selectNameFilter(form)
        asked.filterSelected.emit(form)
        assert asked.defaultSuffix() == endings[kind]
    asked.reject()


def test_whoever_writes_the_ending_means_it(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book()
    asked = _asked(opened)
    asked.fileSelected.emit(str(tmp_path / "ALL.JSON"))
    asked.reject()
    told(qtbot, opened.window, "Everything was written to ALL.JSON")
    assert (tmp_path / "ALL.JSON").read_bytes().startswith(b"{")


def test_other_programs_forms_are_written_and_say_what_they_cannot_carry(
    qtbot, open_book, tmp_path: Path
) -> None:
    opened = open_book()
    asked = _asked(opened)
    form = next(text for text in asked.nameFilters() if "Google" in text)
    asked.selectNameFilter(form)
    asked.fileSelected.emit(str(tmp_path / "all.csv"))
    asked.reject()
    qtbot.waitUntil(lambda: "written to all.csv" in opened.window.toast.text())
    qtbot.waitUntil(lambda: "This form cannot carry: " in opened.window.toast.text())
    written = (tmp_path / "all.csv").read_text(encoding="utf-8-sig")
    assert written.startswith("First Name,") and "E-mail 1 - Value" in written
    asked = _asked(opened)
    asked.fileSelected.emit(str(tmp_path / "some.ldif"))
    asked.reject()
    qtbot.waitUntil(lambda: "written to some.ldif" in opened.window.toast.text())
    assert (tmp_path / "some.ldif").read_text(encoding="utf-8").startswith("version: 1")


@pytest.mark.parametrize("suffix", ["vcf", "json"])
def test_the_address_book_itself_is_never_written_over(qtbot, open_book, suffix: str) -> None:
    opened = open_book()
    folder = opened.book.folder
    own = folder / "kith.sqlite3"
    link = folder / f"all.{suffix}"
    link.symlink_to(own)
    asked = _asked(opened)
    asked.fileSelected.emit(str(link))
    asked.reject()
    qtbot.waitUntil(lambda: "belongs to an address book" in opened.window.toast.text())
    assert own.read_bytes().startswith(b"SQLite format 3\0")
    assert opened.book.people_list.counts()[Scope.PEOPLE] == SAMPLE


@pytest.mark.parametrize("name", ["all.vcf", "all.json"])
def test_a_full_disk_leaves_the_file_that_was_there(
    qtbot, open_book, tmp_path: Path, name: str
) -> None:
    resource = pytest.importorskip("resource")
    opened = open_book()
    there = tmp_path / name
    there.write_text("what was there before")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, limits[1]))
    try:
        asked = _asked(opened)
        asked.fileSelected.emit(str(there))
        asked.reject()
        qtbot.waitUntil(lambda: f"{name} cannot be written" in opened.window.toast.text())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert there.read_text() == "what was there before"
    assert [path.name for path in tmp_path.glob("*all*")] == [name]


def test_a_folder_in_place_of_a_file_is_said(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book()
    (tmp_path / "all.vcf").mkdir()
    asked = _asked(opened)
    asked.fileSelected.emit(str(tmp_path / "all.vcf"))
    asked.reject()
    qtbot.waitUntil(lambda: "it is a folder" in opened.window.toast.text())


def test_by_keys_from_the_list_to_the_file(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book()
    qtbot.keyClick(opened.window, Qt.Key.Key_E, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    asked = dialog(QFileDialog)
    asked.setDirectory(str(tmp_path))
    line = asked.findChild(QLineEdit)
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "typed")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    told(qtbot, opened.window, f"{SAMPLE} cards written to typed.vcf")
    assert (tmp_path / "typed.vcf").exists()


def test_with_nobody_chosen_there_is_a_reason(open_book) -> None:
    opened = open_book(sample=False)
    actions = {spec.id for spec in opened.window.later.actions.get().available()}
    assert "export-selected" not in actions
    opened.window.shell.do("export-selected")
    assert not [
        item for item in QApplication.topLevelWidgets() if isinstance(item, QFileDialog)
    ]  # fmt: skip
