"""Importing declares itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Action, Group, MenuPart, Room

if TYPE_CHECKING:
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _choose_files(shell: Shell, tools: RoomTools) -> None:
    from desktop_app.ui.importing.choosing import choose_files

    choose_files(shell, tools)


def _choose_folder(shell: Shell, tools: RoomTools) -> None:
    from desktop_app.ui.importing.choosing import choose_folder

    choose_folder(shell, tools)


ROOM = Room(
    "importing",
    actions=(
        Action(
            "import",
            QT_TRANSLATE_NOOP("Rooms", "Import…"),
            "import",
            Group.FILES,
            20,
            _choose_files,
            ("Ctrl+O",),
            menu=MenuPart.FILES,
        ),
        Action(
            "import-folder",
            QT_TRANSLATE_NOOP("Rooms", "Import a folder…"),
            "folder-open",
            Group.FILES,
            30,
            _choose_folder,
            menu=MenuPart.FILES,
        ),
    ),
)
