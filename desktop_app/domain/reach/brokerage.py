"""What lies between the people you know: Burt's constraint and effective size, and bridges.

    constraint      C = Σ_j (p_ij + Σ_q p_iq · p_qj)²     over your contacts j, q each other contact
    effective size  n − 2t / n                            of n contacts with t ties among them

where p_xy is the share of x's ties that goes to y, each tie as heavy as any other; you are i.
Burt, "Structural Holes" (1992); Borgatti, "Structural holes: Unpacking Burt's redundancy measures"
(Connections 20, 1997). Low constraint and large effective size mean that your contacts do not know
one another, and so bring you different things.

Both need to know who knows whom. Of contacts of whom no tie was told that is not known, so they are
left out, and where no tie was told there is no figure: a bare star would claim that nobody knows
anybody.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

FEWEST = 3
"""With fewer contacts of whom ties were told there is no figure."""


@dataclass(frozen=True, slots=True)
class Brokerage:
    """The figures over `contacts` among whom `ties` were told."""

    contacts: int
    ties: int
    constraint: float
    effective_size: float


@dataclass(frozen=True, slots=True)
class Bridge:
    """That `person` is the only one of those you are in touch with who leads to `beyond`, as far as
    was told.
    """

    person: int
    beyond: tuple[int, ...]


def acquainted(ties: Iterable[tuple[int, int]]) -> dict[int, set[int]]:
    """Who knows whom, both ways, from pairs of people."""
    found: dict[int, set[int]] = {}
    for one, other in ties:
        if one != other:
            found.setdefault(one, set()).add(other)
            found.setdefault(other, set()).add(one)
    return found


def brokerage(contacts: Collection[int], knows: Mapping[int, set[int]]) -> Brokerage | None:
    """Your figures over those of your contacts of whom a tie to another of them was told; None when
    there are fewer than `FEWEST`.
    """
    yours = set(contacts)
    among = {one: knows.get(one, set()) & yours for one in yours}
    among = {one: others for one, others in among.items() if others}
    count, ties = len(among), sum(map(len, among.values())) // 2
    if count < FEWEST:
        return None
    # Each of them has you as a tie besides.
    share = {one: 1 / (len(others) + 1) for one, others in among.items()}
    constraint = sum(
        ((1 + sum(share[middle] for middle in others)) / count) ** 2 for others in among.values()
    )
    return Brokerage(count, ties, constraint, count - 2 * ties / count)


def bridges(in_touch: Collection[int], knows: Mapping[int, set[int]]) -> list[Bridge]:
    """Everybody of those you are in touch with who alone leads to others you are not, the one who
    leads to most first.

    Such ties are worth care: among bankers nine of ten were gone after a year (Burt, "Bridge
    decay", Social Networks 24, 2002).
    """
    live, beyond = set(in_touch), dict[int, list[int]]()
    for group in _groups(set(knows) - live, knows):
        leading = {one for person in group for one in knows[person] & live}
        if len(leading) == 1:
            beyond.setdefault(leading.pop(), []).extend(group)
    found = [Bridge(person, tuple(sorted(others))) for person, others in beyond.items()]
    return sorted(found, key=lambda bridge: (-len(bridge.beyond), bridge.person))


def _groups(people: set[int], knows: Mapping[int, set[int]]) -> Iterable[list[int]]:
    """The people in groups within which everybody is tied to everybody, over several."""
    left = set(people)
    while left:
        group = [left.pop()]
        for person in group:
            nearby = knows[person] & left
            left -= nearby
            group.extend(nearby)
        yield group
