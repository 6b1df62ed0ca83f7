"""All needs and offers, and the best of one side for any of the other.

An inverted index: each stem and each list of words knows the lines it is in, so a line is compared
only with those that share one with it. Lines are added and removed one by one.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from desktop_app.domain.matching.fitting import THRESHOLD, fitting
from desktop_app.domain.matching.words import Kind, Met, Reading

COMPARED = 60
"""At most so many lines are compared in full with one, those that share most with it."""


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
        for mark, says in _marks(reading):
            posting = self._postings[mark]
            posting[key] = max(says, posting.get(key, 0.0))

    def remove(self, key: str) -> None:
        reading = self.readings.pop(key, None)
        if reading is None:
            return
        for mark, _ in _marks(reading):
            posting = self._postings[mark]
            posting.pop(key, None)
            if not posting:
                del self._postings[mark]

    def near(self, reading: Reading, most: int) -> list[str]:
        """Those that share most with `reading`."""
        shared: defaultdict[str, float] = defaultdict(float)
        for word in reading.topics:
            best = dict[str, float]()
            for mark in (word.stem, *(member.group for member in word.groups)):
                for key, says in self._postings.get(mark, {}).items():
                    if says > best.get(key, 0.0):
                        best[key] = says
            for key in best:
                shared[key] += word.says
        if len(shared) <= most:
            return list(shared)
        return heapq.nlargest(most, shared, key=shared.__getitem__)


def _marks(reading: Reading) -> Iterator[tuple[str, float]]:
    for word in reading.topics:
        if word.kind is not Kind.DESCRIBING:
            yield word.stem, word.says
            for member in word.groups:
                yield member.group, word.says * member.closeness


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

    def offers_for(self, key: str, most: int = 10, at_least: float = THRESHOLD) -> list[Match]:
        """The offers that fit the need best, best first. Raises KeyError for an unknown key."""
        need = self._needs.readings[key]
        pairs = ((key, need, other) for other in self._offers.near(need, COMPARED))
        return _best(
            (
                self._match(key, need, other, self._offers.readings[other])
                for key, need, other in pairs
            ),
            most,
            at_least,
        )

    def needs_for(self, key: str, most: int = 10, at_least: float = THRESHOLD) -> list[Match]:
        """The needs the offer fits best, best first. Raises KeyError for an unknown key."""
        offer = self._offers.readings[key]
        found = (
            self._match(other, self._needs.readings[other], key, offer)
            for other in self._needs.near(offer, COMPARED)
        )
        return _best(found, most, at_least)

    def matches(self, most: int = 3, at_least: float = THRESHOLD) -> Iterator[Match]:
        """The best offers of every need, at most `most` each, in the order the needs were added."""
        for key in self._needs.readings:
            yield from self.offers_for(key, most, at_least)

    def _match(self, key: str, need: Reading, other: str, offer: Reading) -> Match:
        fit = fitting(need, offer, self._within)
        return Match(key, other, fit.score, fit.why)


def _best(found: Iterable[Match], most: int, at_least: float) -> list[Match]:
    fitting_ones = [match for match in found if match.score >= at_least]
    fitting_ones.sort(key=lambda match: (-match.score, match.need, match.offer))
    return fitting_ones[:most]
