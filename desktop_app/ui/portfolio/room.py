"""The portfolio declares itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Place, Room, Where

if TYPE_CHECKING:
    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _make(shell: Shell, tools: RoomTools) -> Screen:
    from desktop_app.ui.portfolio.screen import PortfolioScreen

    return PortfolioScreen(shell, tools)


ROOM = Room(
    "portfolio",
    places=(
        Place(
            "portfolio",
            QT_TRANSLATE_NOOP("Rooms", "Portfolio"),
            "images",
            QT_TRANSLATE_NOOP("Rooms", "Show portfolio"),
            42,
            where=Where.WITHIN,
            under="giving",
        ),
    ),
    make=_make,
    help_page="portfolio",
)
