"""Fields of work declare themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Place, Room, Where

if TYPE_CHECKING:
    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _make(shell: Shell, tools: RoomTools) -> Screen:
    from desktop_app.ui.fields.screen import FieldsScreen

    return FieldsScreen(shell, tools)


ROOM = Room(
    "fields",
    places=(
        Place(
            "fields",
            QT_TRANSLATE_NOOP("Rooms", "Fields of work"),
            "tags",
            QT_TRANSLATE_NOOP("Rooms", "Show fields of work"),
            61,
            where=Where.WITHIN,
            under="reach",
        ),
    ),
    make=_make,
    help_page="reach",
)
