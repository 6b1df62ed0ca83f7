"""What could be done for somebody now, in the card “How you can help”: the best match with what
somebody else has, or the step that something under way waits for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.domain.favours import NextKind, Side
from desktop_app.domain.needs import MatchAnswer
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.labels import PlainLabel, hint
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.favours import say_next, say_since, say_waits
from desktop_app.ui.words.matches import say_fit, say_verb, say_why

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from desktop_app.domain.giving import Waits
    from desktop_app.domain.proposals import Proposal
    from desktop_app.ui.giving_actions import GivingActions
    from desktop_app.ui.kit.theme import Theme

_THANKS = (NextKind.THANK, NextKind.TELL)


def yours_to_do(under_way: Iterable[Waits]) -> Waits | None:
    """The first of what is under way that is yours to do for somebody: what you give, and thanks.
    What you asked them for is none of it.
    """
    return next(
        (
            waits
            for waits in under_way
            if waits.favour.side is Side.GIVEN or waits.next.kind in _THANKS
        ),
        None,
    )


class FitRow(QWidget):
    """A match, as it looks from the page of one of the two, to take up or to put off."""

    def __init__(
        self, theme: Theme, actions: GivingActions, proposal: Proposal, person_id: int
    ) -> None:
        super().__init__()
        self.proposal = proposal
        fit, why, verb = (
            say_fit(proposal, person_id),
            say_why(proposal.why),
            say_verb(proposal.kind),
        )
        said = PlainLabel(theme, fit, Face.BODY, Role.SOFT, wrap=True)
        self.act = button(verb, "give", clicked=lambda: actions.take_up(proposal))
        self.act.setAccessibleName(f"{verb}: {fit}")
        self.act.setAccessibleDescription(why)
        hint(self.act, why)
        later = button(
            self.tr("Not now"),
            "quiet",
            clicked=lambda: actions.put_away(proposal, MatchAnswer.LATER),
        )
        later.setAccessibleName(fill_in(self.tr("Not now: %1"), fit))
        buttons = row(theme, self.act, later, None, space=8)
        self.setLayout(column(theme, said, buttons, space=6, margins=(0, 0, 0, 4)))


class WaitsRow(QWidget):
    """Something under way, and the button that does what it waits for."""

    def __init__(self, theme: Theme, actions: GivingActions, waits: Waits, today: date) -> None:
        super().__init__()
        self.waits = waits
        sentence, words = say_waits(waits), say_next(waits)
        said = PlainLabel(theme, sentence, Face.BODY, Role.SOFT, wrap=True)
        since = PlainLabel(theme, say_since(waits, today), Face.SECONDARY, Role.FAINT, wrap=True)
        self.act = button(words, "give", clicked=lambda: actions.go_on(waits))
        self.act.setAccessibleName(f"{words}: {sentence}")
        buttons = row(theme, self.act, None)
        self.setLayout(column(theme, said, since, buttons, space=4, margins=(0, 0, 0, 4)))
