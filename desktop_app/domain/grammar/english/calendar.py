"""Names of days and months, and dates as they are typed into a field."""

from __future__ import annotations

from desktop_app.domain.grammar.language import CalendarWords
from desktop_app.domain.grammar.spelling import any_case, with_slips

WEEKDAYS = {
    "monday": 0,
    "mon": 0,
    "tuesday": 1,
    "tues": 1,
    "tue": 1,
    "wednesday": 2,
    "weds": 2,
    "wed": 2,
    "thursday": 3,
    "thurs": 3,
    "thur": 3,
    "thu": 3,
    "friday": 4,
    "fri": 4,
    "saturday": 5,
    "sat": 5,
    "sunday": 6,
    "sun": 6,
}
MONTHS = {
    "january": 1,
    "jan": 1,
    "february": 2,
    "feb": 2,
    "march": 3,
    "mar": 3,
    "april": 4,
    "apr": 4,
    "may": 5,
    "june": 6,
    "jun": 6,
    "july": 7,
    "jul": 7,
    "august": 8,
    "aug": 8,
    "september": 9,
    "sept": 9,
    "sep": 9,
    "october": 10,
    "oct": 10,
    "november": 11,
    "nov": 11,
    "december": 12,
    "dec": 12,
}
NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "a couple of": 2,
    "a few": 3,
    "a good": 1,
    "couple of": 2,
    "a couple": 2,
    "few": 3,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
}
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_ORDINAL = r"(?:st|nd|rd|th)?"

CALENDAR = CalendarWords(
    weekdays=WEEKDAYS,
    months=MONTHS,
    weekdays_typed=with_slips(WEEKDAYS) | {"wendsday": 2, "wensday": 2, "thrs": 3},
    months_typed=with_slips(MONTHS),
    typed_dates=(
        any_case(
            rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?\s+(?P<name>{_MONTH})\.?(?:,?\s+(?P<year>\d{{4}}))?"
        ),
        any_case(
            rf"(?P<name>{_MONTH})\.?\s+(?P<day>\d{{1,2}}){_ORDINAL}(?:,?\s+(?P<year>\d{{4}}))?"
        ),
        any_case(rf"(?P<name>{_MONTH})\.?(?:,?\s+(?P<year>\d{{4}}))?"),
        any_case(r"(?P<day>\d{1,2})[/.](?P<month>\d{1,2})(?:[/.](?P<year>\d{4})?)?"),
        any_case(r"(?P<month>\d{1,2})/(?P<year>\d{4})"),
        any_case(r"(?P<year>\d{4})"),
    ),
)
