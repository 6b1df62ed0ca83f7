"""People at places: what a place is to somebody, who is near one, and everybody on a map."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

from desktop_app.domain.whereabouts.town import At, distance_km

if TYPE_CHECKING:
    from array import array

    from desktop_app.domain.whereabouts.town import Located, Town


class Tie(IntEnum):
    """What a place is to somebody; the first that is known tells best where they are."""

    HOME = 1
    PLACE = 2
    ADDRESS = 3
    WORK = 4
    ORGANISATION = 5

    @property
    def is_work(self) -> bool:
        """Whether they work there, rather than live."""
        return self >= Tie.WORK


@dataclass(frozen=True, slots=True)
class Near:
    """Somebody near a place, by their row: how far in kilometres, where, what that is to them, and
    whether the place is a guess.
    """

    person: int
    km: float
    town: Town
    tie: Tie
    is_guess: bool = False


@dataclass(frozen=True, slots=True)
class Gathered:
    """The people of one town on the map, by their rows."""

    town: Town
    people: array[int]


@dataclass(frozen=True, slots=True)
class Everywhere:
    """Everybody on the map, once each, the towns with most people first; how many are on it, and how
    many others say some place that no table knows or say none.
    """

    towns: tuple[Gathered, ...] = ()
    placed: int = 0
    unknown: int = 0
    silent: int = 0


@dataclass(frozen=True, slots=True)
class Unclear:
    """Words of a place that no table knows, that may mean several, or for which one was chosen, and who
    says them; `text` is as in `domain.whereabouts.said`.
    """

    text: str
    located: Located
    people: tuple[int, ...] = field(default=())


def nearest(found: Iterable[Near]) -> list[Near]:
    """Everybody once, at the nearest of their places; the nearest first."""
    best: dict[int, Near] = {}
    for each in found:
        other = best.get(each.person)
        if other is None or (each.km, each.tie) < (other.km, other.tie):
            best[each.person] = each
    return sorted(best.values(), key=lambda each: (each.km, each.person))


def within(texts: Iterable[tuple[str, Located]], middle: At, km: float) -> dict[str, Located]:
    """Those of the words that lie within so many kilometres."""
    return {
        text: found
        for text, found in texts
        if found.town is not None and distance_km(middle, found.town.at) <= km
    }
