"""How English says where one will be."""

from __future__ import annotations

import re

from desktop_app.domain.grammar.english.calendar import CALENDAR
from desktop_app.domain.grammar.trips import TripWords

_YOU = r"(?:i|we)(?:['’]?m|\s+am|['’]re|\s+are|['’]?ll|\s+will)"
_BE = r"(?:\s+(?:going\s+to\s+)?be)?"
_SOON = r"(?:\s+(?:back|over|down|up|out))*"
_GO = r"(?:travel?ling|flying|heading|going|driving|off|cycling|sailing|taking\s+the\s+train)"
_MONTH = "|".join(sorted(map(re.escape, CALENDAR.months), key=len, reverse=True))
_NUMBER = r"(\d{1,2})(?:st|nd|rd|th)?"
_TO = r"\s*(?:[-–—]|to|till?|until|and|through)\s*"
_COUNT = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip
_UNITS = {"day": 1, "days": 1, "night": 1, "nights": 1, "week": 7, "weeks": 7}


def _named(pattern: str, first: str, last: str) -> str:
    return pattern.replace("(\\d", f"(?P<{first}>\\d", 1).replace("(\\d", f"(?P<{last}>\\d", 1)


TRIPS = TripWords(
    begins=re.compile(
        rf"\s*(?:{_YOU}{_BE}{_SOON}\s+in\s+|(?:{_YOU}\s+)?{_GO}{_SOON}\s+to\s+|(?:{_YOU}{_BE}\s+)?visiting\s+"
        rf"|(?:(?:a\s+)?(?:work|business)\s+)?trip\s+to\s+|in\s+)",
        re.IGNORECASE,
    ),
    before=re.compile(r"[\s,]*(?:\b(?:on|from|for|the|between|starting)\b[\s,]*)*$", re.IGNORECASE),
    after=re.compile(
        r"\s*(?:,?\s*for\s+(?:work|business|fun|a\s+(?:conference|fair|meeting|wedding|holiday|few\s+days|visit|break)"
        r"|the\s+(?:conference|fair|weekend|holidays?|week))|,?\s*on\s+(?:holiday|business|vacation))?\s*[.!]?\s*",
        re.IGNORECASE,
    ),
    to=re.compile(
        r"\s*(?:[-–—]|\b(?:to|till?|until|through|and)\b)\s*(?:on\s+|the\s+)?", re.IGNORECASE
    ),
    length=re.compile(
        rf"\s*,?\s*for\s+(?P<number>\d{{1,2}}|{'|'.join(_COUNT)})\s+(?P<unit>{'|'.join(_UNITS)})\b",
        re.IGNORECASE,
    ),
    numbers=_COUNT,
    units=_UNITS,
    range=re.compile(
        rf"\b(?:{_named(_NUMBER + _TO + _NUMBER, 'first', 'last')}\s+(?:of\s+)?(?P<month>{_MONTH})"
        rf"|(?P<month2>{_MONTH})\s+{_named(_NUMBER + _TO + _NUMBER, 'first2', 'last2')})\b",
        re.IGNORECASE,
    ),
)
