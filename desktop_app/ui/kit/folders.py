"""Where file dialogs open: in Downloads, and from then on where a file was chosen last."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from desktop_app.ui.kit.window_state import WindowState

KEY = "folder"
"""The name under which the window remembers it."""


def begin_in_last_folder(dialog: QFileDialog, state: WindowState) -> None:
    """Have a file dialog open in the folder used last, and remember the one it is used for."""
    dialog.setDirectory(str(last_folder(state)))
    of_folders = dialog.fileMode() is QFileDialog.FileMode.Directory

    def chosen(names: list[str]) -> None:
        if names:
            state.keep(**{KEY: str(Path(names[0]) if of_folders else Path(names[0]).parent)})

    dialog.filesSelected.connect(chosen)


def last_folder(state: WindowState) -> Path:
    """The folder used last; while there is none (any more) Downloads, and home where a system has
    no such folder.
    """
    downloads = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    for name in (state.text(KEY), downloads):
        if name and Path(name).is_dir():
            return Path(name)
    return Path.home()
