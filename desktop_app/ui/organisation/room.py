"""The page of an organisation declares itself. One gets there by its name, wherever it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Action, Group, Place, Room, Where, nobody_chosen

if TYPE_CHECKING:
    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _make(shell: Shell, tools: RoomTools) -> Screen:
    from desktop_app.ui.organisation.screen import OrganisationScreen

    return OrganisationScreen(shell, tools)


def _open(shell: Shell, tools: RoomTools) -> None:
    from desktop_app.ui.organisation.asking import ask_which

    ask_which(shell, tools)


def _way_in(shell: Shell, tools: RoomTools) -> None:
    from desktop_app.ui.ways_in.dialog import open_way_in

    open_way_in(shell, tools, shell.chosen()[0])


_WORDS = QT_TRANSLATE_NOOP("Rooms", "Organisation")
ROOM = Room(
    "organisation",
    places=(
        Place(
            "organisation",
            _WORDS,
            "building-2",
            _WORDS,
            46,
            where=Where.NOWHERE,
            under="people",
        ),
    ),
    make=_make,
    help_page="organisations",
    actions=(
        Action(
            "open-organisation",
            QT_TRANSLATE_NOOP("Rooms", "Open an organisation…"),
            "building-2",
            Group.VIEW,
            47,
            _open,
        ),
        Action(
            "way-in",
            QT_TRANSLATE_NOOP("Rooms", "The way in to this person"),
            "waypoints",
            Group.PEOPLE,
            65,
            _way_in,
            why_not=nobody_chosen,
        ),
    ),
)
