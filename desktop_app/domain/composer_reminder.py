"""The clause of a line that asks for a reminder: "remind me in 2 weeks", "on Friday at 9 to send the draft"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time

from desktop_app.domain.composer_words import ENGLISH
from desktop_app.domain.day_words import coming_day
from desktop_app.domain.recurrence import Frequency, Repeat, next_due

_TIME = re.compile(
    r"\bat\s+(?:(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?(?:\s*(?P<half>am|pm))?(?![\d/])|(?P<noon>noon|midnight))\b",
    re.IGNORECASE,
)
_EVERY = re.compile(
    r"\bevery\s+(?:(?P<number>\d{1,3}|two|three|four|six|other)\s+)?"
    r"(?P<unit>day|weekday|week|month|quarter|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b",
    re.IGNORECASE,
)
_NUMBERS = {"two": 2, "three": 3, "four": 4, "six": 6, "other": 2}


@dataclass(frozen=True, slots=True)
class ReminderDraft:
    """A reminder asked for in the line; `rule` is an RRULE value or "", `text` what to do or ""."""

    due: date
    clock: time | None = None
    rule: str = ""
    text: str = ""


def reminder_in(clause: str, now: datetime, day_first: bool) -> tuple[ReminderDraft | None, int]:
    """The reminder a clause asks for, and how much of the clause says it."""
    every = _EVERY.search(clause)
    day = coming_day(clause, now.date(), day_first)
    clock = clock_in(clause)
    ends = [0]
    rule, due = "", None
    if every is not None and len(clause[: every.start()].split()) <= 1:
        repeat = _repeat(every)
        rule, due = repeat.rule(), _first_due(repeat, now.date())
        ends.append(every.end())
    elif day is not None:
        due = day.day
        ends.append(day.end)
    elif clock is not None:
        due = now.date() if clock[0] > now.time() else _tomorrow(now.date())
    if due is None:
        return None, 0
    if clock is not None:
        ends.append(clock[2])
    end = max(ends)
    task = re.match(r"\s*to\s+(.+)$", clause, re.IGNORECASE)
    if task is not None:
        before = min(item for item in (every.start() if rule and every else None, day.start if day and not rule else None,
                                       clock[1] if clock else None) if item is not None)  # fmt: skip
        words = clause[task.start(1) : before] if before > task.start(1) else task[1]
    else:
        after = re.match(r"\s*to\s+(.+)$", clause[end:], re.IGNORECASE)
        words = after[1] if after else ""
        end = len(clause.rstrip()) if after else end
    return ReminderDraft(due, clock[0] if clock else None, rule, words.strip(" ,")), max(end, 0)


def _tomorrow(today: date) -> date:
    return date.fromordinal(today.toordinal() + 1)


def _repeat(found: re.Match[str]) -> Repeat:
    unit = found["unit"].lower()
    number = (found["number"] or "1").lower()
    interval = _NUMBERS.get(number) or max(1, int(number))
    if unit in ENGLISH.weekdays:
        return Repeat(Frequency.WEEKLY, interval, (ENGLISH.weekdays[unit],))
    if unit == "weekday":
        return Repeat(Frequency.WEEKLY, 1, (0, 1, 2, 3, 4))
    if unit == "quarter":
        return Repeat(Frequency.MONTHLY, 3 * interval)
    frequencies = {
        "day": Frequency.DAILY,
        "week": Frequency.WEEKLY,
        "month": Frequency.MONTHLY,
        "year": Frequency.YEARLY,
    }
    return Repeat(frequencies[unit], interval)


def _first_due(repeat: Repeat, today: date) -> date:
    return next_due(repeat.rule(), today, today) or today


def clock_in(text: str) -> tuple[time, int, int] | None:
    """A time of day in `text`, and where it stands."""
    found = _TIME.search(text)
    if found is None:
        return None
    if found["noon"]:
        return time(12 if found["noon"].lower() == "noon" else 0), found.start(), found.end()
    hour, minute, half = int(found["hour"]), int(found["minute"] or 0), (found["half"] or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    hour = hour % 12 + 12 if half == "pm" else hour % 12 if half == "am" else hour
    return (time(hour, minute), found.start(), found.end()) if hour < 24 else None
