"""The weekly review declares itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Place, Room

if TYPE_CHECKING:
    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _make(shell: Shell, tools: RoomTools) -> Screen:
    from desktop_app.ui.review.screen import ReviewScreen

    return ReviewScreen(shell, tools)


ROOM = Room(
    "review",
    places=(
        Place(
            "review",
            QT_TRANSLATE_NOOP("Rooms", "Weekly review"),
            "list-checks",
            QT_TRANSLATE_NOOP("Rooms", "Weekly review"),
            50,
            under="people",
        ),
    ),
    make=_make,
    help_page="review",
)
