"""The page of a smart list's rules declares itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Action, Group, MenuPart, Place, Room, Where

if TYPE_CHECKING:
    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

_WORDS = QT_TRANSLATE_NOOP("Rooms", "Rules of a smart list")


def _make(shell: Shell, tools: RoomTools) -> Screen:
    from desktop_app.ui.rules.screen import RulesScreen

    return RulesScreen(shell, tools)


def _new(shell: Shell, tools: RoomTools) -> None:
    from desktop_app.domain.people_query import PeopleQuery

    shell.show("rules", PeopleQuery())


ROOM = Room(
    "rules",
    places=(
        Place("rules", _WORDS, "list-filter", _WORDS, 49, where=Where.NOWHERE, under="people"),
    ),
    make=_make,
    help_page="lists",
    actions=(
        Action(
            "new-rule-list",
            QT_TRANSLATE_NOOP("Rooms", "New list by rules…"),
            "list-checks",
            Group.FILES,
            61,
            _new,
            menu=MenuPart.LISTS,
        ),
    ),
)
