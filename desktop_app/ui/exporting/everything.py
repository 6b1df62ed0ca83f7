"""Asks where to write everything about one person, and writes it."""

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


def _tr(text: str) -> str:
    return QCoreApplication.translate("Exporting", text)


def ask_everything(shell: Shell, tools: RoomTools, person_id: int) -> None:
    """Ask for the name of a file and write all about that person into it."""
    everything, exporting = tools.book.everything, tools.book.exporting
    dialog = QFileDialog(
        shell.parent(), _tr("Export everything"), "", _tr("One file of all there is (*.zip)")
    )
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    begin_in_last_folder(dialog, tools.state)
    dialog.setDefaultSuffix("zip")
    dialog.selectFile(everything.name_of(person_id))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def chosen(name: str) -> None:
        path = Path(name)
        said = fill_in(_tr("Everything written to %1"), path.name)
        tools.runner.run(
            "export",
            lambda: exporting.write(path, everything.parts_of(person_id)),
            lambda _: shell.say(said),
            shell.say_error,
        )

    dialog.fileSelected.connect(chosen)
    dialog.open()
