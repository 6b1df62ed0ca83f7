"""Lines compared with each other, and kept so while some are added, changed and taken out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.domain.matching.index import Match, MatchIndex, are_not_apart, nearest
from desktop_app.domain.matching.reading import Reader
from desktop_app.domain.needs import NeedSide

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from desktop_app.domain.matching.lexicon import Lexicon
    from desktop_app.domain.matching.near import Scored

EACH = 3
"""Offers held for each need."""
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
        self._waiting = dict[str, None]()
        self._apart: dict[str, set[str]] = {}

    def follow(self, lines: Mapping[int, Line]) -> None:
        """Take up what is not as it was: `lines` has everything there is."""
        gone = {str(row) for row, line in self._lines.items() if lines.get(row) != line}
        new = [row for row, line in lines.items() if self._lines.get(row) != line]
        self._take_out(gone)
        for row in new:
            self._put(str(row), *lines[row])
        if self._found:
            for row in new:
                if lines[row][0] is NeedSide.OFFER:
                    self._offer_to_all(str(row))
        self._lines = dict(lines)

    def keep_apart(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Leave out these pairs of a need and an offer, and no others: what was dismissed takes no
        place of what fits next best.
        """
        apart: dict[str, set[str]] = {}
        for need, offer in pairs:
            apart.setdefault(str(need), set()).add(str(offer))
        for key in apart.keys() | self._apart.keys():
            if apart.get(key) != self._apart.get(key) and self._found.pop(key, None) is not None:
                self._waiting[key] = None
        self._apart = apart

    def scored(self) -> Iterator[tuple[float, int, int]]:
        """All that fit, in no order: how well, need and offer."""
        if self._waiting:
            for key, found in self._index.scores(EACH, keys=self._waiting, apart=self._apart):
                self._found[key] = found
            self._waiting.clear()
        for need, found in self._found.items():
            for score, offer in found:
                yield score, int(need), int(offer)

    def offers_for(self, need: int) -> list[Match]:
        """The offers that fit one need, best first."""
        key = str(need)
        if key in self._waiting:
            del self._waiting[key]
            found = self._index.scores(EACH, keys=(key,), apart=self._apart)
            ((_, self._found[key]),) = found
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
            self._found.pop(key, None)
            self._waiting.pop(key, None)
        if gone:
            poorer = [
                key
                for key, found in self._found.items()
                if any(offer in gone for _, offer in found)
            ]
            for key in poorer:
                del self._found[key]
                self._waiting[key] = None

    def _offer_to_all(self, key: str) -> None:
        """Put a new offer among those that were found for needs."""
        for score, need in self._index.served_by(key):
            if need in self._found and are_not_apart(self._apart, need, key):
                found = [pair for pair in self._found[need] if pair[1] != key]
                self._found[need] = nearest([*found, (score, key)], EACH)

    def _put(self, key: str, side: NeedSide, text: str) -> None:
        if side is NeedSide.NEED:
            self._index.put_need(key, self._reader.need(text))
            self._waiting[key] = None
        else:
            self._index.put_offer(key, self._reader.offer(text))
