"""From degrees to pixels and back, in Mercator's projection: shapes look right wherever one looks."""

from __future__ import annotations

from math import asinh, atan, cos, degrees, pi, radians, sinh, tan
from typing import NamedTuple

from desktop_app.domain.whereabouts.town import EARTH_KM, At

NORTHERNMOST, SOUTHERNMOST = 81.0, -57.0
"""What lies beyond is not shown: nobody lives there, and Mercator makes it large."""
MOST = 200_000.0
"""Pixels around the earth at the nearest look: a town is about 50 of them then."""
STEP = 1.5
"""How much larger one step of zooming is."""
EDGE = 48.0
"""Pixels about the people when all of them are looked at."""


def across(east: float) -> float:
    """Where that many degrees east lie, from 0 to 1."""
    return (east + 180) / 360


def down(north: float) -> float:
    """Where that many degrees north lie, from 0 (far north) to 1."""
    kept = min(max(north, -85.0), 85.0)
    return (1 - asinh(tan(radians(kept))) / pi) / 2


TOP, BOTTOM = down(NORTHERNMOST), down(SOUTHERNMOST)


def _kept(offset: float, begins: float, ends: float, room: float) -> float:
    if ends - begins <= room:
        return (room - begins - ends) / 2
    return min(-begins, max(offset, room - ends))


class View(NamedTuple):
    """What is looked at: `scale` pixels around the earth, and the pixel at which it begins."""

    scale: float
    left: float
    top: float

    @staticmethod
    def least(width: float, height: float) -> float:
        """The smallest scale: all of the earth is seen."""
        return max(min(width, height / (BOTTOM - TOP)), 1.0)

    @classmethod
    def about(cls, width: float, height: float, places: list[tuple[float, float]]) -> View:
        """All of some places (`across`, `down`), as near as they can be seen; the earth for none."""
        if not places:
            return cls.fitting(width, height, 1.0, 0.5, (TOP + BOTTOM) / 2)
        xs, ys = sorted(x for x, _ in places), sorted(y for _, y in places)
        wide, high = max(xs[-1] - xs[0], 0.004), max(ys[-1] - ys[0], 0.004)
        scale = min(max(width - 2 * EDGE, 80) / wide, max(height - 2 * EDGE, 80) / high)
        return cls.fitting(width, height, scale, (xs[0] + xs[-1]) / 2, (ys[0] + ys[-1]) / 2)

    @classmethod
    def fitting(cls, width: float, height: float, scale: float, x: float, y: float) -> View:
        """The place (`across`, `down`) in the middle, at a scale that is allowed."""
        scale = min(max(scale, cls.least(width, height)), MOST)
        view = cls(scale, width / 2 - x * scale, height / 2 - y * scale)
        return view.kept_in(width, height)

    def kept_in(self, width: float, height: float) -> View:
        """Moved as far as it takes to see no edge of the earth; what is smaller than the widget stands in
        its middle.
        """
        left = _kept(self.left, 0.0, self.scale, width)
        top = _kept(self.top, TOP * self.scale, BOTTOM * self.scale, height)
        return View(self.scale, left, top)

    def zoomed(self, factor: float, x: float, y: float, width: float, height: float) -> View:
        """Larger by a factor about a pixel."""
        scale = min(max(self.scale * factor, self.least(width, height)), MOST)
        grown = scale / self.scale
        return View(scale, x - (x - self.left) * grown, y - (y - self.top) * grown).kept_in(
            width, height
        )

    def moved(self, dx: float, dy: float, width: float, height: float) -> View:
        """Moved by so many pixels."""
        return View(self.scale, self.left + dx, self.top + dy).kept_in(width, height)

    def on_screen(self, x: float, y: float) -> tuple[float, float]:
        """The pixel of a place (`across`, `down`)."""
        return self.left + x * self.scale, self.top + y * self.scale

    def at(self, x: float, y: float) -> At:
        """The degrees at a pixel."""
        east = (x - self.left) / self.scale * 360 - 180
        north = degrees(atan(sinh(pi * (1 - 2 * (y - self.top) / self.scale))))
        return At(north, east)

    def pixels(self, km: float, north: float) -> float:
        """How many pixels so many kilometres are there."""
        round_there = 2 * pi * EARTH_KM * max(cos(radians(north)), 0.02)
        return km / round_there * self.scale
