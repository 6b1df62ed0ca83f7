"""What can be done about somebody one could see: write, be reminded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.errors import KithError
from desktop_app.domain.names import first_name
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import InteractionKind, reached
from desktop_app.ui.who_is_where import visit_words

if TYPE_CHECKING:
    from desktop_app.domain.whereabouts.visiting import ToSee, Visit
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


class VisitActions:
    """The actions of one page; each ends in a message to write or a form to be kept."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        self._shell, self._tools = shell, tools

    def write(self, found: ToSee, visit: Visit) -> None:
        """Write to somebody; once it has gone out it can be logged."""
        from desktop_app.ui.message import MessageDialog, MessageDraft

        try:
            contact = self._tools.book.people.contact(found.person.id)
        except KithError as error:
            self._shell.say_error(error)
            return
        today = self._tools.context.today()
        draft = MessageDraft(
            visit_words.subject(visit, today),
            visit_words.letter(visit, first_name(contact.person), today),
        )
        dialog = MessageDialog(
            self._tools.context, self._tools.book, contact, draft, self._shell.parent()
        )
        dialog.logged.connect(lambda kind: self._log(found, visit, kind))
        dialog.open()

    def _log(self, found: ToSee, visit: Visit, kind: InteractionKind) -> None:
        entry = reached(
            (found.person,), kind, self._tools.context.today(), visit_words.say_wrote(visit)
        )
        self._shell.confirm(self._tools.book.timeline.log(entry))
        self._shell.met((found.person,))

    def remind(self, found: ToSee, visit: Visit) -> None:
        """Be reminded to see somebody on the first day there."""
        text = visit_words.say_reminder(found.person.name, visit)
        self._shell.remind(
            Reminder(text, visit.first, zone=self._tools.context.zone.key, people=(found.person,))
        )
