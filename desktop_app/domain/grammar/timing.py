"""The day and the time of day of a line: of what happened, of what is planned, or to be asked."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.chosen_day import chosen_for_plan, happened
from desktop_app.domain.grammar.clocks import SpanFound, clock_in, span_in
from desktop_app.domain.grammar.days import (
    DayFound,
    clause_start,
    coming_day,
    past_day,
    past_rough,
)
from desktop_app.domain.grammar.language import Says
from desktop_app.domain.grammar.lengths import minutes_in
from desktop_app.domain.grammar.plans import NEAR, PlanFound, Tense, plan_in
from desktop_app.domain.grammar.reading import kept
from desktop_app.domain.grammar.reminders import ReminderDraft
from desktop_app.domain.grammar.statements import Manner, manner_of, statement
from desktop_app.domain.grammar.tokens import Token, TokenKind, blanked, corrected
from desktop_app.domain.timeline import InteractionKind

if TYPE_CHECKING:
    from desktop_app.domain.grammar.reading import Line


@dataclass(frozen=True, slots=True)
class Plan:
    """What a line says, or may say, is still to be done.

    With a `reminder` that is what is shown, and nothing happened; without, `day` is the day on
    which it was. While the day is not known at all, there is neither. The words at `span` are no
    other day.
    """

    tokens: tuple[Token, ...] = ()
    reminder: ReminderDraft | None = None
    day: date | None = None
    span: tuple[int, int] = (0, 0)
    to_do: bool = False


def plan_of(line: Line) -> Plan | None:
    """The plan of a line as the user wants it, None when it is none."""
    found = plan_in(line.seen, line.later, line.language, line.day_first, line.now.date())
    if found is None:
        return _without_day(line)
    span = (found.start, found.end)
    if found.tense is Tense.TOLD:
        near = found.clock_at if found.clock_at and found.clock_at[0] <= found.end + 2 else span
        return Plan(span=(min(span[0], near[0]), max(span[1], near[1])))
    clock = _clock_token(line, found)
    if found.tense is Tense.WAS:
        return Plan(clock, None, found.was if clock else None, span)
    bare = Token(TokenKind.REMINDER, *span, line.head[found.start : found.end], stays=found.rough)
    text = kept(line.text, [bare, *clock])
    at = clock[0].value if clock else found.clock if found.clock_at is None else None
    told = ReminderDraft(found.day, at, found.rule, text)
    token = _asked(line, found, bare, told)
    if token is None:
        return Plan(span=span)
    if token.kind is TokenKind.WHEN:
        was = found.tense is Tense.ASKED_WAS
        return Plan((token, *clock), None if was else told, found.was if was else None, span)
    return _decided(line, token, told, clock, span)


def _asked(line: Line, found: PlanFound, bare: Token, told: ReminderDraft) -> Token | None:
    """The token of a plan, a WHEN while its day has to be asked for; None for plain text."""
    if found.was is None:
        return corrected(replace(bare, value=told), line.fixed)
    days = (found.was, found.day)
    when = corrected(replace(bare, kind=TokenKind.WHEN, days=days), line.fixed)
    if when is None or when.value is None:
        return when
    answer = when.value if isinstance(when.value, date) else found.day
    return corrected(replace(bare, value=answer), line.fixed)


def _decided(
    line: Line,
    token: Token,
    told: ReminderDraft,
    clock: tuple[Token, ...],
    span: tuple[int, int],
) -> Plan:
    token = chosen_for_plan(token, told, line.today)
    if token.kind is TokenKind.DATE:
        was = happened(token, line.fixed)
        return Plan(clock, span=span) if was is None else Plan((was, *clock), None, was.value, span)
    draft = token.value if isinstance(token.value, ReminderDraft) else told
    draft = replace(draft, text=told.text, clock=told.clock or draft.clock)
    return Plan((replace(token, value=draft), *clock), draft, None, span)


def _clock_token(line: Line, found: PlanFound) -> tuple[Token, ...]:
    if found.clock is None or found.clock_at is None:
        return ()
    start, end = found.clock_at
    bare = Token(TokenKind.TIME, start, end, line.head[start:end], found.clock)
    alone = (start, end) == (found.start, found.end)
    token = bare if alone else corrected(bare, line.fixed)
    if token is None or found.until is None:
        return () if token is None else (token,)
    length = _until_token(line, found.until)
    return (token,) if length is None else (token, length)


_NEAR = 20
"""Characters after a verb in which another one says that the first is a noun: “return flight
booked”.
"""


def _without_day(line: Line) -> Plan | None:
    """What is to be done though nobody says when: “ask Ivan for the second chapter”."""
    words = line.language.plans
    clause = statement(line.seen, line.today, line.language, line.day_first)
    if clause is None:
        return None
    manner = manner_of(clause, None, line.language)
    undone = manner in (Manner.TO_DO, Manner.PLAIN)
    some_time = words.some_time.search(clause) if undone else None
    found = some_time or words.surely_to_do.match(clause)
    if found is None or words.did.search(clause[: found.end() + _NEAR]):
        return None
    start = found.end() - len(found[0].lstrip())
    said = line.head[start : found.end()]
    bare = Token(TokenKind.WHEN, start, found.end(), said, stays=True, ahead=True)
    when = corrected(bare, line.fixed)
    if when is None:
        return None
    if when.value is None:
        return Plan((when,), to_do=True)
    told = ReminderDraft(when.value, text=line.text.strip())
    token = corrected(replace(when, kind=TokenKind.REMINDER, value=told), line.fixed)
    if token is None:
        return None
    day = token.value if isinstance(token.value, date) else told.due
    draft = token.value if isinstance(token.value, ReminderDraft) else replace(told, due=day)
    return Plan((replace(token, value=draft),), draft, span=(start, start))


def when_it_was(line: Line, body: str, kind: Token | None) -> list[Token]:
    """The day and the time of day on which it was, how long it took, or that the day has to be
    asked for. `body` is `line.seen` without what is understood already.
    """
    day = _date_token(line, body, kind)
    rest = blanked(body, [day] if day else [])
    tokens = [] if day is None else [day]
    if kind is None and day is None and _is_told(line, rest):
        length = minutes_token(line, rest)
        return [] if length is None else [length]
    return tokens + time_tokens(line, rest)


def _is_told(line: Line, text: str) -> bool:
    """Whether the line tells of somebody or something, so that its times are theirs."""
    clause = statement(text, line.today, line.language, line.day_first)
    return clause is None or manner_of(clause, None, line.language) is Manner.TOLD


def time_tokens(line: Line, body: str) -> list[Token]:
    """The time of day, and how long it took."""
    return _span_tokens(line, body) or [
        token for token in (_time_token(line, body), minutes_token(line, body)) if token is not None
    ]


def _span_tokens(line: Line, body: str) -> list[Token]:
    span = span_in(body, line.language, line.head)
    if span is None:
        return []
    start, middle = span.start, span.middle
    time = corrected(
        Token(TokenKind.TIME, start, middle, line.head[start:middle], span.clock), line.fixed
    )
    if time is None:
        return []
    length = _until_token(line, span)
    return [time] if length is None else [time, length]


def _until_token(line: Line, span: SpanFound) -> Token | None:
    said = line.head[span.middle : span.end]
    token = Token(TokenKind.MINUTES, span.middle, span.end, said, span.minutes)
    return corrected(token, line.fixed)


def _time_token(line: Line, body: str) -> Token | None:
    found = clock_in(body, line.language, line.head)
    if found is None:
        return None
    clock, start, end = found
    return corrected(Token(TokenKind.TIME, start, end, line.head[start:end], clock), line.fixed)


def minutes_token(line: Line, body: str) -> Token | None:
    """How long it took; the words stay in the line."""
    said = minutes_in(body, line.language)
    if said is None:
        return None
    minutes, found = said
    start = found.end() - len(found[0].lstrip())
    text = line.head[start : found.end()]
    return corrected(
        Token(TokenKind.MINUTES, start, found.end(), text, minutes, stays=True), line.fixed
    )


def _date_token(line: Line, text: str, kind: Token | None) -> Token | None:
    today = line.now.date()
    found = past_day(text, today, line.language, line.day_first)
    if found is not None and (
        found.day > today
        or (kind is None and line.language.days.every_year.search(text, 0, found.start))
        or _is_of_another(line, text, found.start, kind)
        or _is_asked(text, found)
    ):
        found = None
    if found is None:
        found = _roughly(line, text, kind)
    if found is None:
        return _not_read(line, text, kind)
    if (ahead := _near_ahead(line, found)) is not None:
        return _asked_when(line, found, ahead)
    if _is_not_yet(line, found):
        found = replace(found, day=found.day - timedelta(7))
    said = line.head[found.start : found.end]
    return corrected(
        Token(TokenKind.DATE, found.start, found.end, said, found.day, stays=found.rough),
        line.fixed,
    )


def _is_of_another(line: Line, text: str, place: int, kind: Token | None) -> bool:
    """Whether a later clause tells at `place` when something else was: “coffee with Ana, she moved on
    Monday”.
    """
    begin = clause_start(text, place)
    return (
        kind is not None
        and kind.end <= begin
        and line.language.days.others.match(text, begin, place) is not None
    )


_DATES = (Says.DAY_AND_MONTH, Says.NUMBERS, Says.DAY_BEFORE_MONTH)


def _near_ahead(line: Line, found: DayFound) -> date | None:
    """The day to come that a date without its year may mean as well, when it is near: nothing is
    filed a year back because nobody asked.
    """
    if found.says not in _DATES or found.day > line.today - timedelta(365) + NEAR:
        return None
    said = line.seen[found.start : found.end]
    other = coming_day(said, line.today, line.language, line.day_first)
    if other is None or not line.today < other.day <= line.today + NEAR:
        return None
    return other.day


def _asked_when(line: Line, found: DayFound, ahead: date) -> Token | None:
    said = line.head[found.start : found.end]
    days = (found.day, ahead)
    asks = Token(TokenKind.WHEN, found.start, found.end, said, stays=found.rough, days=days)
    when = corrected(asks, line.fixed)
    if when is None or when.value is None:
        return when
    return corrected(replace(when, kind=TokenKind.DATE, days=()), line.fixed)


def _is_not_yet(line: Line, found: DayFound) -> bool:
    """Whether a weekday that is today means the last one, for what was does not happen so early."""
    words, now = line.language.clock, line.now.time()
    if found.says is not Says.WEEKDAY or found.day != line.today:
        return False
    rest = line.seen[: found.start] + "\n" * (found.end - found.start) + line.seen[found.end :]
    times = time_tokens(line, rest)
    if any(token.kind is TokenKind.TIME and token.value > now for token in times):
        return True
    return any(at > now and what.search(line.seen) for what, at in words.not_before)


_QUESTION = re.compile(r"[^,.;:!?\n]*\?")


def _is_asked(text: str, found: DayFound) -> bool:
    """Whether a question is about that day."""
    return _QUESTION.match(text, found.end) is not None


def _roughly(line: Line, text: str, kind: Token | None) -> DayFound | None:
    """The month, season, holiday or year in which it was, None when it belongs to something that is
    told.
    """
    found = past_rough(text, line.now.date(), line.language)
    if found is None or not _is_contact(line, text, kind, found):
        return None
    if _is_of_another(line, text, found.start, kind):
        return None
    place = found.start if kind is None else min(kind.start, found.start)
    if line.language.days.another_matter.search(text, place, found.start):
        return None
    return found


def _is_contact(line: Line, text: str, kind: Token | None, found: DayFound | None) -> bool:
    """Whether the line tells of something that happened, and not of what somebody else did."""
    if kind is not None:
        return kind.value is not InteractionKind.NOTE
    if found is not None:
        place = slice(found.start, found.end)
        text = text[: place.start] + " " * len(text[place]) + text[place.stop :]
    if line.language.kinds.activity.match(text):
        return True
    clause = text[: _end(line, text)]
    manner = manner_of(clause, found, line.language)
    together = line.language.starters.together.search(clause) is not None
    return manner is Manner.PLAIN or (manner is Manner.WAS and together)


def _end(line: Line, text: str) -> int:
    clause = statement(text, line.today, line.language, line.day_first)
    return len(clause) if clause is not None else 0


def _not_read(line: Line, text: str, kind: Token | None) -> Token | None:
    """Words that say when, but no day that could be counted: it has to be asked for."""
    found = line.language.days.unread.search(text)
    if found is None or kind is None or kind.value is InteractionKind.NOTE:
        return None
    if _is_of_another(line, text, found.start(), kind):
        return None
    if line.language.days.another_matter.search(text, kind.start, max(kind.start, found.start())):
        return None
    said = line.head[found.start() : found.end()]
    when = corrected(
        Token(TokenKind.WHEN, found.start(), found.end(), said, stays=True), line.fixed
    )
    if when is None or when.value is None:
        return when
    token = replace(when, kind=TokenKind.DATE)
    return corrected(token, line.fixed)
