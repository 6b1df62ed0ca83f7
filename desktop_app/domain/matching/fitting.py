"""How well an offer fits a need, and why, in words that can be checked.

    score = met / (met + unmet + FLOOR) × (1 − SPARE × spare) × acts × places × times

`met` is the sum over the need's words of what each says, times how close the offer's closest word
is; `unmet` is what the other words say, those less that are circumstances or in no list; `spare` is
the share of the offer that was not met. Words say more the rarer they are (`Frequencies.rarity`) and
less where they stand in the circumstances (`reading`). The figures are Kith's own, tried on lines.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.matching.acts import FITS, fit
from desktop_app.domain.matching.words import Kind, Membership, Met, Reading, Word

THRESHOLD = 0.235
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
_OTHER_TONGUE = 0.5
"""What is left when both name languages and none is the same."""
_AGAIN = 0.7
"""What is left where one word of an offer is close to several of a need, from the second on."""
_MODIFIES = 0.75
"""What is left where a word of an offer met that only tells of which kind something else is."""
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
    shares, rules = [], dict[tuple[int, int], str]()
    for word in need.topics:
        mine = dict[int, float]()
        for other in offer.topics:
            close, rule = closeness(word, other)
            if close:
                mine[id(other)] = close if other.asked else close * BEHIND
                rules[id(word), id(other)] = rule
        shares.append(mine)
    value = score(inner(need, offer, shares) * outer(need, offer, within))
    if not value:
        return _NONE
    pairs = [
        (word.says * share, Met(word.text, other.text, rules[id(word), id(other)]))
        for word, mine in zip(need.topics, shares, strict=True)
        for share, other in [_closest(mine, offer)]
        if other is not None
    ]
    pairs.sort(key=lambda pair: -pair[0])
    why = [met for _, met in pairs]
    act = fit(need.acts, offer.acts)[1]
    places, times = _places(need, offer, within)[1], _times(need, offer)[1]
    return Fit(value, (*why, *places, *([Met(act, act, "act")] if act else ()), *times))


def score(value: float) -> float:
    """A score as it is told: rounded, so that what fits as well is equal."""
    return round(value, 6)


Shares = Mapping[int, float]
"""How close words of offers (by `id`) are to one word of a need, those that are at all."""


def inner(need: Reading, offer: Reading, shares: Sequence[Shares]) -> float:
    """The score without acts, places and times; `shares` has what is close to each of the need's
    topics.
    """
    used = {key for key in offer.keys if any(key in mine for mine in shares)}
    return meeting(need, offer, shares) * (1 - SPARE * spare(offer, used))


def meeting(need: Reading, offer: Reading, shares: Sequence[Shares]) -> float:
    """The first factor of the score; words of the offer that `shares` has not change nothing."""
    met = unmet = 0.0
    topical = asked = False
    keys, taken = offer.keys, set[int]()
    for word, mine in zip(need.topics, shares, strict=True):
        share, closest = 0.0, 0
        for key in keys:
            if key in mine and mine[key] > share:
                share, closest = mine[key], key
        if not share:
            unmet += word.lost
            continue
        other = offer.topics[keys.index(closest)]
        if share < 1.0 and closest in taken:
            share *= _AGAIN
        elif other.modifies and not _is_head_met(other, offer, shares):
            share *= _MODIFIES
        taken.add(closest)
        met += word.says * share
        unmet += word.lost * (1 - share)
        if word.kind is Kind.TOPIC is other.kind:
            topical = True
            asked = asked or word.asked
    return bound(met, unmet, asked=asked) if topical else 0.0


def _is_head_met(word: Word, offer: Reading, shares: Sequence[Shares]) -> bool:
    """Whether the need says anything close to what `word` tells the kind of."""
    head = id(offer.topics[offer.topics.index(word) + 1])
    return any(head in mine for mine in shares)


def outer(need: Reading, offer: Reading, within: Mapping[str, str]) -> float:
    """What acts, places and times make of the score, as a factor."""
    value = fit(need.acts, offer.acts)[0] if need.acts or offer.acts else 1.0
    if offer.seeks:
        value *= _SEEKS
    if need.places and offer.places:
        value *= _places(need, offer, within)[0]
    if need.times and offer.times:
        value *= _times(need, offer)[0]
    if need.tongues and offer.tongues and need.tongues.isdisjoint(offer.tongues):
        value *= _OTHER_TONGUE
    return value


def highest(need: Reading) -> float:
    """The factor by which acts, places and times raise a score of `need` at most."""
    places = _SAME_PLACE if need.places else 1.0
    return (FITS if need.acts else 1.0) * places * (_SAME_TIME if need.times else 1.0)


def bound(met: float, unmet: float, *, asked: bool) -> float:
    """The first factor of the score, halved unless something met that is `asked` for; never less
    than the score without acts, places and times.
    """
    return met / (met + unmet + FLOOR) * (1.0 if asked else _NOT_ASKED)


def closeness(word: Word, other: Word) -> tuple[float, str]:
    """How close a word of an offer is to one of a need (the first), from 0 to 1, and by which rule."""
    close, rule = _closeness(word, other)
    return close * other.sure, rule


def _closeness(word: Word, other: Word) -> tuple[float, str]:
    best = 0.0
    for mine in word.groups:
        if mine.group == other.stem:
            best = max(best, mine.closeness)
        for theirs in other.groups:
            if mine.group == theirs.group:
                best = max(best, together(mine, theirs))
    for theirs in other.groups:
        if theirs.group == word.stem:
            best = max(best, theirs.closeness)
    if word.stem != other.stem:
        return best, "listed together"
    if word.text.lower() == other.text.lower():
        return 1.0, "same word"
    if best or not (word.listed or other.listed):
        return 1.0, "same stem"
    return _OTHER_LIST, "same stem"


def together(mine: Membership, theirs: Membership) -> float:
    """How close two words are that are in one list."""
    both = mine.is_kind_of and theirs.is_kind_of
    return mine.closeness * theirs.closeness * (_SIBLINGS if both else _LISTED)


def _closest(mine: Shares, offer: Reading) -> tuple[float, Word | None]:
    """The word of the offer that is closest, and how close it is; 0 and None if none is."""
    best, found = 0.0, None
    if mine:
        for key, other in zip(offer.keys, offer.topics, strict=True):
            close = mine.get(key, 0.0)
            if close > best:
                best, found = close, other
    return best, found


def spare(offer: Reading, used: Container[int]) -> float:
    """The share of the offer that has nothing to do with the need, where these words of it have."""
    left = said = 0.0
    for key, word in zip(offer.keys, offer.topics, strict=True):
        if key in used:
            said += word.says
        else:
            left += word.spared
    return left / (left + said or 1.0)


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
