"""Before you meet declares itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Action, Group, Place, Room, Where, translated

if TYPE_CHECKING:
    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

_WORDS = QT_TRANSLATE_NOOP("Rooms", "Before you meet")


def _make(shell: Shell, tools: RoomTools) -> Screen:
    from desktop_app.ui.before_you_meet.screen import MeetingScreen

    return MeetingScreen(shell, tools)


def _show(shell: Shell, tools: RoomTools) -> None:
    """About the person whose page is shown, or who is chosen in the list."""
    shell.show("before_you_meet", ("person", shell.chosen()[0]))


def _why_not(shell: Shell, tools: RoomTools) -> str:
    return "" if len(shell.chosen()) == 1 else translated("Choose one person first.")


ROOM = Room(
    "before_you_meet",
    places=(
        Place(
            "before_you_meet",
            _WORDS,
            "notebook-pen",
            _WORDS,
            55,
            where=Where.NOWHERE,
            under="today",
        ),
    ),
    make=_make,
    help_page="before-you-meet",
    actions=(
        Action(
            "before-you-meet",
            QT_TRANSLATE_NOOP("Rooms", "Before you meet somebody"),
            "notebook-pen",
            Group.PEOPLE,
            45,
            _show,
            why_not=_why_not,
        ),
    ),
)
