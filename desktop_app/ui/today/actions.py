"""What the clicks on Today do: each ends in a command that can be undone, a message to write or
another page.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.domain.errors import KithError
from desktop_app.domain.names import first_name
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.person import ChannelKind, Person, best_channel
from desktop_app.domain.rules.rule import DUE
from desktop_app.domain.suggestions import Action
from desktop_app.domain.timeline import InteractionKind, reached
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.hours import say_late
from desktop_app.ui.words.timeline import say_way

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.good_turns import GoodTurn
    from desktop_app.domain.important_dates import UpcomingDate
    from desktop_app.domain.person import Channel, Contact
    from desktop_app.domain.reminders import Reminder
    from desktop_app.domain.suggestions import Suggestion
    from desktop_app.domain.timeline import Participant
    from desktop_app.ui.giving_actions import GivingActions
    from desktop_app.ui.message import MessageDraft
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


class TodayActions(QObject):
    """What can be done on the screen of one window."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__(shell.parent())
        self._shell, self._book, self._context = shell, tools.book, tools.context
        self._tools = tools

    def open_person(self, person_id: int) -> None:
        """Go to somebody's page."""
        self._shell.open_person(person_id)

    def before_you_meet(self, reminder_id: int) -> None:
        """Show what to know before meeting those a reminder is about."""
        self._shell.show("before_you_meet", ("reminder", reminder_id))

    def before_event(self, entry_id: int) -> None:
        """Show what to know before an event."""
        self._shell.show("before_you_meet", ("event", entry_id))

    def open_event(self, entry_id: int) -> None:
        """Go to the page of an event."""
        self._shell.show("events", entry_id)

    def was_not_there(self, entry_id: int) -> None:
        """You were not at an event: nobody is asked about it any more."""
        self._shell.confirm(self._book.events.settle(entry_id, ()))

    def open_circles(self) -> None:
        """Say who is how close."""
        self._shell.show("circles")

    def choose_more(self) -> None:
        """Choose whom to keep close."""
        self._shell.show("getting_started")

    def show_due(self) -> None:
        """Show everybody who is due in the list of people."""
        self._shell.show(PeopleQuery.by(DUE))

    def show_reminders(self) -> None:
        """Show all reminders."""
        self._shell.do("show-reminders")

    def log(self) -> None:
        """Open the line for what happened."""
        self._shell.do("log")

    def show_day(self, day: date) -> None:
        """Show what was logged for a day."""
        self._shell.show("timeline", day)

    def act(self, item: Suggestion) -> None:
        """Do the one thing that fits: call, or write a message that can be changed."""
        contact = self._contact(item.person)
        if contact is None:
            return
        phone = best_channel(contact, ChannelKind.PHONE)
        if item.action is Action.CALL and phone is not None:
            late = say_late(self._context, contact.person.time_zone, item.person.name)
            if late:
                self._shell.say(late, self.tr("Call anyway"), lambda: self._call(item, phone))
            else:
                self._call(item, phone)
            return
        from desktop_app.ui.today.drafts import draft_for

        topic = self._book.message_templates.topic_told(contact)
        draft = draft_for(item, first_name(contact.person), self._today().isoformat(), topic)
        self._write(contact, draft, lambda kind: self._log_suggestion(item, kind))

    def help(self, turn: GoodTurn) -> None:
        """Do a good turn: write the message, or see to what needs none."""
        from desktop_app.domain.good_turns import TurnKind

        if turn.proposal is not None:
            self._giving().take_up(turn.proposal)
        elif turn.kind is TurnKind.RECOMMENDATION:
            self._recommend(turn)
        elif turn.waits is not None:
            self._giving().go_on(turn.waits)
        elif turn.kind is TurnKind.LOOKING and turn.person is not None:
            self._giving().ask_what_for(turn.person)
        elif turn.kind is TurnKind.BEGIN:
            self._shell.do("add")
        else:
            self._help_today(turn)

    def another_idea(self, turn: GoodTurn) -> None:
        """Do not propose it again today."""
        if turn.person is not None:
            self._shell.confirm(self._book.today.another_idea(turn, self._today()))

    def _giving(self) -> GivingActions:
        from desktop_app.ui.giving_actions import GivingActions

        return GivingActions(self._shell, self._tools)

    def _recommend(self, turn: GoodTurn) -> None:
        """Open the text of a recommendation, begun already where one is to be written."""
        from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
        from desktop_app.ui.recommendation_text import TextDialog

        person = turn.person
        if person is None:
            return
        made = Favour(
            FavourKind.RECOMMENDATION,
            Side.GIVEN,
            FavourStep.TO_WRITE,
            self._today(),
            receiver=person,
            organisation=turn.text,
        )
        favour = made if turn.waits is None else turn.waits.favour
        called = first_name(Person(display_name=person.name)) or person.name
        keep = self._giving().keep_favour
        TextDialog(self._context, favour, called, keep, self._shell.parent()).open()

    def _help_today(self, turn: GoodTurn) -> None:
        if turn.person is None:
            self._shell.confirm(self._book.today.turn_done(turn, self._today()))
            return
        person, contact = turn.person, self._contact(turn.person)
        if contact is None:
            return
        from desktop_app.ui.today.drafts import draft_of_turn

        topic = self._book.message_templates.topic_told(contact)
        draft = draft_of_turn(turn, first_name(contact.person), self._today().isoformat(), topic)

        def log(kind: InteractionKind) -> None:
            entry = reached((person,), kind, self._today(), self._summary_of_turn(turn))
            self._shell.confirm(self._book.today.turn_done(turn, self._today(), entry))

        self._write(contact, draft, log)

    def done(self, item: Suggestion, kind: InteractionKind) -> None:
        """They were reached in that way: log it."""
        self._log_suggestion(item, kind)

    def put_off(self, item: Suggestion, until: date) -> None:
        """Propose them again on that day."""
        self._shell.confirm(self._book.today.put_off(item.person, self._today(), until))

    def not_this(self, item: Suggestion) -> None:
        """Do not propose them for a year."""
        self._shell.confirm(self._book.today.not_this(item.person, self._today()))

    def tick(self, reminder: Reminder) -> None:
        """Mark a reminder as done."""
        self._shell.confirm(self._book.reminders.complete(reminder.id, reminder.due, self._today()))
        self._shell.ticked(reminder)

    def skip(self, reminder: Reminder) -> None:
        """Leave one occurrence of a reminder out."""
        self._shell.confirm(self._book.reminders.skip(reminder.id, reminder.due, self._today()))

    def snooze(self, reminder: Reminder, until: datetime) -> None:
        """Put a reminder off until that moment."""
        self._shell.confirm(self._book.reminders.snooze(reminder.id, until))

    def keep_for_some_day(self, reminder: Reminder) -> None:
        """Take the day from a reminder."""
        self._shell.confirm(self._book.reminders.take_day(reminder.id))

    def edit_reminder(self, reminder: Reminder) -> None:
        """Open the editor for a reminder."""
        self._shell.remind(reminder)

    def remove_reminder(self, reminder: Reminder) -> None:
        """Delete a reminder."""
        self._shell.confirm(self._book.reminders.remove([reminder.id]))

    def see_to(self, item: UpcomingDate) -> None:
        """An important date is seen to, for this year."""
        self._shell.confirm(self._book.important_dates.done(item.date_id, item.day))

    def put_off_date(self, item: UpcomingDate, until: date) -> None:
        """Be reminded of an important date again on that day."""
        self._shell.confirm(self._book.important_dates.put_off(item.date_id, item.day, until))

    def _today(self) -> date:
        return self._context.today()

    def _contact(self, person: Participant) -> Contact | None:
        try:
            return self._book.people.contact(person.id)
        except KithError as error:
            self._shell.say_error(error)
            return None

    def _call(self, item: Suggestion, phone: Channel) -> None:
        from desktop_app.ui.kit.links import open_link

        region = self._book.region
        words = (
            self.tr("Calling %1")
            if open_link(region.dialled(phone))
            else self.tr("%1 can be reached at %2")
        )
        words = fill_in(words, item.person.name[:60], region.shown(phone))
        self._shell.say(
            words, self.tr("Log the call"), lambda: self.done(item, InteractionKind.CALL)
        )

    def _write(
        self, contact: Contact, draft: MessageDraft, log: Callable[[InteractionKind], None]
    ) -> None:
        from desktop_app.ui.message import MessageDialog

        dialog = MessageDialog(self._context, self._book, contact, draft, self._shell.parent())
        dialog.logged.connect(log)
        dialog.open()

    def _log_suggestion(self, item: Suggestion, kind: InteractionKind) -> None:
        summary = {
            Action.CONGRATULATE: self.tr("Congratulated on the new work"),
            Action.WISH: self.tr("Wished a happy birthday"),
        }.get(item.action, "")
        if not summary:
            written = kind not in (InteractionKind.CALL, InteractionKind.MEETING)
            summary = self.tr("Wrote to say hello") if written else say_way(kind)
        entry = reached((item.person,), kind, self._today(), summary)
        self._shell.confirm(self._book.today.done(item.person, self._today(), entry))
        self._shell.met((item.person,))

    def _summary_of_turn(self, turn: GoodTurn) -> str:
        from desktop_app.domain.good_turns import TurnKind

        return {
            TurnKind.BIRTHDAY: self.tr("Wished a happy birthday"),
            TurnKind.ANNIVERSARY: self.tr("Sent good wishes"),
            TurnKind.POSITION: self.tr("Congratulated on the new work"),
            TurnKind.DORMANT: self.tr("Wrote to say hello"),
        }.get(turn.kind, turn.text)
