"""A circle on the earth as boxes: those that lie in it whole, and those that hold the rest of it. What
lies in the former is near without that its distance is worked out.
"""

from __future__ import annotations

from itertools import pairwise
from math import acos, asin, cos, degrees, radians, sin
from typing import NamedTuple

from desktop_app.domain.whereabouts.town import EARTH_KM, At, Box

STRIPS = 32
"""Strips from south to north; the boxes in the circle then hold nine tenths of it."""
_MARGIN = 1e-6
"""Degrees, a tenth of a metre, by which boxes are narrower or wider than they should be: what is
worked out in degrees is not exact.
"""


class Cells(NamedTuple):
    """Boxes within a circle, and boxes that hold all else of it."""

    inside: list[Box]
    rim: list[Box]


def cells_about(middle: At, km: float) -> Cells:
    """The boxes of all that lies within `km` of the middle."""
    up = degrees(km / EARTH_KM) + _MARGIN
    south, north = max(-90.0, middle.latitude - up), min(90.0, middle.latitude + up)
    found = Cells([], [])
    edges = [south + (north - south) * step / STRIPS for step in range(STRIPS + 1)]
    for low, high in pairwise(edges):
        least, most = _widths(middle, km, low, high)
        if least > 0:
            found.inside.append(_between(middle, low, high, -least, least))
            found.rim.append(_between(middle, low, high, -most, -least))
            found.rim.append(_between(middle, low, high, least, most))
        else:
            found.rim.append(_between(middle, low, high, -most, most))
    return found


def _widths(middle: At, km: float, low: float, high: float) -> tuple[float, float]:
    """How far to either side, in degrees, the circle goes at every latitude of a strip, and at some."""
    at_edges = [_width(middle, km, latitude) for latitude in (low, high)]
    # It is widest where a meridian touches it.
    sine = sin(radians(middle.latitude)) / cos(km / EARTH_KM)
    widest = degrees(asin(sine)) if abs(sine) <= 1 else low
    most = [_width(middle, km, widest)] if low < widest < high else []
    return min(at_edges) - _MARGIN, min(180.0, max(*at_edges, *most) + _MARGIN)


def _width(middle: At, km: float, latitude: float) -> float:
    """How far to either side, in degrees, the circle goes at a latitude; 180 where all around lies in
    it, 0 where nothing does.
    """
    one, other = radians(middle.latitude), radians(latitude)
    across = cos(one) * cos(other)
    up = cos(km / EARTH_KM) - sin(one) * sin(other)
    if across <= 1e-12:
        return 180.0 if up <= 0 else 0.0
    return degrees(acos(max(-1.0, min(1.0, up / across))))


def _between(middle: At, low: float, high: float, west: float, east: float) -> Box:
    """A box given by degrees from the middle."""
    if east - west >= 360:
        return Box(low, high, -180.0, 180.0)
    west, east = middle.longitude + west, middle.longitude + east
    return Box(low, high, _turned(west), _turned(east))


def _turned(longitude: float) -> float:
    """The same longitude between -180 and 180."""
    return longitude + 360 * ((longitude < -180) - (longitude > 180))
