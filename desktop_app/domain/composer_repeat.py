"""Repetitions said in words: "every two weeks", "every third Sunday", "on the last weekday of every month"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.domain.composer_words import ENGLISH
from desktop_app.domain.recurrence import Frequency, Repeat

_NUMBERS = {"two": 2, "three": 3, "four": 4, "six": 6, "other": 2}
_NUMBER = r"\d{1,3}|two|three|four|six|other"
_OFTEN = {"daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter", "yearly": "year"}
_ORDINALS = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "fifth": 5, "5th": 5,
    "last": -1,
}  # fmt: skip
_WEEKDAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_WHICH = rf"(?P<which>{'|'.join(_ORDINALS)})\s+(?P<day>day|weekday|workday|working\s+day|{_WEEKDAY})"
_OF_DAY = r"(?P<date>[12]?\d|3[01])(?:st|nd|rd|th)"
_MONTHS = rf"(?:(?P<number>{_NUMBER})\s+)?months?"
_PLAIN = re.compile(
    rf"\bevery\s+(?:(?P<number>{_NUMBER})\s+)?(?P<unit>day|weekday|week|month|quarter|year|{_WEEKDAY})s?\b"
    rf"(?P<more>(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)(?:{_WEEKDAY})s?\b)*)"
    r"|^\s*(?P<often>daily|weekly|monthly|quarterly|yearly)\b",
    re.IGNORECASE,
)
_OF_MONTH = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:on\s+)?the\s+{_WHICH}\s+(?:of|in)\s+(?:every|each)\s+{_MONTHS}\b",
        rf"\b(?:on\s+)?the\s+{_OF_DAY}\s+(?:of|in)\s+(?:every|each|the)\s+{_MONTHS}\b",
        rf"\bevery\s+{_OF_DAY}(?:\s+(?:of|in)\s+(?:the|a|every|each)\s+{_MONTHS})?\b",
        rf"\bevery\s+{_MONTHS}\s+on\s+the\s+{_WHICH}\b",
        rf"\bevery\s+{_WHICH}(?:\s+(?:of|in)\s+(?:the|a|every|each)\s+{_MONTHS})?\b",
    )
)


@dataclass(frozen=True, slots=True)
class RepeatFound:
    """A repetition and where in the text it was said."""

    start: int
    end: int
    repeat: Repeat


def repeat_in(text: str) -> RepeatFound | None:
    """The first repetition in `text`."""
    found = [_of_month(match) for pattern in _OF_MONTH if (match := pattern.search(text))]
    found += [_plain(match) for match in [_PLAIN.search(text)] if match]
    return min((item for item in found if item is not None), key=lambda item: (item.start, -item.end), default=None)


def _plain(found: re.Match[str]) -> RepeatFound:
    unit = _OFTEN[found["often"].lower()] if found["often"] else found["unit"].lower()
    more = re.findall(_WEEKDAY, (found["more"] or "").lower())
    if more and unit in ENGLISH.weekdays:
        days = tuple(sorted({ENGLISH.weekdays[day] for day in (unit, *more)}))
        return RepeatFound(found.start(), found.end(), Repeat(Frequency.WEEKLY, _interval(found["number"]), days))
    return RepeatFound(found.start(), found.end(), _repeat(unit, _interval(found["number"])))


def _repeat(unit: str, interval: int) -> Repeat:
    if unit in ENGLISH.weekdays:
        return Repeat(Frequency.WEEKLY, interval, (ENGLISH.weekdays[unit],))
    if unit == "weekday":
        return Repeat(Frequency.WEEKLY, 1, (0, 1, 2, 3, 4))
    if unit == "quarter":
        return Repeat(Frequency.MONTHLY, 3 * interval)
    frequencies = {
        "day": Frequency.DAILY, "week": Frequency.WEEKLY, "month": Frequency.MONTHLY, "year": Frequency.YEARLY,
    }  # fmt: skip
    return Repeat(frequencies[unit], interval)


def _of_month(found: re.Match[str]) -> RepeatFound | None:
    parts = found.groupdict()
    interval = _interval(parts.get("number"))
    if parts.get("date"):
        repeat = Repeat(Frequency.MONTHLY, interval, month_day=int(parts["date"]))
        return RepeatFound(found.start(), found.end(), repeat) if repeat.month_day else None
    which, day = _ORDINALS[found["which"].lower()], found["day"].lower()
    if day in ENGLISH.weekdays:
        repeat = Repeat(Frequency.MONTHLY, interval, nth=(which, ENGLISH.weekdays[day]))
    elif day == "day":
        repeat = Repeat(Frequency.MONTHLY, interval, month_day=which)
    elif which in (1, -1):
        repeat = Repeat(Frequency.MONTHLY, interval, workday=which)
    else:
        return None
    return RepeatFound(found.start(), found.end(), repeat)


def _interval(words: str | None) -> int:
    number = (words or "1").lower()
    return _NUMBERS.get(number) or max(1, int(number))
