"""Reminders declare themselves: how one is made, and how long before a day one is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Action, Group, MenuPart, Page, PreferencesCard, Room

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _remind(shell: Shell, tools: RoomTools) -> None:
    """About the person whose page is shown, if any."""
    from desktop_app.ui.reminders.new import new_reminder

    shown = shell.shown_person()
    person = None if shown is None else tools.book.people.participant(shown)
    shell.remind(new_reminder(tools.context, person))


def _dates_card(shell: Shell, tools: RoomTools) -> QWidget:
    from desktop_app.ui.reminders.dates_card import DatesCard

    card = DatesCard(tools.context, tools.book.important_dates)
    card.started.connect(shell.confirm)
    return card


ROOM = Room(
    "reminders",
    actions=(
        Action(
            "remind",
            QT_TRANSLATE_NOOP("Rooms", "New reminder"),
            "bell-plus",
            Group.PEOPLE,
            30,
            _remind,
            ("Ctrl+R",),
            menu=MenuPart.NEW,
        ),
    ),
    cards=(
        PreferencesCard(
            40,
            Page.REMINDING,
            _dates_card,
            QT_TRANSLATE_NOOP("Rooms", "Important dates"),
            QT_TRANSLATE_NOOP(
                "Rooms",
                "birthdays birthday anniversaries name days how many days before ahead lead",
            ),
        ),
    ),
)
