"""Days said in words: the day before, a date without its year, a weekday, so many weeks away.

What happened lies in the past: a bare "3 Nov" later than today means last year's. What is to come
lies ahead.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.domain.grammar.language import DayForm, Language, Says, Unit, group
from desktop_app.domain.recurrence import months_away


@dataclass(frozen=True, slots=True)
class DayFound:
    """A day and where in the text it was said."""

    start: int
    end: int
    day: date


@dataclass(frozen=True, slots=True)
class _Asked:
    """From when a day is counted, in which direction, and what decides how it is read."""

    today: date
    ahead: bool
    day_first: bool
    language: Language


def past_day(text: str, today: date, language: Language, day_first: bool = True) -> DayFound | None:
    """The first day in `text` on which something happened; `day_first` reads 3/11 as 3 November."""
    return _first(language.days.past, text, _Asked(today, False, day_first, language))


def coming_day(
    text: str, today: date, language: Language, day_first: bool = True
) -> DayFound | None:
    """The first day in `text` that lies ahead."""
    return _first(language.days.coming, text, _Asked(today, True, day_first, language))


def _first(forms: tuple[DayForm, ...], text: str, asked: _Asked) -> DayFound | None:
    best: DayFound | None = None
    for form in forms:
        for found in form.pattern.finditer(text):
            if best is not None and found.start() > best.start:
                break
            if form.either and _tells_of_later(text, found, asked.language):
                continue
            day = _READERS[form.says](form, found, asked)
            if day is not None and (best is None or found.start() < best.start):
                best = DayFound(found.start(), found.end(), day)
                break
    return best


_CLAUSE_BEGINS = re.compile(r"[,.;:!?\n()]")


def _tells_of_later(text: str, found: re.Match[str], language: Language) -> bool:
    """Whether what stands before a day in its clause makes it one to come, or a fact: "she will be
    back on Friday".
    """
    words = language.days
    if words.was.match(found[0]):
        return False
    begins = [mark.end() for mark in _CLAUSE_BEGINS.finditer(text, 0, found.start())]
    clause = text[begins[-1] if begins else 0 : found.start()]
    return (
        words.is_to_come.match(found[0]) is not None
        or words.tells_of_later.search(clause) is not None
    )


def _day_and_month(form: DayForm, found: re.Match[str], asked: _Asked) -> date | None:
    month = asked.language.calendar.months_typed[found["month"].lower()]
    return _bare(month, int(found["day"]), _year(group(found, "year"), asked.today), asked)


def _numbers(form: DayForm, found: re.Match[str], asked: _Asked) -> date | None:
    a, b = int(found["a"]), int(found["b"])
    day, month = (a, b) if asked.day_first or a > 12 else (b, a)
    if month > 12:
        day, month = month, day
    return _bare(month, day, _year(group(found, "year"), asked.today), asked)


def _day_before_month(form: DayForm, found: re.Match[str], asked: _Asked) -> date | None:
    return _bare(int(found["b"]), int(found["a"]), _year(group(found, "year"), asked.today), asked)


def _iso(form: DayForm, found: re.Match[str], asked: _Asked) -> date | None:
    return _valid(int(found["year"]), int(found["month"]), int(found["day"]))


def _year(text: str, today: date) -> int | None:
    """A year of four digits, or of two: "26" is near, "98" was."""
    if not text or len(text) == 4:
        return int(text) if text else None
    return 2000 + int(text) if 2000 + int(text) <= today.year + 20 else 1900 + int(text)


def _bare(month: int, day: int, year: int | None, asked: _Asked) -> date | None:
    """A day of which the year may not be said: the last one that was, or the next that will be."""
    if year is not None:
        return _valid(year, month, day)
    today, ahead = asked.today, asked.ahead
    for offset in (0, 1, 2, 3, 4) if ahead else (0, -1, -2, -3, -4):
        found = _valid(today.year + offset, month, day)
        if found is not None and (found >= today if ahead else found <= today):
            return found
    return None


def _day_of_month(form: DayForm, found: re.Match[str], asked: _Asked) -> date | None:
    """The last day of that number that was, or the next that will be."""
    first = asked.today.replace(day=1)
    for months in range(3):
        month = months_away(first, months if asked.ahead else -months) if months else first
        day = _valid(month.year, month.month, int(found["day"]))
        if day is not None and (day > asked.today if asked.ahead else day <= asked.today):
            return day
    return None


def past_month(text: str, today: date, language: Language) -> DayFound | None:
    """The first month or year in `text` in which something happened, as its first day; the middle
    of one is the 15th, the end its last day. Without a year it is the newest one that began.
    """
    asked = _Asked(today, False, True, language)
    for found in language.days.months.finditer(text):
        said, named, part = (
            group(found, "only") or group(found, "year"),
            group(found, "month"),
            group(found, "part"),
        )
        if _tells_of_later(text, found, language) or not (group(found, "before") or part or said):
            continue
        month = language.calendar.months_typed[named.lower()] if named else 1
        first = _bare(month, 1, int(said) if said else None, asked)
        if first is not None and first <= today:
            part = part if named else ""
            return DayFound(found.start(), found.end(), _within(first, part, asked))
    return None


def _within(first: date, part: str, asked: _Asked) -> date:
    """The day of a month that its part means."""
    words = asked.language.days
    if not part or words.beginning.search(part):
        return first
    return min(
        first.replace(day=15) if words.middle.search(part) else _last_of_month(first), asked.today
    )


def _last_of_month(day: date) -> date:
    return months_away(day.replace(day=1), 1) - timedelta(1)


def _weekend(form: DayForm, found: re.Match[str], asked: _Asked) -> date:
    """The Saturday of the weekend that was."""
    return asked.today - timedelta((asked.today.weekday() - 5) % 7 or 7)


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


_DAYS_OF = {Unit.DAY: 1, Unit.WEEK: 7, Unit.FORTNIGHT: 14}
_MONTHS_OF = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}


def _amount(form: DayForm, found: re.Match[str], asked: _Asked) -> date | None:
    words = asked.language.days
    text = " ".join(found["number"].lower().split())
    number = (words.numbers.get(text) or int(text)) * (1 if asked.ahead else -1)
    unit = words.units[found["unit"].lower()]
    try:
        if unit in _MONTHS_OF:
            return months_away(asked.today, number * _MONTHS_OF[unit])
        return asked.today + timedelta(number * _DAYS_OF[unit])
    except (OverflowError, ValueError):
        return None


def _weekday(form: DayForm, found: re.Match[str], asked: _Asked) -> date:
    named, today = asked.language.calendar.weekdays_typed[found["day"].lower()], asked.today
    if asked.ahead:
        return today + timedelta((named - today.weekday()) % 7 or 7)
    days = (today.weekday() - named) % 7
    if days == 0 and not asked.language.days.today_too.match(found[0]):
        days = 7
    return today - timedelta(days)


_READERS: dict[Says, Callable[[DayForm, re.Match[str], _Asked], date | None]] = {
    Says.DAYS: lambda form, found, asked: asked.today + timedelta(form.number),
    Says.MONTHS: lambda form, found, asked: months_away(asked.today, form.number),
    Says.AMOUNT: _amount,
    Says.WEEKEND: _weekend,
    Says.MONTH_END: lambda form, found, asked: _last_of_month(asked.today),
    Says.WEEKDAY: _weekday,
    Says.DAY_OF_MONTH: _day_of_month,
    Says.DAY_AND_MONTH: _day_and_month,
    Says.NUMBERS: _numbers,
    Says.DAY_BEFORE_MONTH: _day_before_month,
    Says.ISO: _iso,
}
