"""What a typed line says is still to be done: "call Tom tomorrow", "Dinner with Ana next Friday at 8"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time

from desktop_app.domain.composer_kind import kind_token
from desktop_app.domain.composer_reminder import clock_in
from desktop_app.domain.composer_tokens import Corrections
from desktop_app.domain.composer_words import ENGLISH
from desktop_app.domain.day_words import coming_day

_TO_DO = re.compile(rf"\s*(?:{ENGLISH.to_do})\b", re.IGNORECASE)
_PAST = re.compile(ENGLISH.past, re.IGNORECASE)
_CLAUSE = re.compile(r"(?:[^,.;:!?\n]|(?<=\d)[.:](?=\d))*")
_AHEAD = re.compile(
    rf"(?:this\s+)?(?:next|coming|in)\s|(?:the )?day after|(?:{ENGLISH.tomorrow})\b|.*\b20\d\d", re.IGNORECASE
)
_ANOTHER_MATTER = re.compile(r"\b(?:about|that|whether|if|who|whose|because|before|since|when|re)\b", re.IGNORECASE)
_BEGINS_LATER = re.compile(rf"\s*(?:next|in|{ENGLISH.tomorrow})\b", re.IGNORECASE)
_ONLY_TO_DO = re.compile(
    r"\s*(?:ask|send|buy|book|invite|thank|congratulate|tell|pay|reply|answer|follow up|check|get back|prepare|bring|give|help|write)\b",
    re.IGNORECASE,
)
"""Words that name no contact: what they begin is to be done, whatever it is about."""
_JOINT = re.compile(r"\b(?:for|on|by|at)\s+$", re.IGNORECASE)
_FIRST_WORDS = 2


@dataclass(frozen=True, slots=True)
class PlanFound:
    """When it is to be done, and where in the text that is said."""

    start: int
    end: int
    day: date
    clock: time | None


def plan_in(text: str, today: date, day_first: bool) -> PlanFound | None:
    """The day to come on which the line wants something done, None when it tells of what was.

    Only words that can mean nothing else: "on Friday" may be the last one.
    """
    clause = _first_clause(text)
    day = coming_day(clause, today, day_first)
    if day is None or day.day <= today or not _AHEAD.match(clause[day.start : day.end]):
        return None
    before = clause[: day.start]
    about = _ANOTHER_MATTER.search(before) is not None and not _ONLY_TO_DO.match(before)
    if about or not _is_to_do(before if before.strip() else clause[day.end :]):
        return None
    joint = _JOINT.search(before)
    return _with_clock(text, clause, joint.start() if joint else day.start, day.end, day.day)


def _first_clause(text: str) -> str:
    """Up to the first mark that ends a thought; a day that begins the line takes what follows with it."""
    end = _clause_end(text, 0)
    if _BEGINS_LATER.match(text) and len(text[:end].split()) <= _FIRST_WORDS:
        return re.sub(r"[:,]", " ", text[: _clause_end(text, end + 1)])
    return text[:end]


def _clause_end(text: str, place: int) -> int:
    found = _CLAUSE.match(text, min(place, len(text)))
    return found.end() if found else len(text)


def _is_to_do(words: str) -> bool:
    if _TO_DO.match(words):
        return True
    kind = kind_token(words, Corrections())
    return (
        kind is not None
        and len(words[: kind.start].split()) < _FIRST_WORDS
        and _PAST.fullmatch(kind.text) is None
        and not re.search(r"\b(?:had|was|went|the)\b", words[: kind.start], re.IGNORECASE)
    )


def _with_clock(text: str, clause: str, start: int, end: int, day: date) -> PlanFound:
    """The day with a time of day that stands beside it."""
    said = clock_in(clause[:start] + "\n" * (end - start) + clause[end:], text)
    if said is None:
        return PlanFound(start, end, day, None)
    clock, first, last = said
    if first >= end and not text[end:first].strip():
        return PlanFound(start, last, day, clock)
    if last <= start and not text[last:start].strip():
        return PlanFound(first, end, day, clock)
    return PlanFound(start, end, day, None)
