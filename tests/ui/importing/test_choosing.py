"""Import and Import a folder: which files are asked for, and that what is chosen is shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from desktop_app.ui.importing.face import Stage
from desktop_app.ui.importing.screen import ImportScreen
from tests.ui.reach import dialog, only, texts

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{0}\r\nUID:{0}\r\nEND:VCARD\r\n"


def _shown(qtbot, opened) -> ImportScreen:
    shown = only(opened.window, ImportScreen)
    qtbot.waitUntil(lambda: shown.stage is Stage.CHOOSING)
    return shown


def test_files_are_asked_for_by_the_endings_kith_knows(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book()
    (tmp_path / "one.vcf").write_text(CARD.format("Zoe A"))
    opened.window.shell.do("import")
    asked = dialog(QFileDialog)
    assert asked.fileMode() is QFileDialog.FileMode.ExistingFiles
    assert "*.vcf" in asked.nameFilters()[0] and "*.json" in asked.nameFilters()[0]
    assert asked.nameFilters()[-1].endswith("(*)")
    asked.setDirectory(str(tmp_path))
    asked.selectFile("one.vcf")
    asked.accept()
    shown = _shown(qtbot, opened)
    qtbot.waitUntil(lambda: "Zoe A" in texts(shown))
    shown.leave()


def test_a_folder_is_walked(qtbot, open_book, tmp_path: Path) -> None:
    opened = open_book()
    (tmp_path / "in" / "deep").mkdir(parents=True)
    (tmp_path / "in" / "deep" / "two.vcf").write_text(CARD.format("Zoe B"))
    opened.window.shell.do("import-folder")
    asked = dialog(QFileDialog)
    assert asked.fileMode() is QFileDialog.FileMode.Directory
    asked.setDirectory(str(tmp_path))
    asked.selectFile(str(tmp_path / "in"))
    asked.accept()
    shown = _shown(qtbot, opened)
    qtbot.waitUntil(lambda: "Zoe B" in texts(shown))
    shown.leave()


def test_whoever_chooses_nothing_sees_nothing(open_book) -> None:
    opened = open_book()
    for action in ("import", "import-folder"):
        opened.window.shell.do(action)
        dialog(QFileDialog).reject()
    assert opened.window.screens.current() != "importing"
