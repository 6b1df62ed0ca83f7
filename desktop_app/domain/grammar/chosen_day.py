"""A day the user chose from the calendar: where it lies says whether the line tells of what was or
of a plan.

The choice is a correction whose value is the local `date`. A day that was made of a plan is one on
which it happened; one to come makes a plan of what happened.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.reminders import ReminderDraft
from desktop_app.domain.grammar.tokens import Corrections, Token, TokenKind, corrected

if TYPE_CHECKING:
    from desktop_app.domain.grammar.line import Draft


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


def at_clock(draft: Draft, told: ReminderDraft, now: datetime) -> Draft:
    """What happened on the day of `draft` at the time of day the plan said; `now` is local."""
    if told.clock is None or draft.at is not None:
        return draft
    moment = datetime.combine(draft.day, told.clock, now.tzinfo)
    return replace(draft, at=moment.astimezone(UTC))


def as_plan(draft: Draft, today: date) -> Draft:
    """A line whose day was chosen to lie after `today` as a plan: a reminder that holds all of its
    words. Others stay as they are.
    """
    if draft.reminder is not None or draft.day <= today:
        return draft
    clock = next((token.value for token in draft.tokens if token.kind is TokenKind.TIME), None)
    plan = ReminderDraft(draft.day, clock, text=draft.summary)
    return replace(draft, day=today, at=None, summary="", reminder=plan)
