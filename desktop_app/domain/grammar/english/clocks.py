"""Times of day and lengths of time."""

from __future__ import annotations

from datetime import time

from desktop_app.domain.grammar.language import ClockWords
from desktop_app.domain.grammar.spelling import any_case, one_of

_MORNING = one_of("""
    breakfast
    brekkie
    morning
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
""")
_TIME = one_of(r"""
    \bat\s+(?:(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?(?:\s*(?P<half>am|pm)|h)?(?![\d/])|(?P<named>noon|midnight))\b
    \b(?P<hour2>\d{1,2})(?::(?P<minute2>[0-5]\d))?\s?(?P<half2>am|pm)\b
    (?:(?<=\n)|(?<=\n )|^)(?P<hour3>\d{1,2}):(?P<minute3>[0-5]\d)\b
    (?<![-–\w])(?P<hour4>\d{1,2}):(?P<minute4>[0-5]\d)(?= ?\n)
""")
_FOR = r"for\s+(?P<number>\d{1,3}(?:\.5)?|half an|an|a|two|three)\s*"
_BARE = r"(?<!\bin )(?<!\bat )(?<!every )(?P<bare>\d{1,3}(?:\.5)?)\s?"
_UNIT = r"(?:min(?:ute)?s?|(?P<hours>h(?:(?:ou)?rs?)?))\b"
_NOT_WHEN = r"(?!\s+(?:late|early|later|ago|from|away)\b)"

CLOCK = ClockWords(
    of_day=any_case(_TIME),
    named={"noon": time(12), "midnight": time(0)},
    after_noon=frozenset({"pm"}),
    morning=any_case(rf"\b(?:{_MORNING})\b"),
    evening=any_case(rf"\b(?:{_EVENING})\b"),
    parts={
        "morning": time(9),
        "noon": time(12),
        "afternoon": time(14),
        "evening": time(18),
        "night": time(20),
        "tonight": time(20),
    },
    soon=any_case(
        r"\bin\s+(?P<number>\d{1,3}|half an|an?|two|three)\s+(?:min(?:ute)?s?|(?P<hours>h(?:ou)?rs?))\b"
    ),
    lasting=any_case(
        rf"\b(?:{_FOR}|{_BARE}){_UNIT}(?P<and_a_half>\s+and\s+a\s+half\b)?{_NOT_WHEN}"
    ),
    amounts={"half an": 0.5, "a": 1, "an": 1, "two": 2, "three": 3},
)
