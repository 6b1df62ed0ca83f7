"""With whom somebody lives: the line on the envelope, the address they share, and the others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.person import ChannelKind
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.name_button import NameButton
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.person.detail_card import DetailCard, DetailData
from desktop_app.ui.person.editors import TextEditor
from desktop_app.ui.person.household_rows import address_row
from desktop_app.ui.person.rows import LABEL, LEAST, DetailRow
from desktop_app.ui.words.households import say_names, say_where

NAME_FROM = 8
"""From a label to a name, which then stands where the values of other rows do."""

if TYPE_CHECKING:
    from desktop_app.domain.households import Offer, Together
    from desktop_app.ui.person.editors import Editor


class HouseholdCard(DetailCard):
    """Name, address and people of the household, changed where they stand for all who live there.
    `asked` wants the dialog in which one is made and its people are chosen.
    """

    asked = Signal()

    def __init__(self, data: DetailData) -> None:
        super().__init__(self.tr("Household"), data)
        self._households = data.services.households
        there = data.page.together
        if there is None:
            said = self.tr("One address and one envelope for those who live together.")
            self._said = PlainLabel(
                self._context.theme, said, Face.SECONDARY, Role.FAINT, wrap=True
            )
            self._add(lambda: self._said)
            self._link(self.tr("Lives with…"), self.tr("Lives with"), self.asked.emit)
            return
        self._link(self.tr("Change…"), self.tr("Change the household"), self.asked.emit)
        if len(there.members) > 1:
            heard = fill_in(self.tr("%1 moves out"), self._person.display_name)
            self._link(self.tr("Moves out"), heard, self._move_out)
        heard = self.tr("Dissolve the household")
        self._link(self.tr("Dissolve"), heard, lambda: self._dissolve(there))
        self._add(lambda: self._line(there))
        own = any(way.kind is ChannelKind.ADDRESS for way in data.page.contact.channels)
        if own or not there.household.value:
            # Else it stands among the ways to reach them.
            self._add(lambda: address_row(data, there, self.tr("Address"), ""))
        self._add(lambda: self._others(there))

    @staticmethod
    def shows(data: DetailData) -> object:
        """The household, and whether an address of their own keeps its address here; nothing stays
        the same for those who live in none, as whom they may live with is read anew.
        """
        channels = data.page.contact.channels
        own = any(way.kind is ChannelKind.ADDRESS for way in channels)
        return object() if data.page.together is None else (data.page.together, own)

    def offer(self, offer: Offer) -> None:
        """Say whom they may live with, and what can be done about it."""
        homes = self._households
        others = [each for each in offer.people if each.id != self._person.id]
        names, where = say_names([*offer.there, *others]), say_where(offer.household)
        self._said.setText(fill_in(self.tr("Maybe with %1: one address, %2."), names, where))
        taken = self.tr("Move in") if offer.there else self.tr("Make a household")
        for said, ask in (
            (taken, lambda: homes.take(offer)),
            (self.tr("Not together"), lambda: homes.keep_apart(offer, self._context.today())),
        ):
            heard = fill_in("%1: %2", said, names)
            self._link(said, heard, lambda ask=ask: self._write(ask()))

    def _link(self, said: str, heard: str, clicked: Callable[[], object]) -> None:
        made = button(said, "link", clicked=clicked)
        made.setAccessibleName(heard)
        self._links.addWidget(made)

    def _line(self, there: Together) -> DetailRow:
        aside = "" if there.household.name else self.tr("made of their names")
        label = self.tr("On the envelope")

        def save(text: str) -> None:
            self._write(self._households.save(replace(there.household, name=text)))

        def edit() -> Editor:
            return TextEditor(self._context, there.line, label, save)

        return DetailRow(self._context, label, there.line, edit, aside)

    def _others(self, there: Together) -> QWidget:
        """The others by name, each of which leads to them."""
        theme, people, line = self._context.theme, QWidget(), QWidget()
        flow = FlowLayout(people, theme.px(4))
        others = [each for each in there.members if each.id != self._person.id]
        for each in others:
            flow.addWidget(NameButton(each.name, lambda row=each.id: self._shell.open_person(row)))
        if not others:
            flow.addWidget(PlainLabel(theme, self.tr("nobody else"), Face.BODY, Role.FAINT))
        label = PlainLabel(theme, self.tr("Lives with"), Face.SECONDARY, Role.SOFT)
        label.setFixedWidth(theme.px(LABEL))
        label.setContentsMargins(0, theme.px(4), 0, 0)
        line.setLayout(turning(theme, label, Part(people, 1, LEAST), space=NAME_FROM, at_top=True))
        return line

    def _move_out(self) -> None:
        self._write(self._households.leave(self._person.id))

    def _dissolve(self, there: Together) -> None:
        self._write(self._households.dissolve(there.household))
