"""The clause of a line that asks for a reminder: by when, how often, and of what."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.clocks import clock_in, soon_in
from desktop_app.domain.grammar.day_readers import away
from desktop_app.domain.grammar.days import DayFound, coming_day, coming_rough, past_day
from desktop_app.domain.grammar.language import Unit
from desktop_app.domain.grammar.lengths import amount
from desktop_app.domain.grammar.masks import masked
from desktop_app.domain.grammar.patterns import group
from desktop_app.domain.grammar.repeats import first_day, repeat_in
from desktop_app.domain.reminders import SOME_DAY

if TYPE_CHECKING:
    from desktop_app.domain.grammar.language import Language
    from desktop_app.domain.grammar.plans import PlanFound
    from desktop_app.domain.timeline import Participant

_TOLD = re.compile(r"[\s,]*[:–—]\s*\S")
_TOLD_ALONE = re.compile(r"\s+\S")
_Spans = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class ReminderDraft:
    """A reminder asked for in the line, `due` on SOME_DAY where it says so; `rule` is an RRULE value
    or "", `text` what to do or "", `people` those it names.
    """

    due: date
    clock: time | None = None
    rule: str = ""
    text: str = ""
    people: tuple[Participant, ...] = ()


@dataclass(frozen=True, slots=True)
class _When:
    """When a clause wants its reminder, and where that is said."""

    due: date
    clock: time | None
    rule: str
    spans: _Spans


def reminder_in(
    clause: str,
    now: datetime,
    language: Language,
    day_first: bool,
    alone: bool = False,
    plan: PlanFound | None = None,
) -> tuple[ReminderDraft | None, int]:
    """The reminder a clause asks for, and how much of the clause says it. All words there become
    time or task.

    Where the line is `alone` the reminder, what follows the time is the task, unless it says when
    it happened. What is asked for "an hour before" is counted from the `plan` of the line.
    """
    when = _when(masked(clause), now, language, day_first, plan)
    if when is None:
        return None, 0
    end = max(last for _, last in when.spans)
    told = _TOLD.match(clause, end) or (
        alone
        and _TOLD_ALONE.match(clause, end)
        and not past_day(clause[end:], now.date(), language)
    )
    if told or language.reminders.task.match(clause, end):
        end = len(clause.rstrip())
    return ReminderDraft(when.due, when.clock, when.rule, _task(clause[:end], when, language)), end


def task_of(clause: str, now: datetime, language: Language) -> tuple[str, time | None]:
    """What a clause that says no day asks to be reminded of, and the time of day it says."""
    said = clock_in(masked(clause), language, clause)
    spans = [said[1:]] if said else []
    when = _When(now.date(), said[0] if said else None, "", spans)
    return _task(clause, when, language), when.clock


def _when(
    clause: str, now: datetime, language: Language, day_first: bool, plan: PlanFound | None
) -> _When | None:
    today = now.date()
    found = _repeated(clause, today, language, day_first) or _ahead_of(
        clause, now, language, day_first, plan
    )
    if found is None and (day := _day(clause, today, language, day_first)) is not None:
        clock = language.clock.parts.get(clause[day.start : day.end].split()[-1].lower())
        found = _When(day.day, clock, "", [(day.start, day.end)])
    if found is None and (soon := soon_in(clause, now, language)) is not None:
        moment, span = soon
        clock = moment.time().replace(second=0, microsecond=0, tzinfo=None)
        found = _When(moment.date(), clock, "", [span])
    spans = [] if found is None else found.spans
    said = clock_in(_without(clause, spans, "\n"), language, clause)
    if said is None:
        return found or _some_day(clause, language)
    clock, start, end = said
    if found is None:
        due = today if clock > now.time() else today + timedelta(1)
        return _When(due, clock, "", [(start, end)])
    return replace(found, clock=clock, spans=[*spans, (start, end)])


def _some_day(clause: str, language: Language) -> _When | None:
    """No day: where the clause says that it is for some day."""
    found = language.reminders.some_day.search(clause)
    return None if found is None else _When(SOME_DAY, None, "", [found.span()])


def _day(clause: str, today: date, language: Language, day_first: bool) -> DayFound | None:
    """The first day in a clause that lies ahead, said exactly or roughly."""
    exact = coming_day(clause, today, language, day_first)
    rough = coming_rough(clause, today, language)
    if exact is None or rough is None:
        return exact or rough
    return rough if rough.start < exact.start else exact


def _repeated(clause: str, today: date, language: Language, day_first: bool) -> _When | None:
    """The rule of a repetition and the day it begins; a day said before it makes it part of the
    task.
    """
    every = repeat_in(clause, language)
    if every is None:
        return None
    day = coming_day(clause, today, language, day_first)
    if day is not None and day.start < every.start:
        return None
    begins = first_day(every, clause, today, language, day_first)
    clock = language.clock.parts.get(clause[begins.start : begins.end].split()[-1].lower())
    return _When(begins.day, clock, every.repeat.rule(), [(begins.start, begins.end)])


def _ahead_of(
    clause: str, now: datetime, language: Language, day_first: bool, plan: PlanFound | None
) -> _When | None:
    """So long before a day or time that is said after it, or before what the line plans."""
    words = language.reminders
    found = words.lead.search(clause)
    if found is None:
        return None
    day = _day(clause, now.date(), language, day_first)
    if day is not None and day.start <= found.end() and day.end > found.end():
        # "Before Christmas" is the day before it.
        due = _earlier(day.day + timedelta(1), found, language)
        return None if due is None else _When(due, None, "", [(found.start(), day.end)])
    told = clause[found.end() : day.start] if day is not None else ""
    if day is not None and told.strip() and not language.reminders.task.match(told):
        # "A week before Ana's exam on the 9th."
        due = _earlier(day.day, found, language)
        return None if due is None else _When(due, None, "", [found.span(), (day.start, day.end)])
    if plan is None:
        return None
    if unit := group(found, "unit"):
        due = _earlier(plan.day, found, language)
        clock = language.clock.parts.get(unit.lower())
        return None if due is None else _When(due, clock, "", [found.span()])
    if plan.clock is None:
        return None
    moment = datetime.combine(plan.day, plan.clock) - timedelta(
        minutes=amount(found, language.clock)
    )
    return _When(moment.date(), moment.time(), "", [found.span()])


def _earlier(day: date, found: re.Match[str], language: Language) -> date | None:
    words = language.days
    said = " ".join(group(found, "days").lower().split())
    number = words.numbers.get(said) or (int(said) if said.isdecimal() else 1)
    return away(day, -number, words.units.get(group(found, "unit").lower(), Unit.DAY))


def _without(text: str, spans: _Spans, mark: str) -> str:
    """`text` with a mark for each character of the spans."""
    for start, end in spans:
        text = text[:start] + mark * (end - start) + text[end:]
    return text


def _task(clause: str, when: _When, language: Language) -> str:
    """What is left of a clause without when it is, and without the words that join the two."""
    pieces = _without(clause, when.spans, "\n").split("\n")
    joints = language.reminders.joints
    bare = (joints.sub("", piece.strip(" ,:–—")).strip(" ,:–—") for piece in pieces)
    return " ".join(filter(None, bare))
