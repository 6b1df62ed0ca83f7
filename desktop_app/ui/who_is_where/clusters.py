"""Towns so near to each other on the screen that they are one number."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_app.ui.who_is_where.view import across, down

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.domain.whereabouts.people import Gathered

APART = 46.0
"""Pixels between the middles of two numbers at least."""


@dataclass(slots=True)
class Cluster:
    """Some towns as one: where the largest lies (`across`, `down`), how many people are in them."""

    x: float
    y: float
    towns: list[Gathered] = field(default_factory=list)
    count: int = 0

    @property
    def people(self) -> list[int]:
        """Everybody in it, by their rows."""
        return [person for town in self.towns for person in town.people]


@dataclass(frozen=True, slots=True)
class Placed:
    """A town with where it is drawn."""

    town: Gathered
    x: float
    y: float


def placed(towns: Iterable[Gathered]) -> list[Placed]:
    """Where each town is drawn, in their order."""
    return [
        Placed(each, across(each.town.at.longitude), down(each.town.at.latitude)) for each in towns
    ]


def clusters(towns: Sequence[Placed], scale: float, apart: float = APART) -> list[Cluster]:
    """The towns, of which those with most people come first, put together at a scale: each belongs to
    the first that is near enough. Two milliseconds for a thousand towns.
    """
    side = apart / scale
    near = side * side
    found: list[Cluster] = []
    cells: dict[tuple[int, int], list[Cluster]] = {}
    for each in towns:
        column, row = int(each.x / side), int(each.y / side)
        home = None
        for cell in [(column + dx, row + dy) for dx in (0, -1, 1) for dy in (0, -1, 1)]:
            for other in cells.get(cell, ()):
                if (other.x - each.x) ** 2 + (other.y - each.y) ** 2 < near:
                    home = other
                    break
            if home is not None:
                break
        if home is None:
            home = Cluster(each.x, each.y)
            found.append(home)
            cells.setdefault((column, row), []).append(home)
        home.towns.append(each.town)
        home.count += len(each.town.people)
    return found
