"""Reach declares itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Place, Room

if TYPE_CHECKING:
    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _make(shell: Shell, tools: RoomTools) -> Screen:
    from desktop_app.ui.reach.screen import ReachScreen

    return ReachScreen(shell, tools)


ROOM = Room(
    "reach",
    places=(
        Place(
            "reach",
            QT_TRANSLATE_NOOP("Rooms", "Reach"),
            "compass",
            QT_TRANSLATE_NOOP("Rooms", "Show your reach"),
            60,
            ("Ctrl+6",),
        ),
    ),
    make=_make,
    help_page="reach",
)
