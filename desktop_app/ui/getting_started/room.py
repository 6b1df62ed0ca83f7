"""Getting started declares itself: the page on which the first ten people are chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Action, Group, MenuPart, Place, Room, Where, translated

if TYPE_CHECKING:
    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _make(shell: Shell, tools: RoomTools) -> Screen:
    from desktop_app.ui.getting_started.screen import GettingStartedScreen

    return GettingStartedScreen(shell, tools)


def _why_not(shell: Shell, tools: RoomTools) -> str:
    from desktop_app.domain.getting_started import ENOUGH

    if not tools.book.getting_started.anybody():
        return translated("There is nobody to choose from yet.")
    if tools.book.getting_started.in_circles() >= ENOUGH:
        return translated("Ten people have a circle already. Circles sorts the others.")
    return ""


_WORDS = QT_TRANSLATE_NOOP("Rooms", "Ten people, two minutes")
ROOM = Room(
    "getting_started",
    places=(Place("getting_started", _WORDS, "flame", _WORDS, 45, where=Where.NOWHERE),),
    make=_make,
    help_page="first-steps",
    actions=(
        Action(
            "choose-ten",
            _WORDS,
            "flame",
            Group.VIEW,
            45,
            lambda shell, _: shell.show("getting_started"),
            why_not=_why_not,
            menu=MenuPart.ROOMS,
        ),
    ),
)
