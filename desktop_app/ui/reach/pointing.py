"""Who is under the pointer, and who comes next by the keyboard."""

from __future__ import annotations

from math import atan2, hypot, pi
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from desktop_app.domain.reach.circles import Cell, Circles

BUCKETS = 256
"""A crowd is looked through in so many slices."""
_TURN = 2 * pi


class Finder:
    """Finds people of a drawing by place. Crowds are sorted when first looked into."""

    def __init__(self, circles: Circles) -> None:
        self._circles = circles
        self._sorted: dict[int, list[list[int]]] = {}

    def nearest(self, x: float, y: float, reach: float) -> int | None:
        """Whose face holds a point of the drawing, else who is nearest within `reach`."""
        circles, away = self._circles, hypot(x, y)
        best, nearest = None, 1.0
        for number, cell in enumerate(circles.cells):
            ring = circles.rings[cell.ring]
            allowed = max(cell.radius, reach)
            if not ring.inner - allowed <= away <= ring.outer + allowed:
                continue
            for place in self._near(number, cell, x, y):
                share = hypot(circles.x[place] - x, circles.y[place] - y) / allowed
                if share <= nearest:
                    best, nearest = place, share
        return best

    def _near(self, number: int, cell: Cell, x: float, y: float) -> range | list[int]:
        if not cell.is_crowd:
            return range(cell.first, cell.last)
        slices = self._sorted.get(number)
        if slices is None:
            slices = self._sorted[number] = self._slices(cell)
        here = self._slice(cell, x, y)
        return [place for some in slices[max(0, here - 1) : max(0, here + 2)] for place in some]

    def _slices(self, cell: Cell) -> list[list[int]]:
        found: list[list[int]] = [[] for _ in range(BUCKETS)]
        x, y = self._circles.x, self._circles.y
        for place in range(cell.first, cell.last):
            at = self._slice(cell, x[place], y[place])
            found[min(max(at, 0), BUCKETS - 1)].append(place)
        return found

    def _slice(self, cell: Cell, x: float, y: float) -> int:
        area = self._circles.areas[cell.area]
        turned = (atan2(y, x) - area.begin) % _TURN
        if turned > (area.end - area.begin + _TURN) / 2:
            turned -= _TURN
        return int(turned / ((area.end - area.begin) or 1) * BUCKETS)

    def next(self, place: int | None, key: Qt.Key) -> int | None:
        """Who comes after somebody: left and right within the circle, up and down to the next
        circle; None for a key that leads nowhere.
        """
        circles = self._circles
        if not circles.cells:
            return None
        if place is None or key == Qt.Key.Key_Home:
            return 0
        if key == Qt.Key.Key_End:
            return len(circles.people) - 1
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == Qt.Key.Key_Right else -1
            return min(max(place + step, 0), len(circles.people) - 1)
        outward = key == Qt.Key.Key_Down
        ring = circles.cell_of(place).ring
        rings = sorted(
            {
                cell.ring
                for cell in circles.cells
                if (cell.ring > ring) == outward and cell.ring != ring
            }
        )
        if not rings:
            return place
        return self._facing(place, rings[0] if outward else rings[-1])

    def _facing(self, place: int, ring: int) -> int:
        """Who of another circle stands in the direction nearest to that of somebody."""
        circles = self._circles
        angle = atan2(circles.y[place], circles.x[place])

        def turned(other: int) -> float:
            away = abs(atan2(circles.y[other], circles.x[other]) - angle) % _TURN
            return min(away, _TURN - away)

        area = circles.cell_of(place).area
        cells = [cell for cell in circles.cells if cell.ring == ring]
        near = [cell for cell in cells if cell.area == area] or cells
        step = max(1, sum(cell.last - cell.first for cell in near) // 2000)
        return min(
            (other for cell in near for other in range(cell.first, cell.last, step)), key=turned
        )
