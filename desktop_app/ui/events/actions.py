"""What the clicks on the page of an event do: each ends in a command that can be undone, or in a
message to write whose logging is one.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import KithError
from desktop_app.domain.events import EventPart, clock_of, moved
from desktop_app.domain.names import first_name
from desktop_app.domain.reminders import Origin, Reminder
from desktop_app.domain.timeline import Participant, reached
from desktop_app.ui.giving_actions import GivingActions
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.events import say_title, say_when

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.changes import Done
    from desktop_app.domain.events import Event
    from desktop_app.domain.grammar.guests import MetLine
    from desktop_app.domain.meetings import EventPage
    from desktop_app.domain.needs import Need
    from desktop_app.domain.timeline import InteractionKind
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

AGAIN = 21
"""Days after an event on which to meet somebody a second time."""


class EventActions(QObject):
    """What can be done in the room of events of one window; `giving` is what is done about needs and
    favours. `noticed` carries a Need that the words on somebody tell, and which they do not keep.
    """

    noticed = Signal(object)

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__(shell.parent())
        self._shell, self._book, self._context = shell, tools.book, tools.context
        self._naming, self._runner = tools.book.naming, tools.runner
        self.giving = GivingActions(shell, tools)

    def open_person(self, person_id: int) -> None:
        """Go to somebody's page."""
        self._shell.open_person(person_id)

    def before_you_meet(self, person_id: int) -> None:
        """Show what to know before meeting somebody."""
        self._shell.show("before_you_meet", ("person", person_id))

    def before_all(self, event: Event) -> None:
        """Show what to know before meeting those of an event."""
        self._shell.show("before_you_meet", ("event", event.entry.id))

    def new_event(self, then: Callable[[int], None]) -> None:
        """Ask for a new event, and store it; `then` is given its id."""
        from desktop_app.ui.events.form import EventForm

        form = EventForm(self._context, self._naming, self._shell.parent())

        def keep(event: Event) -> None:
            future = self._book.events.add(event)
            self._shell.confirm(future)
            self._runner.watch(future, lambda done: then(done.value), lambda error: None)

        form.saved.connect(keep)
        form.open()

    def edit(self, event: Event) -> None:
        """Open the form of an event."""
        from desktop_app.ui.events.form import EventForm

        form = EventForm(self._context, self._naming, self._shell.parent(), event)
        form.saved.connect(lambda made: self._shell.confirm(self._book.events.edit(made)))
        form.open()

    def move(self, event: Event, below: QWidget) -> None:
        """Ask for another day, and move the event there, at the time of day it has."""
        from desktop_app.ui.kit.day_sheet import DaySheet, Near

        zone = self._context.zone
        today = self._context.today()
        near = Near.AHEAD if event.entry.day >= today else Near.PAST
        sheet = DaySheet(self._context, event.entry.day, near, below)

        def take(day: date) -> None:
            made = moved(event, day, clock_of(event, zone), zone)
            self._shell.confirm(self._book.events.edit(made))

        sheet.picked.connect(take)
        sheet.open_below(below, sheet.calendar, at_end=True)

    def call_off(self, event: Event, off: bool) -> None:
        """Say that an event is off, or that it is not."""
        self._shell.confirm(self._book.events.call_off(event.entry.id, off))

    def remove(self, event: Event) -> None:
        """Delete an event."""
        self._shell.confirm(self._book.timeline.remove([event.entry.id]))

    def bring(self, event: Event, who: Sequence[Participant], part: EventPart) -> None:
        """Add people to those who come, or whom you want to meet."""
        self._shell.confirm(self._book.events.bring(event.entry.id, who, part))

    def leave_out(self, event: Event, person_id: int, part: EventPart) -> None:
        """Take somebody out again."""
        self._shell.confirm(self._book.events.leave_out(event.entry.id, person_id, part))

    def meet(self, event: Event, who: Sequence[Participant]) -> None:
        """Say that you met these people."""
        self._shell.confirm(self._book.events.meet(event.entry.id, who))

    def unmeet(self, event: Event, person_id: int) -> None:
        """Say that you did not meet somebody after all."""
        self._shell.confirm(self._book.events.unmeet(event.entry.id, person_id))

    def set_line(self, event: Event, person_id: int, words: str) -> None:
        """Keep words about somebody you met."""
        future = self._book.events.set_line(event.entry.id, person_id, words)
        self._shell.confirm(future)
        day = event.entry.day
        self._runner.watch(
            future, lambda done: self._notice(words, [person_id], day), lambda error: None
        )

    def tell(self, event: Event, line: MetLine, failed: Callable[[BaseException], None]) -> None:
        """Keep what a line says of whom you met, and what is to be done."""
        wanted = line.reminder
        reminder = None
        if wanted is not None:
            text = wanted.text[:1].upper() + wanted.text[1:]
            zone = self._context.zone.key
            reminder = Reminder(
                text, wanted.due, wanted.clock, zone, wanted.rule, origin=Origin.PROMISE
            )
        future = self._book.events.meet(event.entry.id, line.who, line.words, reminder)

        def told(done: Done[list[int]]) -> None:
            if done.step is not None:
                self._shell.say_step(done.step)
            self._notice(line.words, done.value, event.entry.day)

        self._runner.watch(future, told, failed)

    def _notice(self, words: str, people: list[int], day: date) -> None:
        """Look on a thread for what the words say one of these people needs or offers."""
        book = self._book

        def look() -> Need | None:
            from desktop_app.domain.noticed_need import need_in
            from desktop_app.domain.told_parts import is_known

            need = need_in(words, tuple(map(book.people.participant, people)), day)
            if need is None or need.person is None:
                return None
            return None if is_known(need, book.needs.of_person(need.person.id)) else need

        def found(need: Need | None) -> None:
            if need is not None:
                self.noticed.emit(need)

        self._runner.run((self, "need"), look, found)

    def keep_need(self, need: Need) -> None:
        """Keep what somebody needs or offers."""
        self._shell.confirm(self._book.needs.add(need))

    def settle(self, event: Event) -> None:
        """Say that these were all you met."""
        self._shell.confirm(self._book.events.settle(event.entry.id, ()))

    def remind(self, event: Event) -> None:
        """Open the editor for a reminder of an event, for the day before."""
        day = max(self._context.today(), event.entry.day - timedelta(1))
        clock = clock_of(event, self._context.zone)
        text = say_title(event)
        if clock is not None and day == event.entry.day:
            due = Reminder(text, day, clock, self._context.zone.key)
        else:
            due = Reminder(text, day, zone=self._context.zone.key)
        self._shell.remind(due)

    def meet_again(self, event: Event, person: Participant) -> None:
        """Open the editor for a reminder to meet somebody a second time."""
        words = fill_in(self.tr("Meet %1 a second time"), person.name)
        day = max(self._context.today(), event.entry.day + timedelta(AGAIN))
        zone = self._context.zone.key
        self._shell.remind(
            Reminder(words, day, zone=zone, origin=Origin.FOLLOW_UP, people=(person,))
        )

    def write(self, event: Event, person: Participant) -> None:
        """Draft a message to somebody you met."""
        from desktop_app.ui.message import MessageDialog, MessageDraft
        from desktop_app.ui.words.giving_drafts import letter

        try:
            contact = self._book.people.contact(person.id)
        except KithError as error:
            self._shell.say_error(error)
            return
        draft = MessageDraft(*letter("met", first_name(contact.person), about=say_title(event)))
        dialog = MessageDialog(self._context, self._book, contact, draft, self._shell.parent())
        summary = fill_in(self.tr("Wrote after %1"), say_title(event))

        def logged(kind: InteractionKind) -> None:
            entry = reached((person,), kind, self._context.today(), summary)
            self._shell.confirm(self._book.timeline.log(entry))

        dialog.logged.connect(logged)
        dialog.open()

    def edit_reminder(self, reminder: Reminder) -> None:
        """Open the editor for a reminder."""
        self._shell.remind(reminder)

    def print_page(self, page: EventPage, questions: Sequence[str]) -> None:
        """Make a page of paper of an event ahead, and open it."""
        from desktop_app.ui.events.paper import page_of
        from desktop_app.ui.kit.paper import open_as_pdf

        html = page_of(page, questions, self._context)
        title = f"{say_title(page.event)} · {say_when(page.event, self._context)}"
        if not open_as_pdf(title, html):
            self._shell.say(self.tr("No program opens PDF files here."))
