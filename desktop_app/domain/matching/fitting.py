"""How well an offer fits a need, and why, in words that can be checked.

    score = met / (met + unmet + FLOOR) × (1 − SPARE × spare) × acts × places × times

`met` is the sum over the need's words of what each says, times how close the offer's closest word
is; `unmet` is what the other words say, those less that are circumstances or in no list; `spare` is
the share of the offer that was not met. Words say more the rarer they are (`Frequencies.rarity`) and
less where they stand in the circumstances (`reading`). The figures are Kith's own, tried on lines.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.matching.acts import FITS, fit
from desktop_app.domain.matching.words import Kind, Membership, Met, Reading, Word

THRESHOLD = 0.28
"""A match from this score on is proposed."""
SPARE = 0.35
FLOOR = 0.25
"""Added to what the need says, so that a line of one faint word is no full match."""
BEHIND = 0.8
"""What a word of an offer counts that is not its first thing."""
_LISTED = 0.9
_SIBLINGS = 0.3
"""Two different kinds of one thing: a trumpet and a trombone."""
_OTHER_LIST = 0.4
"""Two words of one stem that the lists do not have together: a house and housing."""
_NOT_ASKED = 0.5
"""What is left when nothing met that is asked for."""
_SAME_PLACE, _OTHER_PLACE = 1.2, 0.35
_SAME_TIME, _OTHER_TIME = 1.05, 0.7
_MOST = FITS * _SAME_PLACE * _SAME_TIME
_SEEKS = 0.3
"""What is left when the offer looks for something itself: a seeker never meets a seeker."""


@dataclass(frozen=True, slots=True)
class Fit:
    """A score from 0 and the words that met, those that say most first."""

    score: float
    why: tuple[Met, ...] = ()


_NONE = Fit(0.0)


def fitting(need: Reading, offer: Reading, within: Mapping[str, str], at_least: float = 0.0) -> Fit:
    """How well `offer` fits `need`; `within` names what a place lies in.

    What is surely below `at_least` may be given as no fit at all, which is faster.
    """
    met = unmet = 0.0
    topical = asked = False
    pairs = list[tuple[float, Word, Word, str]]()
    taken = set[str]()
    for word in need.topics:
        strength, other, rule = _closest(word, offer)
        if other is None:
            unmet += word.lost
            continue
        share = strength if other.asked else strength * BEHIND
        met += word.says * share
        unmet += word.lost * (1 - share)
        topical = topical or word.kind is other.kind is Kind.TOPIC
        asked = asked or (word.asked and word.kind is Kind.TOPIC)
        taken.add(other.stem)
        pairs.append((word.says * share, word, other, rule))
    score = bound(met, unmet, asked=asked)
    if not topical or score * _MOST < at_least:
        return _NONE
    where, places = _places(need, offer, within)
    factor, act = fit(need.acts, offer.acts)
    when, times = _times(need, offer)
    score *= (1 - SPARE * _spare(need, offer, taken)) * factor * where * when
    score *= _SEEKS if offer.seeks else 1.0
    pairs.sort(key=lambda pair: -pair[0])
    why = [Met(word.text, other.text, rule) for _, word, other, rule in pairs]
    return Fit(score, (*why, *places, *([Met(act, act, "act")] if act else ()), *times))


def highest(need: Reading) -> float:
    """The factor by which acts, places and times raise a score of `need` at most."""
    places = _SAME_PLACE if need.places else 1.0
    return (FITS if need.acts else 1.0) * places * (_SAME_TIME if need.times else 1.0)


def bound(met: float, unmet: float, *, asked: bool) -> float:
    """The first factor of the score, halved unless something met that is `asked` for; never less
    than the score without acts, places and times.
    """
    return met / (met + unmet + FLOOR) * (1.0 if asked else _NOT_ASKED)


def _spare(need: Reading, offer: Reading, taken: set[str]) -> float:
    """The share of the offer that has nothing to do with the need."""
    left = used = 0.0
    for word in offer.topics:
        if word.stem in taken or any(member.group in need.lists for member in word.groups):
            used += word.says
        else:
            left += word.lost
    return left / (left + used or 1.0)


def _closest(word: Word, offer: Reading) -> tuple[float, Word | None, str]:
    """How close the closest word of the offer is, that word, and by which rule."""
    best, found = 0.0, None
    for mine in word.groups:
        if mine.group in offer.lists:
            other, theirs = offer.lists[mine.group]
            shared = _closeness(mine, theirs)
            if shared > best:
                best, found = shared, other
    twin = offer.stems.get(word.stem)
    if twin is None:
        return best, found, "listed together"
    if word.text.lower() == twin.text.lower():
        return 1.0, twin, "same word"
    if not (word.listed or twin.listed) or found is twin:
        return 1.0, twin, "same stem"
    if best >= _OTHER_LIST:
        return best, found, "listed together"
    return _OTHER_LIST, twin, "same stem"


def _closeness(mine: Membership, theirs: Membership) -> float:
    both = mine.is_kind_of and theirs.is_kind_of
    return mine.closeness * theirs.closeness * (_SIBLINGS if both else _LISTED)


def _places(
    need: Reading, offer: Reading, within: Mapping[str, str]
) -> tuple[float, tuple[Met, ...]]:
    if not need.places or not offer.places:
        return 1.0, ()
    for word in need.places:
        for other in offer.places:
            mine, theirs = _name(word), _name(other)
            if theirs in _around(mine, within) or mine in _around(theirs, within):
                return _SAME_PLACE, (Met(word.text, other.text, "place"),)
    return _OTHER_PLACE, ()


def _around(place: str, within: Mapping[str, str]) -> list[str]:
    """`place` and all it lies in."""
    found = [place]
    while found[-1] in within and within[found[-1]] not in found:
        found.append(within[found[-1]])
    return found


def _name(word: Word) -> str:
    return word.groups[0].group if word.groups else word.stem


def _times(need: Reading, offer: Reading) -> tuple[float, tuple[Met, ...]]:
    if not need.times or not offer.times:
        return 1.0, ()
    clash = False
    for word in need.times:
        for other in offer.times:
            mine = {member.group for member in word.groups}
            theirs = {member.group for member in other.groups}
            if mine & theirs:
                return _SAME_TIME, (Met(word.text, other.text, "time"),)
            clash = clash or bool(set(map(_sort, mine)) & set(map(_sort, theirs)))
    return (_OTHER_TIME if clash else 1.0), ()


def _sort(group: str) -> str:
    """Whether a group of times is a month, a part of the day …"""
    return group.partition(" ")[0]
