"""Today declares itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Place, Room

if TYPE_CHECKING:
    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _make(shell: Shell, tools: RoomTools) -> Screen:
    from desktop_app.ui.today.screen import TodayScreen

    return TodayScreen(shell, tools)


def _waiting(tools: RoomTools) -> int:
    return tools.book.waiting.today(tools.context.now()).count


ROOM = Room(
    "today",
    places=(
        Place(
            "today",
            QT_TRANSLATE_NOOP("Rooms", "Today"),
            "sun",
            QT_TRANSLATE_NOOP("Rooms", "Show today"),
            10,
            ("Ctrl+1",),
            number=_waiting,
            alert=True,
        ),
    ),
    make=_make,
    help_page="today",
)
