"""Days in words."""

from __future__ import annotations

import re

from desktop_app.domain.grammar.english.calendar import CALENDAR, NUMBERS, WEEKDAYS
from desktop_app.domain.grammar.language import DayForm, DayWords, Says, Unit
from desktop_app.domain.grammar.spelling import any_case, any_of, one_of, spelt, whole_words

YESTERDAY = spelt("yesterday")
TOMORROW = spelt("tomorrow") + "|tommorow"
_MONTH = any_of(CALENDAR.months_typed)
_WEEKDAY = any_of(CALENDAR.weekdays_typed)
_PART = r"(?:\s+(?:morning|noon|afternoon|evening|night)\b)?"
"""What may follow a day; the reminder's grammar makes a time of it."""
_ON = rf"(?:(?:on|by|last|next|this)\s+)?(?:(?:{any_of(WEEKDAYS)}),?\s+)?(?:on\s+)?(?:the\s+)?"
_YEAR = r"(?:,?\s+(?P<year>(?:19|20)\d\d))?"
_AMOUNT = rf"(?P<number>\d{{1,3}}|{any_of(NUMBERS)})\s+(?P<unit>day|week|fortnight|month|year)s?"
_LONG_WEEKDAY = any_of(name for name in CALENDAR.weekdays_typed if len(name) > 5)
_SHORT_WEEKDAY = "|".join(
    name.title() for name in WEEKDAYS if len(name) <= 5 and name not in ("sat", "sun")
)
_NOTHING_FOLLOWS = r"(?=\s*(?:$|[,.;!?\n]|(?:with|at|to|and|remind|I|we)\b))"
"""“The 3rd” is a day only where nothing follows that it could belong to, as in “the 3rd floor”."""

WRITTEN = (
    (
        rf"{_ON}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})\.?{_YEAR}",
        Says.DAY_AND_MONTH,
    ),
    (
        rf"{_ON}(?P<month>{_MONTH})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?{_YEAR}",
        Says.DAY_AND_MONTH,
    ),
    (
        rf"(?:(?:on|by)\s+)?the\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th){_NOTHING_FOLLOWS}",
        Says.DAY_OF_MONTH,
    ),
    (rf"{_ON}(?P<year>\d{{4}})-(?P<month>\d{{2}})-(?P<day>\d{{2}})", Says.ISO),
    (
        rf"{_ON}(?<![\d/.])(?P<a>\d{{1,2}})/(?P<b>\d{{1,2}})(?:/(?P<year>\d{{4}}|\d\d))?(?!\s+of\b)(?!/)",
        Says.NUMBERS,
    ),
    (
        rf"{_ON}(?<![\d/.])(?P<a>\d{{1,2}})\.(?P<b>\d{{1,2}})\.(?P<year>\d{{4}}|\d\d)?",
        Says.DAY_BEFORE_MONTH,
    ),
)
_IN_PAST = (
    (rf"(?:the )?day before (?:{YESTERDAY})", Says.DAYS, -2),
    (rf"(?:{YESTERDAY}){_PART}", Says.DAYS, -1),
    ("last night", Says.DAYS, -1),
    ("today", Says.DAYS, 0),
    ("tonight", Says.DAYS, 0),
    ("this morning", Says.DAYS, 0),
    ("this afternoon", Says.DAYS, 0),
    ("this evening", Says.DAYS, 0),
    ("just now", Says.DAYS, 0),
    ("last week", Says.DAYS, -7),
    ("last month", Says.MONTHS, -1),
    ("last year", Says.MONTHS, -12),
    ("half a year ago", Says.MONTHS, -6),
    (r"(?:last|(?:at|on|over) the) weekend", Says.WEEKEND, 0),
    (rf"{_AMOUNT}\s+ago", Says.AMOUNT, 0),
)
_TO_COME = (
    (rf"(?:the )?day after (?:{TOMORROW})", Says.DAYS, 2),
    (rf"(?:{TOMORROW}){_PART}", Says.DAYS, 1),
    ("today", Says.DAYS, 0),
    ("tonight", Says.DAYS, 0),
    ("this afternoon", Says.DAYS, 0),
    ("this evening", Says.DAYS, 0),
    ("next week", Says.DAYS, 7),
    ("next month", Says.MONTHS, 1),
    ("next year", Says.MONTHS, 12),
    ("in half a year", Says.MONTHS, 6),
    (r"(?:at |by )?the end of (?:the|this) month", Says.MONTH_END, 0),
    (rf"in\s+{_AMOUNT}(?:\s+or\s+(?:so|two))?", Says.AMOUNT, 0),
    (
        rf"(?:(?:on|by|next|this|this coming)\s+)?(?P<day>{_WEEKDAY})(?!['’]s){_PART}",
        Says.WEEKDAY,
        0,
    ),
)
_PART_OF = r"(?P<part>early(?: in)?|mid|late(?: in)?|(?:at )?the (?:beginning|start|middle|end) of)"
_IN_MONTH = r"(?P<before>(?:back in|some ?time in|in|during|around|last|this)\s+)"
_MONTH_ALONE = rf"(?P<month>{_MONTH})\.?(?:,?\s+(?:of\s+)?(?P<year>(?:19|20)\d\d))?(?!\s+\d)"

DAYS = DayWords(
    past=(
        *(DayForm(whole_words(text), says, either=says is not Says.ISO) for text, says in WRITTEN),
        *(DayForm(whole_words(text), says, number) for text, says, number in _IN_PAST),
        DayForm(
            whole_words(rf"(?:last|on|this)\s+(?P<day>{_WEEKDAY})(?!['’]s){_PART}"),
            Says.WEEKDAY,
            either=True,
        ),
        DayForm(
            re.compile(
                rf"(?<!every )\b(?P<day>(?i:{_LONG_WEEKDAY})|{_SHORT_WEEKDAY})\b(?!['’]s){_PART}"
            ),
            Says.WEEKDAY,
            either=True,
        ),
    ),
    coming=(
        *(DayForm(whole_words(text), says) for text, says in WRITTEN),
        *(DayForm(whole_words(text), says, number) for text, says, number in _TO_COME),
    ),
    numbers=NUMBERS,
    units={
        "day": Unit.DAY,
        "week": Unit.WEEK,
        "fortnight": Unit.FORTNIGHT,
        "month": Unit.MONTH,
        "year": Unit.YEAR,
    },
    was=any_case("last"),
    is_to_come=any_case("by |next "),
    tells_of_later=any_case(
        one_of(r"""
        \b(?:will|may|might)\b(?!\s+(?:on|at|last|yesterday|and|this)\b)
        ['’]ll\b
        \b(?:won['’]?t|shall|should|going to|wants? to|(?:plan(?:s|ned|ning)?|hop(?:es|ed|ing)) to)\b
        \b(?:is|are|is(?:n['’]t| not)|aren['’]t)\b
        ['’]s\s+\w+ing\b
        \b(?:by|until|till|before|after|since|next|every|each|for|from|about|due|starts?|starting)\s+(?:the\s+)?$
        \b(?:begins?|leaves|coming)\s+(?:the\s+)?$
        """)
    ),
    today_too=any_case("this|on"),
    months=whole_words(
        rf"{_IN_MONTH}?(?:{_PART_OF}[\s-]+)?{_MONTH_ALONE}|(?:back )?in\s+(?P<only>(?:19|20)\d\d)"
    ),
    beginning=any_case("^early|beginning|start"),
    middle=any_case("mid"),
    another_matter=any_case(r"\b(?:about|that|whether|if|who|whose|when|because|re)\b|[;\n]|\.\s"),
)
