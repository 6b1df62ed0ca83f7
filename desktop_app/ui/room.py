"""What a room declares of itself. Sidebar, menu, palette, shortcut sheet, a person's tabs and
Preferences are drawn from these declarations: each room has its own in its `room.py`, and
`rooms.py` gathers them.

Words are marked with `QT_TRANSLATE_NOOP("Rooms", …)` and translated when they are drawn. What a
room is made of is imported by the functions it names, when they are called: a start reads
declarations only. They are named tuples, for every start makes these classes, and a dataclass takes
ten times as long to make.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.desktop_integration import DesktopIntegration
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache
    from desktop_app.ui.kit.runner import Runner
    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.kit.window_state import WindowState
    from desktop_app.ui.people_commands import PeopleCommands
    from desktop_app.ui.shell import Shell
    from desktop_app.ui.tab_page import TabPage


class RoomTools(NamedTuple):
    """What a room works with, besides the shell. `desktop` and `move_book` are None for the sample
    people: they have no tray, and stay where they are. `places` are those of all rooms. `vault` is
    told what is wanted of encryption: "lock", "encrypt", "decrypt", "passphrase", "code", "remember" or
    "forget"; None for the sample people.
    """

    context: UiContext
    book: AddressBook
    runner: Runner
    photos: PhotoCache
    state: WindowState
    people: PeopleCommands
    desktop: DesktopIntegration | None
    move_book: Callable[[Path], object] | None
    places: tuple[Place, ...] = ()
    vault: Callable[[str], object] | None = None


class Where(Enum):
    """Where a place stands: in the sidebar, or `WITHIN` the screen of the place it is under, at its
    foot; `NOWHERE` is for one that only an action leads to.
    """

    TOP = "top"
    FOOT = "foot"
    WITHIN = "within"
    NOWHERE = "nowhere"


IN_SIDEBAR = frozenset({Where.TOP, Where.FOOT})


class Group(Enum):
    """The heading an action is listed under in the palette and the shortcut sheet, in their
    order.
    """

    PEOPLE = "people"
    FILES = "files"
    EDIT = "edit"
    VIEW = "view"


class MenuPart(Enum):
    """The part of the window's menu an action stands in, in their order; lines are drawn between
    them.
    """

    ROOMS = "rooms"
    NEW = "new"
    FILES = "files"
    LISTS = "lists"
    CHANGES = "changes"
    WINDOW = "window"
    HELP = "help"
    QUIT = "quit"


class Place(NamedTuple):
    """An entry of the sidebar, and the action that goes there.

    `go_words` say that action in full ("Show today"). `under` is the key of the place this one is a
    part of: it stands below that, smaller; one that is not in the sidebar has that one marked
    meanwhile. `number` is asked on a reader's thread for the number beside it, which with `alert`
    stands out.
    """

    key: str
    words: str
    icon: str
    go_words: str
    order: int
    keys: tuple[str, ...] = ()
    where: Where = Where.TOP
    under: str = ""
    number: Callable[[RoomTools], int] | None = None
    alert: bool = False


def _always(shell: Shell, tools: RoomTools) -> str:
    return ""


def nobody_chosen(shell: Shell, tools: RoomTools) -> str:
    """Why nothing can be done to the people chosen: there are none; "" when there are."""
    return "" if shell.chosen() else translated("Nobody is selected.")


class Action(NamedTuple):
    """Something a user can do. `order` is its place within its group and within its part of the
    menu.

    `keys` work in the whole window; `why_not` says in a sentence why it cannot be done now, "" when
    it can, and is what the key answers then. `words_now` says what it would do now, where `words`
    alone do not tell; "" for `words`.
    """

    id: str
    words: str
    icon: str
    group: Group
    order: int
    run: Callable[[Shell, RoomTools], object]
    keys: tuple[str, ...] = ()
    why_not: Callable[[Shell, RoomTools], str] = _always
    menu: MenuPart | None = None
    words_now: Callable[[Shell, RoomTools], str] = _always


class PersonTab(NamedTuple):
    """A tab of the page about a person, and the action that brings it to sight. `with_line` keeps
    the line for what happened above it.
    """

    key: str
    words: str
    icon: str
    go_words: str
    order: int
    make: Callable[[Shell, RoomTools], TabPage]
    keys: tuple[str, ...] = ()
    with_line: bool = False


class Page(Enum):
    """A page of Preferences, in the order they are listed in. `ui/preferences/pages.py` has their
    words; one that no card declares is not there.
    """

    APPEARANCE = "appearance"
    NAMES = "names"
    OWN_FIELDS = "own-fields"
    DESKTOP = "desktop"
    REMINDING = "reminding"
    RHYTHMS = "rhythms"
    TEMPLATES = "templates"
    KEYS = "keys"
    DATA = "data"


class PreferencesCard(NamedTuple):
    """A card on a `page` of Preferences, `order` its place among all cards; `make` answers None
    where there is nothing to prefer.

    `words` is its title, by which the palette finds it, and `also` holds further words for what is
    set there. A card that `needs_desktop` is not there with the sample people.
    """

    order: int
    page: Page
    make: Callable[[Shell, RoomTools], QWidget | None]
    words: str = ""
    also: str = ""
    needs_desktop: bool = False


class Room(NamedTuple):
    """A room: where one goes (`places`), the screen that is shown there, and what else it brings.

    Without `make` its places show the list of people and the page of one of them, which the window
    always holds. `help_page` names the page of the manual about what its places show; only what is
    a place of its own in there, such as a dialog, names another.
    """

    key: str
    places: tuple[Place, ...] = ()
    make: Callable[[Shell, RoomTools], Screen] | None = None
    actions: tuple[Action, ...] = ()
    tabs: tuple[PersonTab, ...] = ()
    cards: tuple[PreferencesCard, ...] = ()
    help_page: str = ""


def parts_of(tools: RoomTools, place: str) -> list[Place]:
    """The places that stand within the place with that key, in their order."""
    found = [part for part in tools.places if part.where is Where.WITHIN and part.under == place]
    return sorted(found, key=lambda part: part.order)


def translated(words: str) -> str:
    """The words of a declaration in the language of the window."""
    return QCoreApplication.translate("Rooms", words)
