"""Asks which files or which folder to bring in."""

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
    return QCoreApplication.translate("Importing", text)


def choose_files(shell: Shell, tools: RoomTools) -> None:
    """Ask which files to bring in."""
    dialog = QFileDialog(shell.parent(), _tr("Import"), "", _known_files(tools))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    begin_in_last_folder(dialog, tools.state)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(
        lambda chosen: shell.show("importing", [Path(name) for name in chosen])
    )
    dialog.open()


def _known_files(tools: RoomTools) -> str:
    """What a file dialog shows at first: files named as those of a known format are."""
    kinds = tools.book.importing.file_kinds()
    suffixes = dict.fromkeys(suffix for kind in kinds for suffix in kind.suffixes)
    patterns = " ".join(f"*{suffix}" for suffix in suffixes)
    return fill_in(_tr("Address books (%1);;All files (*)"), patterns)


def choose_folder(shell: Shell, tools: RoomTools) -> None:
    """Ask which folder to walk for address books."""
    dialog = QFileDialog(shell.parent(), _tr("Import a folder"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    begin_in_last_folder(dialog, tools.state)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: shell.show("importing", [Path(name)]))
    dialog.open()
