"""All needs and offers, and the best of one side for any of the other.

An inverted index: each word knows the lines it is in, and each stem and each list the words that
have it. So a line is compared only with those that say something close. Lines are added and removed
one by one.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.domain.matching.best import FAR, Around, Search
from desktop_app.domain.matching.fitting import (
    THRESHOLD,
    fitting,
    highest,
    inner,
    outer,
)
from desktop_app.domain.matching.near import Lines, Near, Scored

if TYPE_CHECKING:
    from desktop_app.domain.matching.words import Met, Reading

Allowed = Callable[[str, str], bool]


def all_are_allowed(need: str, offer: str) -> bool:
    """Whether the two may be proposed together: any may."""
    return True


NONE_APART: Mapping[str, Collection[str]] = MappingProxyType({})


def are_not_apart(apart: Mapping[str, Collection[str]], need: str, offer: str) -> bool:
    """Whether the two may be proposed together: `apart` has the offers that may not, by need."""
    return offer not in apart.get(need, ())


@dataclass(frozen=True, slots=True)
class Match:
    """A need and an offer (their keys), how well they fit (from 0) and why."""

    need: str
    offer: str
    score: float
    why: tuple[Met, ...]


class MatchIndex:
    """The needs and offers that are open. `within` names the country of a place."""

    def __init__(self, within: Mapping[str, str]) -> None:
        self._within = within
        self._needs = Lines()
        self._offers = Lines()

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
    ) -> list[Match]:
        """The offers that fit the need best, best first, without those far from the best.

        `allowed` is asked with the keys of a need and an offer: what was dismissed, or is the same
        person's, neither comes nor keeps others away. Raises KeyError for an unknown key.
        """
        found = self._offers_for(key, most, at_least, allowed, Near(self._offers))
        return [self.match(key, other) for _, other in found]

    def _offers_for(
        self, key: str, most: int, at_least: float, allowed: Allowed, near: Near
    ) -> list[Scored]:
        need = self._needs.readings[key]
        closes = [near.to(word) for word in need.topics]
        fine = None if allowed is all_are_allowed else partial(allowed, key)
        around = near.arounds.get(self._needs.around[key])
        if around is None:
            around = near.arounds[self._needs.around[key]] = Around(need, self._offers, self._within)
        search = Search(need, closes, self._offers, around)
        return search.run(most, at_least, fine)

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
        found = [pair for pair in self.served_by(key, at_least) if allowed(pair[1], key)]
        found.sort(key=lambda pair: (-pair[0], pair[1]))
        good = (other for value, other in found if value >= self._first(other, allowed) * FAR)
        return [self.match(other, key) for other in islice(good, most)]

    def served_by(self, key: str, at_least: float = THRESHOLD) -> list[Scored]:
        """All needs the offer fits, in no order. Raises KeyError for an unknown key."""
        offer = self._offers.readings[key]
        shares = [self._needs.close_to(word) for word in offer.topics]
        keys = set[str]()
        for mine in shares:
            keys.update(self._needs.having(mine))
        found = ((self._score(other, key), other) for other in keys)
        return [pair for pair in found if pair[0] >= at_least]

    def _score(self, need: str, offer: str) -> float:
        return fitting(self._needs.readings[need], self._offers.readings[offer], self._within).score

    def _first(self, need: str, allowed: Allowed) -> float:
        """The score of the best offer for a need."""
        found = self._offers_for(need, 1, 0.0, allowed, Near(self._offers))
        return found[0][0] if found else 0.0

    def scores(
        self,
        most: int,
        at_least: float = THRESHOLD,
        keys: Iterable[str] | None = None,
        apart: Mapping[str, Collection[str]] = NONE_APART,
    ) -> Iterator[tuple[str, list[Scored]]]:
        """Each need, or each of these, with the best offers for it, at most `most`, none of those
        `apart` has for it; nothing may be added or taken out meanwhile.
        """
        near, known = Near(self._offers), dict[int, list[Scored]]()
        for key in self._needs.readings if keys is None else keys:
            if key in apart:
                allowed = partial(are_not_apart, apart)
                yield key, self._offers_for(key, most, at_least, allowed, near)
                continue
            reading = id(self._needs.readings[key])
            if reading not in known:
                known[reading] = self._offers_for(key, most, at_least, all_are_allowed, near)
            yield key, known[reading]

    def matches(self, most: int = 3, at_least: float = THRESHOLD) -> Iterator[Match]:
        """The same as matches, with the words that met."""
        for key, found in self.scores(most, at_least):
            for _, other in found:
                yield self.match(key, other)

    def match(self, need: str, offer: str) -> Match:
        """The match of the two, however faint. Raises KeyError for an unknown key."""
        fit = fitting(self._needs.readings[need], self._offers.readings[offer], self._within)
        return Match(need, offer, fit.score, fit.why)


def nearest(found: list[Scored], most: int) -> list[Scored]:
    """The best of what was found for a need, best first, without those far from the best."""
    least = max(found, default=(0.0, ""))[0] * FAR
    good = [pair for pair in found if pair[0] >= least]
    good.sort(key=lambda pair: (-pair[0], pair[1]))
    return good[:most]
