"""A line that says where you will be, and when: "I'm in Berlin next week", "Travelling to Lisbon on
Friday". Whether the place is one is not known here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.days import coming_day, coming_rough
from desktop_app.domain.grammar.language import Says
from desktop_app.domain.grammar.tokens import Corrections, Token, TokenKind

if TYPE_CHECKING:
    from desktop_app.domain.grammar.days import DayFound
    from desktop_app.domain.grammar.language import Language

LONGEST = 120
"""Characters of a line that may tell of a trip: what says more tells of something else."""
MOST_DAYS = 62
MOST_WORDS = 5
"""Words that name a place."""
_WORK_DAYS, _WEEKEND = 4, 1
"""Days after the first of a week and of a weekend."""


@dataclass(frozen=True, slots=True)
class TripWords:
    """The words of a language: what a line about a trip `begins` with, before the place; what stands
    `before` a day and `after` all; what leads `to` another day; how long (groups `number`, `unit`);
    what `each` number and unit are (in days); and the `range` of days of one month (groups `first`, `last`,
    `month`, or `first2`, `last2` and `month2` where the month comes first).
    """

    begins: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]
    to: re.Pattern[str]
    length: re.Pattern[str]
    numbers: dict[str, int]
    units: dict[str, int]
    range: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Trip:
    """Where you will be, as it was typed, from the first local day to the last; and the pieces of the
    line that say so.
    """

    place: str
    first: date
    last: date
    tokens: tuple[Token, ...] = ()


def trip_in(
    text: str,
    today: date,
    language: Language,
    words: TripWords,
    day_first: bool = True,
    fixed: Corrections | None = None,
) -> Trip | None:
    """The trip that the whole of a line tells, None for any other line. `today` is the local day."""
    begins = words.begins.match(text)
    if begins is None or len(text) > LONGEST:
        return None
    rest = text[begins.end() :]
    found = _days(rest, today, language, words, day_first)
    if found is None:
        return None
    (start, end), first, last = found
    place = words.before.sub("", rest[:start]).strip(" ,")
    is_whole = words.after.fullmatch(rest, end) is not None
    if not is_whole or not _may_be_place(place) or first < today or (last - first).days > MOST_DAYS:
        return None
    at = begins.end() + rest.index(place)
    tokens = (
        Token(TokenKind.PLACE, at, at + len(place), place, place, stays=True),
        Token(TokenKind.DATE, begins.end() + start, begins.end() + end, rest[start:end], first),
    )
    dismissed = () if fixed is None else fixed.dismissed
    if any((token.kind, token.text.lower()) in dismissed for token in tokens):
        return None
    return Trip(place, first, last, tokens)


def _may_be_place(place: str) -> bool:
    return bool(place) and place[0].isalpha() and len(place.split()) <= MOST_WORDS


def _days(
    text: str, today: date, language: Language, words: TripWords, day_first: bool
) -> tuple[tuple[int, int], date, date] | None:
    """Where in `text` the days stand, the first and the last."""
    if (ranged := _range(text, today, language, words)) is not None:
        return ranged
    found = coming_day(text, today, language, day_first) or coming_rough(text, today, language)
    if found is None:
        return None
    first, last, end = found.day, _last(found), found.end
    if (to := words.to.match(text, end)) is not None:
        until = coming_day(text[to.end() :], first, language, day_first)
        if until is None or until.start > 0 or until.day < first:
            return None
        last, end = until.day, to.end() + until.end
    elif (length := words.length.match(text, end)) is not None:
        number = length["number"].lower()
        count = words.numbers.get(number) or int(number)
        last, end = (
            first + timedelta(max(count * words.units[length["unit"].lower()] - 1, 0)),
            length.end(),
        )
    return (found.start, end), first, last


def _last(found: DayFound) -> date:
    """The last day of what was said: of a week its Friday, of a weekend its Sunday."""
    if found.says is Says.WEEK:
        return found.day + timedelta(_WORK_DAYS)
    if found.says is Says.WEEKEND:
        return found.day + timedelta(_WEEKEND)
    if found.says is Says.MONTH:
        following = (found.day.replace(day=1) + timedelta(32)).replace(day=1)
        return following - timedelta(1)
    if found.says is Says.PART_OF:
        # "This week": until its Sunday.
        return found.day + timedelta(6 - found.day.weekday())
    return found.day


def _range(
    text: str, today: date, language: Language, words: TripWords
) -> tuple[tuple[int, int], date, date] | None:
    """Days of one month: "3 to 5 December", "December 3–5"."""
    found = words.range.search(text)
    if found is None:
        return None
    month = found["month"] or found["month2"]
    ends = [found["first"] or found["first2"], found["last"] or found["last2"]]
    read = [coming_day(f"{number} {month}", today, language, True) for number in ends]
    days = [each.day for each in read if each is not None]
    if len(days) != len(ends) or days[1] < days[0]:
        return None
    return found.span(), days[0], days[1]
