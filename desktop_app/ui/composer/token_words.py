"""What a token of the composer means, in words, and what else it may mean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.grammar.tokens import Token, TokenKind
from desktop_app.domain.timeline import InteractionKind, Participant
from desktop_app.ui.kit.dates import say_day, say_exactly, say_time
from desktop_app.ui.words.reminders import say_rule
from desktop_app.ui.words.timeline import say_kind, say_minutes

if TYPE_CHECKING:
    from desktop_app.domain.grammar.reminders import ReminderDraft
    from desktop_app.services.naming import Naming
    from desktop_app.ui.kit.context import UiContext

LENGTHS = (15, 30, 45, 60, 90, 120, 180)
AHEAD = (1, 2, 3, 7, 14, 30)
MOST_PEOPLE = 12


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tokens", text)


def say_token(token: Token) -> str:
    """What the piece was understood as, whole: a day with its year, a person with the full name."""
    value = token.value
    match token.kind:
        case TokenKind.KIND:
            return say_kind(value)
        case TokenKind.DATE:
            return say_exactly(value)
        case TokenKind.TIME:
            return say_time(value)
        case TokenKind.MINUTES:
            return say_minutes(value)
        case TokenKind.REMINDER:
            return _tr("Reminder: %1").replace("%1", _say_due(value, say_exactly(value.due)))
        case TokenKind.PERSON:
            return value.name
        case TokenKind.AMBIGUOUS:
            return _tr("Which one? %1").replace(
                "%1", ", ".join(item.name for item in token.candidates[:6])
            )
    return _tr("Nobody in your people is called that")


def choices(token: Token, context: UiContext, naming: Naming) -> list[tuple[str, object]]:
    """What else it may mean, each with its value; what it means now comes first where there is an
    order.
    """
    return list(_choices(token, context, naming))


def _choices(token: Token, context: UiContext, naming: Naming) -> Iterator[tuple[str, object]]:
    today = context.today()
    match token.kind:
        case TokenKind.KIND:
            yield from ((say_kind(kind), kind) for kind in InteractionKind)
        case TokenKind.DATE:
            near = (
                _days_of_month(token.value, today)
                if token.stays
                else [today - timedelta(days) for days in range(8)]
            )
            yield from ((say_day(day, today), day) for day in dict.fromkeys([token.value, *near]))
        case TokenKind.TIME:
            other = token.value.replace(hour=(token.value.hour + 12) % 24)
            yield from ((say_time(clock), clock) for clock in (token.value, other))
        case TokenKind.MINUTES:
            yield from ((say_minutes(count), count) for count in sorted({token.value, *LENGTHS}))
        case TokenKind.REMINDER:
            yield from _other_days(token.value, today)
        case TokenKind.AMBIGUOUS | TokenKind.PERSON:
            yield from ((person.name, person) for person in token.candidates[:MOST_PEOPLE])
        case TokenKind.UNKNOWN:
            found = naming.complete(token.text[:3])
            yield from ((line.name, Participant(line.id, line.name, line.uid)) for line in found)


def _days_of_month(first: date, today: date) -> list[date]:
    """Some days of that month that were."""
    return [day for number in (1, 8, 15, 22, 28) if (day := first.replace(day=number)) <= today]


def _other_days(draft: ReminderDraft, today: date) -> Iterator[tuple[str, object]]:
    """The same on another day; what repeats keeps to the day it said."""
    yield _say_due(draft, say_day(draft.due, today)), draft
    for days in () if draft.rule else AHEAD:
        if (day := today + timedelta(days)) != draft.due:
            other = replace(draft, due=day)
            yield _say_due(other, say_day(day, today)), other


def _say_due(draft: ReminderDraft, day: str) -> str:
    clock = say_time(draft.clock) if draft.clock else ""
    return ", ".join(part for part in (day, clock, say_rule(draft.rule)) if part)
