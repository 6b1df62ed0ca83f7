"""The days of a series as RFC 5545 section 3.3.10 has them, within limits: rules by day, week, month and
year, every one to 999 of them.

What a rule says of hours and minutes is passed over: here a time is a day. Held against dateutil.
"""

from __future__ import annotations

import re
from calendar import isleap, monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from itertools import islice

MOST_COUNTED = 1_000
"""Times of a series that are counted."""
MOST_DAYS = 150_000
"""Days of one series that are looked at; where it goes on, the rest is left."""
MOST_DAYS_OF_ALL = 3_000_000
_MOST_PERIODS = 4_000
_WEEK = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_BY_DAY = re.compile(r"([+-]?\d{1,3})?(MO|TU|WE|TH|FR|SA|SU)\Z")
_LISTS = {
    "BYMONTH": (1, 12),
    "BYMONTHDAY": (-31, 31),
    "BYYEARDAY": (-366, 366),
    "BYWEEKNO": (-53, 53),
    "BYSETPOS": (-366, 366),
}
_MOST_LISTED = 400


@dataclass(frozen=True, slots=True)
class SeriesRule:
    """A rule read: `by` has the lists of numbers by name, `weekdays` each day of the week (0: Monday)
    with its number in month or year (0: all of them). `until` is the text of UNTIL.
    """

    frequency: str
    interval: int
    count: int
    until: str
    by: dict[str, frozenset[int]]
    weekdays: frozenset[tuple[int, int]]
    week_start: int


@dataclass(slots=True)
class Allowance:
    """How many days may still be looked at for the series of a calendar."""

    left: int = MOST_DAYS_OF_ALL


def series_rule(text: str) -> SeriesRule:
    """Read a rule. Raises ValueError for one that is none, or of times within a day."""
    parts = dict(part.partition("=")[::2] for part in text.upper().replace(" ", "").split(";"))
    frequency, interval = parts.get("FREQ", ""), int(parts.get("INTERVAL", "1"))
    if frequency not in _PERIODS or not 1 <= interval <= 999:
        raise ValueError(text)
    by = {name: _numbers(parts[name], *_LISTS[name]) for name in _LISTS if parts.get(name)}
    weekdays = frozenset(map(_weekday, filter(None, parts.get("BYDAY", "").split(","))))
    count = int(parts.get("COUNT", "0"))
    week_start = _WEEK.index(parts.get("WKST", "MO"))
    if "BYWEEKNO" in by and (frequency != "YEARLY" or week_start):
        raise ValueError(text)
    return SeriesRule(
        frequency, interval, max(0, count), parts.get("UNTIL", ""), by, weekdays, week_start
    )


def _numbers(text: str, least: int, most: int) -> frozenset[int]:
    found = frozenset(map(int, text.split(",")[:_MOST_LISTED]))
    if 0 in found or min(found) < least or max(found) > most:
        raise ValueError(text)
    return found


def _weekday(text: str) -> tuple[int, int]:
    found = _BY_DAY.match(text)
    if found is None:
        raise ValueError(text)
    return _WEEK.index(found[2]), int(found[1] or 0)


def days_of_rule(
    rule: SeriesRule, start: date, earliest: date, until: date, allowance: Allowance
) -> Iterator[date]:
    """The days from `earliest` to `until` of a series that begins on `start`, which counts whether
    the rule names it or not (section 3.8.5.3). A series that ends by a count is followed from its
    beginning, for so many times and periods as are sensible.
    """
    begin = start if rule.count else max(start, earliest)
    days = _all_days(_completed(rule, start), start, begin, allowance)
    for numbered, day in enumerate(days, 1):
        if day > until or (rule.count and numbered > min(rule.count, MOST_COUNTED)):
            return
        if day >= earliest:
            yield day


def _all_days(rule: SeriesRule, start: date, begin: date, allowance: Allowance) -> Iterator[date]:
    if start >= begin:
        yield start
    takes, least = _taking(rule), allowance.left - MOST_DAYS
    places = rule.by.get("BYSETPOS")
    periods = _PERIODS[rule.frequency](rule, start, begin)
    for period in islice(periods, _MOST_PERIODS):
        allowance.left -= len(period)
        if allowance.left < least:
            return
        days = [day for day in period if takes(day)]
        if places is not None:
            chosen = {place - 1 if place > 0 else len(days) + place for place in places}
            days = [day for number, day in enumerate(days) if number in chosen]
        for day in days:
            if day > start and day >= begin:
                yield day


Period = list[date]


def _days(first: date, number: int) -> Period:
    """So many days from one on, as far as the calendar goes."""
    number = min(number, (date.max - first).days + 1)
    return [first + timedelta(day) for day in range(number)]


def _daily(rule: SeriesRule, start: date, begin: date) -> Iterator[Period]:
    step = rule.interval
    place = max(0, -(-(begin - start).days // step)) * step
    while place <= (date.max - start).days:
        yield [start + timedelta(place)]
        place += step


def _weekly(rule: SeriesRule, start: date, begin: date) -> Iterator[Period]:
    step = rule.interval * 7
    ahead = (start.weekday() - rule.week_start) % 7
    if start.toordinal() <= ahead:
        return
    first = start - timedelta(ahead)
    place = max(0, (begin - first).days // step) * step
    after = sorted({(weekday - rule.week_start) % 7 for weekday, _ in rule.weekdays} or range(7))
    last = (date.max - first).days
    while place <= last:
        yield [first + timedelta(place + days) for days in after if place + days <= last]
        place += step


def _monthly(rule: SeriesRule, start: date, begin: date) -> Iterator[Period]:
    ahead = (begin.year - start.year) * 12 + begin.month - start.month
    month = start.year * 12 + start.month - 1 + ahead // rule.interval * rule.interval
    while month < (date.max.year + 1) * 12:
        first = date(month // 12, month % 12 + 1, 1)
        yield _days(first, monthrange(first.year, first.month)[1])
        month += rule.interval


def _yearly(rule: SeriesRule, start: date, begin: date) -> Iterator[Period]:
    year = start.year + (begin.year - start.year) // rule.interval * rule.interval
    while year <= date.max.year:
        yield _days_of_year(rule, year)
        year += rule.interval


def _days_of_year(rule: SeriesRule, year: int) -> Period:
    """The days of a year among which all of the rule are: few where it says which."""
    first, length = date(year, 1, 1), 366 if isleap(year) else 365
    if months := rule.by.get("BYMONTH"):
        lengths = ((date(year, month, 1), monthrange(year, month)[1]) for month in sorted(months))
        return [day for begin, number in lengths for day in _days(begin, number)]
    if numbers := rule.by.get("BYYEARDAY"):
        places = {number - 1 if number > 0 else length + number for number in numbers}
        return [first + timedelta(place) for place in sorted(places) if 0 <= place < length]
    if rule.weekdays:
        firsts = {(weekday - first.weekday()) % 7 for weekday, _ in rule.weekdays}
        places = {place for begin in firsts for place in range(begin, length, 7)}
        return [first + timedelta(place) for place in sorted(places)]
    return _days(first, length)


_PERIODS: dict[str, Callable[[SeriesRule, date, date], Iterator[Period]]] = {
    "DAILY": _daily,
    "WEEKLY": _weekly,
    "MONTHLY": _monthly,
    "YEARLY": _yearly,
}


def _completed(rule: SeriesRule, start: date) -> SeriesRule:
    """The rule with what it leaves open: that of the first day."""
    by, weekdays = dict(rule.by), rule.weekdays
    if not weekdays and not by.keys() & {"BYMONTHDAY", "BYYEARDAY", "BYWEEKNO"}:
        if rule.frequency == "YEARLY":
            by.setdefault("BYMONTH", frozenset([start.month]))
        if rule.frequency in ("YEARLY", "MONTHLY"):
            by["BYMONTHDAY"] = frozenset([start.day])
        elif rule.frequency == "WEEKLY":
            weekdays = frozenset([(start.weekday(), 0)])
    return replace(rule, by=by, weekdays=weekdays)


def _taking(rule: SeriesRule) -> Callable[[date], bool]:
    """Whether a day is one of the rule."""
    by, weekdays = rule.by, rule.weekdays
    tests: list[Callable[[date], bool]] = [
        partial(test, wanted=by[name]) for name, test in _TESTS.items() if name in by
    ]
    if not tests and not weekdays:
        return lambda day: True
    if weekdays:
        in_month = rule.frequency == "MONTHLY" or "BYMONTH" in by
        numbered = rule.frequency in ("MONTHLY", "YEARLY")
        on = frozenset(weekday for weekday, place in weekdays if not (numbered and place))
        if numbered:
            some = frozenset(weekday for weekday, place in weekdays if place)
            tests.append(
                lambda day: (
                    (weekday := day.weekday()) in on
                    or (weekday in some and _is_numbered(day, weekdays, in_month))
                )
            )
        else:
            tests.append(lambda day: day.weekday() in on)
    if len(tests) == 1:
        return tests[0]
    return lambda day: all(test(day) for test in tests)


def _is_in_month(day: date, wanted: frozenset[int]) -> bool:
    return day.month in wanted


def _is_day_of_month(day: date, wanted: frozenset[int]) -> bool:
    length = monthrange(day.year, day.month)[1]
    return day.day in wanted or day.day - length - 1 in wanted


def _is_day_of_year(day: date, wanted: frozenset[int]) -> bool:
    number = (day - date(day.year, 1, 1)).days + 1
    length = 366 if isleap(day.year) else 365
    return number in wanted or number - length - 1 in wanted


def _is_in_week(day: date, wanted: frozenset[int]) -> bool:
    year, week, _ = day.isocalendar()
    if week in wanted or min(wanted) > 0:
        return week in wanted
    return week - date(year, 12, 28).isocalendar()[1] - 1 in wanted


_TESTS = {
    "BYMONTH": _is_in_month,
    "BYMONTHDAY": _is_day_of_month,
    "BYYEARDAY": _is_day_of_year,
    "BYWEEKNO": _is_in_week,
}


def _is_numbered(day: date, wanted: frozenset[tuple[int, int]], in_month: bool) -> bool:
    weekday = day.weekday()
    if in_month:
        place, length = day.day, monthrange(day.year, day.month)[1]
    else:
        place = (day - date(day.year, 1, 1)).days + 1
        length = 366 if isleap(day.year) else 365
    return (weekday, (place + 6) // 7) in wanted or (
        (weekday, -((length - place) // 7 + 1)) in wanted
    )
