"""Repetitions."""

from __future__ import annotations

from desktop_app.domain.grammar.english.calendar import MONTHS
from desktop_app.domain.grammar.language import RepeatWords, Unit
from desktop_app.domain.grammar.spelling import any_case, any_of

_NUMBERS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "eight": 8,
    "ten": 10,
    "twelve": 12,
    "other": 2,
    "couple of": 2,
    "few": 3,
    "second": 2,
    "third": 3,
}
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
_UNITS = {
    "day": Unit.DAY,
    "morning": Unit.DAY,
    "evening": Unit.DAY,
    "night": Unit.DAY,
    "weekday": Unit.WORKDAY,
    "workday": Unit.WORKDAY,
    "working day": Unit.WORKDAY,
    "week": Unit.WEEK,
    "fortnight": Unit.FORTNIGHT,
    "month": Unit.MONTH,
    "quarter": Unit.QUARTER,
    "half year": Unit.HALF_YEAR,
    "half-year": Unit.HALF_YEAR,
    "year": Unit.YEAR,
}
_OFTEN = {
    "daily": Unit.DAY,
    "weekly": Unit.WEEK,
    "fortnightly": Unit.FORTNIGHT,
    "biweekly": Unit.FORTNIGHT,
    "bi-weekly": Unit.FORTNIGHT,
    "monthly": Unit.MONTH,
    "quarterly": Unit.QUARTER,
    "half-yearly": Unit.HALF_YEAR,
    "yearly": Unit.YEAR,
    "annually": Unit.YEAR,
    "on weekdays": Unit.WORKDAY,
    "on workdays": Unit.WORKDAY,
    "once a day": Unit.DAY,
    "once a week": Unit.WEEK,
    "once a fortnight": Unit.FORTNIGHT,
    "once a month": Unit.MONTH,
    "once a quarter": Unit.QUARTER,
    "once a year": Unit.YEAR,
    "twice a month": Unit.FORTNIGHT,
    "twice a year": Unit.HALF_YEAR,
}
_SPREAD = {"twice a week": (0, 3), "two times a week": (0, 3), "three times a week": (0, 2, 4)}
"""As far from each other as a week allows, and none of them at the weekend."""
_NUMBER = (
    r"\d{1,3}|two|three|four|five|six|eight|ten|twelve|other|couple\s+of|few"
    r"|(?:second|third)(?=\s+(?:day|week|month|year)s?\b)"
)
_DAY_NAMES = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_SHORT_NAMES = "mon|tues?|weds?|thurs?|thu|fri|sat|sun"
_WEEKDAY = rf"(?:{_DAY_NAMES}|{_SHORT_NAMES})"
_WHICH = (
    rf"(?P<which>{'|'.join(_ORDINALS)})\s+(?P<day>day|weekday|workday|working\s+day|{_WEEKDAY})"
)
_OF_DAY = r"(?P<date>[12]?\d|3[01])(?:st|nd|rd|th)"
_MONTHS = rf"(?:(?P<number>{_NUMBER})\s+)?months?"
_OF_MONTHS = rf"(?:\s+(?:of|in)\s+(?:the|a|every|each)\s+{_MONTHS})?"
_AND = r"(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*|\s*\+\s*)"
_EVERY = r"(?:on\s+)?\b(?:every|each)\s+(?:single\s+)?"
_UNIT = "weekend|day|morning|evening|night|weekday|workday|week|fortnight|month|quarter|half[- ]year|year"
_TIMES = "|".join(sorted([*_OFTEN, *_SPREAD], key=len, reverse=True))
_NO_THING = r"(?=\s*(?:$|[,.;:!?)\n]|(?:to|at|on|from|starting|about|of|by|with)\b))"
"""A weekly meeting is one meeting."""

REPEATS = RepeatWords(
    hint=any_case(r"\bevery\b|\beach\b|ly\b|\b(?:once|twice|times) a\b|days\b|\bof the month\b"),
    plain=any_case(
        rf"{_EVERY}(?:(?P<number>{_NUMBER})\s+)?(?P<unit>{_UNIT}|{_WEEKDAY})s?\b"
        rf"(?!\s+(?:now|since|that)\b)(?P<more>(?:{_AND}{_WEEKDAY}s?\b)*)"
        r"(?:(?<=day)\s+(?:morning|afternoon|evening|night)\b)?"
        rf"|(?:^\s*)?(?:\b(?:weekly|every\s+week)\s+)?(?:\bon\s+)?\b(?P<days>(?:{_DAY_NAMES})s(?:{_AND}{_WEEKDAY}s)*)\b(?!['’]|\s+ago\b)"
        rf"|\b(?P<yearly>every|each)(?=\s+(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:{any_of(MONTHS)})|(?:{any_of(MONTHS)})\s+\d)\b)"
        rf"|(?:(?<!not )\b|^\s*)(?P<often>{_TIMES}){_NO_THING}"
    ),
    of_month=(
        any_case(
            rf"\b(?:on\s+)?(?:the\s+)?(?P<which>{'|'.join(_ORDINALS)})\s+(?P<day>{_WEEKDAY})\s+of\s+the\s+month\b"
        ),
        any_case(rf"\b(?:on\s+)?the\s+{_WHICH}\s+(?:of|in)\s+(?:every|each)\s+{_MONTHS}\b"),
        any_case(rf"\b(?:on\s+)?the\s+{_OF_DAY}\s+(?:of|in)\s+(?:every|each|the)\s+{_MONTHS}\b"),
        any_case(
            rf"\b(?:on\s+)?the\s+(?P<which>{'|'.join(_ORDINALS)})\s+(?:of|in)\s+(?:every|each)\s+{_MONTHS}\b"
        ),
        any_case(rf"\bevery\s+{_OF_DAY}{_OF_MONTHS}\b"),
        any_case(rf"\bevery\s+{_MONTHS}\s+on\s+the\s+{_WHICH}\b"),
        any_case(rf"\bevery\s+{_WHICH}{_OF_MONTHS}\b"),
    ),
    weekday=any_case(_WEEKDAY),
    weekend="weekend",
    units=_UNITS,
    often=_OFTEN,
    spread=_SPREAD,
    ordinals=_ORDINALS,
    numbers=_NUMBERS,
)
