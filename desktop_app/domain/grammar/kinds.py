"""What sort of contact a typed line tells of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.clauses import (
    Clause,
    clause_at,
    clauses,
    sentence_start,
    spaced,
)
from desktop_app.domain.grammar.masks import masked
from desktop_app.domain.grammar.respelling import respelt
from desktop_app.domain.grammar.tokens import Corrections, Token, TokenKind, corrected
from desktop_app.domain.timeline import InteractionKind, Starter

if TYPE_CHECKING:
    from desktop_app.domain.grammar.language import Language
    from desktop_app.domain.grammar.telling_words import KindForm

_LEADING = 8
"""Words at the start of the line among which a bare word of a kind tells of contact; later ones are
what the talk was about.
"""
_BETWEEN = 2
"""Words between "went to" and what was gone to."""
_MOST = 6
"""Kinds looked at in one line."""
_AFTER = 160
"""Characters after a kind in which is said that it did not come to it."""


@dataclass(frozen=True, slots=True)
class KindFound:
    """A kind named at a place of the text, and who starts what its verb tells of; `negated` when it
    did not come to it.
    """

    start: int
    end: int
    kind: InteractionKind
    starter: Starter | None
    done: bool = False
    negated: bool = False


def kind_token(text: str, language: Language, fixed: Corrections) -> Token | None:
    """The token of the kind found in `text`. What was not done, and a call nobody took, is a
    note.
    """
    view = respelt(spaced(text), language.slips)
    found = kind_in(view.text, language)
    if found is None:
        return None
    kind = InteractionKind.NOTE if found.negated else found.kind
    said = view.text[found.start : found.end]
    token = view.as_typed(Token(TokenKind.KIND, found.start, found.end, said, kind))
    return corrected(token, fixed)


@lru_cache(maxsize=16)
def kind_in(text: str, language: Language) -> KindFound | None:
    """The first kind among the leading words that came about, else the first one named; a later one
    counts where a verb or somebody beside it says that it was done.

    Remembered, for a line is asked with its days and without, which is often the same.
    """
    text = masked(text)
    cut = clauses(text, language)
    first: KindFound | None = None
    for found in _named(text, cut, language):
        at = clause_at(cut, found.start)
        if first is not None and not _is_strong(text, found, language):
            continue
        if _is_negated(text, found, cut, at, language):
            first = first or replace(found, negated=True)
            continue
        return found
    return first


def _named(text: str, cut: Sequence[Clause], language: Language) -> Iterator[KindFound]:
    """The kinds named in `text`, in order, but for those that are talked of."""
    known, limit, place = language.kinds, _leading_end(text), 0
    for _ in range(_MOST):
        best = _next(text, place, known.named)
        if best is None:
            return
        place = best.end
        begins = sentence_start(cut, clause_at(cut, best.start))
        matter = known.another_matter.search(text, begins)
        talked_of = matter is not None and matter.start() < best.start
        if talked_of and not known.it_was.fullmatch(text, begins, best.start):
            ends = next((each for each in cut if each.end >= best.start), cut[-1])
            place = max(place, ends.end)
            continue
        if best.start >= limit and not _is_strong(text, best, language):
            continue
        if not (best.starter or best.done) and known.things.match(text, best.end):
            continue
        if not (best.starter or best.done) and known.apart.search(
            text[max(0, best.start - 40) : best.start]
        ):
            continue
        yield _came_to(text, best, language)


def _came_to(text: str, found: KindFound, language: Language) -> KindFound:
    """What somebody came to or was met for, where that is a kind of its own: “came to the party”,
    “met Ana for coffee”.
    """
    known = language.kinds
    arrived = known.arrived.fullmatch(text, found.start, found.end) is not None
    if not arrived and known.met.fullmatch(text, found.start, found.end) is None:
        return found
    what = _next(text, found.end, known.named)
    if what is None or what.starter or what.done:
        return found
    if known.what_for.fullmatch(text, found.end, what.start):
        return what
    near = len(text[found.end : what.start].split()) <= _BETWEEN
    return what if arrived and near else found


def _next(text: str, place: int, forms: tuple[KindForm, ...]) -> KindFound | None:
    """The first of `forms` that is found from `place` on, in their order where two begin there."""
    found = _any_of(forms).search(text, place)
    if found is None or found.lastgroup is None:
        return None
    form = forms[int(found.lastgroup[1:])]
    return KindFound(found.start(), found.end(), form.kind, form.starter, form.done)


@lru_cache(maxsize=4)
def _any_of(forms: tuple[KindForm, ...]) -> re.Pattern[str]:
    """All of them as one pattern, group `k` with the place of each: a search for each would go over
    the text that many times.
    """
    whole = (f"(?P<k{at}>{form.pattern.pattern})" for at, form in enumerate(forms))
    return re.compile("|".join(whole), re.IGNORECASE)


def _leading_end(text: str) -> int:
    place = 0
    for _ in range(_LEADING):
        while place < len(text) and text[place].isspace():
            place += 1
        while place < len(text) and not text[place].isspace():
            place += 1
    return place


def _is_strong(text: str, found: KindFound, language: Language) -> bool:
    """Whether it was done beyond doubt: a verb says so, or somebody is named beside it."""
    return (
        found.starter is not None
        or found.done
        or language.people.sure.match(text[found.end :].lstrip()[:6]) is not None
        or language.kinds.had.search(text[max(0, found.start - 40) : found.start]) is not None
    )


def _is_negated(
    text: str, found: KindFound, cut: Sequence[Clause], at: int, language: Language
) -> bool:
    known, clause = language.kinds, cut[at]
    after = text[found.end : found.end + _AFTER]
    said = text[found.start : found.end]
    if clause.after == "?" and (found.starter is None or clause.begins_sentence):
        return True
    if known.noted.match(text, clause.start) or known.not_done.search(
        text[clause.start : found.start]
    ):
        return True
    if found.kind is InteractionKind.CALL and (
        known.not_reached.search(after)
        or known.not_reached.search(text, sentence_start(cut, at), found.start)
    ):
        return True
    if known.visits.fullmatch(said) and known.not_there.search(after):
        return True
    return known.called_off.match(after) is not None
