"""Repeating days: plain choices behind RFC 5545 RRULE values, and the next day without ever
counting through years.

Only DAILY, WEEKLY, MONTHLY and YEARLY with an interval up to 999 are taken, so no rule can loop.
Where RFC 5545 section 3.3.10 would skip a month without the 31st, or three years without 29
February, the last day of the month is meant: a person who asks for "every month" wants every month.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache

from desktop_app.domain.errors import InvalidValueError

MOST_INTERVAL = 999
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_BY_DAY = re.compile(r"(-?\d)?(MO|TU|WE|TH|FR|SA|SU)\Z")
_KNOWN = {"FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYSETPOS", "UNTIL", "WKST"}
_WORKDAYS = "MO,TU,WE,TH,FR"
_SHORTEST = 28
"""Days in the shortest month."""
_MONTHS_TO_TRY = 100
"""A fifth Sunday in February comes every 28 years, or 40 over a century without its leap day."""


class Frequency(Enum):
    """The unit of a repetition, by its RFC 5545 name."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


@dataclass(frozen=True, slots=True)
class Repeat:
    """A repetition as data. `weekdays` (0 is Monday) is for WEEKLY; for MONTHLY one of `month_day`
    (1 to 31, -1 the last), `nth` (which one, -1 the last, and the weekday) and `workday` (1 the
    first day from Monday to Friday, -1 the last), else the day of the anchor. `until` is the last
    allowed.
    """

    frequency: Frequency
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    month_day: int | None = None
    nth: tuple[int, int] | None = None
    workday: int | None = None
    until: date | None = None

    def rule(self) -> str:
        """The RRULE value that says the same."""
        parts = [f"FREQ={self.frequency.value}"]
        if self.interval != 1:
            parts.append(f"INTERVAL={self.interval}")
        if self.weekdays:
            parts.append("BYDAY=" + ",".join(_DAYS[day] for day in self.weekdays))
        if self.nth is not None:
            parts.append(f"BYDAY={self.nth[0]}{_DAYS[self.nth[1]]}")
        if self.workday is not None:
            parts.append(f"BYDAY={_WORKDAYS};BYSETPOS={self.workday}")
        if self.month_day is not None:
            parts.append(f"BYMONTHDAY={self.month_day}")
        if self.until is not None:
            parts.append(f"UNTIL={self.until:%Y%m%d}")
        return ";".join(parts)


@lru_cache(maxsize=256)
def parse_rule(rule: str) -> Repeat:
    """Read an RRULE value; raises InvalidValueError (field "rule") for one Kith does not take."""
    parts = dict(part.partition("=")[::2] for part in rule.upper().split(";") if part)
    if not parts.keys() <= _KNOWN or parts.get("FREQ") not in Frequency.__members__:
        raise InvalidValueError("rule", "rule-not-understood")
    frequency = Frequency(parts["FREQ"])
    try:
        interval = int(parts.get("INTERVAL", "1"))
        until = _until(parts["UNTIL"]) if "UNTIL" in parts else None
        month_day = int(parts["BYMONTHDAY"]) if "BYMONTHDAY" in parts else None
    except ValueError:
        raise InvalidValueError("rule", "rule-number-unreadable") from None
    if not 1 <= interval <= MOST_INTERVAL:
        raise InvalidValueError("rule", "rule-interval-out-of-range", most=MOST_INTERVAL)
    if parts.get("WKST", "MO") != "MO" and interval > 1:
        raise InvalidValueError("rule", "rule-week-not-from-monday")
    monthly = frequency is Frequency.MONTHLY
    if month_day is not None and (
        not monthly or "BYDAY" in parts or not (month_day == -1 or 1 <= month_day <= 31)
    ):
        raise InvalidValueError("rule", "rule-no-such-day-of-month")
    if "BYSETPOS" in parts:
        return Repeat(frequency, interval, workday=_workday(parts, monthly), until=until)
    weekdays, nth = _by_day(parts.get("BYDAY", ""), frequency)
    return Repeat(frequency, interval, weekdays, month_day, nth, until=until)


def _workday(parts: dict[str, str], monthly: bool) -> int:
    days = set(parts.get("BYDAY", "").split(","))
    if monthly and days == set(_WORKDAYS.split(",")) and parts["BYSETPOS"] in ("1", "-1"):
        return int(parts["BYSETPOS"])
    raise InvalidValueError("rule", "rule-choice-of-days")


def validate(rule: str) -> None:
    """Raise InvalidValueError for a rule Kith does not take."""
    parse_rule(rule)


def _until(text: str) -> date:
    return date(int(text[:4]), int(text[4:6]), int(text[6:8]))


def _by_day(text: str, frequency: Frequency) -> tuple[tuple[int, ...], tuple[int, int] | None]:
    if not text:
        return (), None
    found = [_BY_DAY.match(part) for part in text.split(",")]
    days = [(int(item[1]) if item[1] else 0, _DAYS.index(item[2])) for item in found if item]
    if len(days) == len(found):
        if frequency is Frequency.WEEKLY and not any(which for which, _ in days):
            return tuple(sorted({day for _, day in days})), None
        if frequency is Frequency.MONTHLY and len(days) == 1 and days[0][0] in (-1, 1, 2, 3, 4, 5):
            return (), days[0]
    raise InvalidValueError("rule", "rule-choice-of-weekdays")


def next_due(rule: str, anchor: date, after: date) -> date | None:
    """The first day of the repetition counted from `anchor` that lies after `after`; None when it
    has run out.

    All local days. Raises InvalidValueError for a rule Kith does not take.
    """
    repeat = parse_rule(rule)
    try:
        # Never before the anchor: whatever comes after the day before it is on it or later.
        found = _STEPS[repeat.frequency](repeat, anchor, max(after, _before(anchor)))
    except (OverflowError, ValueError):
        # Past the year 9999 there are no days.
        return None
    return None if found is None or (repeat.until is not None and found > repeat.until) else found


def standard_rule(rule: str, anchor: date) -> str:
    """The RRULE value by which other programs find the days that `next_due` finds from `anchor`.

    RFC 5545 section 3.3.10 leaves out a month without the day asked for; here the last day before it
    is meant. So that day is one of a set, of which the last that exists is taken. Raises
    InvalidValueError for a rule Kith does not take.
    """
    repeat = parse_rule(rule)
    day = repeat.month_day or anchor.day
    plain = repeat.nth is None and repeat.workday is None
    text = replace(repeat, month_day=None, until=None).rule() if plain else repeat.rule()
    if plain and repeat.frequency is Frequency.YEARLY and (anchor.month, anchor.day) == (2, 29):
        text += ";BYMONTH=2;BYMONTHDAY=-1"
    elif plain and repeat.frequency is Frequency.MONTHLY and (day == -1 or day > _SHORTEST):
        text += ";BYMONTHDAY=" + (
            f"{','.join(map(str, range(_SHORTEST, day + 1)))};BYSETPOS=-1" if day > 0 else "-1"
        )
    elif plain and repeat.month_day is not None:
        text += f";BYMONTHDAY={day}"
    if plain and repeat.until is not None:
        text += f";UNTIL={repeat.until:%Y%m%d}"
    return text


def first_due(rule: str, day: date) -> date | None:
    """The first day of a repetition on or after `day`, whatever its interval; None when there is
    none.
    """
    return next_due(replace(parse_rule(rule), interval=1).rule(), day, _before(day))


def last_due(rule: str, anchor: date, until: date) -> date | None:
    """The last day of the repetition counted from `anchor` on or before `until`; None when it
    begins later.

    Looks back from `until` in strides that double, so it never counts through the years.
    """
    repeat = parse_rule(rule)
    stride = _DAYS_OF[repeat.frequency] * repeat.interval
    found: date | None = None
    while found is None or found > until:
        start = max(_before(anchor).toordinal(), until.toordinal() - stride)
        found = next_due(rule, anchor, date.fromordinal(start))
        if start < anchor.toordinal() and (found is None or found > until):
            return None
        stride *= 2
    while (following := next_due(rule, anchor, found)) is not None and following <= until:
        found = following
    return found


def _before(day: date) -> date:
    return date.fromordinal(max(1, day.toordinal() - 1))


def _daily(repeat: Repeat, anchor: date, after: date) -> date | None:
    steps = (after - anchor).days // repeat.interval + 1
    return anchor + timedelta(steps * repeat.interval)


def _weekly(repeat: Repeat, anchor: date, after: date) -> date | None:
    days = repeat.weekdays or (anchor.weekday(),)
    monday = anchor - timedelta(anchor.weekday())
    weeks = (after - monday).days // 7
    for step in (weeks // repeat.interval, weeks // repeat.interval + 1):
        for day in days:
            found = monday + timedelta(step * repeat.interval * 7 + day)
            if found > after:
                return found
    return None


def _monthly(repeat: Repeat, anchor: date, after: date) -> date | None:
    return _by_months(repeat, anchor, after, repeat.interval)


def _yearly(repeat: Repeat, anchor: date, after: date) -> date | None:
    return _by_months(repeat, anchor, after, repeat.interval * 12)


def _by_months(repeat: Repeat, anchor: date, after: date, interval: int) -> date | None:
    passed = (after.year - anchor.year) * 12 + after.month - anchor.month
    step = max(0, passed // interval)
    for number in range(step, step + _MONTHS_TO_TRY):
        months = anchor.month - 1 + number * interval
        found = _day_in(repeat, anchor, anchor.year + months // 12, months % 12 + 1)
        if found is not None and found > after:
            return found
    return None


def _day_in(repeat: Repeat, anchor: date, year: int, month: int) -> date | None:
    first, length = calendar.monthrange(year, month)
    if repeat.workday is not None:
        days = (day for day in range(1, length + 1) if (first + day - 1) % 7 < 5)
        return date(year, month, next(days) if repeat.workday > 0 else max(days))
    if repeat.nth is None:
        wanted = repeat.month_day or anchor.day
        return date(year, month, length if wanted == -1 else min(wanted, length))
    which, weekday = repeat.nth
    if which < 0:
        last = (first + length - 1) % 7
        return date(year, month, length - (last - weekday) % 7)
    day = 1 + (weekday - first) % 7 + (which - 1) * 7
    return date(year, month, day) if day <= length else None


_STEPS = {
    Frequency.DAILY: _daily,
    Frequency.WEEKLY: _weekly,
    Frequency.MONTHLY: _monthly,
    Frequency.YEARLY: _yearly,
}
_DAYS_OF = {Frequency.DAILY: 1, Frequency.WEEKLY: 7, Frequency.MONTHLY: 31, Frequency.YEARLY: 366}


def months_away(day: date, months: int) -> date:
    """The same day so many months later (earlier when negative), or that month's last."""
    if months > 0:
        return next_due(f"FREQ=MONTHLY;INTERVAL={months}", day, day) or day
    total = day.year * 12 + day.month - 1 + months
    for length in (day.day, 30, 29, 28):
        try:
            return date(total // 12, total % 12 + 1, min(day.day, length))
        except ValueError:
            continue
    return day
