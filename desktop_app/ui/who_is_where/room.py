"""Who is where declares itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Action, Group, Place, Room

if TYPE_CHECKING:
    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _make(shell: Shell, tools: RoomTools) -> Screen:
    from desktop_app.ui.who_is_where.screen import WhoIsWhereScreen

    return WhoIsWhereScreen(shell, tools)


def _plan(shell: Shell, tools: RoomTools) -> None:
    from desktop_app.ui.who_is_where.visit_dialog import VisitDialog

    VisitDialog(shell, tools).open()


ROOM = Room(
    "who_is_where",
    places=(
        Place(
            "who_is_where",
            QT_TRANSLATE_NOOP("Rooms", "Who is where"),
            "map-pin",
            QT_TRANSLATE_NOOP("Rooms", "Show who is where"),
            44,
            under="people",
        ),
    ),
    make=_make,
    actions=(
        Action(
            "plan-visit",
            QT_TRANSLATE_NOOP("Rooms", "Whom to see on a trip…"),
            "map-pin",
            Group.PEOPLE,
            95,
            _plan,
        ),
    ),
    help_page="places",
)
