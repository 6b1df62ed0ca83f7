"""When an event took place: its days and moments, and those of a series (RFC 5545, sections 3.3.5
and 3.8.5).

A zone is known by its IANA name, which programs hide in names of their own, or by the names Windows
has; with any other the day is told and no moment. Of a series the last two years are looked at, and
a rule that is none (`series.py`) tells the first time alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desktop_app.formats.calendar.series import Allowance, SeriesRule, days_of_rule, series_rule

if TYPE_CHECKING:
    from desktop_app.formats.vcard.property_line import Head

SERIES_DAYS = 731
"""How far back a series is followed."""
MOST_OF_SERIES = 200
_TIME = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?)?(Z?)", re.IGNORECASE)
_LENGTH = re.compile(
    r"\+?P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:\d{1,6}S)?)?\Z"
)
_WINDOWS = {
    "GMT Standard Time": "Europe/London",
    "Greenwich Standard Time": "Atlantic/Reykjavik",
    "W. Europe Standard Time": "Europe/Berlin",
    "Central Europe Standard Time": "Europe/Budapest",
    "Central European Standard Time": "Europe/Warsaw",
    "Romance Standard Time": "Europe/Paris",
    "E. Europe Standard Time": "Europe/Chisinau",
    "FLE Standard Time": "Europe/Kyiv",
    "GTB Standard Time": "Europe/Bucharest",
    "Turkey Standard Time": "Europe/Istanbul",
    "Russian Standard Time": "Europe/Moscow",
    "Israel Standard Time": "Asia/Jerusalem",
    "South Africa Standard Time": "Africa/Johannesburg",
    "Arabian Standard Time": "Asia/Dubai",
    "India Standard Time": "Asia/Kolkata",
    "China Standard Time": "Asia/Shanghai",
    "Singapore Standard Time": "Asia/Singapore",
    "Tokyo Standard Time": "Asia/Tokyo",
    "Korea Standard Time": "Asia/Seoul",
    "AUS Eastern Standard Time": "Australia/Sydney",
    "New Zealand Standard Time": "Pacific/Auckland",
    "E. South America Standard Time": "America/Sao_Paulo",
    "Argentina Standard Time": "America/Buenos_Aires",
    "SA Pacific Standard Time": "America/Bogota",
    "Atlantic Standard Time": "America/Halifax",
    "Eastern Standard Time": "America/New_York",
    "Central Standard Time": "America/Chicago",
    "Central Standard Time (Mexico)": "America/Mexico_City",
    "Mountain Standard Time": "America/Denver",
    "US Mountain Standard Time": "America/Phoenix",
    "Pacific Standard Time": "America/Los_Angeles",
    "UTC": "UTC",
}
"""Names of Windows with the zone of their largest place (CLDR, windowsZones.xml)."""


@dataclass(frozen=True, slots=True)
class When:
    """A day and time on the clock of `zone`; no `clock`: all day. `zone` None: one not known."""

    day: date
    clock: time | None = None
    zone: ZoneInfo | None = None
    is_local: bool = False

    def on(self, day: date) -> tuple[date, datetime | None]:
        """The local day and the UTC moment of it on another day."""
        if self.clock is None or (self.zone is None and not self.is_local):
            return day, None
        naive = datetime.combine(day, self.clock)
        try:
            there = naive if self.zone is None else naive.replace(tzinfo=self.zone)
            return there.astimezone().date(), there.astimezone(UTC)
        except (OverflowError, ValueError, OSError):
            return day, None

    def day_beside(self, other: When) -> date:
        """The day of it on the clock of another one."""
        if self.clock is None or self.zone is None or other.zone is None:
            return self.day
        there = datetime.combine(self.day, self.clock, self.zone)
        try:
            return there.astimezone(other.zone).date()
        except OverflowError:
            return self.day


def when_of(head: Head, value: str) -> When | None:
    """What a property with a time says; None for no day."""
    found = _TIME.match(value.strip())
    return None if found is None else _when(found, head.param("TZID"))


def _when(found: re.Match[str], name: str) -> When | None:
    """The time that was found, on the clock of the zone of that name."""
    year, month, day, hour, minute, second, utc = found.groups()
    try:
        there = date(int(year), int(month), int(day))
        clock = None if hour is None else time(int(hour), int(minute), min(59, int(second or 0)))
    except ValueError:
        return None
    if clock is None:
        return When(there)
    return When(there, clock, ZoneInfo("UTC") if utc else zone_of(name), not utc and not name)


@lru_cache(maxsize=256)
def zone_of(name: str) -> ZoneInfo | None:
    """A zone as calendars name it: by itself, at the end of a path, or as Windows does."""
    name = name.strip().strip('"')
    parts = name.split("/")
    tries = [_WINDOWS.get(name, name), *("/".join(parts[place:]) for place in range(1, len(parts)))]
    for each in tries:
        try:
            return ZoneInfo(each) if each else None
        except (KeyError, ValueError, OSError):
            continue
    return None


def minutes_of(text: str) -> int | None:
    """The minutes of a length of time; None for none."""
    found = _LENGTH.match(text.strip().upper())
    if found is None:
        return None
    weeks, days, hours, minutes = (int(part or 0) for part in found.groups())
    return ((weeks * 7 + days) * 24 + hours) * 60 + minutes


def minutes_between(start: When, end: When) -> int | None:
    """How long it took; None for whole days, and where one is not told."""
    if start.clock is None or end.clock is None:
        return None
    one, other = start.on(start.day)[1], end.on(end.day)[1]
    if one is None or other is None:
        one, other = datetime.combine(start.day, start.clock), datetime.combine(end.day, end.clock)
    length = int((other - one).total_seconds() // 60)
    return length if 0 < length < 1_000_000 else None


def days_of(start: When, rule: str, until: date, allowance: Allowance | None = None) -> list[date]:
    """The days of a series from its first one, up to `until`: those of the last two years.
    `allowance` is that of its calendar; once it is used up, the first day alone.
    """
    allowance = allowance or Allowance()
    if rule and allowance.left > 0:
        try:
            return list(_days(start, series_rule(rule), until, allowance))[-MOST_OF_SERIES:]
        except (ValueError, OverflowError):
            pass
    return [start.day] if start.day <= until else []


def _days(start: When, rule: SeriesRule, until: date, allowance: Allowance) -> Iterator[date]:
    if rule.until:
        last = _day_of_end(rule.until, start)
        if last is None:
            raise ValueError(rule.until)
        until = min(until, last)
    return days_of_rule(rule, start.day, until - timedelta(SERIES_DAYS), until, allowance)


def _day_of_end(text: str, start: When) -> date | None:
    """The last day on which a series may take place that ends by that time."""
    found = _TIME.match(text)
    end = None if found is None else _when(found, "")
    if end is None or end.clock is None or start.clock is None:
        return None if end is None else end.day
    zone = start.zone
    if end.zone is None or zone is None:
        day, clock = end.day, end.clock
    else:
        there = datetime.combine(end.day, end.clock, end.zone).astimezone(zone)
        day, clock = there.date(), there.time()
    return day if start.clock <= clock else day - timedelta(1)
