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

THRESHOLD = 0.3
"""A match from this score on is proposed."""
SPARE = 0.4
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


def fitting(need: Reading, offer: Reading, within: Mapping[str, str]) -> Fit:
    """How well `offer` fits `need` and why; `within` names what a place lies in."""
    pairs = list[tuple[float, Word, Word, str]]()
    value = score(need, offer, within, told=pairs)
    if not value:
        return _NONE
    pairs.sort(key=lambda pair: -pair[0])
    why = [Met(word.text, other.text, rule) for _, word, other, rule in pairs]
    act = fit(need.acts, offer.acts)[1]
    places, times = _places(need, offer, within)[1], _times(need, offer)[1]
    return Fit(value, (*why, *places, *([Met(act, act, "act")] if act else ()), *times))


def score(
    need: Reading,
    offer: Reading,
    within: Mapping[str, str],
    at_least: float = 0.0,
    told: list[tuple[float, Word, Word, str]] | None = None,
) -> float:
    """The score alone, 0 for no fit; what is surely below `at_least` may be given as 0.

    Each pair of words that met is added to `told` with its share of the score and the rule.
    """
    met = unmet = 0.0
    topical = asked = False
    taken = set[str]()
    for word in need.topics:
        strength, other, rule = _closest(word, offer)
        if other is None:
            unmet += word.lost
            continue
        share = strength if other.asked else strength * BEHIND
        met += word.says * share
        unmet += word.lost * (1 - share)
        if word.kind is other.kind is Kind.TOPIC:
            topical = True
        if word.asked and word.kind is Kind.TOPIC:
            asked = True
        taken.add(other.stem)
        if told is not None:
            told.append((word.says * share, word, other, rule))
    value = bound(met, unmet, asked=asked)
    if not topical or value * _MOST < at_least:
        return 0.0
    value *= fit(need.acts, offer.acts)[0] * (_SEEKS if offer.seeks else 1.0)
    if need.places and offer.places:
        value *= _places(need, offer, within)[0]
    if need.times and offer.times:
        value *= _times(need, offer)[0]
    if value < at_least:
        return 0.0
    return value * (1 - SPARE * _spare(need, offer, taken))


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
            left += word.says * (1.0 if word.asked else 0.6)
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
