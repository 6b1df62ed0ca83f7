"""File dialogs open in Downloads, and from then on where a file was chosen last."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from desktop_app.ui.kit.folders import begin_in_last_folder, last_folder
from desktop_app.ui.kit.window_state import WindowState
from tests.ui.reach import dialog


@pytest.fixture
def downloads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of downloads of this system."""
    folder = tmp_path / "Downloads"
    folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(folder))
    return folder


@pytest.fixture
def state(tmp_path: Path) -> WindowState:
    """What the window remembers: nothing yet."""
    return WindowState(tmp_path)


def _use(asked: QFileDialog, path: Path) -> None:
    asked.setDirectory(str(path.parent))
    asked.selectFile(path.name)
    asked.accept()


def test_at_first_it_is_downloads_then_the_last_one(
    qtbot, tmp_path: Path, downloads: Path, state: WindowState
) -> None:
    assert last_folder(state) == downloads
    there = tmp_path / "elsewhere"
    there.mkdir()
    (there / "a.vcf").write_text("x")
    asked = QFileDialog()
    qtbot.addWidget(asked)
    begin_in_last_folder(asked, state)
    assert Path(asked.directory().absolutePath()) == downloads
    _use(asked, there / "a.vcf")
    assert last_folder(WindowState(tmp_path)) == there or last_folder(state) == there
    again = QFileDialog()
    qtbot.addWidget(again)
    begin_in_last_folder(again, state)
    assert Path(again.directory().absolutePath()) == there


def test_of_a_folder_chosen_it_is_that_folder(
    qtbot, tmp_path: Path, downloads: Path, state: WindowState
) -> None:
    there = tmp_path / "cards"
    there.mkdir()
    asked = QFileDialog()
    qtbot.addWidget(asked)
    asked.setFileMode(QFileDialog.FileMode.Directory)
    begin_in_last_folder(asked, state)
    asked.setDirectory(str(there))
    asked.filesSelected.emit([str(there)])
    assert last_folder(state) == there


def test_a_folder_that_is_gone_gives_way_to_downloads_and_that_to_home(
    tmp_path: Path, downloads: Path, state: WindowState
) -> None:
    state.keep(folder=str(tmp_path / "gone"))
    assert last_folder(state) == downloads
    downloads.rmdir()
    assert last_folder(state) == Path.home()


def test_one_given_up_changes_nothing(
    qtbot, tmp_path: Path, downloads: Path, state: WindowState
) -> None:
    asked = QFileDialog()
    qtbot.addWidget(asked)
    begin_in_last_folder(asked, state)
    asked.setDirectory(str(tmp_path))
    asked.reject()
    assert last_folder(state) == downloads


@pytest.mark.parametrize("action", ["import", "import-folder", "export"])
def test_every_dialog_of_the_window_opens_there_and_natively(
    qtbot, open_book, downloads: Path, action: str
) -> None:
    opened = open_book()
    opened.window.shell.do(action)
    asked = dialog(QFileDialog)
    assert Path(asked.directory().absolutePath()) == downloads
    assert not asked.testOption(QFileDialog.Option.DontUseNativeDialog)
    if action == "export":
        assert [Path(name).name for name in asked.selectedFiles()] == ["people.vcf"]
    asked.reject()
