"""Who started, and who led you to whom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple


class Started(NamedTuple):
    """How many contacts with somebody each side began within a period, of those of which it is
    known, and the local day of the first that each began.
    """

    person: int
    you: int = 0
    they: int = 0
    first_you: date | None = None
    first_they: date | None = None

    @property
    def they_came_first(self) -> bool:
        """Whether they were in touch before you were, within the period."""
        if self.first_they is None:
            return False
        return self.first_you is None or self.first_they < self.first_you


@dataclass(frozen=True, slots=True)
class Beginnings:
    """Who began within a period: `you` and `they` count contacts, one with several people once a
    person; `they_first` is who was in touch with you before you were with them, those who began
    most often first.
    """

    you: int
    they: int
    they_first: tuple[int, ...]

    @property
    def mostly_you(self) -> bool | None:
        """Whether you began more often than not; None when nothing is known or it is even."""
        return None if self.you == self.they else self.you > self.they


def beginnings(started: Iterable[Started]) -> Beginnings:
    """Who began, over everybody."""
    everybody = list(started)
    first = sorted(
        [
            (-each.they, each.you, each.first_they, each.person)
            for each in everybody
            if each.they_came_first
        ]
    )
    return Beginnings(
        sum([each.you for each in everybody]),
        sum([each.they for each in everybody]),
        tuple([person for *_, person in first]),
    )


@dataclass(frozen=True, slots=True)
class Chain:
    """One row of who led you to whom: each led you to the next. `led` is how many people the first
    led you to altogether, over several.
    """

    people: tuple[int, ...]
    led: int


def chains(introduced_by: Mapping[int, int]) -> list[Chain]:
    """The longest row from everybody whom nobody led you to, from who introduced whom to you
    (person to introducer); who led you to most people first.

    Where people are said to have led you to each other in a circle, none of them is the first, and
    they are left out.
    """
    led: dict[int, list[int]] = {}
    for person, introducer in introduced_by.items():
        if person != introducer:
            led.setdefault(introducer, []).append(person)
    roots = sorted(set(led) - set(introduced_by))
    found = [_chain(root, led) for root in roots]
    return sorted(found, key=lambda chain: (-chain.led, -len(chain.people), chain.people))


def _chain(root: int, led: Mapping[int, list[int]]) -> Chain:
    """The longest row from the root; without recursion, for a row may be of any length."""
    order, before = [root], dict[int, int]()
    for person in order:
        for next_ in sorted(led.get(person, ())):
            before[next_] = person
            order.append(next_)
    depth = {root: 0}
    for person in order[1:]:
        depth[person] = depth[before[person]] + 1
    person = max(order, key=lambda each: (depth[each], -each))
    row = [person]
    while person != root:
        person = before[person]
        row.append(person)
    return Chain(tuple(reversed(row)), len(order) - 1)
