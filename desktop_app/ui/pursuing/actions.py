"""What is done with an opening: each click ends in one command that can be undone."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.domain.errors import KithError
from desktop_app.domain.names import first_name
from desktop_app.domain.needs import MatchAnswer, Need, NeedSide, OpeningStage, Whose
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import reached
from desktop_app.ui.kit.asking import AskName
from desktop_app.ui.kit.runner import unless_invalid
from desktop_app.ui.words.errors import say_error
from desktop_app.ui.words.giving_drafts import letter

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.timeline import InteractionKind
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

NEXT_STEP_DAYS = 7
"""Days after which a next step falls due unless another day is chosen."""


class OpeningActions(QObject):
    """What can be done with openings in one window."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__(shell.parent())
        self.shell, self.tools = shell, tools
        self._book, self._context = tools.book, tools.context

    def add(self, organisation: str = "") -> None:
        """Ask what an organisation looks for, and keep it; for that one, when it is known."""
        self._open_form(
            Need(NeedSide.NEED, Whose.ORGANISATION, "", self._today(), organisation=organisation)
        )

    def edit(self, need: Need) -> None:
        """Ask for other words, or who told you."""
        self._open_form(need)

    def to(self, need: Need, stage: OpeningStage | None) -> None:
        """Say how far it has come; with None you do not pursue it."""
        self.shell.confirm(self._book.needs.set_stage(need.id, stage))

    def ask_next_step(self, need: Need) -> None:
        """Ask for the next step and its day, and keep it as a reminder."""
        from desktop_app.ui.pursuing.next_step import NextStepDialog

        day = self._today() + timedelta(NEXT_STEP_DAYS)
        dialog = NextStepDialog(self._context, day, self.shell.parent())
        dialog.chosen.connect(lambda words, due: self._set_next(need, words, due))
        dialog.open()

    def tick(self, reminder: Reminder) -> None:
        """The next step is done."""
        self.shell.confirm(self._book.reminders.complete(reminder.id, reminder.due, self._today()))

    def close(self, need: Need) -> None:
        """It is over."""
        self.shell.confirm(self._book.needs.close(need.id, self._today()))

    def close_with_word(self, need: Need) -> None:
        """Ask for a word on what came of it; it is over."""

        def close(words: str) -> None:
            future = self._book.needs.close(need.id, self._today(), words)
            self.shell.confirm(unless_invalid(future))

        AskName(
            self._context.theme,
            self.tr("It is over"),
            self.tr("What came of it?"),
            self.tr("Close it"),
            close,
            say_error,
            self.shell.parent(),
        ).open()

    def reopen(self, need: Need) -> None:
        """It holds again."""
        self.shell.confirm(self._book.needs.reopen(need.id, self._today()))

    def remove(self, need: Need) -> None:
        """Delete it."""
        self.shell.confirm(self._book.needs.remove([need.id]))

    def dismiss(self, need: Need, offer: Need) -> None:
        """It does not fit them: never say so again."""
        self._answer(need, offer, MatchAnswer.DISMISSED)

    def _answer(self, need: Need, offer: Need, answer: MatchAnswer) -> None:
        self.shell.confirm(self._book.needs.answer_match(need.id, offer.id, answer, self._today()))

    def tell(self, need: Need, offer: Need) -> None:
        """Draft the line that tells somebody of an opening that may fit them."""
        from desktop_app.ui.message import MessageDialog, MessageDraft

        person = offer.person
        if person is None:
            return
        try:
            contact = self._book.people.contact(person.id)
        except KithError as error:
            self.shell.say_error(error)
            return
        called = first_name(contact.person)
        draft = MessageDraft(*letter("tell", called, need.organisation, need.text))
        dialog = MessageDialog(self._context, contact, draft, self.shell.parent())

        def logged(kind: InteractionKind) -> None:
            words = self.tr("Told of something that may fit")
            entry = reached((person,), kind, self._today(), words)
            self.shell.confirm(self._book.timeline.log(entry))
            self._answer(need, offer, MatchAnswer.TAKEN_UP)
            self.shell.met(entry.people)

        dialog.logged.connect(logged)
        dialog.open()

    def show_way(self, need: Need) -> None:
        """Show the way in to the organisation."""
        from desktop_app.ui.ways_in.dialog import WayInDialog
        from desktop_app.ui.ways_in.shown import WayWanted

        if need.organisation_id is not None:
            wanted = WayWanted(organisation_id=need.organisation_id, about=need.text)
            WayInDialog(self.shell, self.tools, wanted, need.organisation).open()

    def _open_form(self, need: Need) -> None:
        from desktop_app.ui.pursuing.form import OpeningForm

        OpeningForm(self._context, self._book.naming, need, self._keep, self.shell.parent()).open()

    def _keep(self, need: Need) -> None:
        needs = self._book.needs
        future = needs.edit(need) if need.id else needs.add(need)
        self.shell.confirm(unless_invalid(future))

    def _set_next(self, need: Need, words: str, due: date) -> None:
        stage = need.stage or OpeningStage.HEARD
        people = () if need.told_by is None else (need.told_by,)
        step = Reminder(words, due, zone=self._context.zone.key, people=people)
        self.shell.confirm(self._book.needs.set_stage(need.id, stage, step))

    def _today(self) -> date:
        return self._context.today()
