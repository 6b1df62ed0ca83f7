"""Asks where to write people, as vCards or all there is as JSON, and writes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog

from desktop_app.ui.kit.folders import begin_in_last_folder
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Exporting", text, None, count)


def ask_export(shell: Shell, tools: RoomTools, ids: list[int] | None) -> None:
    """Ask where to write the people with these ids, and in which form; None is everybody, and may
    be all there is.
    """
    three, four, book = (
        _tr("vCard 3.0 (*.vcf)"),
        _tr("vCard 4.0 (*.vcf)"),
        _tr("Everything, as one JSON file (*.json)"),
    )
    filters = [three, four, *([book] if ids is None else [])]
    dialog = QFileDialog(shell.parent(), _tr("Export"), "", ";;".join(filters))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    begin_in_last_folder(dialog, tools.state)
    dialog.selectFile(tools.people.file_name(ids))
    dialog.setDefaultSuffix("vcf")
    dialog.filterSelected.connect(
        lambda chosen: dialog.setDefaultSuffix("json" if chosen == book else "vcf")
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def chosen(name: str) -> None:
        path, form = Path(name), dialog.selectedNameFilter()
        if ids is None and (form == book or path.suffix.lower() == ".json"):
            _write_book(shell, tools, path)
        else:
            _write(shell, tools, path, ids, "4.0" if form == four else "3.0")

    dialog.fileSelected.connect(chosen)
    dialog.open()


def _write(shell: Shell, tools: RoomTools, path: Path, ids: list[int] | None, version: str) -> None:
    def work() -> int:
        return tools.book.exporting.write_vcards(path, ids, version)

    def done(count: int) -> None:
        shell.say(fill_in(_tr("%Ln card(s) written to %1", count), path.name))

    tools.runner.run("export", work, done, shell.say_error)


def _write_book(shell: Shell, tools: RoomTools, path: Path) -> None:
    def work() -> int:
        return tools.book.exporting.write(path, tools.book.json_book.parts())

    def done(_: object) -> None:
        shell.say(fill_in(_tr("Everything was written to %1"), path.name))

    tools.runner.run("export", work, done, shell.say_error)
