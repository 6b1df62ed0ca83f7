"""Asks with whom somebody is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from desktop_app.ui.composer.people_field import PeopleField
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Participant
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


class WithWhomDialog(QDialog):
    """A field for names; one may be enough, several may be given."""

    help_page = "duplicates"

    def __init__(self, shell: Shell, tools: RoomTools, person: Participant) -> None:
        super().__init__(shell.parent())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shell, self._person = shell, person
        theme = tools.context.theme
        self.setWindowTitle(self.tr("Merge"))
        asked = fill_in(self.tr("Who else is %1?"), person.name[:60])
        self.people = PeopleField(tools.context, tools.book.naming)
        self.people.changed.connect(self._changed)
        self.yes = button(self.tr("Compare"), "primary", clicked=self._go)
        self.yes.setDefault(True)
        said = self.tr("You see both side by side before anything is changed.")
        buttons = row(theme, None, button(self.tr("Cancel"), clicked=self.reject), self.yes)
        self.setLayout(
            column(
                theme,
                PlainLabel(theme, asked, Face.STRONG, wrap=True),
                self.people,
                PlainLabel(theme, said, Face.SECONDARY, Role.SOFT, wrap=True),
                buttons,
                space=10,
                margins=(20, 16, 20, 16),
            )
        )
        self.resize(theme.px(420), self.sizeHint().height())
        self.people.setFocus()
        self._changed()

    def _others(self) -> list[int]:
        return [each.id for each in self.people.people() if each.id != self._person.id]

    def _changed(self) -> None:
        self.yes.setEnabled(bool(self._others()))

    def _go(self) -> None:
        if others := self._others():
            self.accept()
            self._shell.show("merging", (self._person.id, *others))


def ask_with_whom(shell: Shell, tools: RoomTools, person_id: int) -> None:
    """Ask who else somebody is, then show them side by side."""
    WithWhomDialog(shell, tools, tools.book.people.participant(person_id)).open()
