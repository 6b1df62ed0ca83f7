"""Give and ask declares itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Action, Group, Place, Room

if TYPE_CHECKING:
    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _make(shell: Shell, tools: RoomTools) -> Screen:
    from desktop_app.ui.giving.screen import GivingScreen

    return GivingScreen(shell, tools)


def _all_favours(shell: Shell, tools: RoomTools) -> None:
    from desktop_app.ui.giving.screen import ALL_FAVOURS

    shell.show("giving", ALL_FAVOURS)


ROOM = Room(
    "giving",
    places=(
        Place(
            "giving",
            QT_TRANSLATE_NOOP("Rooms", "Give and ask"),
            "hand-heart",
            QT_TRANSLATE_NOOP("Rooms", "Show give and ask"),
            40,
            ("Ctrl+4",),
        ),
    ),
    make=_make,
    help_page="giving",
    actions=(
        Action(
            "all-favours",
            QT_TRANSLATE_NOOP("Rooms", "Show all favours"),
            "hand-heart",
            Group.VIEW,
            45,
            _all_favours,
        ),
    ),
)
