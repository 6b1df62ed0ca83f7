"""The planner of recommendations declares itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Place, Room, Where

if TYPE_CHECKING:
    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _make(shell: Shell, tools: RoomTools) -> Screen:
    from desktop_app.ui.recommendations.screen import RecommendationsScreen

    return RecommendationsScreen(shell, tools)


ROOM = Room(
    "recommendations",
    places=(
        Place(
            "recommendations",
            QT_TRANSLATE_NOOP("Rooms", "Recommendations"),
            "quote",
            QT_TRANSLATE_NOOP("Rooms", "Show recommendations"),
            41,
            where=Where.WITHIN,
            under="giving",
        ),
    ),
    make=_make,
    help_page="recommendations",
)
