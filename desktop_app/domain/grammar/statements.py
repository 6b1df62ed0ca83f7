"""What a line says first, and how: as something to be done, as something that was, or plainly."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.clocks import clock_in, span_in
from desktop_app.domain.grammar.days import coming_day, coming_rough, past_day
from desktop_app.domain.grammar.lengths import minutes_in
from desktop_app.domain.grammar.repeats import repeat_in

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.grammar.days import DayFound
    from desktop_app.domain.grammar.language import Language

_CLAUSE = re.compile(
    r"(?:[^,.;:!?\n]|(?<=\d)[.:](?=\d)|(?<=\b[A-Za-z])\.|(?<=\.\d)\.|(?<=\.\d\d)\.)*"
)
_MARKS_BEFORE = " \n:,–—-"
_LETTER = re.compile(r"[^\W_]")
_MOST_OF_TIME = 8
"""Words of a clause that says nothing but when."""
_LONGEST = 80
"""Characters of such a clause."""


class Manner(Enum):
    """How something is said."""

    TO_DO = "it is to be done"
    WAS = "it was"
    TOLD = "it is told of somebody or something"
    PLAIN = "only what: a plan or an entry"


@lru_cache(maxsize=8)
def statement(text: str, today: date, language: Language, day_first: bool) -> str | None:
    """The first clause of `text`, with those beside it that say nothing but when it is; every
    character keeps its place. None for a question.
    """
    end = _clause_end(text, 0)
    if not only_when(text[:end], today, language, day_first):
        while text[end : end + 1] == ",":
            more = _clause_end(text, end + 1)
            if not only_when(text[end + 1 : more], today, language, day_first):
                break
            end = more
    elif text[end : end + 1] in (",", ":"):
        end = _clause_end(text, end + 1)
    if text[end : end + 1] == "?":
        return None
    # A colon between digits belongs to a time of day.
    return re.sub(r"(?<!\d)[:,]|[:,](?!\d)", " ", text[:end])


def _clause_end(text: str, place: int) -> int:
    found = _CLAUSE.match(text, min(place, len(text)))
    return found.end() if found else len(text)


def only_when(text: str, today: date, language: Language, day_first: bool) -> bool:
    """Whether there are words in a clause, and all of them say when."""
    if not text.strip() or len(text) > _LONGEST or len(text.split()) > _MOST_OF_TIME:
        return False
    rest = text
    for _ in range(3):
        found = _time_in(rest, today, language, day_first)
        if found is None:
            break
        rest = rest[: found[0]] + "\n" * (found[1] - found[0]) + rest[found[1] :]
    left = language.plans.between.sub("", rest)
    return rest != text and _LETTER.search(left) is None


def _time_in(text: str, today: date, language: Language, day_first: bool) -> tuple[int, int] | None:
    for found in (
        repeat_in(text, language),
        coming_day(text, today, language, day_first),
        coming_rough(text, today, language),
        past_day(text, today, language, day_first),
        span_in(text, language),
    ):
        if found is not None:
            return found.start, found.end
    if (clock := clock_in(text, language)) is not None:
        return clock[1:]
    length = minutes_in(text, language)
    return None if length is None else length[1].span()


def manner_of(clause: str, when: DayFound | None, language: Language) -> Manner:
    """How a clause is said in which `when` says the day."""
    words = language.plans
    before = clause if when is None else clause[: when.start]
    after = "" if when is None else clause[when.end :]
    said = before if _LETTER.search(words.between.sub("", before)) else after
    if _LETTER.search(said) is None:
        return Manner.TOLD
    said = said.lstrip(_MARKS_BEFORE)
    if words.to_do.match(said) and not words.another_clause.search(before):
        return Manner.TO_DO
    rest = f"{before}\n{after}"
    if words.told.search(rest):
        return Manner.TOLD
    if words.did.search(rest):
        return Manner.TOLD if words.arranged.search(before) else Manner.WAS
    return Manner.TOLD if words.about.search(before) else Manner.PLAIN
