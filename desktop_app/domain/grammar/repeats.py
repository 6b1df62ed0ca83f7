"""Repetitions said in words: every so many weeks, on a weekday of the month, on its last day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.days import DayFound, coming_day, coming_rough
from desktop_app.domain.grammar.language import Language, RepeatWords, Unit
from desktop_app.domain.grammar.patterns import group
from desktop_app.domain.recurrence import Frequency, Repeat, first_due, next_due

if TYPE_CHECKING:
    from datetime import date

_FREQUENCIES = {
    Unit.DAY: (Frequency.DAILY, 1),
    Unit.WEEK: (Frequency.WEEKLY, 1),
    Unit.FORTNIGHT: (Frequency.WEEKLY, 2),
    Unit.MONTH: (Frequency.MONTHLY, 1),
    Unit.QUARTER: (Frequency.MONTHLY, 3),
    Unit.HALF_YEAR: (Frequency.MONTHLY, 6),
    Unit.YEAR: (Frequency.YEARLY, 1),
}


@dataclass(frozen=True, slots=True)
class RepeatFound:
    """A repetition and where in the text it was said."""

    start: int
    end: int
    repeat: Repeat


def repeat_in(text: str, language: Language) -> RepeatFound | None:
    """The first repetition in `text`."""
    words = language.repeats
    if not words.hint.search(text):
        return None
    found = [
        _of_month(match, language) for pattern in words.of_month if (match := pattern.search(text))
    ]
    found += [_plain(match, language) for match in [words.plain.search(text)] if match]
    return min(
        (item for item in found if item is not None),
        key=lambda item: (item.start, -item.end),
        default=None,
    )


def first_day(
    every: RepeatFound, text: str, today: date, language: Language, day_first: bool
) -> DayFound:
    """The day on which a repetition in `text` begins: the one said after it, or its first after
    `today`; and where both are said.
    """
    rule = every.repeat.rule()
    rest = "\n" * every.end + text[every.end :]
    begins = coming_day(rest, today, language, day_first) or coming_rough(rest, today, language)
    if begins is None or len(text[every.end : begins.start].split()) > 1:
        return DayFound(every.start, every.end, next_due(rule, today, today) or today)
    day = first_due(rule, begins.day) or begins.day
    return DayFound(every.start, begins.end, day)


def _plain(found: re.Match[str], language: Language) -> RepeatFound:
    words, weekdays = language.repeats, language.calendar.weekdays
    interval = _interval(group(found, "number"), words)
    if group(found, "yearly"):
        return RepeatFound(found.start(), found.end(), _repeat(Unit.YEAR, 1))
    if days := words.spread.get(_one_blank(group(found, "often"))):
        return RepeatFound(found.start(), found.end(), Repeat(Frequency.WEEKLY, 1, days))
    if often := group(found, "often"):
        return RepeatFound(
            found.start(), found.end(), _repeat(words.often[_one_blank(often)], interval)
        )
    unit = _one_blank(group(found, "unit") or group(found, "days"))
    if unit == words.weekend:
        weekend = Repeat(Frequency.WEEKLY, interval, (5,))
        return RepeatFound(found.start(), found.end(), weekend)
    if unit in words.units:
        return RepeatFound(found.start(), found.end(), _repeat(words.units[unit], interval))
    more = [day.lower() for day in words.weekday.findall(f"{unit} {group(found, 'more')}")]
    days = tuple(sorted({weekdays[day] for day in more}))
    return RepeatFound(found.start(), found.end(), Repeat(Frequency.WEEKLY, interval, days))


def _repeat(unit: Unit, interval: int) -> Repeat:
    if unit is Unit.WORKDAY:
        return Repeat(Frequency.WEEKLY, 1, (0, 1, 2, 3, 4))
    frequency, times = _FREQUENCIES[unit]
    return Repeat(frequency, times * interval)


def _of_month(found: re.Match[str], language: Language) -> RepeatFound | None:
    words, weekdays = language.repeats, language.calendar.weekdays
    interval = _interval(group(found, "number"), words)
    if date := group(found, "date"):
        repeat = Repeat(Frequency.MONTHLY, interval, month_day=int(date))
        return RepeatFound(found.start(), found.end(), repeat) if repeat.month_day else None
    which, day = words.ordinals[found["which"].lower()], _one_blank(group(found, "day"))
    if not day:
        repeat = Repeat(Frequency.MONTHLY, interval, month_day=which)
    elif day in weekdays:
        repeat = Repeat(Frequency.MONTHLY, interval, nth=(which, weekdays[day]))
    elif words.units[day] is Unit.DAY:
        repeat = Repeat(Frequency.MONTHLY, interval, month_day=which)
    elif which in (1, -1):
        repeat = Repeat(Frequency.MONTHLY, interval, workday=which)
    else:
        return None
    return RepeatFound(found.start(), found.end(), repeat)


def _one_blank(words: str) -> str:
    return " ".join(words.lower().split())


def _interval(words: str, known: RepeatWords) -> int:
    number = _one_blank(words or "1")
    return known.numbers.get(number) or max(1, int(number))
