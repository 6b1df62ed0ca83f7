"""The clause of a line that asks for a reminder: by when, how often, and of what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.clocks import clock_in, soon_in
from desktop_app.domain.grammar.days import coming_day, past_day
from desktop_app.domain.grammar.repeats import repeat_in
from desktop_app.domain.recurrence import next_due

if TYPE_CHECKING:
    from desktop_app.domain.grammar.language import Language
    from desktop_app.domain.timeline import Participant

_TOLD = re.compile(r"[\s,]*[:–—]\s*\S")
_TOLD_ALONE = re.compile(r"\s+\S")


@dataclass(frozen=True, slots=True)
class ReminderDraft:
    """A reminder asked for in the line; `rule` is an RRULE value or "", `text` what to do or "",
    `people` those it names.
    """

    due: date
    clock: time | None = None
    rule: str = ""
    text: str = ""
    people: tuple[Participant, ...] = ()


def reminder_in(
    clause: str, now: datetime, language: Language, day_first: bool, alone: bool = False
) -> tuple[ReminderDraft | None, int]:
    """The reminder a clause asks for, and how much of the clause says it. All words there become
    time or task.

    Where the line is `alone` the reminder, what follows the time is the task, unless it says when
    it happened.
    """
    rule, due, spans = _repeated(clause, now, language, day_first)
    clock: time | None = None
    if due is None and (day := coming_day(clause, now.date(), language, day_first)) is not None:
        due = day.day
        spans.append((day.start, day.end))
    if spans:
        clock = language.clock.parts.get(clause[spans[-1][0] : spans[-1][1]].split()[-1].lower())
    elif soon := soon_in(clause, now, language):
        moment, span = soon
        due, clock = moment.date(), moment.time().replace(second=0, microsecond=0, tzinfo=None)
        spans.append(span)
    if (said := clock_in(_without(clause, spans, "\n"), language, clause)) is not None:
        clock = said[0]
        spans.append(said[1:])
        due = due or (now.date() if clock > now.time() else now.date() + timedelta(1))
    if due is None:
        return None, 0
    end = max(last for _, last in spans)
    told = _TOLD.match(clause, end) or (
        alone
        and _TOLD_ALONE.match(clause, end)
        and not past_day(clause[end:], now.date(), language)
    )
    if told or language.reminders.task.match(clause, end):
        end = len(clause.rstrip())
    pieces = _without(clause[:end], spans, "\n").split("\n")
    words = " ".join(filter(None, (_task(piece, language) for piece in pieces)))
    return ReminderDraft(due, clock, rule, words), end


def _repeated(
    clause: str, now: datetime, language: Language, day_first: bool
) -> tuple[str, date | None, list[tuple[int, int]]]:
    """The rule of a repetition, the day it begins, and where both are said; a day said before it
    makes it part of the task.
    """
    every = repeat_in(clause, language)
    day = coming_day(clause, now.date(), language, day_first)
    if every is None or (day is not None and day.start < every.start):
        return "", None, []
    rule, today = every.repeat.rule(), now.date()
    spans = [(every.start, every.end)]
    begins = coming_day(_without(clause, spans, "\n"), today, language, day_first)
    if begins is not None and len(clause[every.end : begins.start].split()) <= 1:
        return rule, begins.day, [*spans, (begins.start, begins.end)]
    return rule, next_due(rule, today, today) or today, spans


def _without(text: str, spans: list[tuple[int, int]], mark: str) -> str:
    """`text` with a mark for each character of the spans."""
    for start, end in spans:
        text = text[:start] + mark * (end - start) + text[end:]
    return text


def _task(words: str, language: Language) -> str:
    """What is left of a piece of the clause without the words that join it to a time."""
    return language.reminders.joints.sub("", words.strip(" ,:–—")).strip(" ,:–—")
