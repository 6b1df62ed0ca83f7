"""Events declare themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Action, Group, MenuPart, Place, Room

if TYPE_CHECKING:
    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _make(shell: Shell, tools: RoomTools) -> Screen:
    from desktop_app.ui.events.screen import EventsScreen

    return EventsScreen(shell, tools)


def _new(shell: Shell, tools: RoomTools) -> None:
    from desktop_app.ui.events.screen import NEW

    shell.show("events", NEW)


ROOM = Room(
    "events",
    places=(
        Place(
            "events",
            QT_TRANSLATE_NOOP("Rooms", "Events"),
            "calendar-days",
            QT_TRANSLATE_NOOP("Rooms", "Show events"),
            50,
            ("Ctrl+5",),
        ),
    ),
    make=_make,
    help_page="events",
    actions=(
        Action(
            "new-event",
            QT_TRANSLATE_NOOP("Rooms", "New event"),
            "calendar-days",
            Group.PEOPLE,
            35,
            _new,
            menu=MenuPart.NEW,
        ),
    ),
)
