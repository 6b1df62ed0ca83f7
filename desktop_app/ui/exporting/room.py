"""Exporting declares itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Action, Group, MenuPart, Room, nobody_chosen

if TYPE_CHECKING:
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _export_everybody(shell: Shell, tools: RoomTools) -> None:
    from desktop_app.ui.exporting.dialog import ask_export

    ask_export(shell, tools, None)


def _export_chosen(shell: Shell, tools: RoomTools) -> None:
    from desktop_app.ui.exporting.dialog import ask_export

    ask_export(shell, tools, shell.chosen())


def _nobody_yet(shell: Shell, tools: RoomTools) -> str:
    return (
        ""
        if tools.book.people_list.anybody()
        else QCoreApplication.translate("Rooms", "There is nobody yet.")
    )


ROOM = Room(
    "exporting",
    actions=(
        Action(
            "export",
            QT_TRANSLATE_NOOP("Rooms", "Export everybody…"),
            "download",
            Group.FILES,
            40,
            _export_everybody,
            ("Ctrl+Shift+E",),
            _nobody_yet,
            MenuPart.FILES,
        ),
        Action(
            "export-selected",
            QT_TRANSLATE_NOOP("Rooms", "Export the selected people…"),
            "file-down",
            Group.FILES,
            50,
            _export_chosen,
            why_not=nobody_chosen,
            menu=MenuPart.FILES,
        ),
    ),
)
