"""Keeping the address book elsewhere, in the real window: what is written after asking comes
along."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.app import paths
from desktop_app.app.main import Program
from desktop_app.domain.errors import StorageUnavailableError
from desktop_app.domain.person import Contact, Person
from desktop_app.services.address_book import AddressBook


@pytest.fixture
def program(qtbot, context, tmp_path: Path) -> Iterator[Program]:
    """An open window on somebody; nothing of the choice stays for the next test."""
    program = Program(QApplication.instance(), tmp_path / "here")
    window = program.open()
    qtbot.waitUntil(window.is_settled)
    _add(qtbot, program, "Before")
    yield program
    window.quit()
    program.close()
    window.deleteLater()
    paths.set_data_location(None)


def _add(qtbot, program: Program, name: str) -> None:
    ids, before = program.window.list.model.ids, len(program.window.list.model.ids())
    program.book.people.add(Contact(Person(display_name=name))).result()
    qtbot.waitUntil(lambda: len(ids()) > before)


def _names(folder: Path) -> list[str]:
    kith = AddressBook(folder)
    names = [line.name for line in kith.people_list.lines(kith.exporting.everybody())]
    kith.close()
    return names


def _ask(qtbot, program: Program, there: Path) -> str:
    """Ask for the move and give what is said of it."""
    program.window.toast.hide()
    program.window.move_requested.emit(there)
    qtbot.waitUntil(program.window.toast.isVisible)
    return program.window.toast.text()


def test_what_is_written_until_the_end_comes_along(qtbot, program, tmp_path) -> None:
    there = tmp_path / "there"
    there.mkdir()
    assert str(there) in _ask(qtbot, program, there)
    _add(qtbot, program, "After")
    # Whatever ends the program now loses nothing: the old file is still the one.
    assert paths.data_dir() == paths.default_data_dir()
    program.window.quit()
    program.close()
    assert paths.data_dir() == there
    assert _names(there) == ["After", "Before"]
    assert _names(tmp_path / "here") == ["After", "Before"]
    assert [path.name for path in there.glob("*.sqlite3")] == ["kith.sqlite3"]


def test_a_folder_with_an_address_book_is_refused_at_once(qtbot, program, tmp_path) -> None:
    other = AddressBook(tmp_path / "there")
    other.people.add(Contact(Person(display_name="Other"))).result()
    other.close()
    assert "already" in _ask(qtbot, program, tmp_path / "there")
    assert "already" in _ask(qtbot, program, tmp_path / "here")
    program.window.quit()
    program.close()
    assert _names(tmp_path / "there") == ["Other"]
    assert paths.data_dir() == paths.default_data_dir()


def test_a_place_that_is_gone_at_the_end_changes_nothing(qtbot, program, tmp_path, capsys) -> None:
    there = tmp_path / "disk"
    there.mkdir()
    _ask(qtbot, program, there)
    (there / "kith.sqlite3").unlink()
    there.rmdir()
    there.touch()
    program.window.quit()
    program.close()
    assert "disk" in capsys.readouterr().err
    assert paths.data_dir() == paths.default_data_dir()
    assert _names(tmp_path / "here") == ["Before"]


def test_a_choice_that_cannot_be_written_down_is_said(program, tmp_path) -> None:
    pointer = paths._pointer_file()
    pointer.mkdir(parents=True)
    try:
        with pytest.raises(StorageUnavailableError):
            paths.set_data_location(tmp_path)
    finally:
        pointer.rmdir()
