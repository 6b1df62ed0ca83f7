"""Households declare themselves: their page, and what is done with those chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import (
    Action,
    Group,
    MenuPart,
    Place,
    Room,
    Where,
    nobody_chosen,
    translated,
)

if TYPE_CHECKING:
    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

MOST = 60
"""People who live together at most."""


def _household(shell: Shell, tools: RoomTools) -> None:
    from desktop_app.ui.household_dialog import ask_household

    ask_household(shell, tools, shell.chosen())


def _make(shell: Shell, tools: RoomTools) -> Screen:
    from desktop_app.ui.households.screen import HouseholdsScreen

    return HouseholdsScreen(shell, tools)


def _why_not(shell: Shell, tools: RoomTools) -> str:
    if len(shell.chosen()) > MOST:
        return translated("That is too many at once: choose sixty people or fewer.")
    return nobody_chosen(shell, tools)


_WORDS = QT_TRANSLATE_NOOP("Rooms", "Households")
ROOM = Room(
    "households",
    places=(Place("households", _WORDS, "house", _WORDS, 48, where=Where.NOWHERE, under="people"),),
    make=_make,
    help_page="households",
    actions=(
        Action(
            "household",
            QT_TRANSLATE_NOOP("Rooms", "Put into a household…"),
            "house",
            Group.PEOPLE,
            106,
            _household,
            why_not=_why_not,
        ),
        Action(
            "households",
            _WORDS,
            "house",
            Group.PEOPLE,
            107,
            lambda shell, tools: shell.show("households"),
            menu=MenuPart.LISTS,
        ),
    ),
)
