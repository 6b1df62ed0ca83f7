"""The clause of a line that asks for a reminder: "remind me in 2 weeks", "on Friday at 9 to send the draft"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time

from desktop_app.domain.composer_repeat import RepeatFound, repeat_in
from desktop_app.domain.day_words import coming_day
from desktop_app.domain.recurrence import next_due

_TIME = re.compile(
    r"\bat\s+(?:(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?(?:\s*(?P<half>am|pm))?(?![\d/])|(?P<noon>noon|midnight))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ReminderDraft:
    """A reminder asked for in the line; `rule` is an RRULE value or "", `text` what to do or ""."""

    due: date
    clock: time | None = None
    rule: str = ""
    text: str = ""


def reminder_in(clause: str, now: datetime, day_first: bool) -> tuple[ReminderDraft | None, int]:
    """The reminder a clause asks for, and how much of the clause says it."""
    every = repeat_in(clause)
    day = coming_day(clause, now.date(), day_first)
    clock = clock_in(clause)
    ends = [0]
    rule, due = "", None
    if every is not None and _is_asked(clause, every):
        rule = every.repeat.rule()
        due = next_due(rule, now.date(), now.date()) or now.date()
        ends.append(every.end)
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
        before = min(item for item in (every.start if rule and every else None, day.start if day and not rule else None,
                                       clock[1] if clock else None) if item is not None)  # fmt: skip
        words = clause[task.start(1) : before] if before > task.start(1) else task[1]
    else:
        after = re.match(r"\s*to\s+(.+)$", clause[end:], re.IGNORECASE)
        words = after[1] if after else ""
        end = len(clause.rstrip()) if after else end
    return ReminderDraft(due, clock[0] if clock else None, rule, words.strip(" ,")), max(end, 0)


def _is_asked(clause: str, every: RepeatFound) -> bool:
    """Whether the repetition is that of the reminder, not of what it is about: it leads, or it ends "to do this …"."""
    if len(clause[: every.start].split()) <= 1:
        return True
    return bool(re.match(r"\s*to\s", clause, re.IGNORECASE)) and not _TIME.sub("", clause[every.end :]).strip(" ,")


def _tomorrow(today: date) -> date:
    return date.fromordinal(today.toordinal() + 1)


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
