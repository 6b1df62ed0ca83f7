"""Days said in words: the day before, a date without its year, a weekday, so many weeks away.

What happened lies in the past: a bare "3 Nov" later than today means last year's. What is to come
lies ahead. Which of the two a line means is decided by `plans`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.day_readers import READERS, Asked
from desktop_app.domain.grammar.patterns import group, words_of
from desktop_app.domain.grammar.rough_days import ROUGH_READERS, day_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from desktop_app.domain.grammar.language import DayForm, Language, Says


@dataclass(frozen=True, slots=True)
class DayFound:
    """A day and where in the text it was said; a `rough` one stands for several."""

    start: int
    end: int
    day: date
    rough: bool = False
    says: Says | None = None


def past_day(text: str, today: date, language: Language, day_first: bool = True) -> DayFound | None:
    """The first day in `text` on which something happened; `day_first` reads 3/11 as 3 November."""
    return _first(language.days.past, text, Asked(today, False, day_first, language))


def coming_day(
    text: str, today: date, language: Language, day_first: bool = True
) -> DayFound | None:
    """The first day in `text` that lies ahead."""
    return _first(language.days.coming, text, Asked(today, True, day_first, language))


def past_rough(text: str, today: date, language: Language) -> DayFound | None:
    """The first month, season, holiday or year in `text` in which something happened: the first day
    of a whole month or year, else the middle. Without a year it is the newest one that began.
    """
    return _rough(text, Asked(today, False, True, language))


def coming_rough(text: str, today: date, language: Language) -> DayFound | None:
    """The first month, season, holiday or year in `text` that lies ahead, by its first day."""
    return _rough(text, Asked(today, True, True, language))


def _first(forms: tuple[DayForm, ...], text: str, asked: Asked) -> DayFound | None:
    best: DayFound | None = None
    for form in _possible(forms, text):
        for found in form.pattern.finditer(text):
            if best is not None and found.start() > best.start:
                break
            if form.either and tells_of_later(text, found, asked.language):
                continue
            day = READERS[form.says](form, found, asked)
            if day is not None and group(found, "before"):
                day = max(day - timedelta(1), asked.today)
            if day is not None and (best is None or found.start() < best.start):
                best = DayFound(found.start(), found.end(), day, form.rough, form.says)
                break
    return None if best is None else _put_right(best, forms, text, asked)


def _put_right(found: DayFound, forms: tuple[DayForm, ...], text: str, asked: Asked) -> DayFound:
    """The day with which another one is corrected: “on Tuesday, no, Wednesday”."""
    instead = asked.language.days.put_right.match(text, found.end)
    if instead is None:
        return found
    other = _first(forms, "\n" * instead.end() + text[instead.end() :], asked)
    if other is None or other.start != instead.end():
        return found
    return replace(other, start=found.start)


def _possible(forms: tuple[DayForm, ...], text: str) -> Iterator[DayForm]:
    """Those of which the words are there."""
    words = words_of(text)
    return (form for form in forms if not form.needs or not words.isdisjoint(form.needs))


def _rough(text: str, asked: Asked) -> DayFound | None:
    words, best = asked.language.days, None
    for form in _possible(asked.language.days.rough, text):
        for found in form.pattern.finditer(text):
            if best is not None and found.start() >= best.start:
                break
            if not asked.ahead and tells_of_later(text, found, asked.language):
                continue
            day = day_in(ROUGH_READERS[form.says](found, asked), found, asked)
            if day is not None:
                edge = asked.ahead and words.edge.search(group(found, "part")) is not None
                rough = form.rough and not edge
                best = DayFound(found.start(), found.end(), day, rough, form.says)
                break
    return best


_CLAUSE_BEGINS = re.compile(r"[,;!?\n()]|[.:](?!\d)")


def tells_of_later(text: str, found: re.Match[str], language: Language) -> bool:
    """Whether what stands before a day in its clause makes it one to come, or a fact: "she will be
    back on Friday".
    """
    words = language.days
    if words.was.match(found[0]):
        return False
    clause = text[clause_start(text, found.start()) : found.start()]
    return (
        words.is_to_come.match(found[0]) is not None
        or words.tells_of_later.search(clause) is not None
    )


def clause_start(text: str, place: int) -> int:
    """Where the clause begins that `place` is in."""
    begins = [mark.end() for mark in _CLAUSE_BEGINS.finditer(text, 0, place)]
    return begins[-1] if begins else 0
