"""Times of day and lengths of time."""

from __future__ import annotations

from datetime import time

from desktop_app.domain.grammar.english.appointments import APPOINTMENT
from desktop_app.domain.grammar.english.calendar import MONTHS, WEEKDAYS
from desktop_app.domain.grammar.language import ClockWords
from desktop_app.domain.grammar.spelling import any_case, any_of, one_of

_MORNING = one_of("""
    breakfast
    brekkie
    (?<!tomorrow )morning
    sunrise
""")
_EVENING = one_of("""
    dinner
    supper
    drinks?
    beers?
    tonight
    evening
    night
    concert
    party
    theatre
    cinema
    opera
    gig
    pub
    karaoke
    shows?
    recital
    ballet
    musical
    film
    movie
    screening
""")
_HOURS = {
    name: number
    for number, name in enumerate(
        [
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        ],
        1,
    )
}
_NAMED_HOURS = {"noon": 12, "midday": 12, "midnight": 24}
_COUNTS = {
    "half": 30,
    "half an hour": 30,
    "quarter of an hour": 15,
    "a quarter of an hour": 15,
    "quarter": 15,
    "a quarter": 15,
    "five": 5,
    "ten": 10,
    "twenty": 20,
    "twenty-five": 25,
    "twenty five": 25,
    "fifteen": 15,
    "thirty": 30,
    "forty-five": 45,
    "forty five": 45,
}
_SIDES = {"past": 1, "after": 1, "to": -1, "till": -1, "before": -1}
_WORD = "|".join(_HOURS)
_HALF = r"a\.?m\.?|p\.?m\.?"
_AT = r"(?:\b(?:at|around|about|round|circa|ca\.?)|[~@])\s*(?:about\s+|around\s+)?"
_CLOCK_ENDS = r"(?![\w/]|[.:,]\d|-\d)"
_UNITS = one_of(r"""
    people
    persons?
    of
    days?
    weeks?
    months?
    years?
    hours?
    hrs?
    min(?:ute)?s?
    km
    kg
    miles?
    m
    euros?
    pounds?
    dollars?
    quid
    bucks
    cents?
    degrees
    percent
    points?
    point
    times?
    different
    other
    more
    (?-i:[A-Z]\w+)\s+(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Place|Court|Row|Gardens|Terrace|Park)
""")
_NO_UNIT = rf"(?!\s*(?:[€$£%°]|(?:{_UNITS})\b))"
_FOLLOWS = (
    r"(?=\s*(?:$|[,.;:!?)\n]|(?:with|w|on|in|for|to|and|this|yesterday|today|tomorrow|tonight|last"
    r"|next|about|re|by|but|sharp)\b|(?:mon|tue|wed|thu|fri|sat|sun)\w*\b))"
)
_NOT_OF = r"(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bmy )(?<!\bour )(?<!\bhis )(?<!\bher )(?<!their )"
"""The 9am slot is no time of day."""
_FIVES = r"[0-5][05]"
_NOT_INSIDE = r"(?<![-–\w.:,/€$£+])"
_DIGITS_OF_DAY = (
    rf"(?P<hour>\d{{1,2}})(?:(?:[:.]|h)(?P<minute>[0-5]\d))?"
    rf"(?:\s*(?P<half>{_HALF})(?!\w)|h|ish|\s*o['’]?clock)?{_CLOCK_ENDS}{_NO_UNIT}"
    r"(?!\s+(?:past|to\s+(?:\d|noon|midnight))\b)"
)
_OF_MONTH = rf"\s*(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{any_of(MONTHS)})\b"
_MONTH_FOLLOWS = rf"\s*(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{any_of(MONTHS)}|{any_of(WEEKDAYS)}s?)\b"
_MINUTES_BESIDE = (
    r"(?P<count>half\s+an\s+hour|(?:a\s+)?quarter\s+of\s+an\s+hour"
    r"|(?:five|ten|fifteen|twenty(?:[- ]five)?|\d{1,2})(?=\s+min))(?:\s+min(?:ute)?s?)?"
    rf"\s+(?P<side>before|after|to|past)\s+(?P<hour>\d{{1,2}}\b|{_WORD}\b|noon|midday|midnight)"
    rf"(?:\s*(?P<half>{_HALF})(?!\w))?(?!\s*[:.]\d)"
)
"""“Twenty minutes before noon.”"""
_TIMES = (
    rf"(?:{_AT}|\b){_MINUTES_BESIDE}{_NO_UNIT}",
    r"(?:\bat\s+(?:about\s+|around\s+)?|(?<=\n)|(?<=\n )|(?<=\n, ))(?P<named>noon|midday|midnight)\b",
    rf"(?:\bat\s+(?:about\s+|around\s+)?|[~@]\s*){_DIGITS_OF_DAY}(?!{_OF_MONTH})",
    rf"{_AT}{_DIGITS_OF_DAY}{_FOLLOWS}(?!{_OF_MONTH})",
    rf"(?:@\s*)?{_NOT_OF}(?<!until )(?<!till )\b(?P<hour>\d{{1,2}})(?:[:.](?P<minute>[0-5]\d))?"
    rf"\s?(?P<half>{_HALF})(?!\w)",
    rf"(?:(?<=\n)|(?<=\n )|(?<=\n, )|^)(?P<hour>\d{{1,2}})[:.](?P<minute>[0-5]\d){_CLOCK_ENDS}{_NO_UNIT}",
    rf"{_NOT_INSIDE}(?P<hour>\d{{1,2}})[:.](?P<minute>[0-5]\d)(?= ?\n)",
    rf"{_NOT_INSIDE}(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5][05]){_CLOCK_ENDS}{_NO_UNIT}",
    rf"{_NOT_OF}{_NOT_INSIDE}(?P<hour>1[0-2]|0?\d)(?:ish|\s*o['’]?clock)\b",
    rf"(?:{_AT}|\bby\s+|\b)(?P<count>half|(?:a\s+)?quarter"
    r"|(?:five|ten|twenty(?:[- ]five)?|\d{1,2})(?=(?:\s+minutes?)?\s+past))(?:\s+minutes?)?"
    rf"\s+(?P<side>past|to)\s+(?P<hour>\d{{1,2}}\b|{_WORD}\b|noon|midday|midnight)(?:\s*(?P<half>{_HALF})(?!\w))?",
    rf"{_AT}(?P<count>half|five|ten|twenty(?:[- ]five)?|\d{{1,2}})"
    rf"\s+(?:(?P<side>past|to)\s+)?(?P<hour>\d{{1,2}}\b|{_WORD}\b|noon|midnight)",
    rf"{_AT}(?P<hour>{_WORD})(?:[\s-](?P<minute>fifteen|thirty|forty[- ]five))?"
    rf"(?:ish|\s*o['’]?clock)?(?:\s*(?P<half>{_HALF})(?!\w))?{_NO_UNIT}(?!-){_FOLLOWS}",
)
"""A dot parts hours and minutes only beside “at” or a day: “12.50” may be a price."""
_NOT_A_PRICE = (
    r"(?<!\bpaid )(?<!\bcost )(?<!\bcosts )(?<!\bfor )(?<!\bspent )(?<!\bwas )(?<!\bversion )(?<!\broom )(?<!\bonly )(?<!\bin )"
    r"(?<!\bover )(?<!\bunder )(?<!\bgot )(?<!\bwon )(?<!\blost )(?<!\bof )(?<!\bchapter )"
)
_LOOSE = (
    rf"{_NOT_A_PRICE}{_NOT_INSIDE}(?P<hour>[01]?\d|2[0-3])\.(?P<minute>00|15|30|45){_CLOCK_ENDS}{_NO_UNIT}{_FOLLOWS}",
    rf"(?<!\band )(?<!\ba )(?<!\bthe )\b(?P<count>half)\s+(?P<hour>{_WORD})\b{_NO_UNIT}(?!-){_FOLLOWS}",
)
"""“14.30” and “half eight”."""
_FAILS = r"(?!)"
_SPAN = (
    r"(?<![-–\w.:,/€$£+])(?P<first>(?P<after>(?<=\n)|(?<=\n )|(?<=\n, ))?"
    r"(?:(?P<from>from|between)\s+|at\s+)?"
    rf"(?P<hour>\d{{1,2}})(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>{_HALF})?)"
    r"\s*(?:-|–|to\s|(?P<till>until|till)\s|(?(from)and\s|(?!)))\s*"
    rf"(?P<hour2>\d{{1,2}})(?:(?:(?P<colon>:)|\.)(?P<minute2>[0-5]\d))?(?:\s?(?P<half2>{_HALF})(?!\w))?(?P<h>h)?(?P<day>(?=,? ?\n))?"
    rf"{_CLOCK_ENDS}{_NO_UNIT}(?!{_MONTH_FOLLOWS})"
    rf"(?(from)|(?(half2)|(?(colon)|(?(h)|(?(day)|(?(after){_FOLLOWS}|(?(till){_FOLLOWS}|(?(minute)(?(minute2)|{_FAILS})|{_FAILS}))))))))"
)


def _spoken(place: str) -> str:
    return (
        rf"(?:(?P<count{place}>half|(?:a\s+)?quarter|(?:five|ten|twenty(?:[- ]five)?)(?=\s+past\b))\s+"
        rf"(?:(?P<side{place}>past|to)\s+)?)?"
        rf"(?P<hour{place}>\d{{1,2}}|(?:{_WORD}|noon|midday|midnight)\b)"
        rf"(?:[:.](?P<minute{place}>[0-5]\d))?(?:\s?(?P<half{place}>{_HALF})(?!\w))?"
    )


_SPOKEN_SPAN = (
    rf"(?<![-–\w.:,/€$£+])(?P<first>(?:(?P<from>from|between)\s+|at\s+)?{_spoken('')})"
    r"\s*(?:-|–|to\s|(?P<till>until|till?)\s|(?(from)and\s|(?!)))\s*"
    rf"{_spoken('2')}{_CLOCK_ENDS}{_NO_UNIT}(?!{_MONTH_FOLLOWS}){_FOLLOWS}"
    rf"(?(from)|(?(till)|(?(count)|(?(count2)|{_FAILS}))))"
)
"""“Noon till two”, “from quarter past three to four”."""

_AMOUNTS: dict[str, float] = {
    "half an": 0.5,
    "a": 1,
    "an": 1,
    "a couple of": 2,
    "a good": 1,
    "fifteen": 15,
    "twenty": 20,
    "twenty five": 25,
    "thirty": 30,
    "forty": 40,
    "forty five": 45,
    "fifty": 50,
    "sixty": 60,
    "ninety": 90,
    **_HOURS,
}
_LENGTHS = {
    "quarter of an hour": 15,
    "a quarter of an hour": 15,
    "three quarters of an hour": 45,
    "three-quarters of an hour": 45,
    "hour": 60,
    "half hour": 30,
    "hour and a half": 90,
    "a half hour": 30,
    "an hour and a quarter": 75,
    "an hour and three quarters": 105,
}
_WHOLE = "|".join(
    key.replace(" ", r"\s+") for key in sorted(_LENGTHS, key=len, reverse=True) if " " in key
)
_NUMBERS = "|".join(key.replace(" ", r"[\s-]+") for key in sorted(_AMOUNTS, key=len, reverse=True))
_DIGITS = r"\d{1,3}(?:[.,]5|[.,]0)?"
_FIRST_HALF = r"(?P<half_first>\s+and\s+a\s+half|\s?½|\s+1/2)?"
_UNIT = (
    r"(?:min(?:ute)?s?(?!\w)|(?P<hours>h(?:(?:ou)?rs?)?)"
    r"(?:\.?\s*(?:and\s+)?(?P<more>[0-5]?\d)(?:\s?m(?:in(?:ute)?s?)?)?(?![\w:]))?(?!\w))"
)
_AND_A_HALF = r"(?P<and_a_half>\s+and\s+a\s+half\b)?"
_ABOUT = (
    r"(?:(?:about|around|nearly|almost|roughly|approx\.?|over|just\s+(?:over|under)|at\s+least"
    r"|a\s+(?:good|solid|full)|another)\s+)?"
)
_WHERE = (
    r"(?:\bfor\s+|(?:^|(?<=[,;:(–.\n]))\s{0,2}|\b(?:talked|spoke|chatted|walked|lasted|took|spent|stayed"
    r"|call|after|was|sat|run|ran|ride|walk)\s+)"
)
"""Where a length in words is one of what happened, and not “in an hour”."""
_NOT_WHEN = (
    r"(?!\s+(?:late|early|later|ago|from|away|before|beforehand|earlier|after|by|drive|behind|slot"
    r"|ahead|per|each|every|north|south|east|west|a\s+(?:day|week|month|year))\b)"
)
_NOT_BEFORE = (
    r"(?<!\bin )(?<!\bat )(?<!\bby )(?<!every )(?<!within )(?<!\bthe )(?<!next )(?<!last )(?<!past )"
    r"(?<!\bin about )(?<![\d.,:/€$£–-])"
)
_SHORT_MINUTES = (
    r"(?:^\s*|[,;:(/–-]\s*|\bfor\s+(?:about\s+)?)(?P<number>[1-9]\d?)\s?m"
    r"(?=\s*(?:$|[,.;:!?)/–-]|(?:with|w/?|on|about|re|call|chat|walk|catch)\b))"
)
"""“45m” where no metres are meant."""
_LASTING = (
    _SHORT_MINUTES,
    rf"{_WHERE}{_ABOUT}(?P<whole>{_WHOLE})\b{_NOT_WHEN}",
    rf"{_WHERE}{_ABOUT}(?P<number>{_NUMBERS}){_FIRST_HALF}[\s-]*{_UNIT}{_AND_A_HALF}{_NOT_WHEN}",
    rf"{_NOT_BEFORE}\b(?:for\s+)?{_ABOUT}(?P<number>{_DIGITS}){_FIRST_HALF}[\s-]?{_UNIT}{_AND_A_HALF}"
    rf"{_NOT_WHEN}",
)
_LONG = r"\b(?:an?\s+)?(?P<whole>half[ -]hour|hour)[ -]long\b"
_HOUR_FIRST = r"^\s*(?:an\s+)?(?P<whole>hour)(?=\s+(?:on|with|at|in)\b)"
_HALF_HOUR = (
    r"\b(?P<whole>half[ -]hour)(?=\s+(?:\w+[\s-])?"
    r"(?:call|walk|chat|talk|meeting|check|session|visit|zoom|run|catch|coffee|lunch)\b)"
)
"""“An hour-long call.”"""
_LASTING_ADJECTIVE = (
    rf"\b(?:an?|our|one|the)\s+(?P<number>{'|'.join(list(_HOURS)[1:])}|fifteen|twenty|thirty|forty"
    r"|ninety)[\s-](?:(?P<hours>hour)|minute)(?=\s+(?:\w+\s+)?(?:call|walk|chat|talk|meeting|lunch"
    r"|dinner|run|ride|session|conversation|hike|visit|lesson|workshop)\b)"
)
_SOON = (
    rf"\bin\s+{_ABOUT}(?P<whole>{_WHOLE})\b",
    rf"\bin\s+{_ABOUT}(?P<number>{_DIGITS}|{_NUMBERS}){_FIRST_HALF}[\s-]*{_UNIT}{_AND_A_HALF}(?!['’])",
    rf"\b(?P<number>{_DIGITS}|{_NUMBERS}){_FIRST_HALF}[\s-]*{_UNIT}{_AND_A_HALF}\s+from\s+now\b",
)

HOURS_OR_MINUTES = rf"(?:(?P<whole>{_WHOLE})|(?P<number>{_DIGITS}|{_NUMBERS}){_FIRST_HALF}[\s-]*{_UNIT}{_AND_A_HALF})"
"""A length of time, in the groups of `ClockWords.soon`."""

CLOCK = ClockWords(
    needs=frozenset(
        [
            "0",
            "1",
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "from",
            "between",
            "till",
            "til",
            "until",
            "half",
            "noon",
            "midday",
            "midnight",
            "past",
            "quarter",
            "clock",
            "at",
            "around",
            "about",
            "by",
            "min",
            "mins",
            "minute",
            "minutes",
            "hour",
        ]
    ),
    hint=any_case(
        r"\b(?:from|between|till?|until)\s+(?:an?\s+)?(?:half|quarter|[a-z]{3,6}\b)|\bhalf\s+\w|\bmin(?:ute)?s?\s+(?:before|after|to|past)\b|\bhour\s+(?:before|after)\b|\bnoon\b|midday|midnight|\bpast\b|quarter|clock|\b(?:at|around|about|by)\s+(?:half|about|around|"
        rf"{_WORD}|twenty)\b"
    ),
    of_day=tuple(any_case(text) for text in _TIMES),
    loose=tuple(any_case(text) for text in _LOOSE),
    appointments=any_case(rf"\b(?:{APPOINTMENT})\b"),
    named={"noon": time(12), "midday": time(12), "midnight": time(0)},
    after_noon=frozenset({"pm"}),
    hours=_HOURS | _NAMED_HOURS,
    counts=_COUNTS,
    sides=_SIDES,
    span=any_case(_SPAN),
    spoken_span=any_case(_SPOKEN_SPAN),
    morning=any_case(rf"\b(?:{_MORNING})\b"),
    evening=any_case(rf"\b(?:{_EVENING})\b"),
    parts={
        "morning": time(9),
        "noon": time(12),
        "lunchtime": time(12, 30),
        "afternoon": time(14),
        "arvo": time(14),
        "evening": time(18),
        "eve": time(18),
        "night": time(20),
        "nite": time(20),
        "tonight": time(20),
        "tonite": time(20),
    },
    soon=tuple(any_case(text) for text in _SOON),
    not_before=(
        (any_case(rf"\b(?:{_EVENING})\b"), time(17)),
        (any_case(r"\blunch\b"), time(11)),
    ),
    length_hint=any_case(r"\bhour|\dh|\d\s*-?h|min|\d\s?m\b|\bhrs?\b|\bhalf\b"),
    lasting=tuple(
        any_case(text) for text in (*_LASTING, _LASTING_ADJECTIVE, _LONG, _HOUR_FIRST, _HALF_HOUR)
    ),
    amounts=_AMOUNTS,
    lengths=_LENGTHS,
)
