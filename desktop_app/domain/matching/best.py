"""The offers that fit a need best, found without comparing all of them with it."""

from __future__ import annotations

from bisect import insort
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING

from desktop_app.domain.matching.fitting import (
    SPARE,
    Shares,
    bound,
    highest,
    meeting,
    outer,
    score,
)
from desktop_app.domain.matching.lines import Scored, Step
from desktop_app.domain.matching.near import CLOSE
from desktop_app.domain.matching.words import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from desktop_app.domain.matching.lines import Lines
    from desktop_app.domain.matching.near import Close
    from desktop_app.domain.matching.words import Reading

FAR = 0.6
"""An offer that fits less than that share of the best one is not proposed."""
_Place = tuple[float, str]
"""A negative score and the key of a line: in the order in which lines are proposed."""
_LAST = chr(0x10FFFF)
"""After every key."""
COMPARED = 64
"""At most so many lines that share several words with a need are compared with it."""
_NOISE = 1e-6
"""Bounds are computed in another order than scores, and scores are rounded."""


@dataclass(slots=True)
class _Topic:
    """What words of a need say that are close to the same, and what is lost where nothing meets."""

    close: Close
    says: float = 0.0
    lost: float = 0.0
    asked: bool = False
    topical: bool = False
    words: int = 0


class Around(dict[int, float]):
    """What acts, places and times of offers make of a need's score, by the number that offers of
    the same have; each found out once.
    """

    def __init__(self, need: Reading, offers: Lines, within: Mapping[str, str]) -> None:
        super().__init__()
        self._need, self._offers, self._within = need, offers, within

    def __missing__(self, number: int) -> float:
        offer = self._offers.example(number)
        found = self[number] = outer(self._need, offer, self._within)
        return found


class Inside:
    """What `inner` gives for one need: once for all offers of which the same words meet it."""

    def __init__(self, need: Reading, shares: Sequence[Shares]) -> None:
        self._need, self._shares = need, shares
        self._close = set[int]().union(*shares)
        self._known: dict[tuple[int, ...], tuple[float, float, float]] = {}

    def of(self, offer: Reading) -> float:
        """The score of an offer without acts, places and times."""
        close = self._close
        used = tuple([key for key in offer.keys if key in close])
        known = self._known.get(used)
        if known is None:
            known = self._met(offer, used)
        height, part, said = known
        left = offer.spared - part
        return height * (1 - SPARE * left / (left + said or 1.0))

    def _met(self, offer: Reading, used: tuple[int, ...]) -> tuple[float, float, float]:
        words = [word for key, word in zip(offer.keys, offer.topics, strict=True) if key in used]
        part, said = sum(word.spared for word in words), sum(word.says for word in words)
        known = meeting(self._need, offer, self._shares), part, said
        if not any(word.modifies for word in words):
            self._known[used] = known
        return known


class Search:
    """Looks for the best offers for a need: `most` of them, from `least` on; of those that fit as
    well, the ones whose keys come first.
    """

    def __init__(
        self,
        need: Reading,
        closes: Sequence[Close],
        offers: Lines,
        around: Around,
        allowed: Callable[[str], bool] | None = None,
    ) -> None:
        self._offers, self._around, self._allowed = offers, around, allowed
        self._inside = Inside(need, [close.shares for close in closes])
        self._topics = _topics(need, closes)
        self._whole = sum(topic.lost for topic in self._topics)
        self._factor = highest(need)
        self._compared = set[str]()

    def run(self, most: int, least: float) -> list[Scored]:
        """What was found, the best first, without those far from the best."""
        self._best, self._worst = list[_Place](), (-least, _LAST)
        self._most, self._floor = most, least - _NOISE
        for place in sorted(self._scored(self._of_several())):
            self._consider(*place)
        for height, exact, step in self._steps():
            if height * self._factor < self._floor:
                break
            self._walk(height, exact, step)
        return [(-negative, key) for negative, key in self._best]

    def _scored(self, keys: Iterable[str]) -> Iterator[_Place]:
        """These lines compared in full, without those that are too far."""
        around, numbers, readings = self._around, self._offers.around, self._offers.readings
        inside, floor = self._inside.of, self._floor
        for key in keys:
            value = inside(readings[key]) * around[numbers[key]]
            if value >= floor:
                yield -score(value), key

    def _walk(self, height: float, exact: bool, step: Step) -> None:
        """Take up the lines of a step that share one word, those first that reach most."""
        around, floor, seen = self._around, self._floor / height, self._compared
        found = [
            (-kept * around[number] * height, key, is_plain)
            for kept, key, number, is_plain in step.down_to(floor / self._factor)
            if kept * around[number] >= floor
        ]
        found.sort()
        for reached, key, is_plain in found:
            if -reached < self._floor:
                break
            if key in seen:
                continue
            if exact and is_plain:
                self._consider(-score(-reached), key)
            else:
                for place in self._scored((key,)):
                    self._consider(*place)

    def _consider(self, negative: float, key: str) -> None:
        """Take up a line if it is better than those found."""
        place = negative, key
        if place < self._worst and (self._allowed is None or self._allowed(key)):
            self._take(place)

    def _take(self, place: _Place) -> None:
        best = self._best
        insort(best, place)
        far = best[0][0] * FAR
        while best[-1][0] > far or len(best) > self._most:
            best.pop()
        limit = best[-1] if len(best) == self._most else (far, _LAST)
        self._worst = min(self._worst, limit, (far, _LAST))
        self._floor = -self._worst[0] - _NOISE

    def _of_several(self) -> set[str]:
        """The lines that share several words with the need; of very many, those that are closest, and
        of these the ones that say least besides.
        """
        topics = self._topics
        if len(topics) < 2:
            return set()
        closest = _common([topic.close.closest for topic in topics])
        if self._rest_reaches() * self._factor < self._floor:
            # Nothing but these comes into question; none is left out because of the others.
            self._compared = closest
            return self._fewest(closest)
        found = self._compared = _common([topic.close.lines for topic in topics])
        first = self._fewest(closest)
        return first | self._fewest(found - closest, COMPARED - len(first))

    def _fewest(self, keys: set[str], most: int = COMPARED) -> set[str]:
        """Those of these lines that say least."""
        if len(keys) <= most:
            return keys
        return set(sorted(keys, key=lambda key: (self._offers.spared[key], key))[:most])

    def _rest_reaches(self) -> float:
        """How high a line may reach that has a very close word of one topic at most."""
        says = sum(topic.says for topic in self._topics)
        most = max(topic.says for topic in self._topics)
        lost = sum(topic.lost for topic in self._topics)
        far = max(topic.lost for topic in self._topics)
        return bound(CLOSE * says + (1 - CLOSE) * most, (1 - CLOSE) * (lost - far), asked=True)

    def _steps(self) -> list[tuple[float, bool, Step]]:
        """The steps of lines that share one word, how high each may reach, and whether such a line
        just reaches that; the highest first.
        """
        found, least = list[tuple[float, bool, Step]](), self._floor / self._factor
        for topic in self._topics:
            for share, step in topic.close.steps if topic.topical else ():
                unmet = self._whole - topic.lost * share
                height = bound(topic.says * share, unmet, asked=topic.asked)
                if height < least:
                    break
                found.append((height, topic.words == 1, step))
        found.sort(key=itemgetter(0), reverse=True)
        return found


def _common(topics: Sequence[Sequence[set[str]]]) -> set[str]:
    """What is in a set of more than one topic."""
    found = set[str]()
    for at, several in enumerate(topics):
        for others in topics[:at]:
            for lines in several:
                for other in others:
                    found |= lines & other
    return found


def _topics(need: Reading, closes: Sequence[Close]) -> list[_Topic]:
    """The words of a need by what is close to them."""
    found = dict[int, _Topic]()
    for word, close in zip(need.topics, closes, strict=True):
        topic = found.get(id(close))
        if topic is None:
            topic = found[id(close)] = _Topic(close)
        topic.words += 1
        topic.says += word.says
        topic.lost += word.lost
        topic.asked = topic.asked or word.asked
        topic.topical = topic.topical or word.kind is Kind.TOPIC
    return list(found.values())


def nearest(found: list[Scored], most: int) -> list[Scored]:
    """The best of what was found for a need, best first, without those far from the best."""
    least = max(found, default=(0.0, ""))[0] * FAR
    good = [pair for pair in found if pair[0] >= least]
    good.sort(key=lambda pair: (-pair[0], pair[1]))
    return good[:most]
