"""The needs that one offer fits, found without comparing each of them with it in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.matching.fitting import bound, inner, outer, score

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.domain.matching.fitting import Shares
    from desktop_app.domain.matching.lines import Lines, Scored
    from desktop_app.domain.matching.words import Reading

_NOISE = 1e-6
"""Bounds are computed in another order than scores, and scores are rounded."""
_NOTHING: Shares = {}


class Serving:
    """Compares needs with one offer. How close a word of needs is to it is found out once, as is what
    acts, places and times make of it; only needs that may reach what is asked for are scored.
    """

    def __init__(self, offer: Reading, needs: Lines, within: Mapping[str, str]) -> None:
        self._offer, self._needs, self._within = offer, needs, within
        self._shares = dict[int, dict[int, float]]()
        for word in offer.topics:
            for key, close in needs.close_to(word).items():
                self._shares.setdefault(key, {})[id(word)] = close
        self._most = {key: max(mine.values()) for key, mine in self._shares.items()}
        self._around: dict[int, float] = {}

    def scored(self, least: float) -> list[Scored]:
        """All needs the offer fits at least so well, in no order."""
        found: list[Scored] = []
        for key in self._needs.having(self._shares):
            need, around = self._needs.readings[key], self._outer(key)
            if self._highest(need) * around >= least - _NOISE:
                shares = [self._shares.get(at, _NOTHING) for at in need.keys]
                value = score(inner(need, self._offer, shares) * around)
                if value >= least:
                    found.append((value, key))
        return found

    def _highest(self, need: Reading) -> float:
        """What the score of a need without acts, places and times is at most."""
        met, unmet, most = 0.0, 0.0, self._most
        for at, word in zip(need.keys, need.topics, strict=True):
            share = most.get(at, 0.0)
            met += word.says * share
            unmet += word.lost * (1 - share)
        return bound(met, unmet, asked=True)

    def _outer(self, key: str) -> float:
        number = self._needs.around[key]
        found = self._around.get(number)
        if found is None:
            need = self._needs.readings[key]
            found = self._around[number] = outer(need, self._offer, self._within)
        return found
