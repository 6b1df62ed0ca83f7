"""What can be done to the people chosen, from keys, the menu and the palette."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.people_query import PeopleQuery, Scope

if TYPE_CHECKING:
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

AT_ONCE = 500
"""People looked at in one question."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Rooms", text)


def add_person(shell: Shell, tools: RoomTools) -> None:
    """Ask who, then open the new page on its details."""
    from desktop_app.ui.people.add_dialog import AddPersonDialog

    AddPersonDialog(shell, tools).open()


def toggle_star(shell: Shell, tools: RoomTools) -> None:
    """Star all who are chosen, unless all have a star: then take it off."""
    ids, people = shell.chosen(), tools.book.people_list
    lines = itertools.chain.from_iterable(
        people.lines(ids[at : at + AT_ONCE]) for at in range(0, len(ids), AT_ONCE)
    )
    tools.people.star(ids, not all(line.starred for line in lines))


def empty_trash(shell: Shell, tools: RoomTools) -> None:
    """Erase everybody in the trash, once it was asked."""
    ids = tools.book.people_list.ids(PeopleQuery(scope=Scope.TRASH), tools.context.today())
    tools.people.erase(list(ids))


def erase(shell: Shell, tools: RoomTools) -> None:
    """Erase those chosen, once it was asked."""
    tools.people.erase(shell.chosen())


def trash_is_empty(shell: Shell, tools: RoomTools) -> str:
    """Why the trash cannot be emptied, "" when it can."""
    trash = PeopleQuery(scope=Scope.TRASH)
    return (
        ""
        if tools.book.people_list.count(trash, tools.context.today())
        else _tr("The trash is empty.")
    )


def why_not_archive(shell: Shell, tools: RoomTools) -> str:
    """Why those chosen cannot be archived, "" when they can."""
    return _why_not(shell, tools, Scope.ARCHIVE, Scope.TRASH)


def why_not_trash(shell: Shell, tools: RoomTools) -> str:
    """Why those chosen cannot be moved to the trash, "" when they can."""
    return _why_not(shell, tools, Scope.TRASH)


def why_not_restore(shell: Shell, tools: RoomTools) -> str:
    """Why those chosen cannot be restored, "" when they can."""
    return _why_not(shell, tools, Scope.PEOPLE)


def _why_not(shell: Shell, tools: RoomTools, *scopes: Scope) -> str:
    """Why people who are in one of these parts of the address book are left where they are."""
    ids = shell.chosen()
    line = tools.book.people_list.line(ids[0]) if ids else None
    if line is None:
        return _tr("Nobody is selected.")
    words = {
        Scope.PEOPLE: _tr("They are neither in the archive nor in the trash."),
        Scope.ARCHIVE: _tr("They are in the archive already."),
        Scope.TRASH: _tr("They are in the trash already."),
    }
    return words[line.scope] if line.scope in scopes else ""
