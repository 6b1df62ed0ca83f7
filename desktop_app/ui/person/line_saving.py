"""Saving the data of a line of somebody's card as a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.unread import Matter
from desktop_app.ui.kit.folders import begin_in_last_folder
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from desktop_app.domain.unread import UnreadLine
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

_ENDINGS = {Matter.PGP_KEY: "gpg"}
"""What a file of data is called; its content is not looked at."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("LineSaving", text)


def save_data(shell: Shell, tools: RoomTools, line: UnreadLine) -> None:
    """Ask where to, and write the bytes there as they came; nothing opens them."""
    dialog = QFileDialog(shell.parent(), _tr("Save as a file"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    begin_in_last_folder(dialog, tools.state)
    content = line.value if line.data is None else line.data
    plain = "".join(mark if mark.isalnum() else "-" for mark in line.name.lower())
    ending = _ENDINGS.get(line.matter, "txt" if line.data is None else "bin")
    dialog.selectFile(f"{plain}.{ending}")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def chosen(name: str) -> None:
        def done(_: object) -> None:
            shell.say(fill_in(_tr("Written to %1"), Path(name).name))

        exporting = tools.book.exporting
        tools.runner.run(
            "export", lambda: exporting.write(Path(name), [content]), done, shell.say_error
        )

    dialog.fileSelected.connect(chosen)
    dialog.open()
