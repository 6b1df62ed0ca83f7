"""Your circles as a drawing: where everybody stands about you, the same from day to day.

Lengths are units of the drawing, in which you stand at 0, 0; x grows to the right, y downwards, and
the outermost of five circles is 258 away. A circle is a band round you, an area of work a slice of
all bands. Where somebody stands within band and slice follows from their number alone as long as the
slices stay the same; those follow from how many there are to the nearest power of two, so adding
somebody hardly ever moves another.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import cos, pi, sin, sqrt
from operator import mul

from desktop_app.domain.reach.slots import ROOM_ON_RING, Band, ring_angles, slots

WIDTHS = (73.0, 54.0, 54.0, 44.0, 33.0)
"""How wide the bands of the first circles are; further ones are as the last."""
LARGEST = (16.5, 15.0, 12.5, 10.5, 9.0)
"""The radius of a face in each band where there is room; further ones are as the last."""
YOU = 18.0
"""The radius of your own."""
SINGLY = 512
"""Of more people than these in one band and slice nobody is looked at when others are placed."""
BEGIN = -1.95
"""The angle at which the first slice begins: a little left of straight up."""
ON_RING = 2
"""In so many of the closest circles everybody stands on one ring, where there is room for all."""
AT_EASE, CLOSE = 3.2, 2.35
"""How far the middles of two faces on one ring are apart, in radii: where there is room, and at
least.
"""
APART = 0.03
"""The angle that stays free on each side of a slice."""
SHARE = 0.4
"""The radius of a face in a crowd, of the side of the square there is for each."""
_ALPHA, _BETA = 0.7548776662466927, 0.5698402909980532
# Martin Roberts' R2 sequence (2018): its points keep apart whatever numbers come.


@dataclass(frozen=True, slots=True)
class Area:
    """A slice: its name ("" for people whose field is not known), whether it is yours, how many
    people stand in it, its hue from 0 to 7 (None for none), and the angles between which it lies.
    """

    name: str
    is_yours: bool
    people: int
    hue: int | None
    begin: float = 0.0
    end: float = 0.0


@dataclass(frozen=True, slots=True)
class Ring:
    """A band: the name of its circle ("" for people of none), and the radii between which it lies."""

    name: str
    inner: float
    outer: float


@dataclass(frozen=True, slots=True)
class Cell:
    """Band and slice by their places, the people from `first` to before `last`, and the radius of
    their faces. `is_crowd` when they are too many to be placed singly.
    """

    ring: int
    area: int
    first: int
    last: int
    radius: float
    is_crowd: bool


@dataclass(frozen=True, slots=True)
class Circles:
    """The drawing: people by place, with their ids and where they stand; `ties` are pairs of places."""

    rings: tuple[Ring, ...]
    areas: tuple[Area, ...]
    cells: tuple[Cell, ...]
    people: Sequence[int]
    x: Sequence[float]
    y: Sequence[float]
    ties: tuple[tuple[int, int], ...] = ()
    place_of: Mapping[int, int] = field(default_factory=dict)

    @property
    def radius(self) -> float:
        """How far it reaches."""
        return self.rings[-1].outer if self.rings else YOU

    def cell_of(self, place: int) -> Cell:
        """The cell somebody stands in."""
        return self.cells[bisect_right(self.cells, place, key=lambda cell: cell.first) - 1]


def rings(circles: Iterable[str], outside: bool) -> tuple[Ring, ...]:
    """The bands of these circles, and one beyond them where somebody is `outside` of all."""
    found, inner = list[Ring](), 0.0
    for number, name in enumerate([*circles, *([""] if outside else [])]):
        outer = inner + WIDTHS[min(number, len(WIDTHS) - 1)]
        found.append(Ring(name, inner, outer))
        inner = outer
    return tuple(found)


def sliced(areas: Sequence[Area]) -> tuple[Area, ...]:
    """The areas with their angles, clockwise from the top."""
    weights = [sqrt(_power(area.people)) for area in areas]
    begin, each, found = BEGIN, 2 * pi / (sum(weights) or 1), list[Area]()
    for area, weight in zip(areas, weights, strict=True):
        end = begin + weight * each
        found.append(Area(area.name, area.is_yours, area.people, area.hue, begin, end))
        begin = end
    return tuple(found)


def drawn(
    rings: Sequence[Ring],
    areas: Sequence[Area],
    people: Mapping[tuple[int, int], Sequence[int]],
    ties: Iterable[tuple[int, int]] = (),
) -> Circles:
    """Everybody in their place, from the ids of those of each band and slice."""
    cells, ids = list[Cell](), array("q")
    x, y = array("d"), array("d")
    for ring, band in enumerate(rings):
        largest = LARGEST[min(ring, len(LARGEST) - 1)]
        here = {
            area: sorted(people[ring, area]) for area in range(len(areas)) if (ring, area) in people
        }
        alone = _on_one_ring(band, areas, here, largest) if ring < ON_RING else None
        for area, row in here.items():
            if alone is not None:
                radius, points = largest, alone[area]
            elif len(row) <= SINGLY:
                radius, points = _singly(band, areas[area], row, largest)
            else:
                radius, points = _crowd(band, areas[area], row, largest)
            cells.append(Cell(ring, area, len(ids), len(ids) + len(row), radius, len(row) > SINGLY))
            ids.extend(row)
            x.extend(points[0])
            y.extend(points[1])
    place_of = dict(zip(ids, range(len(ids)), strict=True))
    kept = _pairs(ties, place_of)
    return Circles(tuple(rings), tuple(areas), tuple(cells), ids, x, y, kept, place_of)


def _pairs(
    ties: Iterable[tuple[int, int]], place_of: Mapping[int, int]
) -> tuple[tuple[int, int], ...]:
    """Each pair of people who are both drawn once, by place, in order."""
    count, of = len(place_of), place_of.get
    # A pair as one number, for those are told apart and sorted several times as fast.
    found = {
        one * count + other if one < other else other * count + one
        for one, other in ((of(a), of(b)) for a, b in ties)
        if one is not None and other is not None and one != other
    }
    return tuple([divmod(pair, count) for pair in sorted(found)])


Points = tuple[Sequence[float], Sequence[float]]
"""Where people stand: x of each, and y of each."""


def _on_one_ring(
    ring: Ring, areas: Sequence[Area], people: Mapping[int, Sequence[int]], radius: float
) -> Mapping[int, Points] | None:
    """Everybody of a band on one ring, by area, where there is room for all; else None."""
    middle, count = _middle(ring), sum(map(len, people.values()))
    apart = min(AT_EASE * radius / middle, ROOM_ON_RING / max(count, 1))
    if apart < CLOSE * radius / middle:
        return None
    wanted = [(area, _angle(areas[area], person)) for area, row in people.items() for person in row]
    angles = ring_angles([angle for _, angle in wanted], apart)
    found: dict[int, tuple[list[float], list[float]]] = {area: ([], []) for area in people}
    slack = max(0.0, (ring.outer - max(ring.inner, YOU + 6)) / 2 - radius - 3)
    persons = [person for row in people.values() for person in row]
    for (area, _), angle, person in zip(wanted, angles, persons, strict=True):
        away = middle + slack * (2 * (person * _BETA % 1) - 1)
        found[area][0].append(away * cos(angle))
        found[area][1].append(away * sin(angle))
    return found


def _middle(ring: Ring) -> float:
    return (ring.outer + max(ring.inner, YOU + 6)) / 2


def _angle(area: Area, person: int) -> float:
    """Where in a slice somebody would like to stand."""
    room = max(0.0, area.end - area.begin - 2 * APART)
    return area.begin + APART + room * (person * _ALPHA % 1)


def _band(ring: Ring, area: Area) -> Band:
    return Band(max(ring.inner, YOU + 6), ring.outer, area.begin + APART, area.end - APART)


def _singly(ring: Ring, area: Area, row: Sequence[int], largest: float) -> tuple[float, Points]:
    band = _band(ring, area)
    radius, free = slots(band, _power(len(row)), largest)
    taken = dict[int, None]()
    for person in row:
        slot = int(person * _ALPHA % 1 * len(free))
        while slot in taken:
            slot = (slot + 1) % len(free)
        taken[slot] = None
    return radius, ([free[slot][0] for slot in taken], [free[slot][1] for slot in taken])


def _crowd(ring: Ring, area: Area, row: Sequence[int], largest: float) -> tuple[float, Points]:
    band = _band(ring, area)
    begin, room = band.begin, band.end - band.begin
    near, wide = band.inner**2, band.outer**2 - band.inner**2
    radius = min(largest, SHARE * sqrt(wide * room / 2 / _power(len(row))))
    angles = [begin + room * (person * _ALPHA % 1) for person in row]
    away = [*map(sqrt, [near + wide * (person * _BETA % 1) for person in row])]
    # By `map` alone nothing but functions in C runs for each of a hundred thousand.
    x = array("d", map(mul, away, map(cos, angles)))
    return radius, (x, array("d", map(mul, away, map(sin, angles))))


def _power(count: int) -> int:
    """The power of two that is not below `count`."""
    return 1 << max(0, count - 1).bit_length()
