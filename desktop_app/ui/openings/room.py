"""Openings declares itself: it stands at the foot of Give and ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Action, Group, Place, Room, Where

if TYPE_CHECKING:
    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _make(shell: Shell, tools: RoomTools) -> Screen:
    from desktop_app.ui.openings.screen import OpeningsScreen

    return OpeningsScreen(shell, tools)


def _add(shell: Shell, tools: RoomTools) -> None:
    from desktop_app.ui.pursuing.actions import OpeningActions

    OpeningActions(shell, tools).add()


ROOM = Room(
    "openings",
    places=(
        Place(
            "openings",
            QT_TRANSLATE_NOOP("Rooms", "Openings"),
            "door-open",
            QT_TRANSLATE_NOOP("Rooms", "Show openings"),
            44,
            where=Where.WITHIN,
            under="giving",
        ),
    ),
    make=_make,
    help_page="openings",
    actions=(
        Action(
            "add-opening",
            QT_TRANSLATE_NOOP("Rooms", "Add an opening…"),
            "door-open",
            Group.PEOPLE,
            66,
            _add,
        ),
    ),
)
