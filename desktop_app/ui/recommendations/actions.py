"""What the clicks on the planner do: each ends in a command that can be undone, or in a message to
write whose logging is one.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.domain import favour_steps
from desktop_app.domain.errors import KithError, NotFoundError
from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Next, NextKind, Side
from desktop_app.domain.giving import Waits
from desktop_app.domain.names import first_name
from desktop_app.domain.person import Person
from desktop_app.domain.reminders import Origin, Reminder
from desktop_app.domain.timeline import Participant, reached
from desktop_app.domain.worked_line import worked_line
from desktop_app.ui.giving_actions import GivingActions
from desktop_app.ui.kit.asking import AskName
from desktop_app.ui.kit.links import open_link
from desktop_app.ui.kit.runner import unless_invalid
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.opening_links import ask_whether
from desktop_app.ui.words.errors import say_error
from desktop_app.ui.words.giving_drafts import letter
from desktop_app.ui.words.recommendations import ask_who
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from desktop_app.domain.guards import Guard
    from desktop_app.domain.person import Channel, Position, Standing
    from desktop_app.domain.recommendations import Colleague
    from desktop_app.domain.timeline import InteractionKind
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


class RecommendationActions(QObject):
    """What can be done on the planner of one window. `work` is always a position of yours, None for
    somebody who stands at none.
    """

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__(shell.parent())
        self._shell, self._tools = shell, tools
        self._book, self._context = tools.book, tools.context
        self._giving = GivingActions(shell, tools)

    def open_person(self, person_id: int) -> None:
        """Go to somebody's page."""
        self._shell.open_person(person_id)

    def open_link(self, channel: Channel) -> None:
        """Open a page; of one that reads as if it were elsewhere it is said first where it is."""
        open_link(channel, partial(ask_whether, self._shell, channel))

    def add_work(self, line: str, name: str = "") -> None:
        """Keep where you worked, as a line says it. Raises KithError for one that is not
        understood.
        """
        work = worked_line(line, self._context.today())
        self._shell.confirm(unless_invalid(self._book.recommendations.add_work(work, name)))

    def choose_somebody(self, work: Position, standing: Standing) -> None:
        """Ask who stood so to you there, and keep it; somebody nobody is called like becomes a
        person.
        """

        def keep(name: str) -> None:
            try:
                who = self._book.naming.resolve(name)
            except NotFoundError:
                who = Participant(0, name)
            self.set_standing(who, work, standing)

        title = fill_in(self.tr("At %1"), cut(work.organisation, LONGEST_NAME))
        title = title if work.organisation else self.tr("On your own")
        parent, theme = self._shell.parent(), self._context.theme
        AskName(theme, title, ask_who(standing), self.tr("Keep"), keep, say_error, parent).open()

    def set_standing(self, who: Participant, work: Position, standing: Standing) -> None:
        """Keep what somebody was to you there."""
        role = self.tr("Client") if standing.value == "client" else self.tr("Worked together")
        future = self._book.recommendations.set_standing(who, work, standing, role)
        self._shell.confirm(unless_invalid(future))

    def not_now(self, who: Participant) -> None:
        """Propose somebody no more for a season."""
        self._shell.confirm(self._book.recommendations.not_now(who, self._context.today()))

    def write(self, colleague: Colleague, work: Position | None) -> None:
        """Write one for somebody: it begins from a draft, or from what is kept of it."""
        self._open_text(colleague, work, Side.GIVEN)

    def note(self, colleague: Colleague, work: Position | None) -> None:
        """Note one received: its words, its link, its day."""
        self._open_text(colleague, work, Side.RECEIVED)

    def ask(self, colleague: Colleague, work: Position | None) -> None:
        """Ask somebody: now, tomorrow or next week; what speaks for waiting is said first."""
        book, today, who = self._book, self._context.today(), colleague.person.id

        def show(guards: tuple[Guard, ...]) -> None:
            from desktop_app.ui.recommendations.asking import AskDialog

            called, parent = self.called(colleague.person), self._shell.parent()
            dialog = AskDialog(self._context, guards, colleague, called, parent)
            dialog.now.connect(lambda: self.ask_now(colleague, work))
            dialog.later.connect(lambda days: self.ask_in(colleague, work, days))
            dialog.write_first.connect(lambda: self.write(colleague, work))
            dialog.open()

        before = lambda: book.guards.before_asking(who, today)  # noqa: E731
        self._tools.runner.run((self, "guards"), before, show)

    def ask_now(self, colleague: Colleague, work: Position | None) -> None:
        """Draft the ask; once it is logged it has been asked."""
        from desktop_app.ui.message import MessageDialog, MessageDraft

        who, today = colleague.person, self._context.today()
        favour = self._asking(colleague, work, FavourStep.ASKED)
        about = work.organisation if work is not None else ""
        try:
            contact = self._book.people.contact(who.id)
        except KithError as error:
            self._shell.say_error(error)
            return
        draft = MessageDraft(*letter("ask-recommendation", first_name(contact.person), "", about))
        dialog = MessageDialog(self._context, self._book, contact, draft, self._shell.parent())

        def logged(kind: InteractionKind) -> None:
            entry = reached((who,), kind, today, self.tr("Asked for a recommendation"))
            favours = self._book.favours
            self._shell.confirm(
                favours.step(favour.id, FavourStep.ASKED, today, entry)
                if favour.id
                else favours.add(favour, entry)
            )

        dialog.logged.connect(logged)
        dialog.open()

    def ask_in(self, colleague: Colleague, work: Position | None, days: int) -> None:
        """Be reminded in so many days to ask, as one step with the favour to be."""
        today, who = self._context.today(), colleague.person
        text = fill_in(self.tr("Ask %1 for a recommendation"), cut(who.name, LONGEST_NAME))
        reminder = Reminder(
            text, today + timedelta(days), zone=self._context.zone.key, origin=Origin.FOLLOW_UP,
            people=(who,),
        )  # fmt: skip
        favour = self._asking(colleague, work, FavourStep.TO_ASK)
        if favour.id:
            self._shell.confirm(self._book.reminders.add(reminder))
        else:
            self._shell.confirm(self._book.favours.add(favour, reminder=reminder))

    def keep_text(self, favour: Favour) -> None:
        """Store a recommendation as it was filled in. Raises InvalidValueError for what cannot be
        kept.
        """
        self._giving.keep_favour(favour)

    def step(self, favour: Favour, step: FavourStep) -> None:
        """Bring a recommendation to a step, reached today."""
        self._giving.step(favour, step)

    def thank(self, favour: Favour) -> None:
        """Draft the thanks."""
        self._giving.go_on(Waits(favour, Next(NextKind.THANK, favour.day)))

    def thanked(self, favour: Favour) -> None:
        """Keep that thanks were said, by whatever way."""
        self._giving.thanked(favour)

    def remove(self, favour: Favour) -> None:
        """Delete it."""
        self._giving.remove(favour)

    def called(self, who: Participant) -> str:
        """The first name of somebody."""
        return cut(first_name(Person(display_name=who.name)) or who.name, LONGEST_NAME)

    def _open_text(self, colleague: Colleague, work: Position | None, side: Side) -> None:
        from desktop_app.ui.recommendation_text import TextDialog

        found = next((item for item in colleague.favours if item.side is side), None)
        if found is None or found.step in favour_steps.ENDS:
            found = self._new(colleague, work, side)
        called = self.called(colleague.person)
        TextDialog(self._context, found, called, self.keep_text, self._shell.parent()).open()

    def _asking(self, colleague: Colleague, work: Position | None, step: FavourStep) -> Favour:
        """What is stored already of asking them, else a new one at `step`."""
        open_ = (
            item
            for item in colleague.favours
            if item.side is Side.RECEIVED and item.step is FavourStep.TO_ASK
        )
        new = replace(self._new(colleague, work, Side.RECEIVED), step=step)
        return next(open_, new)

    def _new(self, colleague: Colleague, work: Position | None, side: Side) -> Favour:
        who, place = colleague.person, "" if work is None else work.organisation
        received = side is Side.RECEIVED
        text = fill_in(self.tr("our work at %1"), place) if place else self.tr("our work together")
        return Favour(
            FavourKind.RECOMMENDATION,
            side,
            FavourStep.RECEIVED if received else FavourStep.TO_WRITE,
            self._context.today(),
            giver=who if received else None,
            receiver=None if received else who,
            organisation=place,
            text=text,
        )
