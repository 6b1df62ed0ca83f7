"""The dialog in which people become a household, and one is changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.households import Together, envelope_line, family_of
from desktop_app.domain.person import Household, PostalAddress
from desktop_app.domain.timeline import Participant
from desktop_app.ui.composer.people_field import PeopleField
from desktop_app.ui.kit.boxes import clear
from desktop_app.ui.kit.buttons import chip, plain_text
from desktop_app.ui.kit.fields import LineField
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.form_dialog import FormDialog
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.runner import unless_invalid
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words import person as words
from desktop_app.ui.words.errors import say_error
from desktop_app.ui.words.households import family_line
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from concurrent.futures import Future

    from desktop_app.domain.changes import Done
    from desktop_app.domain.households import Member
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

WIDTH, MOST = 460, 60
"""Pixels at the usual font; people who live together at most."""


class HouseholdDialog(FormDialog):
    """Who lives there, the line on an envelope and the address. With `there` that household is
    changed, else a new one is made of `people`, with the address most of them have.
    """

    help_page = "households"

    def __init__(
        self, shell: Shell, tools: RoomTools, people: Iterable[Participant], there: Together | None
    ) -> None:
        title = self.tr("A new household") if there is None else self.tr("Change the household")
        super().__init__(tools.context, title, shell.parent())
        self._shell, self._households = shell, tools.book.households
        self._naming, self._there = tools.book.naming, there
        self._household = there.household if there else Household()
        people = tuple(people)
        if there is None:
            self._household = self._households.proposed([each.id for each in people])
        self._people = PeopleField(tools.context, self._naming, people)
        self._people.set_name(self.tr("Add somebody who lives there"))
        self._people.changed.connect(self._show_lines)
        self._line = LineField(self._household.name)
        self._offered = QWidget()
        self._flow = FlowLayout(self._offered, tools.context.theme.px(4))
        address = self._household.address or PostalAddress(street=self._household.value)
        self._parts = {
            name: LineField(getattr(address, name), ", ") for name in words.ADDRESS_PARTS
        }
        self._moved = PlainLabel(tools.context.theme, "", Face.SECONDARY, Role.FAINT, wrap=True)
        self._show_lines()
        self.lay_out(
            [
                (self.tr("Who lives there"), self._people),
                (self.tr("On the envelope"), self._line),
                ("", self._offered),
                *((words.address_part(name), field) for name, field in self._parts.items()),
                ("", self._moved),
            ],
            self.tr("Make the household") if there is None else self.tr("Save"),
            WIDTH,
            self._people if len(people) < 2 else self._line,
            scrolls=True,
        )
        self._people.changed.connect(self.grow)

    def _members(self) -> Sequence[Member]:
        return self._households.members([each.id for each in self._people.people()][:MOST])

    def _show_lines(self) -> None:
        """Offer what may stand on the envelope, and say who moves."""
        members = self._members()
        said = envelope_line(members)
        self._line.setPlaceholderText(said)
        family = family_of(members) if len(members) > 1 else ""
        clear(self._flow)
        for line in (said, family_line(family) if family else ""):
            if line:
                self._flow.addWidget(self._chip(line, said))
        self._offered.setVisible(self._flow.count() > 1)
        self._moved.setText(self._say_moved(members))
        self._moved.setVisible(bool(self._moved.whole_text()))

    def _chip(self, line: str, made: str) -> QWidget:
        """Words that go onto the envelope; those made of the names stay so, and follow them."""
        clicked = lambda: self._line.setText("" if line == made else line)  # noqa: E731
        found = chip(plain_text(cut(line, LONGEST_NAME)), clicked=clicked)
        found.setAccessibleName(fill_in(self.tr("On the envelope: %1"), line))
        return found

    def _say_moved(self, members: Sequence[Member]) -> str:
        homes = self._households.of_people([each.id for each in members])
        moved = [
            each.name for each in members if homes.get(each.id, 0) not in (0, self._household.id)
        ]
        if not moved:
            return ""
        return fill_in(
            self.tr("%1 lives in another household now, and moves out of it."), ", ".join(moved)
        )

    def household(self) -> Household:
        """The household as filled in."""
        parts = {name: field.text().strip() for name, field in self._parts.items()}
        before = self._household
        if before.address is None and parts == dict.fromkeys(parts, "") | {"street": before.value}:
            # Words that nobody has put into parts stay as they are.
            return replace(before, name=self._line.text())
        address = replace(before.address or PostalAddress(), **parts)
        return replace(before, name=self._line.text(), value="", address=address)

    def save(self) -> None:
        """Keep the household, or say what is wrong with it."""
        ids = [each.id for each in self._people.people()]
        started: Future[Done[Any]]
        try:
            if self._there is not None and ids:
                started = unless_invalid(self._households.save(self.household(), ids))
            else:
                started = unless_invalid(self._households.add(self.household(), ids))
        except InvalidValueError as error:
            self.refuse(say_error(error), self._line if error.field == "name" else self._people)
            return
        self._shell.confirm(started)
        self.accept()


def ask_household(shell: Shell, tools: RoomTools, ids: Sequence[int]) -> HouseholdDialog:
    """Open it for those people: where they are of one household, and others or not, it is that which
    is changed.
    """
    book = tools.book
    chosen = [book.people.participant(row) for row in ids[:MOST]]
    homes = set(book.households.of_people([each.id for each in chosen]).values())
    there = book.households.get(next(iter(homes))) if len(homes) == 1 else None
    people = (
        {each.id: Participant(each.id, each.name, each.uid) for each in there.members}
        if there
        else {}
    )
    people |= {each.id: each for each in chosen}
    dialog = HouseholdDialog(shell, tools, people.values(), there)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
