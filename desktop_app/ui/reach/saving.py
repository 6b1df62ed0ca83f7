"""Asks where to save Reach, and writes it there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog

from desktop_app.ui.kit.folders import begin_in_last_folder
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.reach.picture import saved
from desktop_app.ui.reach.shown import lines_of

if TYPE_CHECKING:
    from desktop_app.ui.reach.picture import Report
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReachSaving", text)


def say_form(form: str) -> str:
    """One of `picture.FORMS` in words."""
    return {
        "png": _tr("Picture (PNG)"),
        "svg": _tr("Drawing (SVG)"),
        "pdf": _tr("Page (PDF)"),
    }[form]


def ask_save(shell: Shell, tools: RoomTools, report: Report, form: str) -> None:
    """Ask where to save it in that form, and save it."""
    dialog = QFileDialog(shell.parent(), _tr("Save reach"), "", f"{say_form(form)} (*.{form})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    begin_in_last_folder(dialog, tools.state)
    dialog.setDefaultSuffix(form)
    dialog.selectFile(f"{_tr('Reach')} {tools.context.today().isoformat()}.{form}")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: _save(shell, tools, report, form, Path(name)))
    dialog.open()


def _save(shell: Shell, tools: RoomTools, report: Report, form: str, path: Path) -> None:
    book, theme = tools.book, tools.context.theme

    def work() -> int:
        made = saved(report, form, theme, lambda ids: list(lines_of(book, ids).values()))
        return book.exporting.write(path, [made])

    def done(_: int) -> None:
        shell.say(fill_in(_tr("Saved as %1"), path.name))

    tools.runner.run("reach-save", work, done, shell.say_error)
