"""Days in words: which was, and which is to come."""

from __future__ import annotations

import re
from collections.abc import Set

from desktop_app.domain.grammar.english.calendar import CALENDAR, NUMBERS, WEEKDAYS
from desktop_app.domain.grammar.english.corrections import PUT_RIGHT
from desktop_app.domain.grammar.english.rough_days import HOLIDAYS, ROUGH, SEASONS, UNREAD, WEEKS
from desktop_app.domain.grammar.english.written_days import (
    DIGITS,
    MONTH_WORDS,
    SEVERAL,
    WEEKDAY_WORDS,
    WRITTEN,
)
from desktop_app.domain.grammar.language import DayForm, DayWords, Says, Unit
from desktop_app.domain.grammar.spelling import any_case, any_of, one_of, slips, whole_words

YESTERDAY_WORDS = {"yesterday", *slips("yesterday"), "ystrdy", "yday"}
YESTERDAY = any_of(YESTERDAY_WORDS)
TOMORROW_WORDS = {"tomorrow", *slips("tomorrow")} | {
    "tommorow",
    "tmrw",
    "tmr",
    "tmw",
    "tomoz",
    "tomoro",
    "2mrw",
    "2moro",
    "2morrow",
}
TOMORROW = any_of(TOMORROW_WORDS)
_MONTH = any_of(CALENDAR.months_typed)
_WEEKDAY = any_of(CALENDAR.weekdays_typed)
_PART = (
    r"(?:\s+(?:(?:early|late|mid)[ -]?)?(?:morning|noon|afternoon|arvo|evening|eve|night|nite|lunchtime"
    r"|eod|cob|(?:by\s+)?end of day)\b)?"
)
"""What may follow a day; the reminder's grammar makes a time of it."""
_DAY = rf"(?P<day>{_WEEKDAY})(?!['’]s)"
_NUMBER = (
    rf"(?:(?:an?|one|two|three|four|five|six|\d{{1,2}})\s+(?:or|to)\s+)?"
    rf"(?P<number>\d{{1,3}}|{any_of(NUMBERS)})(?:-?ish)?"
)
_AMOUNT = (
    rf"{_NUMBER}\s+(?P<unit>day|night|evening|morning|week|wk|fortnight|month|quarter|year|yr)s?"
    r"(?P<half>\s+and\s+a\s+half)?(?:\s+or\s+(?:so|two|three))?"
)
_SOME = r"(?:(?:about|around|roughly|almost|nearly|over|some)\s+)?"
_VAGUELY = (
    r"(?=(?:about|around|roughly|almost|nearly|over|some|a\s+few|few|a\s+couple|couple|several"
    r"|\w+\s+or\s+\w+)\s|\w+\s+\w+\s+or\s)"
)
_LONG_WEEKDAY = any_of(
    name
    for name in CALENDAR.weekdays_typed
    if len(name) > 5 or name in ("thurs", "thur", "tues", "weds")
)
_SHORT_WEEKDAY = "|".join(
    name.title() for name in WEEKDAYS if len(name) <= 5 and name not in ("sat", "sun")
)
_ANY_SHORT = "|".join(name for name in WEEKDAYS if len(name) <= 5)
_NOT_A_KIND_OF = (
    r"(?<!\b[Tt]he )(?<!\b[Ee]very )(?<!\b[Ee]ach )(?<!\b[Aa]nother )(?<!\b[Mm]y )(?<!\b[Oo]ur )"
    r"(?<!\b[Hh]is )(?<!\b[Hh]er )(?<!\b[Tt]heir )(?<!\b[Aa] )(?<!\b[Bb]lack )(?<!\b[Gg]ood )"
    r"(?<!\b[Aa]sh )(?<!\b[Cc]yber )(?<!\b[Ss]hrove )(?<!\b[Ee]aster )(?<!\b[Pp]alm )(?<!\b[Ww]hit )"
    r"(?<!\b[Oo]ne )(?<!\b[Tt]hat )(?<!\b[Ss]ome )"
)
_NO_TITLE = r"(?!\s+(?:(?:[A-Z]\w+\s+)?(?:Club|Group|Times|Post|Market|School|Live|Paper|Choir|Fever))\b)(?!\.\w)"
"""The Thursday crowd, a Sunday walk and every Monday say no day."""
_BY_END = r"(?:by\s+)?(?:eod|cob|end of (?:the )?day)(?: on)?"
_PART_OF = (
    r"(?:(?:at|by|in|before|around|towards?)\s+)?(?:the\s+)?"
    r"(?P<part>first thing|early|earlier|mid|middle of|late|later|start of|beginning of|end of)[ -]"
)


IS_DOING = (
    r"['’]s\s+(?!(?:wedding|housewarming|christening|evening|morning|meeting|opening|hearing|reading"
    r"|training|viewing|outing|gathering|screening|sitting|briefing|building|swimming|thing|spring"
    r"|leaving\s+(?:do|party|drinks|dinner|lunch|card|present))\b)\w+ing\b"
)
"""“Ana's moving” tells what she does, “Ana's wedding” names a day."""


def _words(text: str) -> Set[str]:
    return frozenset(text.split())


_IN_PAST = (
    (rf"(?:the )?day before (?:{YESTERDAY})", Says.DAYS, -2, _words("before")),
    ("the night before last", Says.DAYS, -2, _words("night")),
    (rf"(?:{YESTERDAY}){_PART}", Says.DAYS, -1, YESTERDAY_WORDS),
    ("(?:late )?last (?:night|evening|nite)", Says.DAYS, -1, _words("last")),
    (
        "today|tonight|tonite|(?:early |late )?this (?:morning|lunchtime|afternoon|arvo|evening)|just now"
        "|earlier today|a moment ago",
        Says.DAYS,
        0,
        _words("today tonight tonite this just earlier ago"),
    ),
    ("half a year ago", Says.MONTHS, -6, _words("year")),
    (rf"(?:on\s+)?(?:the\s+)?{_DAY}{_PART}\s+before last", Says.WEEKDAY, -1, _words("before")),
    (rf"a week (?:ago on|ago last|last|ago)\s+{_DAY}{_PART}", Says.WEEKDAY, -1, _words("week")),
    (rf"(?:on\s+)?{_DAY}\s+week ago", Says.WEEKDAY, -1, _words("week")),
    (rf"(?:on\s+)?{_DAY}\s+last(?!\s+(?:week|month|year|night))", Says.WEEKDAY, 0, _words("last")),
    (rf"(?:on\s+)?{_DAY}{_PART}\s+(?:of\s+)?last\s+week", Says.WEEKDAY_OF_WEEK, -1, _words("week")),
    (rf"last\s+week(?:,|\s+on)?\s+{_DAY}{_PART}", Says.WEEKDAY_OF_WEEK, -1, _words("week")),
    (
        rf"{_SOME}{_AMOUNT}\s+(?:ago|back)(?:\s+(?:today|to the day))?",
        Says.AMOUNT,
        0,
        _words("ago back"),
    ),
    (
        rf"{_NUMBER}\s+(?P<day>{_WEEKDAY})s?\s+(?:ago|back)",
        Says.WEEKDAYS_AGO,
        0,
        _words("ago back"),
    ),
)
_ROUGHLY_PAST = (
    (r"the other (?:day|night|evening|morning|afternoon)", Says.DAYS, -3, _words("other")),
    ("(?:(?:some ?time|at some point) )?last (?:week|wk)", Says.DAYS, -7, _words("week wk")),
    ("(?:the )?week before last", Says.DAYS, -14, _words("week")),
    (r"(?P<part>mid)[ -]?(?P<unit>week)", Says.PART_OF, 0, _words("mid midweek")),
    ("(?:(?:some ?time|at some point) )?last month", Says.MONTHS, -1, _words("month")),
    ("(?:the )?month before last", Says.MONTHS, -2, _words("month")),
    ("(?:(?:some ?time|at some point) )?last year", Says.MONTHS, -12, _words("year")),
    ("(?:the )?year before last", Says.MONTHS, -24, _words("year")),
    (
        r"(?:last|(?:at|on|over|during) the|this past|at) weekend(?!\s+(?:before|of|in)\b)",
        Says.WEEKEND,
        0,
        _words("weekend"),
    ),
    ("(?:the )?weekend before last", Says.WEEKEND, -1, _words("weekend")),
    (
        rf"{_PART_OF}(?P<which>last|this|the)\s+(?P<unit>week|month|year)",
        Says.PART_OF,
        0,
        _words("week month year"),
    ),
)
_TO_COME = (
    (rf"(?:the )?day after (?:{TOMORROW})", Says.DAYS, 2, _words("after")),
    (rf"(?:a week (?:from )?(?:{TOMORROW})|(?:{TOMORROW}) week)", Says.DAYS, 8, _words("week")),
    ("a week (?:from )?(?:today|now)|(?:today|this time next) week", Says.DAYS, 7, _words("week")),
    ("(?:a fortnight|two weeks) (?:from )?today", Says.DAYS, 14, _words("today")),
    ("at lunchtime", Says.DAYS, 0, _words("lunchtime")),
    (rf"(?:the\s+)?{_DAY}\s+after next", Says.WEEKDAY, 1, _words("after")),
    (
        rf"(?:by\s+|before\s+|first thing\s+|{_BY_END}\s+)?(?:{TOMORROW})(?:\s+first\s+thing)?{_PART}",
        Says.DAYS,
        1,
        {*TOMORROW_WORDS, *DIGITS},
    ),
    (
        "(?<!earlier )(?:by |later )?(?:today|tonight|tonite)"
        "|(?:later |early |late )?this (?:lunchtime|afternoon|arvo|evening)",
        Says.DAYS,
        0,
        _words("today tonight tonite this"),
    ),
    (
        r"(?:by |before |at )?(?:the )?(?:eod|cob|(?:end|close) of (?:the )?(?:day|play|business))"
        r"(?:\s+(?:today|tonight))?(?!\s+(?:on\s+)?(?:tomorrow|mon|tue|wed|thu|fri|sat|sun))",
        Says.DAYS,
        0,
        _words("eod cob end close"),
    ),
    (
        r"in the morning|first thing(?:\s+in the morning)?(?!\s+(?:on|this|today|next|in|\w+day|mon|tues?|weds?|thurs?|thu|fri|sat|sun)\b)",
        Says.DAYS,
        1,
        _words("morning first"),
    ),
    ("(?:(?:some ?time|by|early|at some point) )?next week", Says.WEEK, 1, _words("week")),
    ("(?:the )?week after next", Says.WEEK, 2, _words("week")),
    ("(?:(?:some ?time|by|early) )?next month", Says.MONTHS, 1, _words("month")),
    ("(?:(?:some ?time|by|this time) )?next year", Says.MONTHS, 12, _words("year")),
    ("in half a year", Says.MONTHS, 6, _words("year")),
    (
        "(?:this|(?:at|on|over) the|this coming|by the|at) weekend",
        Says.WEEKEND,
        0,
        _words("weekend"),
    ),
    ("next weekend", Says.WEEKEND, 1, _words("weekend")),
    ("(?:the )?weekend after next", Says.WEEKEND, 2, _words("weekend")),
    ("(?P<which>this)\\s+(?P<unit>week|month|year)", Says.PART_OF, 0, _words("week month year")),
    (
        rf"{_PART_OF}(?:(?P<which>this|the|next)\s+)?(?P<unit>week|month|year)",
        Says.PART_OF,
        0,
        _words("week month year"),
    ),
    (
        rf"(?:with)?in\s+{_SOME}{_AMOUNT}(?:['’]s?)?(?:\s+time)?",
        Says.AMOUNT,
        0,
        _words("in within"),
    ),
    (rf"{_AMOUNT}\s+(?:from\s+(?:now|today)|hence)", Says.AMOUNT, 0, _words("from hence")),
    (rf"(?:on\s+)?{_DAY}\s+week(?!\s+ago)", Says.WEEKDAY, 1, _words("week")),
    (rf"(?:on\s+)?{_DAY}\s+fortnight", Says.WEEKDAY, 2, _words("fortnight")),
    (rf"a week (?:on|from|this|next|after)\s+{_DAY}{_PART}", Says.WEEKDAY, 1, _words("week")),
    (
        rf"(?:two weeks|a fortnight) (?:on|from|after)\s+{_DAY}{_PART}",
        Says.WEEKDAY,
        2,
        _words("weeks fortnight"),
    ),
    (rf"(?:on\s+)?{_DAY}{_PART}\s+(?:of\s+)?next\s+week", Says.WEEKDAY_OF_WEEK, 1, _words("week")),
    (rf"next\s+week(?:,|\s+on)?\s+{_DAY}{_PART}", Says.WEEKDAY_OF_WEEK, 1, _words("week")),
    (
        rf"(?<!\blast )(?:(?:on|come|by|next|this|(?:on |by )?this coming|coming|first thing(?: on)?|{_BY_END}|(?P<before>before))\s+)?{_DAY}(?!\s+last\b){_PART}",
        Says.WEEKDAY,
        0,
        WEEKDAY_WORDS,
    ),
)
_SHORT_WITH = (
    rf"(?P<day>{_ANY_SHORT})(?:\s+(?:morning|morn|afternoon|arvo|evening|eve|night|nite|lunchtime)\b"
    r"|(?<=[a-z] mon|[a-z] tue|[a-z] wed|[a-z] thu|[a-z] fri)(?<!\bthe \w\w\w)(?<!\ba \w\w\w)"
    r"(?=\s*(?:$|[,;!?]))"
    r"|(?=\s+(?:at\s+)?\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)\b)|(?=\s+\d{1,2}[:.]\d\d\b))"
)
_SHORT_ALONE = (
    rf"(?:^\s*|(?<=[,;|/–-])\s?)(?P<day>{_ANY_SHORT})(?=\s*(?:[,;:|/–]|-\s|\s-|(?<!^\w\w\w)$))"
)
"""“Sun: brunch”, “zoom | daniela | mon”: a field of its own."""
"""“sat night”, “fri 4pm”: in small letters these are names of days only beside a time."""

_VAGUE_AMOUNTS = (
    DayForm(
        whole_words(rf"{_VAGUELY}{_SOME}{_AMOUNT}\s+(?:ago|back)"),
        Says.AMOUNT,
        rough=True,
        needs=_words("ago back"),
    ),
)

DAYS = DayWords(
    past=(
        *(
            DayForm(whole_words(text), says, either=says is not Says.ISO, needs=needs)
            for text, says, needs in WRITTEN
        ),
        DayForm(
            whole_words(rf"(?:from\s+)?{_DAY}\s+(?:to|until|till)\s+(?:{_WEEKDAY})"),
            Says.WEEKDAY,
            either=True,
            rough=True,
            needs=WEEKDAY_WORDS,
        ),
        DayForm(
            whole_words(SEVERAL), Says.DAY_AND_MONTH, either=True, rough=True, needs=MONTH_WORDS
        ),
        *_VAGUE_AMOUNTS,
        *(DayForm(whole_words(text), says, number, needs=n) for text, says, number, n in _IN_PAST),
        *(
            DayForm(whole_words(text), says, number, rough=True, needs=needs)
            for text, says, number, needs in _ROUGHLY_PAST
        ),
        *(
            DayForm(pattern, says, either=True, needs=needs)
            for pattern, says, needs in (
                (
                    whole_words(rf"(?:on\s+)?{_DAY}{_PART}\s+(?:of\s+)?this week"),
                    Says.WEEKDAY_OF_WEEK,
                    _words("week"),
                ),
                (
                    whole_words(rf"(?:last|on|this|at)\s+{_DAY}{_PART}"),
                    Says.WEEKDAY,
                    WEEKDAY_WORDS,
                ),
                (
                    re.compile(
                        rf"{_NOT_A_KIND_OF}\b(?P<day>(?i:{_LONG_WEEKDAY})|{_SHORT_WEEKDAY})\b"
                        rf"(?!['’]s){_NO_TITLE}{_PART}"
                    ),
                    Says.WEEKDAY,
                    WEEKDAY_WORDS,
                ),
                (whole_words(_SHORT_WITH), Says.WEEKDAY, WEEKDAY_WORDS),
                (any_case(_SHORT_ALONE), Says.WEEKDAY, WEEKDAY_WORDS),
            )
        ),
    ),
    coming=(
        *(
            DayForm(whole_words(rf"(?P<before>before\s+)?(?:{text})"), says, needs=needs)
            for text, says, needs in WRITTEN
        ),
        DayForm(whole_words(SEVERAL), Says.DAY_AND_MONTH, rough=True, needs=MONTH_WORDS),
        *(DayForm(whole_words(text), says, number, needs=n) for text, says, number, n in _TO_COME),
    ),
    rough=ROUGH,
    numbers=NUMBERS,
    units={
        "day": Unit.DAY,
        "night": Unit.DAY,
        "evening": Unit.DAY,
        "morning": Unit.DAY,
        "week": Unit.WEEK,
        "wk": Unit.WEEK,
        "fortnight": Unit.FORTNIGHT,
        "month": Unit.MONTH,
        "quarter": Unit.QUARTER,
        "year": Unit.YEAR,
        "yr": Unit.YEAR,
    },
    which={"last": -1, "this": 0, "the": 0, "next": 1},
    weeks=WEEKS,
    holidays=HOLIDAYS,
    seasons=SEASONS,
    was=any_case("last"),
    next=any_case("next|from|by"),
    before=any_case("before|by"),
    after=any_case("after"),
    is_to_come=any_case("by |next |before "),
    tells_of_later=any_case(
        one_of(rf"""
        (?:\b(?:will|might)\b|\b(?-i:may)\b)(?!\s+(?:on|at|last|yesterday|and|this)\b)
        ['’]ll\b
        \b(?:won['’]?t|shall|should|going to|wants? (?:to|an?|the|me|us)|(?:plan(?:s|ned|ning)?|hop(?:es|ed|ing)) to)\b
        \b(?:is|are|is(?:n['’]t| not)|aren['’]t)\b
        {IS_DOING}
        ['’]s\s+(?:back|off|away|here|out|free|busy|due|abroad)\s(?:[^.;,!?\n]{{0,30}}\s)?$
        \b(?:arranged|agreed|invited|invites|planned)\s[^.;,!?\n]{{0,40}}\b(?:to|for)\s[^.;,!?\n]{{0,40}}$
        \b(?:by|until|till|before|after|since|next|every|each|for|from|to|about|abt|due|starts?|starting)\s+(?:the\s+)?$
        \b(?:confirmed|suggested|proposed|prefers|scheduled|arranged|offered)\s+(?:on\s+|for\s+)?(?:the\s+)?$
        \b(?:begins?|leaves|coming|dated)\s+(?:the\s+)?$
        \b(?:lands|starts|leaves|begins|arrives|flies|comes|gets|opens|closes|moves|returns|departs|goes|turns|can|cannot|can['’]?t)\b
        \b(?:that|whether|if|because|to say|said|says|told me|tells me|reckons|thinks)\s+(?:that\s+)?(?:he|she|they|it|I|we|there|his|her|their|the|[A-Z]\w+)\b
        """)
    ),
    today_too=any_case(r"(?:this|on)\b(?!.*\blast\b)"),
    beginning=any_case("first thing|early|beginning|start|first half"),
    middle=any_case("mid|earlier"),
    earlier=any_case("earlier"),
    end=any_case(r".*\b(?:end|last day)\b"),
    edge=any_case(r"\b(?:end|beginning|start|last day)\b"),
    another_matter=any_case(
        r"\b(?:about|that|whether|if|who|whose|when|because|(?<!['’])re)\b|[;\n]|\.\s"
    ),
    others=any_case(
        r"\s*+(?:(?:and|but|because|so)\s+)?(?:he|she|they|it|his|her|their|who|which|its)\b"
        r"(?!\s+(?:called|rang|phoned|wrote|texted|messaged|e-?mailed|came|visited)\b)"
    ),
    every_year=any_case(
        r"\b(?:birthday|b-?day|anniversary|born|name day)\b"
        r"(?!\s+(?:party|dinner|drinks|lunch|bash|brunch|meal|tea|do)\b)"
    ),
    put_right=PUT_RIGHT,
    unread=UNREAD,
)
