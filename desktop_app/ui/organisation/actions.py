"""What is done with an organisation: each click ends in one command that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.domain.errors import AmbiguousNameError
from desktop_app.domain.names import fold
from desktop_app.domain.person import Contact, Position, person_named
from desktop_app.domain.reminders import Reminder
from desktop_app.ui.kit.runner import unless_invalid
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.organisation.asking import ask, known
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from desktop_app.domain.organisations import Organisation
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


class OrganisationActions(QObject):
    """What can be done on the page of one window."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__(shell.parent())
        self._shell, self._tools, self._book = shell, tools, tools.book

    def remind(self, organisation: Organisation) -> None:
        """Open the editor for a reminder about it."""
        self._shell.remind(Reminder(organisation.name, self._tools.context.today()))

    def add_somebody(self, organisation: Organisation) -> None:
        """Ask who is there: somebody of just that name gets the position, else they are made."""
        ask(
            self._shell,
            self._tools,
            self.tr("Add somebody"),
            fill_in(self.tr("Who is at %1?"), cut(organisation.name, LONGEST_NAME)),
            self.tr("Add"),
            lambda name: self._add(name, organisation),
        )

    def edit(self, organisation: Organisation) -> None:
        """Open the form for what it is."""
        from desktop_app.ui.organisation.form import OrganisationForm

        def keep(changed: Organisation) -> None:
            self._shell.confirm(unless_invalid(self._book.organisations.edit(changed)))

        OrganisationForm(self._tools.context, organisation, keep, self._shell.parent()).open()

    def merge(self, organisation: Organisation) -> None:
        """Ask for the other spelling, and make the two one under the name of this one."""
        name = cut(organisation.name, LONGEST_NAME)
        ask(
            self._shell,
            self._tools,
            self.tr("The same organisation, spelt otherwise"),
            fill_in(self.tr("What is it called as well? All of it comes to %1."), name),
            self.tr("Make them one"),
            lambda other: self._merge(other, organisation),
        )

    def _merge(self, other: str, organisation: Organisation) -> None:
        gone = known(self._book, other)
        merge = self._book.organisations.merge
        self._shell.confirm(unless_invalid(merge(gone.id, organisation.id)))

    def _add(self, name: str, organisation: Organisation) -> None:
        found = [who for who in self._book.naming.find(name) if fold(who.name) == fold(name)]
        if len(found) > 1:
            raise AmbiguousNameError(name, tuple(who.name for who in found))
        position = Position(organisation.name)
        if found:
            position.person_id = found[0].id
            future = unless_invalid(self._book.people.save_part(position))
        else:
            contact = Contact(person_named(name), positions=[position])
            future = unless_invalid(self._book.people.add(contact))
        self._shell.confirm(future)
