"""All needs and offers, and the best of one side for any of the other.

An inverted index: each word knows the lines it is in, and each stem and each list the words that
have it. So a line is compared only with those that say something close. Lines are added and removed
one by one.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.domain.matching.best import FAR, Around, Search
from desktop_app.domain.matching.fitting import THRESHOLD, bound, fitting, highest
from desktop_app.domain.matching.lines import Lines, Scored
from desktop_app.domain.matching.near import Near
from desktop_app.domain.matching.serving import Serving

if TYPE_CHECKING:
    from desktop_app.domain.matching.words import Met, Reading

Allowed = Callable[[str, str], bool]
_NOISE = 1e-6
"""Scores are rounded."""


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


class Searching:
    """Finds the best offers for needs; what is close to a word is looked for once. Only while nothing
    is added or taken out.
    """

    def __init__(self, needs: Lines, offers: Lines, within: Mapping[str, str]) -> None:
        self._needs, self._offers, self._within = needs, offers, within
        self._near = Near(offers)
        self._arounds: dict[int, Around] = {}
        self._known: dict[tuple[int, int], tuple[float, list[Scored]]] = {}

    def best(
        self,
        key: str,
        most: int,
        at_least: float = THRESHOLD,
        allowed: Callable[[str], bool] | None = None,
    ) -> list[Scored]:
        """The offers that fit a need best, at most `most`, best first, without those far from the
        best; `allowed` is asked of each by its key. Raises KeyError for an unknown need.
        """
        need = self._needs.readings[key]
        if allowed is not None:
            return self._search(need, self._needs.around[key], allowed).run(most, at_least)
        least, found = self._known.get((id(need), most), (math.inf, []))
        if at_least < least:
            found = self._search(need, self._needs.around[key]).run(most, at_least)
            self._known[id(need), most] = at_least, found
        return [pair for pair in found if pair[0] >= at_least]

    def is_near_best(self, key: str, value: float, allowed: Allowed) -> bool:
        """Whether what fits a need so well is not far from the best that is allowed, which is looked
        for only among what would be too good. Raises KeyError for an unknown need.
        """
        least = value / FAR - _NOISE
        if self.highest(key) < least:
            return True
        fine = None if allowed is all_are_allowed else partial(allowed, key)
        return all(value >= best * FAR for best, _ in self.best(key, 1, least, fine))

    def highest(self, key: str) -> float:
        """What no offer for a need can fit better than. Raises KeyError for an unknown need."""
        need = self._needs.readings[key]
        return bound(sum(word.says for word in need.topics), 0.0, asked=True) * highest(need)

    def _search(
        self, need: Reading, number: int, allowed: Callable[[str], bool] | None = None
    ) -> Search:
        around = self._arounds.get(number)
        if around is None:
            around = self._arounds[number] = Around(need, self._offers, self._within)
        closes = [self._near.to(word) for word in need.topics]
        return Search(need, closes, self._offers, around, allowed)


class MatchIndex:
    """The needs and offers that are open. `within` names the country of a place."""

    def __init__(self, within: Mapping[str, str]) -> None:
        self._within = within
        self._needs = Lines()
        self._offers = Lines()
        self._served: tuple[str, float, list[Scored]] | None = None
        """What was found last for an offer: it is asked for again when the offer is new."""

    def put_need(self, key: str, reading: Reading) -> None:
        """Add a need, in place of the one of that key."""
        self._served = None
        self._needs.put(key, reading)

    def put_offer(self, key: str, reading: Reading) -> None:
        """Add an offer, in place of the one of that key."""
        self._served = None
        self._offers.put(key, reading)

    def remove(self, key: str) -> None:
        """Take out the need or offer of that key, if there is one."""
        self._served = None
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
        fine = None if allowed is all_are_allowed else partial(allowed, key)
        found = self.searching().best(key, most, at_least, fine)
        return [self.match(key, other) for _, other in found]

    def searching(self) -> Searching:
        """A way to search the offers for many needs, while nothing is added or taken out."""
        return Searching(self._needs, self._offers, self._within)

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
        searching = self.searching()
        good = (other for value, other in found if searching.is_near_best(other, value, allowed))
        return [self.match(other, key) for other in islice(good, most)]

    def served_by(self, key: str, at_least: float = THRESHOLD) -> list[Scored]:
        """All needs the offer fits, in no order. Raises KeyError for an unknown key."""
        offer = self._offers.readings[key]
        if self._served is None or self._served[:2] != (key, at_least):
            found = Serving(offer, self._needs, self._within).scored(at_least)
            self._served = key, at_least, found
        return self._served[2]

    def matches(self, most: int = 3, at_least: float = THRESHOLD) -> Iterator[Match]:
        """For each need the best offers, at most `most`, with the words that met."""
        searching = self.searching()
        for key in self._needs.readings:
            for _, other in searching.best(key, most, at_least):
                yield self.match(key, other)

    def match(self, need: str, offer: str) -> Match:
        """The match of the two, however faint. Raises KeyError for an unknown key."""
        fit = fitting(self._needs.readings[need], self._offers.readings[offer], self._within)
        return Match(need, offer, fit.score, fit.why)
