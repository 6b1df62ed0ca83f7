"""Repetitions."""

from __future__ import annotations

from desktop_app.domain.grammar.language import RepeatWords, Unit
from desktop_app.domain.grammar.spelling import any_case

_NUMBERS = {"two": 2, "three": 3, "four": 4, "six": 6, "other": 2}
_ORDINALS = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "fifth": 5,
    "5th": 5,
    "last": -1,
}
_NUMBER = r"\d{1,3}|two|three|four|six|other"
_WEEKDAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_WHICH = (
    rf"(?P<which>{'|'.join(_ORDINALS)})\s+(?P<day>day|weekday|workday|working\s+day|{_WEEKDAY})"
)
_OF_DAY = r"(?P<date>[12]?\d|3[01])(?:st|nd|rd|th)"
_MONTHS = rf"(?:(?P<number>{_NUMBER})\s+)?months?"
_OF_MONTHS = rf"(?:\s+(?:of|in)\s+(?:the|a|every|each)\s+{_MONTHS})?"
_AND = r"(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)"

REPEATS = RepeatWords(
    plain=any_case(
        rf"\bevery\s+(?:(?P<number>{_NUMBER})\s+)?(?P<unit>day|weekday|week|month|quarter|year|{_WEEKDAY})s?\b"
        rf"(?P<more>(?:{_AND}(?:{_WEEKDAY})s?\b)*)"
        r"|^\s*(?P<often>daily|weekly|monthly|quarterly|yearly)\b"
    ),
    of_month=(
        any_case(rf"\b(?:on\s+)?the\s+{_WHICH}\s+(?:of|in)\s+(?:every|each)\s+{_MONTHS}\b"),
        any_case(rf"\b(?:on\s+)?the\s+{_OF_DAY}\s+(?:of|in)\s+(?:every|each|the)\s+{_MONTHS}\b"),
        any_case(rf"\bevery\s+{_OF_DAY}{_OF_MONTHS}\b"),
        any_case(rf"\bevery\s+{_MONTHS}\s+on\s+the\s+{_WHICH}\b"),
        any_case(rf"\bevery\s+{_WHICH}{_OF_MONTHS}\b"),
    ),
    weekday=any_case(_WEEKDAY),
    units={
        "day": Unit.DAY,
        "weekday": Unit.WORKDAY,
        "workday": Unit.WORKDAY,
        "working day": Unit.WORKDAY,
        "week": Unit.WEEK,
        "month": Unit.MONTH,
        "quarter": Unit.QUARTER,
        "year": Unit.YEAR,
    },
    often={
        "daily": Unit.DAY,
        "weekly": Unit.WEEK,
        "monthly": Unit.MONTH,
        "quarterly": Unit.QUARTER,
        "yearly": Unit.YEAR,
    },
    ordinals=_ORDINALS,
    numbers=_NUMBERS,
)
