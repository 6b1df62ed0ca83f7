"""Whether a typed line tells of what was or of what is to come: "call Tom tomorrow", "Dinner with
Ana 12 December", "Seeing Hana on Tuesday week".
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.clocks import SpanFound, clock_in, soon_in, span_in, tonight
from desktop_app.domain.grammar.days import (
    DayFound,
    coming_day,
    coming_rough,
    past_day,
    past_rough,
)
from desktop_app.domain.grammar.kinds import kind_token
from desktop_app.domain.grammar.language import Says
from desktop_app.domain.grammar.repeats import RepeatFound, first_day, repeat_in
from desktop_app.domain.grammar.statements import Manner, manner_of, statement
from desktop_app.domain.grammar.tokens import Corrections

if TYPE_CHECKING:
    from desktop_app.domain.grammar.language import Language

NEAR = timedelta(62)
"""A day without its year that lies so near ahead is one to come, unless the line says it was."""
_FIRST_WORDS = 2
_LATE = time(21)
"""What is to be done at an hour that does not say which half of the day is not left until then."""


class Tense(Enum):
    """What the day of a line is: one to come, one that has to be asked for, or a day of something
    else that is told.
    """

    WILL_BE = "will be"
    ASKED = "asked"
    ASKED_WAS = "asked, and rather one that was"
    WAS = "was, for its time of day today is still to come"
    TOLD = "told"


@dataclass(frozen=True, slots=True)
class PlanFound:
    """When something is to be done, and where in the text the day and the time of day are said.

    `was` is the other day it may be, where that has to be asked. A `rough` day keeps its words.
    `until` says when it ends.
    """

    start: int
    end: int
    day: date
    clock: time | None = None
    clock_at: tuple[int, int] | None = None
    rule: str = ""
    rough: bool = False
    was: date | None = None
    until: SpanFound | None = None
    tense: Tense = Tense.WILL_BE


@dataclass(frozen=True, slots=True)
class _Asked:
    """The line's first statement and the moment it is read at."""

    text: str
    now: datetime
    language: Language
    day_first: bool
    manner: Manner
    about: date

    @property
    def today(self) -> date:
        return self.now.date()


def plan_in(
    text: str, now: datetime, language: Language, day_first: bool, about: date | None = None
) -> PlanFound | None:
    """The day to come on which the line wants something done, or that it might mean; None when it
    tells of what was. `now` is the aware local moment at which it is written, `about` the earlier
    local day that it is about, if any.
    """
    clause = statement(text, now.date(), language, day_first)
    if clause is None:
        return None
    asked = _Asked(clause, now, language, day_first, Manner.PLAIN, about or now.date())
    if (repeated := _repeated(asked)) is not None:
        return repeated
    found = coming_day(clause, asked.today, language, day_first)
    if found is not None and _is_loose(found, asked):
        found = None
    if found is None:
        found = coming_rough(clause, asked.today, language)
    asked = replace(asked, manner=_manner(asked, found))
    if found is None:
        return _soon(asked) or _by_clock(asked)
    tense, was = _tense(found, asked)
    if tense is None:
        return None
    if _is_today(found, clause[found.start : found.end], asked):
        found = replace(found, day=asked.today)
    return replace(_with_clock(found, asked), tense=tense, was=was)


def ahead_in(text: str, now: datetime, language: Language, day_first: bool) -> PlanFound | None:
    """The first day to come that `text` may say, and the time of day said with it, whatever else
    it tells; None for no day. `now` is an aware local moment.
    """
    found = coming_day(text, now.date(), language, day_first)
    found = found or coming_rough(text, now.date(), language)
    if found is None:
        return None
    return _with_clock(found, _Asked(text, now, language, day_first, Manner.PLAIN, now.date()))


def _repeated(asked: _Asked) -> PlanFound | None:
    """What is to be done again and again."""
    every = repeat_in(asked.text, asked.language)
    if every is None:
        return None
    begins = first_day(every, asked.text, asked.today, asked.language, asked.day_first)
    manner = _manner(asked, begins)
    if manner is not Manner.TO_DO and not (manner is Manner.PLAIN and _is_habit(asked, every)):
        return None
    plan = _with_clock(DayFound(every.start, begins.end, begins.day), asked)
    return replace(plan, rule=every.repeat.rule())


def _is_habit(asked: _Asked, every: RepeatFound) -> bool:
    """Whether a line that begins with a repetition, or with a kind of contact, wants to be reminded
    of it; “Tom plays chess on Sundays” does not.
    """
    if not asked.text[: every.start].strip():
        return True
    kind = kind_token(asked.text, asked.language, Corrections())
    return kind is not None and len(asked.text[: kind.start].split()) < _FIRST_WORDS


def _manner(asked: _Asked, found: DayFound | None) -> Manner:
    """How the line is said, its time of day apart."""
    text = asked.text
    if (said := _clock(text, asked)) is not None:
        text = text[: said[1]] + " " * (said[2] - said[1]) + text[said[2] :]
    return manner_of(text, found, asked.language)


def _is_loose(found: DayFound, asked: _Asked) -> bool:
    """Whether a short name of a weekday stands there as the word it also is: "sat next to Ben"."""
    said = asked.text[found.start : found.end].split()[0].lower()
    if found.says is not Says.WEEKDAY or said not in asked.language.calendar.weekdays_typed:
        return False
    known = past_day(asked.text, asked.today, asked.language, asked.day_first)
    return known is None or known.start > found.start


def _tense(found: DayFound, asked: _Asked) -> tuple[Tense | None, date | None]:
    """Whether that day is one to come, and the day that was which it may mean as well."""
    manner, words, today = asked.manner, asked.language.plans, asked.today
    said = asked.text[found.start : found.end]
    was = _was(found, asked)
    if _is_today(found, said, asked):
        return (Tense.WILL_BE, None) if manner in (Manner.TO_DO, Manner.PLAIN) else (None, None)
    if found.day < today or (found.day == today and manner is not Manner.TO_DO):
        return None, None
    ahead = was is None or words.ahead.match(said) is not None
    if manner is Manner.TO_DO:
        return (None, None) if not ahead and _is_gone(found, was, today) else (Tense.WILL_BE, None)
    if manner is Manner.PLAIN:
        if ahead:
            return Tense.WILL_BE, None
        return _nearer(found, was, today)
    if ahead and manner is Manner.TOLD:
        return Tense.TOLD, None
    if ahead or found.says in (*_OFTEN, *_ROUGH) or found.day - today > NEAR:
        return None, None
    rest = asked.text[: found.start] + "\n" + asked.text[found.end :]
    if manner is Manner.WAS and past_day(rest, asked.about, asked.language) is None:
        return Tense.ASKED_WAS, was
    return Tense.TOLD, None


_OFTEN = {Says.WEEKDAY, Says.WEEKDAY_OF_WEEK, Says.DAY_OF_MONTH, Says.DAYS, Says.WEEKEND}
"""Of days that come every week or month the last one is meant that was."""
_ROUGH = (Says.MONTH, Says.SEASON, Says.HOLIDAY)


def _is_gone(found: DayFound, was: date | None, today: date) -> bool:
    """Whether a date without its year was lately and is far ahead: “call Ben 20 Nov” on the 28th."""
    if was is None or found.says in (*_OFTEN, *_ROUGH):
        return False
    return found.day - today > NEAR and today - was < found.day - today


def _nearer(found: DayFound, was: date | None, today: date) -> tuple[Tense | None, date | None]:
    """Of two days of which neither is said: the one to come when it is near, to be asked when it is
    the nearer of both.
    """
    if found.says in _OFTEN or was is None:
        return None, None
    if found.says is Says.PART_OF:
        return Tense.ASKED, was
    if found.day - today <= NEAR:
        return Tense.WILL_BE, None
    return (Tense.ASKED, was) if found.day - today < today - was else (None, None)


def _was(found: DayFound, asked: _Asked) -> date | None:
    """The day that was which the same words may say."""
    said, today = asked.text[found.start : found.end], asked.about
    language = asked.language
    here = past_day(asked.text, today, language, asked.day_first)
    if here is None or here.start != found.start:
        here = past_day(said, today, language, asked.day_first) or past_rough(said, today, language)
        if here is None or here.start > 0:
            return None
    return here.day if here.day <= today else None


def _is_today(found: DayFound, said: str, asked: _Asked) -> bool:
    """Whether a time of today is meant that is still to come: “tonight”, “Saturday night” on a
    Saturday.
    """
    same = found.day == asked.today or (
        found.says is Says.WEEKDAY
        and found.day == asked.today + timedelta(7)
        and asked.language.plans.ahead.match(said) is None
    )
    if not same or asked.about != asked.today:
        return False
    plan = _with_clock(found, asked)
    words = asked.language.clock
    clock = plan.clock or words.parts.get(said.split()[-1].lower())
    if clock is None:
        clock = max((at for what, at in words.not_before if what.search(asked.text)), default=None)
    return clock is not None and clock > asked.now.time()


def _soon(asked: _Asked) -> PlanFound | None:
    """So many minutes or hours from now."""
    soon = soon_in(asked.text, asked.now, asked.language)
    if soon is None or asked.manner not in (Manner.TO_DO, Manner.PLAIN):
        return None
    moment, span = soon
    clock = moment.time().replace(second=0, microsecond=0, tzinfo=None)
    return PlanFound(*span, moment.date(), clock, span)


def _by_clock(asked: _Asked) -> PlanFound | None:
    """A time of day without its day: today when it is to come; what is to be done waits for
    tomorrow then.
    """
    if asked.about != asked.today and asked.manner is not Manner.TO_DO:
        return None
    past = past_day(asked.text, asked.today, asked.language, asked.day_first)
    if past or past_rough(asked.text, asked.today, asked.language):
        return None
    found = _clock(asked.text, asked)
    if found is None:
        return None
    clock, start, end = found
    now = asked.now.time().replace(tzinfo=None)
    later = tonight(asked.text[start:end], clock, asked.language)
    if clock <= now < _LATE and asked.manner is Manner.TO_DO and later and now < later < _LATE:
        clock = later
    ahead = clock > now
    until = span_in(asked.text, asked.language, asked.text)
    if asked.manner is Manner.TOLD:
        # “Ana is meeting Tom at noon”: the time is theirs.
        told = PlanFound(start, end, asked.today, tense=Tense.TOLD)
        return told if ahead and until is None else None
    day = asked.today if ahead else asked.today + timedelta(1)
    if not ahead and asked.manner is not Manner.TO_DO:
        return None
    plan = PlanFound(start, end, day, clock, (start, end), until=until)
    if asked.manner is Manner.WAS:
        return replace(plan, tense=Tense.WAS, was=asked.today - timedelta(1))
    return plan


def _with_clock(found: DayFound, asked: _Asked) -> PlanFound:
    """The day, with what ties it to the rest, and the time of day that is said with it."""
    text = asked.text
    joint = asked.language.plans.joint.search(text[: found.start])
    start = joint.start() if joint else found.start
    plan = PlanFound(start, found.end, found.day, rough=found.rough)
    blank = text[:start] + "\n" * (found.end - start) + text[found.end :]
    if (said := _clock(blank, asked)) is None:
        # “Tomorrow noon” says both in one.
        exact = asked.language.clock.named.get(text[start : found.end].split()[-1].lower())
        return replace(plan, clock=exact)
    clock, first, last = said
    until = span_in(blank, asked.language, asked.text)
    return replace(plan, clock=clock, clock_at=(first, last), until=until)


def _clock(text: str, asked: _Asked) -> tuple[time, int, int] | None:
    """A time of day, and where it is said; of two the one at which it begins."""
    span = span_in(text, asked.language, asked.text)
    if span is not None:
        return span.clock, span.start, span.middle
    return clock_in(text, asked.language, asked.text)
