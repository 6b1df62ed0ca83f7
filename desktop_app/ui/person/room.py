"""What is known about a person declares itself: the Details tab of their page, fields of one's own,
and words of one's own for relations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Page, PersonTab, PreferencesCard, Room

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell
    from desktop_app.ui.tab_page import TabPage


def _make_details(shell: Shell, tools: RoomTools) -> TabPage:
    from desktop_app.ui.person.details_tab import DetailsTab

    return DetailsTab(shell, tools)


def _own_fields_card(shell: Shell, tools: RoomTools) -> QWidget:
    from desktop_app.ui.person.own_fields_card import OwnFieldsCard

    card = OwnFieldsCard(tools.context, tools.book.own_fields)
    card.started.connect(shell.confirm)
    return card


def _relation_words_card(shell: Shell, tools: RoomTools) -> QWidget:
    from desktop_app.ui.person.relation_words_card import RelationWordsCard

    card = RelationWordsCard(tools.context, tools.book.relation_kinds)
    card.started.connect(shell.confirm)
    return card


ROOM = Room(
    "person",
    cards=(
        PreferencesCard(
            45,
            Page.OWN_FIELDS,
            _own_fields_card,
            QT_TRANSLATE_NOOP("Rooms", "Your own fields"),
            QT_TRANSLATE_NOOP("Rooms", "custom fields own details text number choice link"),
        ),
        PreferencesCard(
            46,
            Page.OWN_FIELDS,
            _relation_words_card,
            QT_TRANSLATE_NOOP("Rooms", "Your own words for relations"),
            QT_TRANSLATE_NOOP("Rooms", "relation kinds godfather family words rename delete"),
        ),
    ),
    tabs=(
        PersonTab(
            "details",
            QT_TRANSLATE_NOOP("Rooms", "Details"),
            "contact",
            QT_TRANSLATE_NOOP("Rooms", "Edit details"),
            60,
            _make_details,
            ("Ctrl+E",),
        ),
    ),
)
