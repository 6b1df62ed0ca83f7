"""Making a backup because somebody asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.backups import BackupReason
from desktop_app.ui.kit.folders import begin_in_last_folder
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _tr(text: str) -> str:
    return QCoreApplication.translate("MakingBackups", text)


def back_up_now(shell: Shell, tools: RoomTools, ended: Callable[[], object] = lambda: None) -> None:
    """Make one, and say so; `ended` is called either way."""
    backups = tools.book.backups

    def done(_: object) -> None:
        ended()
        shell.say(_tr("Backed up, and the copy checked."))

    def failed(error: BaseException) -> None:
        ended()
        shell.say_error(error)

    tools.runner.run("back-up", lambda: backups.make(BackupReason.ASKED), done, failed)


def copy_to(shell: Shell, tools: RoomTools, folder: Path) -> None:
    """Put a copy of all there is into a folder."""
    backups = tools.book.backups

    def done(path: Path) -> None:
        shell.say(fill_in(_tr("A checked copy is in %1."), str(path)))

    tools.runner.run("copy-to", lambda: backups.copy_to(folder), done, shell.say_error)


def ask_folder(shell: Shell, tools: RoomTools, title: str, then: Callable[[str], object]) -> None:
    """Have a folder chosen."""
    dialog = QFileDialog(shell.parent(), title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    begin_in_last_folder(dialog, tools.state)
    dialog.fileSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
