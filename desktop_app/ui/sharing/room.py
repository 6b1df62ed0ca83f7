"""Sharing a card declares itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Action, Group, Room, nobody_chosen, translated

if TYPE_CHECKING:
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _share(shell: Shell, tools: RoomTools) -> None:
    from desktop_app.ui.sharing.dialog import ShareDialog

    (person_id,) = shell.chosen()
    ShareDialog(shell, tools, tools.book.people.participant(person_id)).open()


def _why_not(shell: Shell, tools: RoomTools) -> str:
    if len(shell.chosen()) > 1:
        return translated("Choose one person: of several, export the cards.")
    return nobody_chosen(shell, tools)


ROOM = Room(
    "sharing",
    actions=(
        Action(
            "share-card",
            QT_TRANSLATE_NOOP("Rooms", "Share card…"),
            "share-2",
            Group.PEOPLE,
            106,
            _share,
            why_not=_why_not,
        ),
    ),
    help_page="share-a-card",
)
