"""Everything a window can do: what the rooms declare, the way to each of their places and tabs, and
its own actions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.kit.actions import Actions, ActionSpec
from desktop_app.ui.room import Action, Group, MenuPart, Where, translated
from desktop_app.ui.window.own_actions import own_actions

if TYPE_CHECKING:
    from desktop_app.ui.room import PersonTab, Place
    from desktop_app.ui.window.parts import WindowParts


def _tr(text: str) -> str:
    return QCoreApplication.translate("WindowActions", text)


def declared_actions(parts: WindowParts) -> list[Action]:
    """The actions of rooms and window, in the order the palette lists them in."""
    found = own_actions(parts)
    for room in parts.window.rooms:
        found += room.actions
        found += [_going_to(place) for place in room.places if place.where is not Where.NOWHERE]
        found += [_showing(tab, parts) for tab in room.tabs]
    groups = list(Group)
    return sorted(found, key=lambda action: (groups.index(action.group), action.order))


def bound_actions(parts: WindowParts) -> Actions:
    """The actions with what they work on, and with their keys given to the window."""
    context = parts.window.context
    made = Actions(parts.window, context.icons, parts.shell.say, context.keys)
    made.add([_bound(action, parts) for action in parts.declared()])
    return made


def _bound(action: Action, parts: WindowParts) -> ActionSpec:
    shell, tools = parts.shell, parts.window.tools
    groups = {
        Group.PEOPLE: _tr("People"),
        Group.FILES: _tr("Files and changes"),
        Group.EDIT: _tr("Edit"),
        Group.VIEW: _tr("View"),
    }
    return ActionSpec(
        action.id,
        translated(action.words),
        action.icon,
        groups[action.group],
        lambda: action.run(shell, tools),
        action.keys,
        lambda: _why_not_write(action, parts) or action.why_not(shell, tools),
        lambda: action.words_now(shell, tools),
    )


def _why_not_write(action: Action, parts: WindowParts) -> str:
    why = parts.window.book.only_read
    if why is None:
        return ""
    from desktop_app.ui.window.only_read import WRITING
    from desktop_app.ui.words.errors import say_error

    return say_error(why) if action.id in WRITING else ""


def _going_to(place: Place) -> Action:
    # A place that is a part of another one has no entry of its own in a low window's sidebar: the
    # menu always has.
    menu = MenuPart.ROOMS if place.under else None
    return Action(
        place.key,
        place.go_words,
        place.icon,
        Group.VIEW,
        place.order,
        lambda shell, _: shell.show(place.key),
        place.keys,
        menu=menu,
    )


def _showing(tab: PersonTab, parts: WindowParts) -> Action:
    def why_not(*_: object) -> str:
        return (
            "" if parts.window.person.person_id() is not None else translated("Nobody is selected.")
        )

    def run(*_: object) -> None:
        parts.navigation.open_tab(tab.key)

    return Action(tab.key, tab.go_words, tab.icon, Group.PEOPLE, tab.order, run, tab.keys, why_not)
