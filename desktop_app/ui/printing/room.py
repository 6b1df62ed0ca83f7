"""Printing declares itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Action, Group, MenuPart, Place, Room, Where, translated

if TYPE_CHECKING:
    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

_WORDS = QT_TRANSLATE_NOOP("Rooms", "Print")


def _make(shell: Shell, tools: RoomTools) -> Screen:
    from desktop_app.ui.printing.screen import PrintScreen

    return PrintScreen(shell, tools)


def _print(shell: Shell, tools: RoomTools) -> None:
    """Whoever is chosen: one person's page, a directory of several, of everybody where nobody is."""
    from desktop_app.ui.printing.order import ToPrint, What

    chosen = tuple(shell.chosen())
    what = What.PAGE if len(chosen) == 1 else What.DIRECTORY
    shell.show("printing", ToPrint(what, chosen))


def _print_directory(shell: Shell, tools: RoomTools) -> None:
    from desktop_app.ui.printing.order import ToPrint, What

    shell.show("printing", ToPrint(What.DIRECTORY, _several(shell)))


def _print_labels(shell: Shell, tools: RoomTools) -> None:
    from desktop_app.ui.printing.order import ToPrint, What

    shell.show("printing", ToPrint(What.LABELS, _several(shell)))


def _several(shell: Shell) -> tuple[int, ...]:
    """The people chosen; one alone is whose page is open, and is not meant."""
    chosen = tuple(shell.chosen())
    return chosen if len(chosen) > 1 else ()


def _nobody_yet(shell: Shell, tools: RoomTools) -> str:
    return "" if tools.book.people_list.anybody() else translated("There is nobody yet.")


ROOM = Room(
    "printing",
    places=(Place("printing", _WORDS, "printer", _WORDS, 46, where=Where.NOWHERE, under="people"),),
    make=_make,
    help_page="printing",
    actions=(
        Action(
            "print",
            QT_TRANSLATE_NOOP("Rooms", "Print…"),
            "printer",
            Group.FILES,
            60,
            _print,
            ("Ctrl+P",),
            _nobody_yet,
            MenuPart.FILES,
        ),
        Action(
            "print-directory",
            QT_TRANSLATE_NOOP("Rooms", "Print a directory…"),
            "printer",
            Group.FILES,
            62,
            _print_directory,
            why_not=_nobody_yet,
        ),
        Action(
            "print-labels",
            QT_TRANSLATE_NOOP("Rooms", "Print address labels…"),
            "printer",
            Group.FILES,
            64,
            _print_labels,
            why_not=_nobody_yet,
        ),
    ),
)
