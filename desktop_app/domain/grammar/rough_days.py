"""Days said roughly: by a month and its parts, a season, a holiday or a year."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeAlias

from desktop_app.domain.grammar.day_readers import Asked, last_of_month, unit_around, valid
from desktop_app.domain.grammar.language import Says
from desktop_app.domain.grammar.patterns import group
from desktop_app.domain.recurrence import months_away

if TYPE_CHECKING:
    import re

Span: TypeAlias = tuple[date, date, date]
"""The first day, the one that stands for a span that was, and the last."""
_SATURDAY = 5
_AROUND = timedelta(7)
"""So long before or after a holiday is "before" and "after" it, where no day is said."""


def day_in(spans: Iterator[Span], found: re.Match[str], asked: Asked) -> date | None:
    """The day that stands for the right one of some spans, the earliest first: of those that were
    the newest, with "last" the newest that is over; of those ahead the first day.
    """
    words, relation = asked.language.days, group(found, "relation")
    before_last = group(found, "before_last")
    only_was, only_next = words.was.match(relation), words.next.match(relation)
    if asked.ahead:
        if only_was or before_last:
            return None
        ahead = [span for span in spans if span[0] > asked.today]
        return _beside(ahead[0], relation, asked) if ahead else None
    if only_next:
        return None
    begun = [span for span in spans if span[0] <= asked.today]
    if (only_was or before_last) and len(begun) > 1 and begun[-1][2] >= asked.today:
        begun.pop()
    if before_last and len(begun) > 1:
        begun.pop()
    if not begun:
        return None
    return min(_beside(begun[-1], relation, asked), asked.today)


def _beside(span: Span, relation: str, asked: Asked) -> date:
    """The day of a span, or one before or after it."""
    words, (first, middle, last) = asked.language.days, span
    if words.before.match(relation):
        return first - (timedelta(1) if asked.ahead else _AROUND)
    if words.after.match(relation):
        return last + (timedelta(1) if asked.ahead else _AROUND)
    return first if asked.ahead else middle


def _years(found: re.Match[str], asked: Asked) -> range:
    """The years a span may have begun in."""
    if said := group(found, "year"):
        return range(int(said), int(said) + 1)
    return range(max(2, asked.today.year - 2), min(9997, asked.today.year + 2) + 1)


def _months(found: re.Match[str], asked: Asked) -> Iterator[Span]:
    """Months, or years, and their parts."""
    if only := group(found, "only"):
        yield from _year(int(only), group(found, "part"), asked)
        return
    if quarter := group(found, "quarter"):
        yield from _quarters(int(quarter), found, asked)
        return
    month = asked.language.calendar.months_typed[found["month"].lower()]
    weeks = asked.language.days.weeks
    week = weeks.get(group(found, "week").lower())
    weekend = weeks.get(group(found, "weekend").lower())
    for year in _years(found, asked):
        first = date(year, month, 1)
        if weekend is not None:
            saturday = _weekend_of(first, weekend)
            yield saturday, saturday, saturday + timedelta(1)
        elif week is not None:
            begins = first + timedelta(7 * (week - 1)) if week > 0 else last_of_month(first)
            begins = begins if week > 0 else begins - timedelta(6)
            yield begins, begins + timedelta(3), begins + timedelta(6)
        else:
            yield _part(first, last_of_month(first), group(found, "part"), asked)


def _quarters(number: int, found: re.Match[str], asked: Asked) -> Iterator[Span]:
    for year in _years(found, asked):
        first = date(year, 3 * number - 2, 1)
        last = last_of_month(months_away(first, 2))
        yield first, first + (last - first) // 2, last


def _weekend_of(first: date, number: int) -> date:
    """The Saturday of that weekend of the month that begins on `first`; -1 is its last one."""
    if number < 0:
        last = last_of_month(first)
        return last - timedelta((last.weekday() - _SATURDAY) % 7)
    return first + timedelta((_SATURDAY - first.weekday()) % 7 + 7 * (number - 1))


def _year(year: int, part: str, asked: Asked) -> Iterator[Span]:
    if (first := valid(year, 1, 1)) is not None:
        yield _part(first, date(year, 12, 31), part, asked)


def _part(first: date, last: date, part: str, asked: Asked) -> Span:
    """A stretch, which is filed under its first day, or a part of it: its beginning, the middle or
    the end.
    """
    words = asked.language.days
    if not part:
        return first, first, last
    third = (last - first) // 3
    if words.beginning.search(part):
        return first, first + third // 2, first + third
    if words.middle.search(part):
        middle = first.replace(day=15) if first.month == last.month else first + (last - first) // 2
        return middle, middle, middle + third // 2
    if words.end.search(part):
        return last, last, last
    return last - third, last - third // 2, last


def _seasons(found: re.Match[str], asked: Asked) -> Iterator[Span]:
    season = asked.language.days.seasons[found["season"].lower()]
    for year in _years(found, asked):
        first = date(year, season.value, 1)
        last = last_of_month(months_away(first, 2))
        if part := group(found, "part"):
            yield _part(first, last, part, asked)
        else:
            yield first, first + (last - first) // 2, last


def _holidays(found: re.Match[str], asked: Asked) -> Iterator[Span]:
    words = asked.language.days
    holiday = words.holidays[" ".join(found["holiday"].lower().replace("’", "'").split())]
    for year in _years(found, asked):
        day = holiday.in_year(year)
        yield day, day, day


def _this(found: re.Match[str], asked: Asked) -> Iterator[Span]:
    """The week, month or year that is running, as far as it has gone."""
    today, unit = asked.today, asked.language.days.units[found["unit"].lower()]
    first, _ = unit_around(today, unit, 0)
    yield first, first + (today - first) // 2, today


ROUGH_READERS: dict[Says, Callable[[re.Match[str], Asked], Iterator[Span]]] = {
    Says.PART_OF: _this,
    Says.MONTH: _months,
    Says.SEASON: _seasons,
    Says.HOLIDAY: _holidays,
}
