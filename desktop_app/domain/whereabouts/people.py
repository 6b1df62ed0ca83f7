"""People at places: what a place is to somebody, who is near one, and everybody on a map."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.domain.whereabouts.town import distance_km

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Sequence

    from desktop_app.domain.whereabouts.town import At, Located, Town


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


class Near(NamedTuple):
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


class Placed(NamedTuple):
    """Somebody near a place, how far in kilometres, what that place is to them, and the number of the
    words that say it.
    """

    km: float
    person: int
    tie: Tie
    number: int


def nearest(far: Sequence[float], people: Iterable[tuple[int, int, Tie]]) -> list[Placed]:
    """Everybody once, at the nearest of their places; the nearest first. `far` are the kilometres to
    the words, by their numbers; of people these numbers are told, who they are, and what the place is to
    them.
    """
    best: dict[int, tuple[float, Tie, int]] = {}
    for number, person, tie in people:
        found = far[number], tie, number
        other = best.get(person)
        if other is None or found < other:
            best[person] = found
    return sorted(Placed(km, person, tie, number) for person, (km, tie, number) in best.items())


def within(words: Iterable[tuple[str, At]], middle: At, km: float) -> tuple[list[str], list[float]]:
    """Those of some words that lie within so many kilometres, and how many they are from there."""
    found = [(text, distance_km(middle, at)) for text, at in words]
    return [text for text, far in found if far <= km], [far for _, far in found if far <= km]
