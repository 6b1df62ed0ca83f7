"""The preferences that are about no room in particular declare themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import PreferencesCard, Room

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _appearance(shell: Shell, tools: RoomTools) -> QWidget:
    from desktop_app.ui.preferences.appearance import AppearanceCard

    return AppearanceCard(tools.context)


def _region(shell: Shell, tools: RoomTools) -> QWidget:
    from desktop_app.ui.preferences.region import RegionCard
    from desktop_app.ui.preferences.sorting import SortChoice

    sorting = SortChoice(tools.context, tools.book.people_list, tools.runner)
    card = RegionCard(tools.context, tools.book.region, sorting)
    card.started.connect(shell.confirm)
    return card


def _desktop(shell: Shell, tools: RoomTools) -> QWidget | None:
    from desktop_app.ui.preferences.desktop import DesktopCard

    return None if tools.desktop is None else DesktopCard(tools.context, tools.desktop)


def _notices(shell: Shell, tools: RoomTools) -> QWidget | None:
    from desktop_app.ui.preferences.desktop import NoticesCard

    if tools.desktop is None:
        return None
    card = NoticesCard(tools.context, tools.desktop)
    card.started.connect(shell.confirm)
    return card


def _data(shell: Shell, tools: RoomTools) -> QWidget:
    from desktop_app.ui.preferences.data import DataCard

    return DataCard(tools.context, tools.book.folder, tools.move_book)


ROOM = Room(
    "preferences",
    cards=(
        PreferencesCard(
            10,
            _appearance,
            QT_TRANSLATE_NOOP("Rooms", "Appearance"),
            QT_TRANSLATE_NOOP("Rooms", "theme dark light colours system"),
        ),
        PreferencesCard(
            15,
            _region,
            QT_TRANSLATE_NOOP("Rooms", "Names, numbers and addresses"),
            QT_TRANSLATE_NOOP("Rooms", "region country phone sort first last family name"),
        ),
        PreferencesCard(
            50,
            _desktop,
            QT_TRANSLATE_NOOP("Rooms", "On your desktop"),
            QT_TRANSLATE_NOOP("Rooms", "tray login log in start key shortcut quick log"),
            needs_desktop=True,
        ),
        PreferencesCard(
            60,
            _notices,
            QT_TRANSLATE_NOOP("Rooms", "Notices"),
            QT_TRANSLATE_NOOP("Rooms", "notifications quiet hours daily"),
            needs_desktop=True,
        ),
        PreferencesCard(
            90,
            _data,
            QT_TRANSLATE_NOOP("Rooms", "Your data"),
            QT_TRANSLATE_NOOP("Rooms", "folder file move place backup"),
        ),
    ),
)
