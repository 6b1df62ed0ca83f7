"""A circle as boxes: what lies in it is in one of them, and what is in those within lies in it."""

from __future__ import annotations

from random import Random

import pytest

from desktop_app.domain.whereabouts.cells import cells_about
from desktop_app.domain.whereabouts.town import At, Box, distance_km

POINTS = 4000


@pytest.mark.parametrize(
    "middle",
    [At(38.7, -9.1), At(0, 0), At(64.1, -179.9), At(-18.6, 180), At(89.5, 30), At(-90, 0)],
)
@pytest.mark.parametrize("km", [1, 50, 2000])
def test_boxes_hold_a_circle_and_no_more(middle: At, km: float) -> None:
    random, cells = Random(f"{middle}{km}"), cells_about(middle, km)
    inside = 0
    for point in [*_points(random, middle, km), middle]:
        near = distance_km(middle, point) <= km
        surely = any(_holds(box, point) for box in cells.inside)
        inside += surely
        assert near or not surely, point
        assert not near or surely or any(_holds(box, point) for box in cells.rim), point
    # The work it saves: four of ten points of such a square lie in no circle or on its rim.
    assert inside > POINTS / 3 or abs(middle.latitude) > 80


def _points(random: Random, middle: At, km: float) -> list[At]:
    """Places about the middle, some farther than the circle goes."""
    up = km / 111
    found = []
    for _ in range(POINTS):
        north = max(-90.0, min(90.0, middle.latitude + random.uniform(-up, up) * 1.1))
        east = middle.longitude + random.uniform(-up, up) * 1.1 / max(0.05, _shrinks(north))
        found.append(At(north, (east + 180) % 360 - 180))
    return found


def _shrinks(north: float) -> float:
    """How much shorter a degree to the east is at a latitude than at the equator."""
    return distance_km(At(north, 0), At(north, 1)) / distance_km(At(0, 0), At(0, 1))


def _holds(box: Box, point: At) -> bool:
    across = (
        box.west <= point.longitude <= box.east
        if box.west <= box.east
        else point.longitude >= box.west or point.longitude <= box.east
    )
    return box.south <= point.latitude <= box.north and across
