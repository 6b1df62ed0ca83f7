"""Places for faces in a part of a band, far enough from one another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, pi, sin

ROOMY = 2.5
"""How far the middles of two faces are apart, in radii, where there is room."""
SHRINK = 0.93
ROUNDS = 200
ROOM_ON_RING = 1.7 * pi
"""Of a whole turn so much may be taken; else nobody would stand near where they would like to."""


@dataclass(frozen=True, slots=True)
class Band:
    """What lies between two radii and two angles."""

    inner: float
    outer: float
    begin: float
    end: float


def slots(band: Band, count: int, largest: float) -> tuple[float, list[tuple[float, float]]]:
    """At least `count` places in the band, and the radius of faces for which they are far enough
    apart, at most `largest`.
    """
    radius = largest
    while True:
        rows = [*_rows(band, ROOMY * radius)]
        if sum(columns for _, columns in rows) >= count:
            return radius, _grid(band, rows)
        radius *= SHRINK


def _rows(band: Band, apart: float) -> Iterator[tuple[float, int]]:
    """Rows along the band, `apart` from one another: how far from the middle, and for how many there
    is room.
    """
    rows = max(1, int((band.outer - band.inner) / apart))
    step = (band.outer - band.inner) / rows
    for number in range(rows):
        away = band.inner + (number + 0.5) * step
        yield away, max(1, int((band.end - band.begin) * away / apart))


def _grid(band: Band, rows: Sequence[tuple[float, int]]) -> list[tuple[float, float]]:
    """The places of these rows."""
    found = []
    for number, (away, columns) in enumerate(rows):
        turn = (band.end - band.begin) / columns
        # Every other row is half a step on, and rows with a single place leave the middle a little.
        shift = 0.5 if columns > 1 else (0.35, 0.65)[number % 2]
        for column in range(columns):
            angle = band.begin + (column + shift) * turn
            found.append((away * cos(angle), away * sin(angle)))
    return found


def ring_angles(wanted: Sequence[float], apart: float) -> list[float]:
    """Angles near the `wanted` ones and at least nearly `apart` from one another around a ring. All
    of them together are to take `ROOM_ON_RING` at most.
    """
    count = len(wanted)
    order = sorted(range(count), key=lambda each: (wanted[each] % (2 * pi), each))
    angles = [wanted[each] % (2 * pi) for each in order]
    for _ in range(ROUNDS if count > 1 else 0):
        moved = False
        for here in range(count):
            after = (here + 1) % count
            gap = angles[after] - angles[here] + (2 * pi if after == 0 else 0.0)
            if gap < apart - 1e-6:
                angles[here] -= (apart - gap) / 2
                angles[after] += (apart - gap) / 2
                moved = True
        if not moved:
            break
    found = [0.0] * count
    for each, angle in zip(order, angles, strict=True):
        found[each] = angle
    return found
