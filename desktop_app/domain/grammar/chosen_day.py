"""A day the user chose from the calendar: where it lies says whether the line tells of what was or
of a plan.

The choice is a correction whose value is the local `date`. A day that was made of a plan is one on
which it happened; one to come makes a plan of what happened.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.tokens import Corrections, Token, TokenKind, corrected

if TYPE_CHECKING:
    from desktop_app.domain.grammar.reminders import ReminderDraft


def chosen_for_plan(token: Token, told: ReminderDraft, today: date) -> Token:
    """The token of a plan, read as `told`, after the user chose a day for it: another day to do it,
    or, as a DATE, the day on which it was done.
    """
    if not isinstance(token.value, date):
        return token
    if token.value > today:
        return replace(token, value=replace(told, due=token.value))
    return replace(token, kind=TokenKind.DATE)


def happened(token: Token, fixed: Corrections) -> Token | None:
    """The DATE that was a plan, with what was chosen for it since; None when it is plain text."""
    return corrected(token, fixed) if token.kind is TokenKind.DATE else None
