"""The clause of a line that asks for a reminder: "remind me in 2 weeks", "on Friday at 9 to send the draft"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.composer_repeat import repeat_in
from desktop_app.domain.composer_words import ENGLISH
from desktop_app.domain.day_words import coming_day, past_day
from desktop_app.domain.recurrence import next_due

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Participant

_TIME = re.compile(
    r"\bat\s+(?:(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?(?:\s*(?P<half>am|pm)|h)?(?![\d/])|(?P<noon>noon|midnight))\b"
    r"|\b(?P<hour2>\d{1,2})(?::(?P<minute2>[0-5]\d))?\s?(?P<half2>am|pm)\b"
    r"|(?:(?<=\n)|(?<=\n )|^)(?P<hour3>\d{1,2}):(?P<minute3>[0-5]\d)\b|(?<![-–\w])(?P<hour4>\d{1,2}):(?P<minute4>[0-5]\d)(?= ?\n)",
    re.IGNORECASE,
)
_SOON = re.compile(
    r"\bin\s+(?P<number>\d{1,3}|half an|an?|two|three)\s+(?P<unit>min(?:ute)?s?|h(?:ou)?rs?)\b", re.IGNORECASE
)
_TASK = re.compile(r"[\s,]*\b(?:to|about|of)\s+(?P<words>.+)$", re.IGNORECASE | re.DOTALL)
_JOINTS = re.compile(r"^(?:(?:to|about|of|again|starting|from)\b\s*)+|\s*\b(?:on|by|at|and)$", re.IGNORECASE)
_TOLD = re.compile(r"[\s,]*[:–—]\s*\S")
_TOLD_ALONE = re.compile(r"\s+\S")
_NUMBERS = {"two": 2, "three": 3}
_MORNING = re.compile(rf"\b(?:{ENGLISH.morning})\b", re.IGNORECASE)
_EVENING = re.compile(rf"\b(?:{ENGLISH.evening})\b", re.IGNORECASE)
_PARTS = {"morning": time(9), "noon": time(12), "afternoon": time(14), "evening": time(18), "night": time(20),
    "tonight": time(20)}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ReminderDraft:
    """A reminder asked for in the line; `rule` is an RRULE value or "", `text` what to do or "", `people` those it names."""

    due: date
    clock: time | None = None
    rule: str = ""
    text: str = ""
    people: tuple[Participant, ...] = ()


def reminder_in(clause: str, now: datetime, day_first: bool, alone: bool = False) -> tuple[ReminderDraft | None, int]:
    """The reminder a clause asks for, and how much of the clause says it. All words there become time or task.

    Where the line is `alone` the reminder, what follows the time is the task, unless it says when it happened.
    """
    rule, due, spans = _repeated(clause, now, day_first)
    clock: time | None = None
    if due is None and (day := coming_day(clause, now.date(), day_first)) is not None:
        due = day.day
        spans.append((day.start, day.end))
    if spans:
        clock = _PARTS.get(clause[spans[-1][0] : spans[-1][1]].split()[-1].lower())
    elif soon := _SOON.search(clause):
        moment = _later(soon, now)
        due, clock = moment.date(), moment.time().replace(second=0, microsecond=0, tzinfo=None)
        spans.append(soon.span())
    if (said := clock_in(_without(clause, spans, "\n"), clause)) is not None:
        clock = said[0]
        spans.append(said[1:])
        due = due or (now.date() if clock > now.time() else now.date() + timedelta(1))
    if due is None:
        return None, 0
    end = max(last for _, last in spans)
    told = _TOLD.match(clause, end) or (
        alone and _TOLD_ALONE.match(clause, end) and not past_day(clause[end:], now.date())
    )
    if told or _TASK.match(clause, end):
        end = len(clause.rstrip())
    words = " ".join(filter(None, map(_task, _without(clause[:end], spans, "\n").split("\n"))))
    return ReminderDraft(due, clock, rule, words), end


def _repeated(clause: str, now: datetime, day_first: bool) -> tuple[str, date | None, list[tuple[int, int]]]:
    """The rule of "every …", the day it begins, and where both are said; a day said before it makes it part of the task."""
    every = repeat_in(clause)
    day = coming_day(clause, now.date(), day_first)
    if every is None or (day is not None and day.start < every.start):
        return "", None, []
    rule, today = every.repeat.rule(), now.date()
    spans = [(every.start, every.end)]
    begins = coming_day(_without(clause, spans, "\n"), today, day_first)
    if begins is not None and len(clause[every.end : begins.start].split()) <= 1:
        return rule, begins.day, [*spans, (begins.start, begins.end)]
    return rule, next_due(rule, today, today) or today, spans


def _without(text: str, spans: list[tuple[int, int]], mark: str) -> str:
    """`text` with a mark for each character of the spans."""
    for start, end in spans:
        text = text[:start] + mark * (end - start) + text[end:]
    return text


def _task(words: str) -> str:
    """What is left of a piece of the clause without the words that join it to a time."""
    return _JOINTS.sub("", words.strip(" ,:–—")).strip(" ,:–—")


def _later(found: re.Match[str], now: datetime) -> datetime:
    word = found["number"].lower()
    number = {"half an": 0.5, "a": 1.0, "an": 1.0}.get(word) or float(_NUMBERS.get(word) or word)
    away = timedelta(hours=number) if found["unit"].lower().startswith("h") else timedelta(minutes=number)
    return (now.astimezone(UTC) + away).astimezone(now.tzinfo)


def clock_in(text: str, whole: str = "") -> tuple[time, int, int] | None:
    """A time of day in `text`, and where it stands. Beside a line break, which stands for a day, it needs no "at".

    Of an hour without "am" or "pm" the waking one is meant: 1 to 6 is after noon, and so is 7 to 11 where `whole` tells of an
    evening; "03:30" is what it says.
    """
    found = _TIME.search(text)
    if found is None:
        return None
    if found["noon"]:
        return time(12 if found["noon"].lower() == "noon" else 0), found.start(), found.end()
    place = next(item for item in ("", "2", "3", "4") if found[f"hour{item}"])
    said = found.groupdict()
    hour, minute = int(said[f"hour{place}"]), int(said[f"minute{place}"] or 0)
    half = (said.get(f"half{place}") or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    hour = hour % 12 + 12 if half == "pm" else hour % 12 if half == "am" else _waking(found[f"hour{place}"], whole)
    return (time(hour, minute), found.start(), found.end()) if hour < 24 else None


def _waking(said: str, whole: str) -> int:
    hour = int(said)
    if said.startswith("0") or not 1 <= hour <= 11 or _MORNING.search(whole):
        return hour
    return hour + 12 if hour <= 6 or _EVENING.search(whole) else hour
