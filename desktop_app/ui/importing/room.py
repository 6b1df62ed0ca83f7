"""Importing declares itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Action, Group, MenuPart, Place, Room, Where

if TYPE_CHECKING:
    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _make(shell: Shell, tools: RoomTools) -> Screen:
    from desktop_app.ui.importing.screen import ImportScreen

    return ImportScreen(shell, tools)


def _choose_files(shell: Shell, tools: RoomTools) -> None:
    from desktop_app.ui.importing.choosing import choose_files

    choose_files(shell, tools)


def _choose_folder(shell: Shell, tools: RoomTools) -> None:
    from desktop_app.ui.importing.choosing import choose_folder

    choose_folder(shell, tools)


_WORDS = QT_TRANSLATE_NOOP("Rooms", "Bring people in")
ROOM = Room(
    "importing",
    places=(Place("importing", _WORDS, "import", _WORDS, 44, where=Where.NOWHERE, under="people"),),
    make=_make,
    help_page="import-export",
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
            "imports",
            _WORDS,
            "import",
            Group.FILES,
            25,
            lambda shell, _: shell.show("importing"),
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
