"""The day that each form of `Says` means, counted from the day on which it was said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.language import DayForm, Language, Says, Unit
from desktop_app.domain.grammar.patterns import group
from desktop_app.domain.recurrence import months_away
from desktop_app.domain.weeks import monday

if TYPE_CHECKING:
    import re

_MONTHS_TO_TRY = 60
"""A weekday falls on each number of the month at least once in so many months."""


@dataclass(frozen=True, slots=True)
class Asked:
    """From when a day is counted, in which direction, and what decides how it is read."""

    today: date
    ahead: bool
    day_first: bool
    language: Language


def _day_and_month(form: DayForm, found: re.Match[str], asked: Asked) -> date | None:
    calendar = asked.language.calendar
    month, day = calendar.months_typed[found["month"].lower()], int(found["day"])
    year = year_said(group(found, "year"), asked.today)
    if which := group(found, "which"):
        year = asked.today.year + asked.language.days.which[which.lower()]
    weekday = calendar.weekdays_typed.get(group(found, "weekday").lower())
    if year is None and weekday is not None:
        fitting = _fitting(month, day, weekday, asked)
        if fitting is not None:
            return fitting
    return bare(month, day, year, asked)


def _fitting(month: int, day: int, weekday: int, asked: Asked) -> date | None:
    """That date in whichever of the last, this and the next year it has that weekday: it may lie on
    the side that was not asked for. None where it has it in none of them.
    """
    years = (asked.today.year + offset for offset in (0, -1, 1))
    days = [found for year in years if (found := valid(year, month, day)) is not None]
    fits = [found for found in days if found.weekday() == weekday]
    if not fits:
        return None
    return min(fits, key=lambda found: abs((found - asked.today).days))


def _numbers(form: DayForm, found: re.Match[str], asked: Asked) -> date | None:
    a, b = int(found["a"]), int(found["b"])
    day, month = (a, b) if asked.day_first or a > 12 else (b, a)
    if month > 12:
        day, month = month, day
    return bare(month, day, year_said(group(found, "year"), asked.today), asked)


def _day_before_month(form: DayForm, found: re.Match[str], asked: Asked) -> date | None:
    year = year_said(group(found, "year"), asked.today)
    return bare(int(found["b"]), int(found["a"]), year, asked)


def _iso(form: DayForm, found: re.Match[str], asked: Asked) -> date | None:
    return valid(int(found["year"]), int(found["month"]), int(found["day"]))


def year_said(text: str, today: date) -> int | None:
    """A year of four digits, or of two: "26" is near, "98" was."""
    if not text or len(text) == 4:
        return int(text) if text else None
    return 2000 + int(text) if 2000 + int(text) <= today.year + 20 else 1900 + int(text)


def bare(month: int, day: int, year: int | None, asked: Asked) -> date | None:
    """A day of which the year may not be said: the last one that was, or the next that will be."""
    if year is not None:
        return valid(year, month, day)
    today, ahead = asked.today, asked.ahead
    for offset in (0, 1, 2, 3, 4) if ahead else (0, -1, -2, -3, -4):
        found = valid(today.year + offset, month, day)
        if found is not None and (found >= today if ahead else found <= today):
            return found
    return None


def _day_of_month(form: DayForm, found: re.Match[str], asked: Asked) -> date | None:
    """The last day of that number that was, or the next that will be."""
    first = asked.today.replace(day=1)
    if which := group(found, "which"):
        month = months_away(first, asked.language.days.which[which.lower()])
        return valid(month.year, month.month, int(found["day"]))
    for months in range(3):
        month = months_away(first, months if asked.ahead else -months) if months else first
        day = valid(month.year, month.month, int(found["day"]))
        if day is not None and (day > asked.today if asked.ahead else day <= asked.today):
            return day
    return None


def _weekday_and_day(form: DayForm, found: re.Match[str], asked: Asked) -> date | None:
    """The nearest day in the past, or ahead, of that weekday and number."""
    weekday = asked.language.calendar.weekdays_typed[found["weekday"].lower()]
    first = asked.today.replace(day=1)
    for months in range(_MONTHS_TO_TRY):
        month = months_away(first, months if asked.ahead else -months) if months else first
        day = valid(month.year, month.month, int(found["day"]))
        if day is None or day.weekday() != weekday:
            continue
        if day >= asked.today if asked.ahead else day <= asked.today:
            return day
    return None


def valid(year: int, month: int, day: int) -> date | None:
    """That day, None where there is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


_DAYS_OF = {Unit.DAY: 1, Unit.WEEK: 7, Unit.FORTNIGHT: 14}
_MONTHS_OF = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}


def _amount(form: DayForm, found: re.Match[str], asked: Asked) -> date | None:
    words = asked.language.days
    text = " ".join(found["number"].lower().split())
    number = (words.numbers.get(text) or int(text)) * (1 if asked.ahead else -1)
    unit = words.units[found["unit"].lower()]
    return away(asked.today, number, unit, half=bool(group(found, "half")))


def away(day: date, number: int, unit: Unit, half: bool = False) -> date | None:
    """The day so many units later, or earlier when negative; `half` a unit more."""
    sign = 1 if number > 0 else -1
    try:
        if unit in _MONTHS_OF:
            found = months_away(day, number * _MONTHS_OF[unit])
            more = 15 if unit is Unit.MONTH else 182
            return found + timedelta(sign * more) if half else found
        more = _DAYS_OF[unit] // 2 if half else 0
        return day + timedelta(number * _DAYS_OF[unit] + sign * more)
    except (OverflowError, ValueError):
        return None


def _typed_weekday(found: re.Match[str], asked: Asked) -> int:
    return asked.language.calendar.weekdays_typed[found["day"].lower()]


def _weekday(form: DayForm, found: re.Match[str], asked: Asked) -> date:
    named, today, weeks = _typed_weekday(found, asked), asked.today, timedelta(7 * form.number)
    if asked.ahead:
        return today + timedelta((named - today.weekday()) % 7 or 7) + weeks
    days = (today.weekday() - named) % 7
    if days == 0 and not asked.language.days.today_too.match(found[0]):
        days = 7
    return today - timedelta(days) + weeks


def _weekday_of_week(form: DayForm, found: re.Match[str], asked: Asked) -> date:
    return monday(asked.today, form.number) + timedelta(_typed_weekday(found, asked))


def _weekdays_ago(form: DayForm, found: re.Match[str], asked: Asked) -> date | None:
    text = " ".join(found["number"].lower().split())
    number = asked.language.days.numbers.get(text) or int(text)
    days = (asked.today.weekday() - _typed_weekday(found, asked)) % 7 or 7
    return away(asked.today - timedelta(days), 1 - number, Unit.WEEK) if number else None


def _weekend(form: DayForm, found: re.Match[str], asked: Asked) -> date:
    """The Saturday of a weekend; of one that has begun, today."""
    today = asked.today
    if not asked.ahead:
        return today - timedelta((today.weekday() - 5) % 7 or 7) + timedelta(7 * form.number)
    return max(today, monday(today, form.number) + timedelta(5))


def _part_of(form: DayForm, found: re.Match[str], asked: Asked) -> date | None:
    """The first day, the middle or the last day of a week, month or year; the last of a week's
    working days.
    """
    words, today = asked.language.days, asked.today
    unit = words.units[found["unit"].lower()]
    which = words.which.get(group(found, "which").lower(), 0)
    first, last = unit_around(today, unit, which)
    part = group(found, "part")
    if words.beginning.search(part):
        day = first
    elif words.middle.search(part):
        day = first + (last - first) // 2
    else:
        day = last
    if asked.ahead:
        return max(day, today)
    return min(day, today) if first <= today and words.earlier.search(part) else _if_was(day, today)


def _if_was(day: date, today: date) -> date | None:
    return day if day <= today else None


def unit_around(today: date, unit: Unit, which: int) -> tuple[date, date]:
    """The first and last day of the week, month or year so many away. A week ends on Friday, and on
    Sunday when Friday is gone.
    """
    if unit is Unit.WEEK:
        first = monday(today, which)
        friday = first + timedelta(4)
        return first, friday if which or today <= friday else first + timedelta(6)
    if unit is Unit.YEAR:
        return date(today.year + which, 1, 1), date(today.year + which, 12, 31)
    first = months_away(today.replace(day=1), which) if which else today.replace(day=1)
    return first, last_of_month(first)


def last_of_month(day: date) -> date:
    """The last day of that month."""
    next_month = day.replace(day=28) + timedelta(4)
    return next_month.replace(day=1) - timedelta(1)


READERS: dict[Says, Callable[[DayForm, re.Match[str], Asked], date | None]] = {
    Says.DAYS: lambda form, found, asked: asked.today + timedelta(form.number),
    Says.MONTHS: lambda form, found, asked: months_away(asked.today, form.number),
    Says.AMOUNT: _amount,
    Says.WEEK: lambda form, found, asked: monday(asked.today, form.number),
    Says.WEEKEND: _weekend,
    Says.PART_OF: _part_of,
    Says.WEEKDAY: _weekday,
    Says.WEEKDAY_OF_WEEK: _weekday_of_week,
    Says.WEEKDAYS_AGO: _weekdays_ago,
    Says.WEEKDAY_AND_DAY: _weekday_and_day,
    Says.DAY_OF_MONTH: _day_of_month,
    Says.DAY_AND_MONTH: _day_and_month,
    Says.NUMBERS: _numbers,
    Says.DAY_BEFORE_MONTH: _day_before_month,
    Says.ISO: _iso,
}
