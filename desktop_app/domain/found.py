"""What a search answers: who was found, and why each of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from desktop_app.domain.names import fold

SUBSTRING = 3
"""Letters from which a piece within a word counts, as in the index of trigrams."""
_WORD = re.compile(r"[^\W_]+")


class Because(Enum):
    """In what of a person a searched word stands, when their row does not show it anyway."""

    OTHER_NAME = "other-name"
    WORK = "work"
    REACH = "reach"
    RELATIVE = "relative"
    TAG = "tag"
    OWN_FIELD = "own-field"
    DOCUMENT = "document"
    HOUSEHOLD = "household"
    NOTE = "note"
    NEED = "need"
    OFFER = "offer"
    ENTRY = "entry"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why somebody was found: the text that holds the word, and where in it the word stands (both 0
    when that cannot be said).

    `kind_word` is what a relative is to the person, as stored, or the name of a field of one's own; `day` is that of an entry.
    """

    because: Because
    text: str
    start: int = 0
    end: int = 0
    kind_word: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Mentions:
    """People found by what was logged, each with the id of the entry, in their order; `whole` says
    that these are all, else they are the first of them.
    """

    entries: dict[int, int]
    whole: bool


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a search: ids in order, whether these are all, and the entries by which some
    were found whom nothing else tells of.
    """

    ids: Sequence[int]
    whole: bool = True
    entries: Mapping[int, int] = field(default_factory=dict)


def words_of(text: str) -> list[str]:
    """The words of `text`, folded."""
    return [fold(found[0]) for found in _WORD.finditer(text)]


def place_of(word: str, text: str) -> tuple[int, int] | None:
    """Where in `text` the folded `word` begins a word, or is a piece of one from `SUBSTRING` letters
    on: start and end, or None. A number is found however it is grouped.
    """
    for found in _WORD.finditer(text):
        if fold(found[0]).startswith(word):
            return found.span()
    if len(word) < SUBSTRING:
        return None
    for found in _WORD.finditer(text):
        if word in fold(found[0]):
            return found.span()
    # 00 is how many countries dial the +.
    digits = word.removeprefix("00")
    return (0, len(text)) if digits.isdigit() and digits in re.sub(r"\D", "", text) else None


def reason_for(words: Sequence[str], shown: str, texts: Iterable[Reason]) -> Reason | None:
    """The text that tells most of those `words`, folded, which the row does not show anyway; None
    when it shows them all or nothing tells.
    """
    missing = [word for word in words if place_of(word, shown) is None]
    best, most = None, 0
    for reason in texts if missing else ():
        places = [place for word in missing if (place := place_of(word, reason.text)) is not None]
        if len(places) > most:
            best, most = _at(reason, places[0]), len(places)
    return best


def _at(reason: Reason, place: tuple[int, int]) -> Reason:
    return Reason(reason.because, reason.text, *place, reason.kind_word, reason.day)
