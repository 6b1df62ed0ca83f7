"""People declare themselves: the list, the archive and the trash, and what can be done to those
chosen there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.people_query import Scope
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.people import actions
from desktop_app.ui.room import Action, Group, MenuPart, Place, Room, Where, nobody_chosen

if TYPE_CHECKING:
    from desktop_app.ui.room import RoomTools


def _archived(tools: RoomTools) -> int:
    return tools.book.people_list.counts()[Scope.ARCHIVE]


def _trashed(tools: RoomTools) -> int:
    return tools.book.people_list.counts()[Scope.TRASH]


_PLACES = (
    Place(
        "people",
        QT_TRANSLATE_NOOP("Rooms", "People"),
        "users",
        QT_TRANSLATE_NOOP("Rooms", "Show people"),
        20,
        ("Ctrl+2",),
    ),
    Place(
        "archive",
        QT_TRANSLATE_NOOP("Rooms", "Archive"),
        "archive",
        QT_TRANSLATE_NOOP("Rooms", "Show archive"),
        400,
        ("Ctrl+8",),
        Where.FOOT,
        number=_archived,
    ),
    Place(
        "trash",
        QT_TRANSLATE_NOOP("Rooms", "Trash"),
        "trash-2",
        QT_TRANSLATE_NOOP("Rooms", "Show trash"),
        410,
        ("Ctrl+9",),
        Where.FOOT,
        number=_trashed,
    ),
)
_ACTIONS = (
    Action(
        "add",
        QT_TRANSLATE_NOOP("Rooms", "Add a person"),
        "user-plus",
        Group.PEOPLE,
        10,
        actions.add_person,
        ("Ctrl+N",),
        menu=MenuPart.NEW,
    ),
    Action(
        "star",
        QT_TRANSLATE_NOOP("Rooms", "Star or unstar"),
        "star",
        Group.PEOPLE,
        70,
        actions.toggle_star,
        ("Ctrl+D",),
        nobody_chosen,
    ),
    Action(
        "archive-chosen",
        QT_TRANSLATE_NOOP("Rooms", "Archive"),
        "archive",
        Group.PEOPLE,
        80,
        lambda shell, tools: tools.people.archive(shell.chosen()),
        ("Ctrl+Shift+A",),
        actions.why_not_archive,
    ),
    Action(
        "trash-chosen",
        QT_TRANSLATE_NOOP("Rooms", "Move to trash"),
        "trash-2",
        Group.PEOPLE,
        90,
        lambda shell, tools: tools.people.trash(shell.chosen()),
        ("Ctrl+Backspace",),
        actions.why_not_trash,
    ),
    Action(
        "erase-chosen",
        QT_TRANSLATE_NOOP("Rooms", "Erase for ever…"),
        "trash-2",
        Group.PEOPLE,
        105,
        actions.erase,
        why_not=nobody_chosen,
    ),
    Action(
        "restore",
        QT_TRANSLATE_NOOP("Rooms", "Restore from archive or trash"),
        "archive-restore",
        Group.PEOPLE,
        100,
        lambda shell, tools: tools.people.restore(shell.chosen()),
        why_not=actions.why_not_restore,
    ),
    Action(
        "copy",
        QT_TRANSLATE_NOOP("Rooms", "Copy as vCard"),
        "copy",
        Group.FILES,
        55,
        lambda shell, tools: tools.people.copy(shell.chosen()),
        ("Ctrl+Shift+C",),
        nobody_chosen,
        MenuPart.FILES,
    ),
    Action(
        "empty-trash",
        QT_TRANSLATE_NOOP("Rooms", "Empty the trash…"),
        "trash-2",
        Group.FILES,
        70,
        actions.empty_trash,
        why_not=actions.trash_is_empty,
        menu=MenuPart.LISTS,
    ),
)
ROOM = Room("people", places=_PLACES, actions=_ACTIONS, help_page="people")
