"""The page of doubles declares itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Action, Group, MenuPart, Place, Room, Where

if TYPE_CHECKING:
    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _make(shell: Shell, tools: RoomTools) -> Screen:
    from desktop_app.ui.duplicates.screen import DuplicatesScreen

    return DuplicatesScreen(shell, tools)


_WORDS = QT_TRANSLATE_NOOP("Rooms", "Duplicates")
ROOM = Room(
    "duplicates",
    places=(Place("duplicates", _WORDS, "merge", _WORDS, 47, where=Where.NOWHERE, under="people"),),
    make=_make,
    help_page="duplicates",
    actions=(
        Action(
            "find-duplicates",
            QT_TRANSLATE_NOOP("Rooms", "Find duplicates"),
            "merge",
            Group.PEOPLE,
            105,
            lambda shell, tools: shell.show("duplicates"),
            menu=MenuPart.LISTS,
        ),
    ),
)
