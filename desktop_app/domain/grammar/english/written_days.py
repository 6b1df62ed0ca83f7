"""Dates with a number: “12 March”, “the 3rd”, “14/11”."""

from __future__ import annotations

from collections.abc import Set

from desktop_app.domain.grammar.english.calendar import CALENDAR, WEEKDAYS
from desktop_app.domain.grammar.language import Says
from desktop_app.domain.grammar.spelling import any_of

_MONTH = any_of(CALENDAR.months_typed)
_WEEKDAY = any_of(CALENDAR.weekdays_typed)
MONTH_WORDS, WEEKDAY_WORDS = frozenset(CALENDAR.months_typed), frozenset(CALENDAR.weekdays_typed)
DIGITS: Set[str] = frozenset("0123456789")
_ON = (
    r"(?:(?:on or around|circa|(?:in\s+)?the week (?:of|beginning)|w/c)\s+)?"
    rf"(?:(?:on|by|last|next|this)\s+)?(?:(?P<weekday>{any_of(WEEKDAYS)})\.?,?\s+)?"
    r"(?:on\s+)?(?:the\s+)?"
)
_YEAR = r"(?:,?\s+(?P<year>(?:19|20)\d\d)|\s+(?P<which>last|this|next)\s+year)?"
_ORDINAL = r"(?P<day>\d{1,2})(?:st|nd|rd|th)"
_OR_PLAIN = _ORDINAL + "?"
_NOTHING_FOLLOWS = (
    r"(?=\s*(?:$|[,.;:!?)\n]|(?:with|w|at|to|and|remind|I|we|he|she|they|about|for|in|from|after|over"
    r"|by|then|because|where|when)\b))"
)
"""“The 3rd” is a day only where nothing follows that it could belong to, as in “the 3rd floor”."""
_NO_STREET = (
    r"(?!\s+(?:street|str|st|road|rd|avenue|ave|lane|ln|close|crescent|terrace|boulevard|mews)\b)"
)
"""“12 March Street” is an address."""
_NO_SHARE = (
    rf"(?!(?:1/[2-9]|2/3|3/4|24/7|\d{{1,2}}/10)\b(?!{_NOTHING_FOLLOWS})"
    r"|\d/\d\s+(?:done|finished|so\s+far|this\s+(?:week|month|year))\b)"
)
"""“3/4 done” is a share, not a day."""

WRITTEN = (
    (
        rf"{_ON}{_OR_PLAIN}\s+(?:of\s+)?(?P<month>{_MONTH})\b\.?{_NO_STREET}{_YEAR}",
        Says.DAY_AND_MONTH,
        MONTH_WORDS,
    ),
    (
        rf"{_ON}(?P<month>{_MONTH})\b\.?\s+(?:the\s+)?{_OR_PLAIN}(?![\d:]){_YEAR}",
        Says.DAY_AND_MONTH,
        MONTH_WORDS,
    ),
    (
        rf"(?:(?:on|by|last|next|this)\s+)?(?P<weekday>{_WEEKDAY})\.?,?\s+(?:the\s+)?{_ORDINAL}",
        Says.WEEKDAY_AND_DAY,
        WEEKDAY_WORDS,
    ),
    (
        rf"(?:(?:on|by)\s+)?the\s+{_ORDINAL}"
        rf"(?:\s+of\s+(?P<which>this|last|next)\s+month|{_NOTHING_FOLLOWS})",
        Says.DAY_OF_MONTH,
        frozenset({"st", "nd", "rd", "th"}),
    ),
    (rf"{_ON}(?P<year>\d{{4}})-(?P<month>\d{{2}})-(?P<day>\d{{2}})", Says.ISO, DIGITS),
    (
        rf"{_ON}(?<![\d/.,€$£])(?<!\b[Rr]oom )(?<!\b[Ff]lat ){_NO_SHARE}(?P<a>\d{{1,2}})/(?P<b>\d{{1,2}})"
        r"(?:/(?P<year>\d{4}|\d\d))?(?!\s+of\b)(?!/)",
        Says.NUMBERS,
        DIGITS,
    ),
    (
        rf"{_ON}(?<![\d/.-])(?P<a>\d{{1,2}})-(?P<b>\d{{1,2}})-(?P<year>\d{{4}})(?!-)",
        Says.NUMBERS,
        DIGITS,
    ),
    (
        rf"{_ON}(?<![\d/.])(?P<a>\d{{1,2}})\.(?P<b>\d{{1,2}})\.(?P<year>\d{{4}}|\d\d)?",
        Says.DAY_BEFORE_MONTH,
        DIGITS,
    ),
)
SEVERAL = (
    r"(?:from\s+)?(?:the\s+)?(?P<day>\d{1,2})(?:st|nd|rd|th)?\s*(?:-|–|to|until|till)\s*"
    rf"(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})\b\.?{_YEAR}"
)
"""Of several days the first: “3–7 December”."""
