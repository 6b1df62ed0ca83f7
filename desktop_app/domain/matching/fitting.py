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

from desktop_app.domain.matching.acts import fit
from desktop_app.domain.matching.words import Kind, Membership, Met, Reading, Word

THRESHOLD = 0.36
"""A match from this score on is proposed."""
SPARE = 0.35
FLOOR = 0.25
"""Added to what the need says, so that a line of one faint word is no full match."""
_LISTED = 0.9
_SIBLINGS = 0.3
"""Two different kinds of one thing: a trumpet and a trombone."""
_SAME_STEM_OTHER_LIST = 0.4
_UNLISTED = 0.5
_CIRCUMSTANCE = 0.5
_BEHIND = 0.8
"""What a word of an offer counts that is not its first thing."""
_NOT_ASKED = 0.5
"""What is left when nothing met that is asked for."""
_SAME_PLACE, _OTHER_PLACE = 1.2, 0.35
_SAME_TIME, _OTHER_TIME = 1.05, 0.7
_SEEKS = 0.3
"""What is left when the offer looks for something itself: a seeker never meets a seeker."""


@dataclass(frozen=True, slots=True)
class Fit:
    """A score from 0 and the words that met, those that say most first."""

    score: float
    why: tuple[Met, ...] = ()


_NONE = Fit(0.0)


def fitting(need: Reading, offer: Reading, within: Mapping[str, str]) -> Fit:
    """How well `offer` fits `need`; `within` names the country a place lies in."""
    met = unmet = 0.0
    topical = asked = False
    why = list[tuple[float, Met]]()
    taken = set[int]()
    for word in need.topics:
        strength, at, rule = _best(word, offer.topics)
        if not strength:
            unmet += word.says * _weight(word)
            continue
        other = offer.topics[at]
        gain = word.says * strength * (1.0 if other.asked else _BEHIND)
        met += gain
        unmet += (word.says - gain) * _weight(word)
        topical = topical or word.kind is other.kind is Kind.TOPIC
        asked = asked or (word.asked and word.kind is Kind.TOPIC)
        taken.add(at)
        why.append((gain, Met(word.text, other.text, rule)))
    if not topical:
        return _NONE
    where, places = _places(need, offer, within)
    factor, act = fit(need.acts, offer.acts)
    when, times = _times(need, offer)
    score = met / (met + unmet + FLOOR) * (1 - SPARE * _spare(need, offer, taken))
    score *= factor * where * when * (1.0 if asked else _NOT_ASKED)
    score *= _SEEKS if offer.seeks else 1.0
    why.sort(key=lambda pair: -pair[0])
    extra = [Met(act, act, "act")] if act else []
    return Fit(score, (*(pair for _, pair in why), *places, *extra, *times))


def _weight(word: Word) -> float:
    """What a word that was not met takes away."""
    return (1.0 if word.listed else _UNLISTED) * (1.0 if word.asked else _CIRCUMSTANCE)


def _spare(need: Reading, offer: Reading, taken: set[int]) -> float:
    """The share of the offer that has nothing to do with the need."""
    left = used = 0.0
    lists = {member.group for word in need.topics for member in word.groups}
    for at, word in enumerate(offer.topics):
        if at in taken or any(member.group in lists for member in word.groups):
            used += word.says
        else:
            left += word.says * _weight(word)
    return left / (left + used or 1.0)


def _best(word: Word, others: tuple[Word, ...]) -> tuple[float, int, str]:
    """How close the closest of `others` is, where it stands, and by which rule."""
    best, place, rule = 0.0, -1, ""
    for at, other in enumerate(others):
        shared = 0.0
        for mine in word.groups:
            for theirs in other.groups:
                if mine.group == theirs.group:
                    shared = max(shared, _closeness(mine, theirs))
        how = "listed together"
        if word.stem == other.stem:
            same = word.text.lower() == other.text.lower()
            how = "same word" if same else "same stem"
            unlike = word.listed and other.listed and not shared
            shared = _SAME_STEM_OTHER_LIST if unlike and not same else 1.0
        if shared > best:
            best, place, rule = shared, at, how
    return best, place, rule


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
