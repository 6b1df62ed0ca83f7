"""Circles declare themselves: the screen on which people are sorted, and the rhythms in
Preferences.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Page, Place, PreferencesCard, Room

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.kit.screen import Screen
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _make(shell: Shell, tools: RoomTools) -> Screen:
    from desktop_app.ui.circles.screen import CirclesScreen

    return CirclesScreen(shell, tools)


def _rhythms_card(shell: Shell, tools: RoomTools) -> QWidget:
    from desktop_app.ui.circles.rhythms_card import RhythmsCard

    card = RhythmsCard(tools.context, tools.book.circles)
    card.started.connect(shell.confirm)

    def sort() -> None:
        card.window().close()
        shell.show("circles")

    card.sort_requested.connect(sort)
    return card


def _weights_card(shell: Shell, tools: RoomTools) -> QWidget:
    from desktop_app.ui.circles.weights_card import WeightsCard

    card = WeightsCard(tools.context, tools.book.rhythms)
    card.started.connect(shell.confirm)
    return card


ROOM = Room(
    "circles",
    places=(
        Place(
            "circles",
            QT_TRANSLATE_NOOP("Rooms", "Circles"),
            "circle-dot",
            QT_TRANSLATE_NOOP("Rooms", "Sort people into circles"),
            40,
            under="people",
        ),
    ),
    make=_make,
    help_page="rhythms",
    cards=(
        PreferencesCard(
            20,
            Page.RHYTHMS,
            _rhythms_card,
            QT_TRANSLATE_NOOP("Rooms", "Rhythms"),
            QT_TRANSLATE_NOOP(
                "Rooms",
                "circles size days how often be in touch keep in touch interval cadence inner close active network",
            ),
        ),
        PreferencesCard(
            30,
            Page.RHYTHMS,
            _weights_card,
            QT_TRANSLATE_NOOP("Rooms", "What counts as contact"),
            QT_TRANSLATE_NOOP(
                "Rooms",
                "weights percent how much a call message meeting e-mail letter counts rings defaults reset",
            ),
        ),
    ),
)
