"""What a typed line says is still to be done: "call Tom tomorrow", "Dinner with Ana next Friday at
8".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.clocks import clock_in
from desktop_app.domain.grammar.days import coming_day
from desktop_app.domain.grammar.kinds import kind_token
from desktop_app.domain.grammar.tokens import Corrections

if TYPE_CHECKING:
    from desktop_app.domain.grammar.language import Language

_CLAUSE = re.compile(r"(?:[^,.;:!?\n]|(?<=\d)[.:](?=\d))*")
_FIRST_WORDS = 2


@dataclass(frozen=True, slots=True)
class PlanFound:
    """When it is to be done, and where in the text that is said."""

    start: int
    end: int
    day: date
    clock: time | None


def plan_in(text: str, today: date, language: Language, day_first: bool) -> PlanFound | None:
    """The day to come on which the line wants something done, None when it tells of what was.

    Only words that can mean nothing else: "on Friday" may be the last one.
    """
    words = language.plans
    clause = _first_clause(text, language)
    day = coming_day(clause, today, language, day_first)
    if day is None or day.day <= today or not words.ahead.match(clause[day.start : day.end]):
        return None
    before = clause[: day.start]
    about = words.another_matter.search(before) is not None and not words.only_to_do.match(before)
    if about or not _is_to_do(before if before.strip() else clause[day.end :], language):
        return None
    joint = words.joint.search(before)
    start = joint.start() if joint else day.start
    return _with_clock(text, clause, language, PlanFound(start, day.end, day.day, None))


def _first_clause(text: str, language: Language) -> str:
    """Up to the first mark that ends a thought; a day that begins the line takes what follows with
    it.
    """
    end = _clause_end(text, 0)
    if language.plans.begins_later.match(text) and len(text[:end].split()) <= _FIRST_WORDS:
        return re.sub(r"[:,]", " ", text[: _clause_end(text, end + 1)])
    return text[:end]


def _clause_end(text: str, place: int) -> int:
    found = _CLAUSE.match(text, min(place, len(text)))
    return found.end() if found else len(text)


def _is_to_do(text: str, language: Language) -> bool:
    words = language.plans
    if words.to_do.match(text):
        return True
    kind = kind_token(text, language, Corrections())
    return (
        kind is not None
        and len(text[: kind.start].split()) < _FIRST_WORDS
        and words.past.fullmatch(kind.text) is None
        and not words.is_told.search(text[: kind.start])
    )


def _with_clock(text: str, clause: str, language: Language, found: PlanFound) -> PlanFound:
    """The day with a time of day that stands beside it."""
    start, end = found.start, found.end
    said = clock_in(clause[:start] + "\n" * (end - start) + clause[end:], language, text)
    if said is None:
        return found
    clock, first, last = said
    if first >= end and not text[end:first].strip():
        return PlanFound(start, last, found.day, clock)
    if last <= start and not text[last:start].strip():
        return PlanFound(first, end, found.day, clock)
    return found
