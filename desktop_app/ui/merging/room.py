"""Merging declares itself: the page, and the ways to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Action, Group, Place, Room, Where, nobody_chosen, translated

if TYPE_CHECKING:
    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

MOST = 6
"""People put side by side at once."""


def _make(shell: Shell, tools: RoomTools) -> Screen:
    from desktop_app.ui.merging.screen import MergingScreen

    return MergingScreen(shell, tools)


def _merge(shell: Shell, tools: RoomTools) -> None:
    """Those chosen; one alone is asked about."""
    chosen = shell.chosen()
    if len(chosen) > 1:
        shell.show("merging", tuple(chosen))
        return
    from desktop_app.ui.merging.asking import ask_with_whom

    ask_with_whom(shell, tools, chosen[0])


def _why_not(shell: Shell, tools: RoomTools) -> str:
    if len(shell.chosen()) > MOST:
        return translated("That is too many at once: choose six people or fewer.")
    return nobody_chosen(shell, tools)


_WORDS = QT_TRANSLATE_NOOP("Rooms", "Merge people")
ROOM = Room(
    "merging",
    places=(Place("merging", _WORDS, "merge", _WORDS, 48, where=Where.NOWHERE, under="people"),),
    make=_make,
    help_page="duplicates",
    actions=(
        Action(
            "merge",
            QT_TRANSLATE_NOOP("Rooms", "Merge people who are one…"),
            "merge",
            Group.PEOPLE,
            104,
            _merge,
            why_not=_why_not,
        ),
    ),
)
