"""What a typed line tells about a person that belongs in their card: a number, a birthday, a job."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.clauses import clause_at, clauses
from desktop_app.domain.grammar.masks import unquoted
from desktop_app.domain.grammar.patterns import group

if TYPE_CHECKING:
    from desktop_app.domain.grammar.language import Language
    from desktop_app.domain.timeline import Participant

FEWEST_DIGITS = 6
"""Digits of a telephone number."""
_LEAP_YEAR = 2000
"""Has every day a birthday may be on."""


class FactKind(Enum):
    """Where on the card it goes."""

    PHONE = "phone"
    EMAIL = "email"
    BIRTHDAY = "birthday"
    POSITION = "position"
    PLACE = "place"


DATED = frozenset({FactKind.PHONE, FactKind.EMAIL, FactKind.BIRTHDAY})
"""Their words may look like a day or a time, and are none of the line's."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing told about one known person, offered to be kept and never stored unasked.

    `value` is the number or address as typed, a birthday as ISO 8601 with the year left out where
    none was said ("--05-14"), the organisation of a position, or the place moved to; `title` is
    what they are there. `start` and `end` count code points of the line.
    """

    kind: FactKind
    person: Participant
    value: str
    start: int
    end: int
    title: str = ""


@dataclass(frozen=True, slots=True)
class FactFound:
    """A fact and where it is told, whoever it is about."""

    kind: FactKind
    start: int
    end: int
    value: str
    title: str = ""

    def about(self, person: Participant) -> Fact:
        """The fact as one about `person`."""
        return Fact(self.kind, person, self.value, self.start, self.end, self.title)


def facts_in(text: str, language: Language) -> tuple[FactFound, ...]:
    """What `text` tells of somebody, in order: never of their relatives, nor of you."""
    found: list[FactFound] = []
    for fact in sorted(_all(unquoted(text), language), key=lambda fact: fact.start):
        if not found or fact.start >= found[-1].end:
            found.append(fact)
    return tuple(found)


def _all(text: str, language: Language) -> Iterator[FactFound]:
    words = language.facts
    cut = clauses(text, language)
    for kind, pattern in words.told:
        for found in pattern.finditer(text):
            clause = cut[clause_at(cut, found.start())]
            if (
                clause.after == "?"
                or words.not_theirs.search(text, clause.start, found.end())
                or words.planned.search(text, clause.start, found.start())
            ):
                continue
            value = _value(FactKind(kind), found, language)
            if value:
                title = (group(found, "title") or group(found, "as")).strip(" ,")
                yield FactFound(FactKind(kind), found.start(), found.end(), value, title)


def _value(kind: FactKind, found: re.Match[str], language: Language) -> str:
    """What goes on the card, "" for what only looks like it."""
    if kind is FactKind.BIRTHDAY:
        return _birthday(found, language)
    value = found["value"].strip(" .,")
    if kind is FactKind.PHONE:
        return value if sum(char.isdigit() for char in value) >= FEWEST_DIGITS else ""
    return "" if language.facts.no_name.match(value) else value


def _birthday(found: re.Match[str], language: Language) -> str:
    month = language.calendar.months_typed.get(group(found, "month").lower(), 0)
    year = group(found, "year")
    try:
        day = date(int(year) if year else _LEAP_YEAR, month, int(found["day"]))
    except ValueError:
        return ""
    return day.isoformat() if year else f"--{day:%m-%d}"
