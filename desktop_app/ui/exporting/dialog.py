"""Asks where to write people as vCards, or everything as one book, and writes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Exporting", text, None, count)


def ask_export(shell: Shell, tools: RoomTools, ids: list[int] | None) -> None:
    """Ask where to write the people with these ids, and in which version; None is everybody, who may be written with all
    there is as a JSON book.
    """
    three, four, book = _tr("vCard 3.0 (*.vcf)"), _tr("vCard 4.0 (*.vcf)"), _tr("Kith address book (*.json)")
    kinds = [three, four, book] if ids is None else [three, four]
    name = tools.people.file_name(ids)
    dialog = QFileDialog(shell.parent(), _tr("Export"), name, ";;".join(kinds))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("vcf")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def chosen(name: str) -> None:
        if dialog.selectedNameFilter() == book:
            _write_book(shell, tools, Path(name))
        else:
            _write(shell, tools, Path(name), ids, "4.0" if dialog.selectedNameFilter() == four else "3.0")

    def kind_chosen(kind: str) -> None:
        suffix = "json" if kind == book else "vcf"
        dialog.setDefaultSuffix(suffix)
        for typed in dialog.selectedFiles()[:1]:
            dialog.selectFile(Path(typed).with_suffix(f".{suffix}").name)

    dialog.filterSelected.connect(kind_chosen)
    dialog.fileSelected.connect(chosen)
    dialog.open()


def _write(shell: Shell, tools: RoomTools, path: Path, ids: list[int] | None, version: str) -> None:
    def work() -> int:
        return tools.book.exporting.write_vcards(path, ids, version)

    def done(count: int) -> None:
        shell.say(_tr("%Ln card(s) written to %1", count).replace("%1", path.name))

    tools.runner.run("export", work, done, shell.say_error)


def _write_book(shell: Shell, tools: RoomTools, path: Path) -> None:
    def work() -> int:
        return tools.book.exporting.write(path, tools.book.json_book.parts())

    def done(_: int) -> None:
        shell.say(_tr("Everything is written to %1").replace("%1", path.name))

    tools.runner.run("export", work, done, shell.say_error)
