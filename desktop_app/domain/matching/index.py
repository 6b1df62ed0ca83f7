"""All needs and offers, and the best of one side for any of the other.

An inverted index: each stem and each list of words knows the lines it is in, so a line is compared
only with those that share one with it. Lines are added and removed one by one.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from operator import itemgetter

from desktop_app.domain.matching.fitting import BEHIND, THRESHOLD, bound, fitting, highest, score
from desktop_app.domain.matching.words import Kind, Met, Reading, Word

COMPARED = 16
"""At most so many lines are compared in full with one, the most promising of those that share a word
with it."""


FAR = 0.6
"""An offer that fits less than that share of the best one is not proposed."""
Allowed = Callable[[str, str], bool]
Kept = dict[int, dict[str, float]]


def all_are_allowed(need: str, offer: str) -> bool:
    """Whether the two may be proposed together: any may."""
    return True


@dataclass(frozen=True, slots=True)
class Match:
    """A need and an offer (their keys), how well they fit (from 0) and why."""

    need: str
    offer: str
    score: float
    why: tuple[Met, ...]


class _Lines:
    """The lines of one side."""

    def __init__(self) -> None:
        self.readings: dict[str, Reading] = {}
        self._postings: defaultdict[str, dict[str, float]] = defaultdict(dict)

    def put(self, key: str, reading: Reading) -> None:
        self.remove(key)
        self.readings[key] = reading
        for mark, closeness in _marks(reading):
            posting = self._postings[mark]
            posting[key] = max(closeness, posting.get(key, 0.0))

    def remove(self, key: str) -> None:
        reading = self.readings.pop(key, None)
        if reading is None:
            return
        for mark, _ in _marks(reading):
            posting = self._postings[mark]
            posting.pop(key, None)
            if not posting:
                del self._postings[mark]

    def near(
        self, reading: Reading, at_least: float, kept: Kept | None = None
    ) -> list[tuple[float, str]]:
        """Those that share a word with `reading`, as a need, with what `bound` gives for them at
        most; the most promising ones first. Those that share circumstances only are left out when
        that cannot come to `at_least`. `kept` may be given to many calls between which nothing
        changes.
        """
        gains = dict[str, float]()
        for word in reading.topics:
            if word.asked:
                gains = _sum(gains, self._shared(word, kept))
        asked = frozenset(gains)
        circumstances = [word for word in reading.topics if not word.asked]
        slack = sum(word.says for word in reading.topics if word.kind is Kind.DESCRIBING)
        whole = sum(word.lost for word in reading.topics) - slack
        most = sum(word.says for word in circumstances) + slack
        enough = bound(most, max(0.0, whole - most), asked=False) >= at_least
        for word in circumstances:
            shared = self._shared(word, kept)
            if not enough:
                shared = {key: shared[key] for key in shared.keys() & asked}
            gains = _sum(gains, shared)
        best = heapq.nlargest(COMPARED * 2, gains.items(), key=itemgetter(1))
        if len(best) > COMPARED:
            # Of those that share as much, the ones that say least besides.
            readings = self.readings
            best.sort(key=lambda one: -one[1] * (2 * one[1] / (one[1] + readings[one[0]].says) + 2))
            best = sorted(best[:COMPARED], key=lambda one: -one[1])
        return [
            (bound(gain + slack, max(0.0, whole - gain), asked=key in asked), key)
            for key, gain in best
        ]

    def _shared(self, word: Word, kept: Kept | None) -> dict[str, float]:
        """The lines that have the word or one listed with it, and what it says there at most."""
        if kept is not None and id(word) in kept:
            return kept[id(word)]
        says = word.says
        best = {key: says * place for key, place in self._postings.get(word.stem, {}).items()}
        for member in word.groups:
            closeness = says * member.closeness
            for key, place in self._postings.get(member.group, {}).items():
                shared = closeness * place
                if shared > best.get(key, 0.0):
                    best[key] = shared
        if kept is not None:
            kept[id(word)] = best
        return best


def _sum(one: dict[str, float], other: dict[str, float]) -> dict[str, float]:
    """Both added up, in a new dict; the larger one is copied at once."""
    more, less = (one, other) if len(one) > len(other) else (other, one)
    both = dict(more)
    for key, value in less.items():
        both[key] = both.get(key, 0.0) + value
    return both


def _marks(reading: Reading) -> Iterator[tuple[str, float]]:
    for word in reading.topics:
        if word.kind is not Kind.DESCRIBING:
            place = 1.0 if word.asked else BEHIND
            yield word.stem, place
            for member in word.groups:
                yield member.group, member.closeness * place


class MatchIndex:
    """The needs and offers that are open. `within` names the country of a place."""

    def __init__(self, within: Mapping[str, str]) -> None:
        self._within = within
        self._needs = _Lines()
        self._offers = _Lines()

    def put_need(self, key: str, reading: Reading) -> None:
        """Add a need, in place of the one of that key."""
        self._needs.put(key, reading)

    def put_offer(self, key: str, reading: Reading) -> None:
        """Add an offer, in place of the one of that key."""
        self._offers.put(key, reading)

    def remove(self, key: str) -> None:
        """Take out the need or offer of that key, if there is one."""
        self._needs.remove(key)
        self._offers.remove(key)

    def offers_for(
        self,
        key: str,
        most: int = 10,
        at_least: float = THRESHOLD,
        allowed: Allowed = all_are_allowed,
        kept: Kept | None = None,
    ) -> list[Match]:
        """The offers that fit the need best, best first, without those far from the best.

        `allowed` is asked with the keys of a need and an offer: what was dismissed, or is the same
        person's, neither comes nor keeps others away. Raises KeyError for an unknown key.
        """
        need = self._needs.readings[key]
        found, scores = list[tuple[float, str]](), list[float]()
        least, factor = at_least, highest(need)
        for height, other in self._offers.near(need, at_least / factor, kept):
            if height * factor < least or (len(scores) == most and height * factor <= scores[0]):
                break
            if not allowed(key, other):
                continue
            value = score(need, self._offers.readings[other], self._within, least)
            if value >= least:
                found.append((value, other))
                heapq.heappush(scores, value)
                if len(scores) > most:
                    heapq.heappop(scores)
                if len(scores) == most:
                    least = max(at_least, scores[0])
        best = max(found, default=(0.0, ""))[0]
        good = [pair for pair in found if pair[0] >= max(at_least, best * FAR)]
        good.sort(key=lambda pair: (-pair[0], pair[1]))
        return [self._match(key, other) for _, other in good[:most]]

    def needs_for(
        self,
        key: str,
        most: int = 10,
        at_least: float = THRESHOLD,
        allowed: Allowed = all_are_allowed,
    ) -> list[Match]:
        """The needs the offer fits best, best first, without those that another offer fits far
        better. `allowed` as above. Raises KeyError for an unknown key.
        """
        offer = self._offers.readings[key]
        found = [
            (value, other)
            for _, other in self._needs.near(offer, 0.0)
            if allowed(other, key)
            and (value := score(self._needs.readings[other], offer, self._within)) >= at_least
        ]
        found.sort(key=lambda pair: (-pair[0], pair[1]))
        good = (other for value, other in found if value >= self._first(other, allowed) * FAR)
        return [self._match(other, key) for other in islice(good, most)]

    def _first(self, need: str, allowed: Allowed) -> float:
        """The score of the best offer for a need."""
        return next((match.score for match in self.offers_for(need, 1, 0.0, allowed)), 0.0)

    def matches(
        self,
        most: int = 3,
        at_least: float = THRESHOLD,
        allowed: Allowed = all_are_allowed,
    ) -> Iterator[Match]:
        """The best offers of every need (nothing may be added or taken out meanwhile), at most `most` each, in the order the needs were added."""
        kept: Kept = {}
        for key in self._needs.readings:
            yield from self.offers_for(key, most, at_least, allowed, kept)

    def _match(self, need: str, offer: str) -> Match:
        fit = fitting(self._needs.readings[need], self._offers.readings[offer], self._within)
        return Match(need, offer, fit.score, fit.why)
