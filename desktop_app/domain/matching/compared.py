"""Lines compared with each other, and kept so while some are added, changed and taken out."""

from __future__ import annotations

import heapq
import math
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.domain.matching.best import nearest
from desktop_app.domain.matching.fitting import THRESHOLD
from desktop_app.domain.matching.index import Match, MatchIndex, are_not_apart
from desktop_app.domain.matching.reading import Reader
from desktop_app.domain.needs import NeedSide

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from desktop_app.domain.matching.index import Searching
    from desktop_app.domain.matching.lexicon import Lexicon
    from desktop_app.domain.matching.lines import Scored

EACH = 3
"""Offers held for each need."""
_MORE = 2
"""So many times as many matches are searched for as are asked for."""
Found = tuple[float, int, int]
"""How well, which need and which offer."""
Line = tuple[NeedSide, str]
"""Which side a line is on, and its words."""


class Compared:
    """Needs and offers by the number of their row. Not for several threads at a time.

    `follow` reads what is new; needs are compared when they are first asked about, and what comes
    later is compared with them at once.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._reader = Reader(lexicon)
        self._index = MatchIndex(lexicon.within)
        self._lines: dict[int, Line] = {}
        self._found: dict[str, list[Scored]] = {}
        self._down_to: dict[str, float] = {}
        """The score down to which each need was searched."""
        self._deep = math.inf
        """The score down to which all were that are not new."""
        self._needs = dict[str, None]()
        self._apart: dict[str, set[str]] = {}

    def follow(self, lines: Mapping[int, Line]) -> None:
        """Take up what is not as it was: `lines` has everything there is."""
        self.follow_some(lines, self._lines.keys() | lines.keys())

    def follow_some(self, lines: Mapping[int, Line], rows: Iterable[int]) -> None:
        """The same where only these rows may have changed: those not in `lines` are gone."""
        changed = [row for row in rows if self._lines.get(row) != lines.get(row)]
        new = [row for row in changed if row in lines]
        self._take_out({str(row) for row in changed if row in self._lines})
        for row in new:
            self._put(str(row), *lines[row])
        if self._down_to:
            for row in new:
                if lines[row][0] is NeedSide.OFFER:
                    self._offer_to_all(str(row))
        for row in changed:
            if row in lines:
                self._lines[row] = lines[row]
            else:
                del self._lines[row]

    def keep_apart(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Leave out these pairs of a need and an offer, and no others: what was dismissed takes no
        place of what fits next best.
        """
        apart: dict[str, set[str]] = {}
        for need, offer in pairs:
            apart.setdefault(str(need), set()).add(str(offer))
        for key in apart.keys() | self._apart.keys():
            if apart.get(key) != self._apart.get(key):
                self._forget(key)
        self._apart = apart

    def scored(self) -> Iterator[Found]:
        """All that fit, in no order: how well, need and offer."""
        searching = self._index.searching()
        for key in self._needs:
            self._search(searching, key, THRESHOLD)
        yield from self._known()

    def best(self, most: int) -> list[Found]:
        """The `most` best of all that fit, best first; needs are searched no further than that
        takes.
        """
        searching = self._index.searching()
        for key in self._needs:
            if key not in self._down_to:
                self._search(searching, key, self._deep)
        if len([score for score, _, _ in self._known() if score >= self._deep]) < most:
            # Some more, so that it need not be done again once a few are gone.
            self._deepen(searching, _MORE * most)
        return heapq.nsmallest(most, self._known(), key=lambda found: (-found[0], *found[1:]))

    def _deepen(self, searching: Searching, most: int) -> None:
        """Search all needs down to the score that `most` matches have."""
        best = heapq.nlargest(most, (score for score, _, _ in self._known()))
        heapq.heapify(best)
        heights = {key: searching.highest(key) for key in self._needs}
        for key in sorted(heights, key=heights.__getitem__, reverse=True):
            least = best[0] if len(best) == most else THRESHOLD
            if heights[key] < least:
                self._found.setdefault(key, [])
                self._down_to[key] = min(least, self._down_to.get(key, least))
                continue
            for score, _ in self._search(searching, key, least):
                (heapq.heappush if len(best) < most else heapq.heappushpop)(best, score)
        self._deep = best[0] if len(best) == most else THRESHOLD

    def _known(self) -> Iterator[Found]:
        return (
            (score, int(need), int(offer))
            for need, found in self._found.items()
            for score, offer in found
        )

    def _search(self, searching: Searching, key: str, least: float) -> list[Scored]:
        """Search one need down to a score, if it was not yet; what was not known before."""
        before = self._down_to.get(key, math.inf)
        if before <= least or least == math.inf:
            return []
        apart = self._apart.get(key)
        allowed = None if apart is None else partial(are_not_apart, self._apart, key)
        found = searching.best(key, EACH, least, allowed)
        self._found[key], self._down_to[key] = found, least
        return [pair for pair in found if pair[0] < before]

    def offers_for(self, need: int) -> list[Match]:
        """The offers that fit one need, best first."""
        key = str(need)
        if key in self._needs:
            self._search(self._index.searching(), key, THRESHOLD)
        return [self._index.match(key, offer) for _, offer in self._found.get(key, ())]

    def needs_for(self, offer: int, most: int) -> list[Match]:
        """The needs one offer fits best, best first, without those that another fits far better."""
        key = str(offer)
        known = self._lines.get(offer, (None, ""))[0] is NeedSide.OFFER
        allowed = partial(are_not_apart, self._apart)
        return self._index.needs_for(key, most, allowed=allowed) if known else []

    def match(self, need: int, offer: int) -> Match:
        """The match of the two with the words that met; raises KeyError for an unknown row."""
        return self._index.match(str(need), str(offer))

    def _take_out(self, gone: set[str]) -> None:
        """Forget these; needs that had them are compared again."""
        for key in gone:
            self._index.remove(key)
            self._needs.pop(key, None)
            self._forget(key)
        if any(self._lines[int(key)][0] is NeedSide.OFFER for key in gone):
            poorer = [
                key
                for key, found in self._found.items()
                if found and any(offer in gone for _, offer in found)
            ]
            for key in poorer:
                self._forget(key)

    def _forget(self, key: str) -> None:
        """What was found for a need; it is searched again when it is asked about."""
        self._found.pop(key, None)
        self._down_to.pop(key, None)

    def _offer_to_all(self, key: str) -> None:
        """Put a new offer among those that were found for needs."""
        for score, need in self._index.served_by(key):
            is_searched = self._down_to.get(need, math.inf) <= score
            if is_searched and are_not_apart(self._apart, need, key):
                found = [pair for pair in self._found[need] if pair[1] != key]
                self._found[need] = nearest([*found, (score, key)], EACH)

    def _put(self, key: str, side: NeedSide, text: str) -> None:
        if side is NeedSide.NEED:
            self._index.put_need(key, self._reader.need(text))
            self._needs[key] = None
        else:
            self._index.put_offer(key, self._reader.offer(text))
