"""A household, and people who may be one: who they are, what stands on the envelope, and what to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.domain.households import envelope_line
from desktop_app.domain.timeline import Participant
from desktop_app.ui.faces import PersonFace
from desktop_app.ui.households.row_list import ListedRow
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.name_button import NameButton
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.words.households import say_offer, say_where
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from desktop_app.domain.households import Member
    from desktop_app.domain.people_query import PersonLine
    from desktop_app.ui.households.row_list import Shown
    from desktop_app.ui.households.shown import Faces, ShownHousehold, ShownOffer
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache

AVATAR = 28
CONTROLS = 268
"""Pixels at the usual font that what to do has, so that both cards have their columns at one place."""
SAID, PEOPLE = 180, 200
"""Pixels at the usual font that the words and the people want at least to stand beside others."""


class PeopleRow(ListedRow):
    """People, what is said of them, and what to do. `opened` carries whom to show."""

    opened = Signal(int)

    def __init__(self, context: UiContext, photos: PhotoCache, shown: Shown) -> None:
        super().__init__(context.theme, shown)
        self._context, self._photos = context, photos

    def _lay_out(self, people: Faces, line: str, about: str) -> None:
        theme = self._context.theme
        words = column(theme, space=2)
        if line:
            words.addWidget(PlainLabel(theme, line, Face.BODY, wrap=True))
        words.addWidget(PlainLabel(theme, about, Face.SECONDARY, Role.SOFT, wrap=True))
        there = flowing(theme, *(self._person(*each) for each in people), space=10)
        said = turning(theme, Part(there, 3, PEOPLE), Part(words, 2, SAID), space=16, gap=4)
        part = Part(said, 1, PEOPLE + SAID + 16)
        controls = Part(flowing(theme, *self.controls), 0, CONTROLS)
        box = turning(theme, part, controls, space=16, gap=8)
        box.setContentsMargins(0, theme.px(11), 0, theme.px(11))
        self._box.addLayout(box)

    def _person(self, member: Member, line: PersonLine | None) -> QWidget:
        made = QWidget()
        person = Participant(member.id, member.name, member.uid)
        face = PersonFace(
            self._context, self._photos, person, line, AVATAR, ring=False, parent=made
        )
        name = NameButton(member.name, lambda: self.opened.emit(member.id))
        made.setLayout(row(self._context.theme, face, name, space=4))
        return made

    def _control(
        self, words: str, names: str, clicked: Callable[[], object], kind: str = "plain"
    ) -> QPushButton:
        made = button(words, kind, clicked=clicked)
        made.setAccessibleName(fill_in("%1: %2", words, cut(names, LONGEST_NAME)))
        self.controls.append(made)
        return made


class HouseholdRow(PeopleRow):
    """A household. `changed` and `dissolved` carry it."""

    changed = Signal(object)
    dissolved = Signal(object)

    def __init__(self, context: UiContext, photos: PhotoCache, shown: ShownHousehold) -> None:
        super().__init__(context, photos, shown)
        there = shown.together
        self._control(self.tr("Change…"), there.line, lambda: self.changed.emit(there))
        dissolve = lambda: self.dissolved.emit(there)  # noqa: E731
        self._control(self.tr("Dissolve"), there.line, dissolve, "quiet")
        self.setAccessibleName(fill_in("%1: %2", there.line, say_where(there.household)))
        where = say_where(there.household) or self.tr("No address yet")
        self._lay_out(shown.people, there.household.name, where)


class OfferRow(PeopleRow):
    """People who may live together. `taken` and `refused` carry the offer."""

    taken = Signal(object)
    refused = Signal(object)

    def __init__(self, context: UiContext, photos: PhotoCache, shown: ShownOffer) -> None:
        super().__init__(context, photos, shown)
        offer = shown.offer
        names = envelope_line(offer.people)
        words = self.tr("Make a household"), self.tr("Move in")
        take = self._control(
            words[1] if offer.there else words[0], names, lambda: self.taken.emit(offer)
        )
        # As wide with either words, so that what stands before it is in one line.
        wide = max(button(text).sizeHint().width() for text in words)
        take.setMinimumWidth(max(wide, take.sizeHint().width()))
        self._control(self.tr("Not together"), names, lambda: self.refused.emit(offer), "quiet")
        self.setAccessibleName(fill_in("%1: %2", names, say_offer(offer)))
        self._lay_out(shown.people, "", say_offer(offer))
