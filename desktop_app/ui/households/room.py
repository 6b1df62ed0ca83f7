"""Households declare themselves: what is done with those chosen, and looking for people who may live
together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Action, Group, MenuPart, Room, nobody_chosen, translated

if TYPE_CHECKING:
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

MOST = 60
"""People who live together at most."""


def _household(shell: Shell, tools: RoomTools) -> None:
    from desktop_app.ui.household_dialog import ask_household

    ask_household(shell, tools, shell.chosen())


def _find(shell: Shell, tools: RoomTools) -> None:
    from desktop_app.ui.households.offers_dialog import OffersDialog

    OffersDialog(shell, tools).open()


def _why_not(shell: Shell, tools: RoomTools) -> str:
    if len(shell.chosen()) > MOST:
        return translated("That is too many at once: choose sixty people or fewer.")
    return nobody_chosen(shell, tools)


def _nobody_yet(shell: Shell, tools: RoomTools) -> str:
    return "" if tools.book.people_list.anybody() else translated("There is nobody yet.")


ROOM = Room(
    "households",
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
            "find-households",
            QT_TRANSLATE_NOOP("Rooms", "Find people who live together…"),
            "house",
            Group.PEOPLE,
            107,
            _find,
            why_not=_nobody_yet,
            menu=MenuPart.LISTS,
        ),
    ),
)
