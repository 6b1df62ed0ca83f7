"""The backups declare themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Action, Group, MenuPart, Page, Place, PreferencesCard, Room, Where

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _make(shell: Shell, tools: RoomTools) -> Screen:
    from desktop_app.ui.backups.screen import BackupsScreen

    return BackupsScreen(shell, tools)


def _card(shell: Shell, tools: RoomTools) -> QWidget:
    from desktop_app.ui.backups.preference import BackupsCard

    return BackupsCard(shell, tools)


def _back_up(shell: Shell, tools: RoomTools) -> None:
    from desktop_app.ui.backups.making import back_up_now

    back_up_now(shell, tools)


def _check(shell: Shell, tools: RoomTools) -> None:
    from desktop_app.ui.backups.check_dialog import check_book

    check_book(shell, tools)


ROOM = Room(
    "backups",
    places=(
        Place(
            "backups",
            QT_TRANSLATE_NOOP("Rooms", "Backups"),
            "shield-check",
            QT_TRANSLATE_NOOP("Rooms", "Show the backups"),
            390,
            where=Where.FOOT,
        ),
    ),
    make=_make,
    help_page="backup",
    cards=(
        PreferencesCard(
            85,
            Page.DATA,
            _card,
            QT_TRANSLATE_NOOP("Rooms", "Backups"),
            QT_TRANSLATE_NOOP("Rooms", "backup copy copies safety restore second place"),
        ),
    ),
    actions=(
        Action(
            "back-up",
            QT_TRANSLATE_NOOP("Rooms", "Back up now"),
            "shield-check",
            Group.FILES,
            60,
            _back_up,
            menu=MenuPart.FILES,
        ),
        Action(
            "check-book",
            QT_TRANSLATE_NOOP("Rooms", "Check the address book…"),
            "shield-check",
            Group.FILES,
            65,
            _check,
            menu=MenuPart.FILES,
        ),
    ),
)
