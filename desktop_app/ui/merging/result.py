"""Who comes of it: the one person as the answers make them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.own_values import OwnValue
from desktop_app.domain.person import Channel, ChannelKind, Home, ImportantDate, Position
from desktop_app.ui.faces import PersonFace
from desktop_app.ui.kit.badge import Badge
from desktop_app.ui.kit.boxes import clear, column, line, row
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.turn_layout import Part as Beside
from desktop_app.ui.kit.turn_layout import turning
from desktop_app.ui.merging.words import say_along, say_part

if TYPE_CHECKING:
    from desktop_app.domain.person import Contact, Part
    from desktop_app.ui.merging.shown import ShownMerging
    from desktop_app.ui.room import RoomTools

AVATAR = 64
WORDS = 130
"""Pixels at the usual font that the name wants beside the picture."""
LONGEST = 400
_CHANNELS = {
    ChannelKind.EMAIL: "mail",
    ChannelKind.PHONE: "phone",
    ChannelKind.ADDRESS: "map-pin",
    ChannelKind.CHAT: "message-circle",
    ChannelKind.WEB: "link",
    ChannelKind.SOCIAL: "link",
}


class ResultCard(QFrame):
    """Drawn anew with every answer."""

    def __init__(self, tools: RoomTools) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("The result"))
        self._tools, self._theme = tools, tools.context.theme
        self._body: QVBoxLayout = column(self._theme, space=10, margins=(18, 16, 18, 16))
        self.setLayout(self._body)

    def show_result(self, shown: ShownMerging, contact: Contact) -> None:
        """Show who that would be."""
        clear(self._body)
        self._body.addWidget(self._head(shown, contact))
        self._body.addWidget(line())
        parts: list[Part] = [
            *contact.channels,
            *contact.dates,
            *contact.positions,
            *contact.relations,
            *contact.own_values,
            *contact.homes,
        ]
        for part in parts:
            self._body.addLayout(self._row(_icon(part), say_part(part)))
        if contact.person.notes:
            self._body.addLayout(self._row("sparkles", contact.person.notes[:LONGEST]))
        self._body.addWidget(line())
        title = self.tr("What hangs on either comes along")
        if len(shown.plan.cards) > 2:
            title = self.tr("What hangs on any of them comes along")
        self._body.addWidget(PlainLabel(self._theme, title, Face.STRONG, wrap=True))
        said = say_along(shown.along)
        self._body.addWidget(PlainLabel(self._theme, said, Face.SECONDARY, Role.SOFT, wrap=True))
        self._body.addStretch(1)

    def _head(self, shown: ShownMerging, contact: Contact) -> QWidget:
        theme, made, person = self._theme, QWidget(), contact.person
        cards = shown.plan.cards
        whose = next(
            i
            for i, card in enumerate(cards)
            if card.photo == contact.photo
            and (contact.photo or card.person.display_name == person.display_name)
        )
        face = PersonFace(
            self._tools.context,
            self._tools.photos,
            shown.people[whose],
            shown.lines.get(shown.people[whose].id),
            AVATAR,
            parent=made,
        )
        about = " · ".join(part for part in (person.headline, person.place) if part)
        chips = QWidget()
        flow = FlowLayout(chips, theme.px(6))
        circle = shown.named.get(-(person.circle_id or 0), "")
        for text in (circle, *contact.tags):
            if text:
                flow.addWidget(Badge(theme, text[:40]))
        if not (circle or contact.tags):
            chips.hide()
        name = PlainLabel(theme, person.display_name, Face.TITLE, wrap=True)
        said = PlainLabel(theme, about, Face.BODY, Role.SOFT, wrap=True)
        if not about:
            said.hide()
        words = column(theme, name, said, chips, None, space=3)
        made.setLayout(turning(theme, face, Beside(words, 1, WORDS), space=14))
        return made

    def _row(self, icon: str, text: str) -> QHBoxLayout:
        picture = IconLabel(self._tools.context.icons, icon, self._theme, Role.SOFT, 18)
        label = PlainLabel(self._theme, text, Face.BODY, wrap=True)
        box = row(self._theme, picture, label, space=12)
        box.setStretch(1, 1)
        return box


def _icon(part: Part) -> str:
    if isinstance(part, OwnValue):
        return "list"
    if isinstance(part, Home):
        return "house"
    if isinstance(part, Channel):
        return _CHANNELS[part.kind]
    if isinstance(part, ImportantDate):
        return "cake"
    return "briefcase" if isinstance(part, Position) else "users"
