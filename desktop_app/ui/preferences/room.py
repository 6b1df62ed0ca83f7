"""The preferences that are about no room in particular declare themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Page, PreferencesCard, Room

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.message_templates import Word
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


def _templates(shell: Shell, tools: RoomTools) -> QWidget:
    from desktop_app.ui.preferences.templates_card import TemplatesCard

    book = tools.book

    def reads_for() -> tuple[str, Mapping[Word, str]] | None:
        """Somebody to show a template with: whose page is shown, else the first of all."""
        shown = shell.shown_person() or next(iter(book.exporting.everybody()), None)
        if shown is None:
            return None
        contact = book.people.contact(shown)
        return contact.person.display_name, book.message_templates.values(contact)

    card = TemplatesCard(tools.context, book.message_templates, reads_for)
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
            Page.APPEARANCE,
            _appearance,
            QT_TRANSLATE_NOOP("Rooms", "Appearance"),
            QT_TRANSLATE_NOOP(
                "Rooms",
                "theme dark mode light mode night colours system look text size larger smaller letters font zoom",
            ),
        ),
        PreferencesCard(
            15,
            Page.NAMES,
            _region,
            QT_TRANSLATE_NOOP("Rooms", "Names and numbers"),
            QT_TRANSLATE_NOOP(
                "Rooms",
                "numbers addresses region country telephone phone sort order people by first last family name postal",
            ),
        ),
        PreferencesCard(
            65,
            Page.TEMPLATES,
            _templates,
            QT_TRANSLATE_NOOP("Rooms", "Templates"),
            QT_TRANSLATE_NOOP(
                "Rooms",
                "message letter text begin from placeholders birthday thanks congratulations",
            ),
        ),
        PreferencesCard(
            50,
            Page.DESKTOP,
            _desktop,
            QT_TRANSLATE_NOOP("Rooms", "On your desktop"),
            QT_TRANSLATE_NOOP(
                "Rooms",
                "tray icon login log in start autostart background close window global key shortcut hotkey quick log",
            ),
            needs_desktop=True,
        ),
        PreferencesCard(
            60,
            Page.REMINDING,
            _notices,
            QT_TRANSLATE_NOOP("Rooms", "Notices"),
            QT_TRANSLATE_NOOP(
                "Rooms",
                "notifications notify tell me due quiet hours night do not disturb daily digest silence turn off",
            ),
            needs_desktop=True,
        ),
        PreferencesCard(
            90,
            Page.DATA,
            _data,
            QT_TRANSLATE_NOOP("Rooms", "Where everything is kept"),
            QT_TRANSLATE_NOOP(
                "Rooms",
                "your data folder file move address book elsewhere another place location path show",
            ),
        ),
    ),
)
