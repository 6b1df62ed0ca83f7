"""The timeline declares itself: everybody's as a screen, one person's as a tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Action, Group, PersonTab, Place, Room

if TYPE_CHECKING:
    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell
    from desktop_app.ui.tab_page import TabPage


def _make(shell: Shell, tools: RoomTools) -> Screen:
    from desktop_app.ui.timeline.screen import TimelineScreen

    return TimelineScreen(shell, tools)


def _make_tab(shell: Shell, tools: RoomTools) -> TabPage:
    from desktop_app.ui.timeline.person_tab import TimelineTab

    return TimelineTab(shell, tools)


def _choose_date(shell: Shell, tools: RoomTools) -> None:
    from desktop_app.ui.timeline.screen import CHOOSE_DATE

    shell.show("timeline", CHOOSE_DATE)


ROOM = Room(
    "timeline",
    places=(
        Place(
            "timeline",
            QT_TRANSLATE_NOOP("Rooms", "Timeline"),
            "clock",
            QT_TRANSLATE_NOOP("Rooms", "Show timeline"),
            30,
            ("Ctrl+3",),
        ),
    ),
    make=_make,
    help_page="timeline",
    actions=(
        Action(
            "jump",
            QT_TRANSLATE_NOOP("Rooms", "Go to a date in the timeline"),
            "calendar-days",
            Group.VIEW,
            35,
            _choose_date,
            ("Ctrl+G",),
        ),
    ),
    tabs=(
        PersonTab(
            "timeline-tab",
            QT_TRANSLATE_NOOP("Rooms", "Timeline"),
            "history",
            QT_TRANSLATE_NOOP("Rooms", "Show timeline of the person"),
            50,
            _make_tab,
            ("Ctrl+T",),
            with_line=True,
        ),
    ),
)
