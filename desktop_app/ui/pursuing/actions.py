"""What is done with an opening: each click ends in one command that can be undone."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.needs import MatchAnswer, Need, NeedSide, OpeningStage, Whose
from desktop_app.domain.proposals import Proposal, ProposalKind
from desktop_app.domain.reminders import Reminder
from desktop_app.ui.giving_actions import GivingActions
from desktop_app.ui.kit.runner import unless_invalid

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

NEXT_STEP_DAYS = 7
"""Days after which a next step falls due unless another day is chosen."""


class OpeningActions(GivingActions):
    """What can be done with openings in one window, besides what can be with every need."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__(shell, tools)
        self.shell, self.tools = shell, tools

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

    def reopen(self, need: Need) -> None:
        """It holds again."""
        self.shell.confirm(self._book.needs.reopen(need.id, self._today()))

    def dismiss(self, need: Need, offer: Need) -> None:
        """It does not fit them: never say so again."""
        self.put_away(_proposal(need, offer), MatchAnswer.DISMISSED)

    def tell(self, need: Need, offer: Need) -> None:
        """Draft the line that tells somebody of an opening that may fit them."""
        self.take_up(_proposal(need, offer))

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


def _proposal(need: Need, offer: Need) -> Proposal:
    return Proposal(ProposalKind.TELL, need, offer, 0.0)
