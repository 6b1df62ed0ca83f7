"""What a token of the composer means, in words, and what else it may mean."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.grammar.reminders import ReminderDraft
from desktop_app.domain.grammar.tokens import Token, TokenKind
from desktop_app.domain.reminders import SOME_DAY
from desktop_app.domain.timeline import InteractionKind, Participant
from desktop_app.ui.kit.dates import (
    say_day,
    say_day_long,
    say_day_within,
    say_exactly,
    say_time,
)
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.reminders import say_rule
from desktop_app.ui.words.timeline import say_kind, say_minutes

if TYPE_CHECKING:
    from desktop_app.services.naming import Naming
    from desktop_app.ui.kit.context import UiContext

LENGTHS = (15, 30, 45, 60, 90, 120, 180)
PAST, AHEAD = (0, -1, -2, -3, -7), (1, 2, 3, 7, 14)
"""Days from today that are offered where the words tell none."""
MOST_PEOPLE = 12


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tokens", text)


def say_token(token: Token, today: date) -> str:
    """What the piece was understood as, whole: a day with its year, a person with the full name."""
    value = token.value
    match token.kind:
        case TokenKind.KIND:
            return say_kind(value)
        case TokenKind.DATE:
            day = say_exactly(value)
            return fill_in(_tr("Reminder: %1"), day) if value > today else day
        case TokenKind.WHEN:
            return _tr("When?")
        case TokenKind.PROMISE:
            return _tr("Your promise")
        case TokenKind.PLACE:
            return _tr("Where it was")
        case TokenKind.TIME:
            return say_time(value)
        case TokenKind.MINUTES:
            return say_minutes(value)
        case TokenKind.REMINDER:
            return fill_in(_tr("Reminder: %1"), _say_due(value, say_exactly(value.due)))
        case TokenKind.PERSON:
            return value.name
        case TokenKind.AMBIGUOUS:
            return fill_in(
                _tr("Which one? %1"), ", ".join(item.name for item in token.candidates[:6])
            )
    return _tr("Nobody in your people is called that")


def ask_when(token: Token, today: date) -> str:
    """The question about a day: was it, or will it be, where both can be; else when."""
    if len(token.days) != 2:
        return _tr("When?") if token.ahead else _tr("When was it?")
    was, will_be = (_on(day, today) for day in token.days)
    words = _tr("Was it %1 or will it be %2?")
    return fill_in(words, was, will_be)


def _on(day: date, today: date) -> str:
    """So: "on Mon 23 November"; "today", "yesterday" and "tomorrow" need no such word."""
    if abs((day - today).days) <= 1:
        return say_day_within(day, today)
    return fill_in(_tr("on %1"), say_day_long(day, today))


def day_of_token(token: Token) -> date | None:
    """The day a token says now, None where it has to be asked for."""
    return token.value.due if isinstance(token.value, ReminderDraft) else token.value


def choices(token: Token, context: UiContext, naming: Naming) -> list[tuple[str, object]]:
    """What else it may mean, each with its value; what it means now comes first where there is an
    order.
    """
    return list(_choices(token, context.today(), naming))


def _choices(token: Token, today: date, naming: Naming) -> Iterator[tuple[str, object]]:
    match token.kind:
        case TokenKind.KIND:
            yield from ((say_kind(kind), kind) for kind in InteractionKind)
        case TokenKind.WHEN:
            yield from _days(token, today)
        case TokenKind.TIME:
            other = token.value.replace(hour=(token.value.hour + 12) % 24)
            yield from ((say_time(clock), clock) for clock in (token.value, other))
        case TokenKind.MINUTES:
            yield from ((say_minutes(count), count) for count in sorted({token.value, *LENGTHS}))
        case TokenKind.REMINDER:
            yield _say_due(token.value, say_day(token.value.due, today)), token.value
        case TokenKind.AMBIGUOUS | TokenKind.PERSON:
            yield from ((person.name, person) for person in token.candidates[:MOST_PEOPLE])
        case TokenKind.UNKNOWN if token.candidates:
            near = token.candidates[:MOST_PEOPLE]
            yield from ((fill_in(_tr("%1?"), person.name), person) for person in near)
        case TokenKind.UNKNOWN:
            found = naming.complete(token.text[:3])
            yield from ((line.name, Participant(line.id, line.name, line.uid)) for line in found)


def _days(token: Token, today: date) -> Iterator[tuple[str, object]]:
    """Days that a piece may mean of which nobody can tell: what was comes before what will be."""
    if len(token.days) == 2:
        was, will_be = token.days
        yield fill_in(_tr("It was %1"), _on(was, today)), was
        yield fill_in(_tr("It will be %1"), _on(will_be, today)), will_be
        return
    for away in AHEAD if token.ahead else PAST:
        day = today + timedelta(away)
        yield say_day(day, today), day
    if token.ahead:
        yield say_day(SOME_DAY, today), SOME_DAY


def _say_due(draft: ReminderDraft, day: str) -> str:
    clock = say_time(draft.clock) if draft.clock else ""
    return ", ".join(part for part in (day, clock, say_rule(draft.rule)) if part)
