"""Days said roughly: months and their parts, seasons, holidays, years."""

from __future__ import annotations

from desktop_app.domain.grammar.english.calendar import CALENDAR
from desktop_app.domain.grammar.english.written_days import DIGITS
from desktop_app.domain.grammar.holidays import Holiday, Season
from desktop_app.domain.grammar.language import DayForm, Says
from desktop_app.domain.grammar.spelling import any_of, one_of, whole_words

SEASONS = {
    "spring": Season.SPRING,
    "springtime": Season.SPRING,
    "summer": Season.SUMMER,
    "autumn": Season.AUTUMN,
    "fall": Season.AUTUMN,
    "winter": Season.WINTER,
}
WEEKS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "last": -1}
_EXACT = {
    "new year's day": Holiday.NEW_YEAR,
    "epiphany": Holiday.EPIPHANY,
    "twelfth night": Holiday.EPIPHANY,
    "valentine's day": Holiday.VALENTINE,
    "valentine's": Holiday.VALENTINE,
    "st patrick's day": Holiday.SAINT_PATRICK,
    "paddy's day": Holiday.SAINT_PATRICK,
    "shrove tuesday": Holiday.SHROVE_TUESDAY,
    "pancake day": Holiday.SHROVE_TUESDAY,
    "ash wednesday": Holiday.ASH_WEDNESDAY,
    "palm sunday": Holiday.PALM_SUNDAY,
    "good friday": Holiday.GOOD_FRIDAY,
    "easter sunday": Holiday.EASTER,
    "easter monday": Holiday.EASTER_MONDAY,
    "may day": Holiday.MAY_DAY,
    "ascension day": Holiday.ASCENSION,
    "whit monday": Holiday.WHIT_MONDAY,
    "halloween": Holiday.HALLOWEEN,
    "hallowe'en": Holiday.HALLOWEEN,
    "all saints' day": Holiday.ALL_SAINTS,
    "all saints": Holiday.ALL_SAINTS,
    "bonfire night": Holiday.BONFIRE_NIGHT,
    "guy fawkes night": Holiday.BONFIRE_NIGHT,
    "st nicholas day": Holiday.SAINT_NICHOLAS,
    "christmas eve": Holiday.CHRISTMAS_EVE,
    "xmas eve": Holiday.CHRISTMAS_EVE,
    "christmas day": Holiday.CHRISTMAS,
    "xmas day": Holiday.CHRISTMAS,
    "boxing day": Holiday.BOXING_DAY,
    "st stephen's day": Holiday.BOXING_DAY,
    "new year's eve": Holiday.NEW_YEARS_EVE,
    "nye": Holiday.NEW_YEARS_EVE,
}
_SEVERAL_DAYS = {
    "christmas": Holiday.CHRISTMAS,
    "christmas time": Holiday.CHRISTMAS,
    "xmas": Holiday.CHRISTMAS,
    "new year": Holiday.NEW_YEAR,
    "new year's": Holiday.NEW_YEAR,
    "new years": Holiday.NEW_YEAR,
    "easter": Holiday.EASTER,
    "pentecost": Holiday.WHITSUN,
    "whitsun": Holiday.WHITSUN,
}
HOLIDAYS = {**_EXACT, **_SEVERAL_DAYS}

_MONTH = any_of(CALENDAR.months_typed)
_YEAR = r"(?:,?\s+(?:of\s+|in\s+)?(?P<year>(?:19|20)\d\d))"
_PART = one_of(r"""
    early(?: in)?
    mid
    the middle of
    late(?: in)?
    (?:at |by |around |before )?the (?:very )?(?:beginning|start|end) of
    (?:at |by |around |before )?(?:beginning|start|end) of
    (?:in )?the (?:first|second) half of
    (?:on |by )?the last day of
""")
_IN = r"(?P<relation>back in|some ?time in|at some point in|in|during|around|last|this|next|by|before|from)\s+"
_IN_PART = rf"(?:in\s+)?(?P<part>{_PART})[\s-]+(?:the\s+)?"
_WEEK = (
    r"(?:(?:in|during|by|before)\s+)?(?:the\s+)?(?P<week>first|1st|second|2nd|third|3rd|last)"
    r"\s+week\s+(?:of|in)\s+"
)
_WEEKEND = (
    r"(?:(?:on|in|during|by|before)\s+)?(?:the\s+)?(?P<weekend>first|1st|second|2nd|third|3rd|fourth"
    r"|last)\s+weekend\s+(?:of|in)\s+"
)
_MONTH_NAME = rf"(?P<month>{_MONTH})\b\.?"
_NO_DAY = r"(?!\s+\d)(?!['’]s)"
_ONLY = r"(?P<only>(?:19|20)\d\d)"
_MONTHS = (
    rf"{_IN}(?:the\s+)?{_MONTH_NAME}{_YEAR}?{_NO_DAY}",
    rf"{_IN_PART}{_MONTH_NAME}{_YEAR}?{_NO_DAY}",
    rf"{_WEEK}{_MONTH_NAME}{_YEAR}?{_NO_DAY}",
    rf"{_WEEKEND}{_MONTH_NAME}{_YEAR}?{_NO_DAY}",
    rf"{_MONTH_NAME}{_YEAR}{_NO_DAY}",
)
_QUARTERS = (
    r"(?P<relation>in|during|by|before|last|this|next)\s+q(?P<quarter>[1-4])"
    r"(?:,?\s+(?:of\s+)?(?P<year>20\d\d))?(?!\w)",
)
_YEARS = (
    rf"(?:back )?(?:in|during) {_ONLY}(?!\s*(?:-|–|to)\s*\d)",
    rf"{_IN_PART}{_ONLY}(?!\s*(?:-|–|to)\s*\d)",
)
_SEASON = rf"(?P<season>{any_of(SEASONS)})\b"
_IN_SEASON = (
    r"(?P<relation>back in|some ?time in|in|over|during|around|last|this|next|by|before|after)"
    r"\s+(?:the\s+)?"
)
_NO_THING = (
    r"(?!\s+(?:clean|holiday|house|school|camp|term|break|sale|collection|party|fair|coat)\w*)"
)
_SEASONS = (
    rf"{_IN_SEASON}(?:(?P<part>early|mid|late)[\s-]+)?{_SEASON}{_YEAR}?{_NO_THING}(?!['’]s)",
    rf"(?:in\s+)?(?P<part>early|mid|late)[\s-]+(?P<season>spring|summer|autumn|winter)\b{_YEAR}?{_NO_THING}",
    rf"{_SEASON}{_YEAR}",
    rf"the\s+{_SEASON}\s+(?P<before_last>before last)",
)
_RELATION = (
    r"(?:(?:just|right|shortly|some ?time|the (?:day|week))\s+)?"
    r"(?P<relation>last|this|next|on|in|at|over|around|during|before|after|by)\s+(?:the\s+)?"
)
_NO_PART = (
    r"(?!['’]s\b)(?!\s+(?:party|parties|dinner|lunch|drinks|meal|cards?|presents?|gifts?|eggs?|egg"
    r"|markets?|trees?|shopping|concert|do|play|carols?|break|bonus|lights|film|movie|song|pudding"
    r"|sale|fair|jumper|resolutions?|hunt|bunny|lamb|service|mass|do|club|island|weekend|monday"
    r"|sunday|eve|day|list)\b)"
)
"""At Christmas is a time, a Christmas party is not."""


def _named(names: object) -> str:
    """A pattern for names of holidays, however their apostrophe is typed or left out."""
    words = sorted((str(name) for name in names), key=len, reverse=True)  # type: ignore[attr-defined]
    return "|".join(word.replace("'", "['’]").replace(" ", r"\s+") for word in words)


def _holiday(names: object, rough: bool) -> tuple[DayForm, ...]:
    named = rf"(?P<holiday>{_named(names)})"
    needs = frozenset(word for name in HOLIDAYS for word in name.replace("'", " ").split()) - {
        "day",
        "s",
        "st",
        "eve",
    }
    begins_line = rf"(?:^|(?<=[.;\n]))\s?{named}{_NO_PART}"
    return tuple(
        DayForm(whole_words(text), Says.HOLIDAY, rough=rough or text is begins_line, needs=needs)
        for text in (
            rf"{_RELATION}{named}{_YEAR}?{_NO_PART}",
            rf"{named}{_YEAR}{_NO_PART}",
            begins_line,
        )
    )


_MONTH_WORDS = frozenset(CALENDAR.months_typed)
_SEASON_WORDS = frozenset(SEASONS)

ROUGH = (
    DayForm(
        whole_words("(?<!late )(?<!of )(?P<relation>this)\\s+(?P<unit>week|month|year)"),
        Says.PART_OF,
        rough=True,
        needs=frozenset({"week", "month", "year"}),
    ),
    *(DayForm(whole_words(text), Says.MONTH, rough=True, needs=_MONTH_WORDS) for text in _MONTHS),
    *(
        DayForm(whole_words(text), Says.MONTH, rough=True, needs=DIGITS)
        for text in (*_YEARS, *_QUARTERS)
    ),
    *(
        DayForm(whole_words(text), Says.SEASON, rough=True, needs=_SEASON_WORDS)
        for text in _SEASONS
    ),
    *_holiday(_EXACT, rough=False),
    *_holiday(_SEVERAL_DAYS, rough=True),
)
UNREAD = whole_words(
    one_of(r"""
    (?:a|some|quite a|a little|a short|a long)\s+(?:while|time)\s+(?:ago|back)
    (?:ages|years|months|weeks|days|yonks)\s+(?:ago|back)
    (?:some|many|several|a number of|a good few)\s+(?:years|months|weeks|days)\s+(?:ago|back)
    (?:the\s+)?other\s+(?:week|month|year)
    (?:recently|lately)(?=\s*(?:$|[,.;!?)]))
    between\s+(?:christmas|xmas)\s+and\s+new\s+year(?:['’]?s)?
    (?:back in|in)\s+the\s+(?:day|(?:19|20)?\d0s|old days|(?:seven|eigh|nine)ties)
    (?:on|at|over|during|around|in)\s+(?:(?:my|his|her|their|our)\s+birthday|the\s+(?:\w+\s+)?holidays?)
    (?:on|at|over|during|around|for|last|this)\s+(?:thanksgiving|diwali|eid|ramadan|passover|hanukk?ah|chanukah|(?:chinese|lunar)\s+new\s+year|mother['’]s\s+day|father['’]s\s+day|half[- ]term|lockdown|carnival|the\s+bank\s+holiday)
    (?:one|some)\s+(?:day|evening|night|morning|afternoon|weekend)(?=\s*(?:$|[,.;!?)]|in\b))
    (?:when|while)\s+(?:I|we)\s+(?:was|were)\s+(?:in|at|on|still)\b[^,.;!?\n]*
    (?:on\s+)?(?:the\s+)?3[01](?:st|th)?\s+(?:of\s+)?feb(?:ruary)?
    (?:on\s+)?(?:the\s+)?31(?:st)?\s+(?:of\s+)?(?:apr(?:il)?|june?|sept?(?:ember)?|nov(?:ember)?)
    (?:on\s+)?feb(?:ruary)?\s+3[01](?:st|th)?
    (?:on\s+)?(?:apr(?:il)?|june?|sept?(?:ember)?|nov(?:ember)?)\s+31(?:st)?
    on\s+(?:3[01]/0?2|0?2/3[01]|31/(?:0?[469]|11)|(?:0?[469]|11)/31)(?:/\d{2,4})?(?![\d/])
    """)
)
