"""The pretend room declares itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.room import (
    Action,
    Group,
    MenuPart,
    Page,
    PersonTab,
    Place,
    PreferencesCard,
    Room,
    nobody_chosen,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell
    from desktop_app.ui.tab_page import TabPage


def _make(shell: Shell, tools: RoomTools) -> Screen:
    from tests.ui.pretend.widgets import PretendScreen

    return PretendScreen(tools)


def _make_tab(shell: Shell, tools: RoomTools) -> TabPage:
    from tests.ui.pretend.widgets import PretendTab

    return PretendTab(tools)


def _make_card(shell: Shell, tools: RoomTools) -> QWidget:
    from tests.ui.pretend.widgets import PretendCard

    return PretendCard(tools)


def _wave(shell: Shell, tools: RoomTools) -> None:
    names = [line.name for line in tools.book.people_list.lines(shell.chosen())]
    shell.say(f"Waved at {', '.join(names)}", "Show", lambda: shell.show("pretend", "wave"))


ROOM = Room(
    "pretend",
    places=(
        Place(
            "pretend",
            "Pretend",
            "sparkles",
            "Show what is pretended",
            25,
            ("Ctrl+7",),
            number=lambda tools: 3,
        ),
    ),
    make=_make,
    help_page="today",
    actions=(
        Action(
            "wave",
            "Wave at them",
            "sparkles",
            Group.PEOPLE,
            65,
            _wave,
            ("Alt+W",),
            nobody_chosen,
            MenuPart.NEW,
        ),
    ),
    tabs=(
        PersonTab(
            "pretended",
            "Pretended",
            "sparkles",
            "Show what is pretended of somebody",
            70,
            _make_tab,
        ),
    ),
    cards=(PreferencesCard(45, Page.REMINDING, _make_card),),
)
