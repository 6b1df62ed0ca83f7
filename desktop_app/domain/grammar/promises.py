"""Promises noticed in what was logged: "I'll send her the deck", "promised to call", "I owe them a
dinner".

Only your own: "she'll send it" and "he promised" are not. Better to miss one than to offer what
nobody promised.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.days import coming_day
from desktop_app.domain.grammar.patterns import words_of

if TYPE_CHECKING:
    from desktop_app.domain.grammar.language import Language

LONGEST = 120
"""Characters of what was promised."""
_OPENING, _QUOTES = "“„«", re.compile(r"[\"“”„«»]")


@dataclass(frozen=True, slots=True)
class Promise:
    """Something you said you would do: where in the text, what in its words, and by when if that
    was said.
    """

    start: int
    end: int
    text: str
    day: date | None = None


def promise_in(
    text: str, today: date, language: Language, day_first: bool = True
) -> Promise | None:
    """The first promise of your own in `text`; never fails."""
    words = language.promises
    if words.needs and words.needs.isdisjoint(words_of(text)):
        return None
    places = [
        place
        for mark in words.marks
        for found in mark.finditer(text)
        if (place := _place(found, text, language)) is not None
    ]
    places += [
        found.start("do")
        for found in words.and_promised.finditer(text)
        if _is_yours(text, found.start(), language)
    ]
    read = (_promise(text, place, today, language, day_first) for place in sorted(places))
    return next((promise for promise in read if promise is not None), None)


def _place(found: re.Match[str], text: str, language: Language) -> int | None:
    """Where what is to be done begins; None when somebody else speaks."""
    start, words = found.start(), language.promises
    # The mark may begin with the end of what stands before it.
    before = text[max(0, start - 60) : start + (words.says_you.match(found[0]) is None)]
    if _is_quoted(text, start) or words.others_said.search(before):
        return None
    return found.start("do")


def _is_quoted(text: str, place: int) -> bool:
    """Whether an open quotation mark stands before: those are the words of another."""
    marks = _QUOTES.findall(text[:place])
    return bool(marks) and (
        marks[-1] in _OPENING or (marks[-1] == '"' and marks.count('"') % 2 == 1)
    )


def _is_yours(text: str, place: int, language: Language) -> bool:
    """Whether a sentence that goes on "and promised" began with what you did, as logged lines do:
    "Called her and …".
    """
    begin = max(text.rfind(mark, 0, place) for mark in ".;!?\n") + 1
    return language.promises.logged.match(
        text[begin:place].lstrip()
    ) is not None and not _is_quoted(text, place)


def _promise(
    text: str, place: int, today: date, language: Language, day_first: bool
) -> Promise | None:
    known = language.promises
    ends = known.ends.search(text, place)
    end = min(ends.start() if ends else len(text), place + LONGEST)
    words = text[place:end].rstrip()
    if (
        not words
        or known.not_to_do.match(words)
        or (ends is not None and ends[0] == "?" and ends.start() == end)
    ):
        return None
    day = coming_day(words, today, language, day_first)
    told = words if day is None else f"{words[: day.start]} {words[day.end :]}"
    told = known.deadline.sub("", " ".join(told.split())).strip(" ,")
    return (
        Promise(place, place + len(words), told, None if day is None else day.day)
        if len(told.split()) > 1 or known.alone.fullmatch(told)
        else None
    )
