"""What clicks about giving do, in whatever room: each ends in a command that can be undone, or in a
message to write whose logging is one.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.domain import favour_steps
from desktop_app.domain.errors import InvalidValueError, KithError, NotFoundError
from desktop_app.domain.favours import Favour, FavourKind, FavourStep, NextKind, Side
from desktop_app.domain.names import first_name
from desktop_app.domain.needs import MatchAnswer, Need, NeedSide, Whose
from desktop_app.domain.proposals import ProposalKind
from desktop_app.domain.timeline import Participant, reached
from desktop_app.domain.told_need import told_need
from desktop_app.ui.kit.asking import AskName
from desktop_app.ui.kit.runner import unless_invalid
from desktop_app.ui.words.errors import say_error
from desktop_app.ui.words.giving_drafts import letter
from desktop_app.ui.words.said import say_guard

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.giving import Waits
    from desktop_app.domain.guards import Guard
    from desktop_app.domain.proposals import Proposal
    from desktop_app.domain.timeline import Interaction, InteractionKind
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

ASKS = ("ask", "ask-recommendation")
"""Letters before which is said what there is to think of."""
ASK_AGAIN = 30
"""Days after which a question that was put off is asked again."""


class GivingActions(QObject):
    """What can be done about giving in one window."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__(shell.parent())
        self._shell, self._book, self._context = shell, tools.book, tools.context
        self._runner = tools.runner

    def open_person(self, person_id: int) -> None:
        """Go to somebody's page."""
        self._shell.open_person(person_id)

    def choose_people(self) -> None:
        """Choose whom to keep close."""
        self._shell.show("getting_started")

    def take_up(self, proposal: Proposal) -> None:
        """Do what a match proposes: begin the favour, and draft the message that goes first."""
        if proposal.kind is ProposalKind.TELL:
            self._tell(proposal)
            return
        need, offer = proposal.need, proposal.offer
        introduces = proposal.kind is ProposalKind.INTRODUCE
        favour = Favour(
            FavourKind.INTRODUCTION if introduces else FavourKind.HELP,
            Side.GIVEN,
            FavourStep.IDEA,
            self._today(),
            receiver=need.person,
            third=offer.person if introduces else None,
            need_id=need.id,
            text=need.text,
        )
        future = self._book.favours.add(favour)
        self._shell.confirm(future)
        self._runner.watch(
            future,
            lambda done: self._write_first(favour, done.value, offer.text),
            lambda error: None,
        )

    def put_away(self, proposal: Proposal, answer: MatchAnswer) -> None:
        """Propose a match no more, or not for a while."""
        self._shell.confirm(
            self._book.needs.answer_match(
                proposal.need.id, proposal.offer.id, answer, self._today()
            )
        )

    def go_on(self, waits: Waits) -> None:
        """Do what the favour waits for: the message is drafted, or the step is taken."""
        favour, kind = waits.favour, waits.next.kind
        if kind is NextKind.ASK_FIRST and favour.entry_id is None:
            self._write_first(favour, favour.id)
        elif kind in (NextKind.ASK_SECOND, NextKind.INTRODUCE, NextKind.ASK):
            self._write_on(favour, kind)
        elif kind in (NextKind.THANK, NextKind.TELL):
            self._write_thanks(favour, kind)
        elif kind is NextKind.WHAT_CAME:
            self.say_what_came(favour)
        else:
            self.step(favour, _step_after(favour))

    def step(self, favour: Favour, step: FavourStep) -> None:
        """Bring a favour to a step, reached today."""
        self._shell.confirm(self._book.favours.step(favour.id, step, self._today()))

    def thanked(self, favour: Favour) -> None:
        """Keep that thanks were said, by whatever way."""
        self._shell.confirm(self._book.favours.thank(favour.id, self._today()))

    def told(self, favour: Favour) -> None:
        """Keep that they know what came of it."""
        self._shell.confirm(self._book.favours.tell(favour.id, self._today()))

    def ask_later(self, favour: Favour, *, ever: bool = True) -> None:
        """Ask what came of it in a month, or never."""
        day = self._today() + timedelta(ASK_AGAIN) if ever else None
        self._shell.confirm(self._book.favours.ask_later(favour.id, day))

    def keep_favour(self, favour: Favour) -> None:
        """Store a favour as it was filled in. Raises InvalidValueError for what cannot be kept."""
        favours = self._book.favours
        future = favours.edit(favour) if favour.id else favours.add(favour)
        self._shell.confirm(unless_invalid(future))

    def remove(self, favour: Favour) -> None:
        """Delete a favour."""
        self._shell.confirm(self._book.favours.remove([favour.id]))

    def say_what_came(self, favour: Favour) -> None:
        """Ask for a word on what came of it."""

        def keep(words: str) -> None:
            self._shell.confirm(unless_invalid(self._book.favours.set_outcome(favour.id, words)))

        self._ask(self.tr("What came of it?"), self.tr("In a few words"), self.tr("Keep"), keep)

    def tell_need(self, line: str) -> None:
        """Keep what a line tells of somebody's need or offer; somebody nobody is called like becomes
        a person. Raises KithError for a line that does not say who and what, or may mean several.
        """
        told = told_need(line)
        if told is None:
            raise InvalidValueError("line", "need-line-not-understood")
        person, whose = None, Whose.YOU
        if told.who:
            person, whose = self._named(told.who), Whose.PERSON
        need = Need(told.side, whose, told.text, self._today(), person)
        self._shell.confirm(unless_invalid(self._book.needs.add(need)))

    def ask_for_line(self) -> None:
        """Ask for such a line."""
        label = self.tr("Who is looking for something, or could help? “Ana needs a copy editor”")
        self._ask(self.tr("A need or an offer"), label, self.tr("Add"), self.tell_need)

    def add_yours(self, side: NeedSide) -> None:
        """Ask what you offer, or look for, and keep it."""
        offers = side is NeedSide.OFFER
        title = self.tr("What you offer") if offers else self.tr("What you are looking for")
        label = (
            self.tr("What could you do for people? “Looking through a portfolio”")
            if offers
            else self.tr("What would help you? “Part-time book design”")
        )

        def keep(words: str) -> None:
            need = Need(side, Whose.YOU, words, self._today())
            self._shell.confirm(unless_invalid(self._book.needs.add(need)))

        self._ask(title, label, self.tr("Add"), keep)

    def edit_need(self, need: Need) -> None:
        """Ask for other words of a need or offer."""
        from dataclasses import replace

        def keep(words: str) -> None:
            self._shell.confirm(unless_invalid(self._book.needs.edit(replace(need, text=words))))

        title, label = self.tr("Change the words"), self.tr("What is it?")
        self._ask(title, label, self.tr("Save"), keep, need.text)

    def close_need(self, need: Need) -> None:
        """Close it, for it holds no more."""
        self._shell.confirm(self._book.needs.close(need.id, self._today()))

    def close_with_word(self, need: Need) -> None:
        """Ask for a word on what came of it, and close it."""

        def close(words: str) -> None:
            self._shell.confirm(
                unless_invalid(self._book.needs.close(need.id, self._today(), words))
            )

        self._ask(self.tr("Close it"), self.tr("What came of it?"), self.tr("Close it"), close)

    def still_holds(self, need: Need) -> None:
        """Keep that it holds, for half a year."""
        self._shell.confirm(self._book.needs.still_holds(need.id, self._today()))

    def ask_need_later(self, need: Need, *, ever: bool = True) -> None:
        """Ask in a month whether it still holds, or never."""
        day = self._today() + timedelta(ASK_AGAIN) if ever else None
        self._shell.confirm(self._book.needs.ask_later(need.id, day))

    def remove_need(self, need: Need) -> None:
        """Delete a need or offer."""
        self._shell.confirm(self._book.needs.remove([need.id]))

    def ask_what_for(self, person: Participant) -> None:
        """Draft the question what somebody is looking for."""
        words = self.tr("Asked what would help")

        def log(entry: Interaction) -> None:
            self._shell.confirm(self._book.timeline.log(entry))
            self._shell.met(entry.people)

        self._write(person, "looking", words, log)

    def _write_first(self, favour: Favour, favour_id: int, offer: str = "") -> None:
        """The message to the one who receives: may I introduce you, may I help."""
        to, other = favour.receiver, favour.third
        if to is None:
            return
        introduces = favour.kind is FavourKind.INTRODUCTION
        self._write(
            to,
            "first" if introduces else "give",
            self.tr("Asked whether an introduction is welcome")
            if introduces
            else self.tr("Offered to help"),
            lambda entry: self._shell.confirm(
                self._book.favours.step(favour_id, favour.step, self._today(), entry)
            ),
            other="" if other is None else other.name,
            about=favour.text,
            offer=offer,
        )

    def _write_on(self, favour: Favour, kind: NextKind) -> None:
        to, other = favour.other, favour.third
        occasion, words, step = "ask", self.tr("Asked for something"), FavourStep.ASKED
        if favour.kind is FavourKind.RECOMMENDATION:
            occasion, words = "ask-recommendation", self.tr("Asked for a recommendation")
        if kind is NextKind.ASK_SECOND:
            to, other = favour.third, favour.receiver
            words = self.tr("Asked whether an introduction is welcome")
            occasion, step = "second", favour.step
        elif kind is NextKind.INTRODUCE:
            words = self.tr("Introduced them to each other")
            occasion, step = "both", FavourStep.INTRODUCED
        if to is None:
            return
        name = "" if other is None else other.name
        people = favour.people if kind is NextKind.INTRODUCE else (to,)
        self._write(
            to,
            occasion,
            words,
            lambda entry: self._shell.confirm(
                self._book.favours.step(favour.id, step, self._today(), entry)
            ),
            other=name,
            about=favour.text,
            people=people,
        )

    def _write_thanks(self, favour: Favour, kind: NextKind) -> None:
        if favour.giver is None:
            self.thanked(favour) if kind is NextKind.THANK else self.told(favour)
            return
        favours, thanks = self._book.favours, kind is NextKind.THANK
        keep = favours.thank if thanks else favours.tell
        self._write(
            favour.giver,
            "thanks" if thanks else "news",
            self.tr("Said thanks") if thanks else self.tr("Told what came of it"),
            lambda entry: self._shell.confirm(keep(favour.id, self._today(), entry)),
            about=favour.text if thanks else favour.outcome,
        )

    def _tell(self, proposal: Proposal) -> None:
        need, offer = proposal.need, proposal.offer
        told, other = (need, offer) if need.person is not None else (offer, need)
        if told.person is None:
            return

        def log(entry: Interaction) -> None:
            self._shell.confirm(self._book.timeline.log(entry))
            self.put_away(proposal, MatchAnswer.TAKEN_UP)

        words = self.tr("Told of something that may fit")
        self._write(told.person, "tell", words, log, other=other.organisation, about=other.text)

    def _write(
        self,
        person: Participant,
        occasion: str,
        summary: str,
        log: Callable[[Interaction], object],
        *,
        other: str = "",
        about: str = "",
        offer: str = "",
        people: tuple[Participant, ...] = (),
    ) -> None:
        """Open the message; `log` gets the entry once it has gone out."""
        from desktop_app.ui.message import MessageDialog, MessageDraft

        try:
            contact = self._book.people.contact(person.id)
        except KithError as error:
            self._shell.say_error(error)
            return
        called = first_name(contact.person)
        topic = self._book.message_templates.topic_told(contact)
        draft = MessageDraft(*letter(occasion, called, other, about, offer, topic))

        def logged(kind: InteractionKind) -> None:
            log(reached(people or (person,), kind, self._today(), summary))

        def show(guards: tuple[Guard, ...]) -> None:
            think_of = [say_guard(guard, called or person.name[:60]) for guard in guards]
            dialog = MessageDialog(
                self._context, self._book, contact, draft, self._shell.parent(), think_of
            )
            dialog.logged.connect(logged)
            dialog.open()

        if occasion in ASKS:
            book, today = self._book, self._today()
            before = lambda: book.guards.before_asking(person.id, today)  # noqa: E731
            self._runner.run((self, "guards"), before, show)
        else:
            show(())

    def _named(self, who: str) -> Participant:
        """Whom a name means, or somebody new (with the row 0)."""
        try:
            return self._book.naming.resolve(who)
        except NotFoundError:
            return Participant(0, who)

    def _ask(
        self, title: str, label: str, yes: str, then: Callable[[str], object], text: str = ""
    ) -> None:
        parent = self._shell.parent()
        AskName(self._context.theme, title, label, yes, then, say_error, parent, text).open()

    def _today(self) -> date:
        return self._context.today()


def _step_after(favour: Favour) -> FavourStep:
    """The step that comes next: once something was promised, that it is given."""
    row = favour_steps.following(favour)
    given = [step for step in row if step in favour_steps.HAPPENED]
    if favour.step is FavourStep.ASKED and favour.side is Side.RECEIVED:
        return row[0]
    if favour.kind is FavourKind.INTRODUCTION and favour.step is not FavourStep.INTRODUCED:
        return row[0]
    return given[0]
