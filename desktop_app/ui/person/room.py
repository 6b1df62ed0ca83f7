"""What is known about a person declares itself: the Details tab of their page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import PersonTab, Room

if TYPE_CHECKING:
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell
    from desktop_app.ui.tab_page import TabPage


def _make_details(shell: Shell, tools: RoomTools) -> TabPage:
    from desktop_app.ui.person.details_tab import DetailsTab

    return DetailsTab(shell, tools)


ROOM = Room(
    "person",
    tabs=(
        PersonTab(
            "details",
            QT_TRANSLATE_NOOP("Rooms", "Details"),
            "contact",
            QT_TRANSLATE_NOOP("Rooms", "Edit details"),
            60,
            _make_details,
            ("Ctrl+E",),
        ),
    ),
)
