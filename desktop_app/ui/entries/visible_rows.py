"""Where a window stands on a long row of rows of different heights, of which only those in sight
are ever measured.

The place is a row and how many pixels of it are above the window, never a height from the top: that
would need the heights of all rows above. The scroll bar counts in rows of the usual height; near
the window everything moves by true pixels.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A row in sight: where its top is in the window, and its height."""

    row: int
    top: int
    height: int

    @property
    def bottom(self) -> int:
        """Where the next row begins."""
        return self.top + self.height


class VisibleRows:
    """`height` measures a row, in pixels, at least one."""

    def __init__(self, height: Callable[[int], int]) -> None:
        self._height = height
        self.count = 0
        self.room = 1
        self.usual = 64
        self.row = 0
        self.above = 0

    def places(self) -> list[Place]:
        """The rows in sight, from the top."""
        found: list[Place] = []
        row, top = self.row, -self.above
        while row < self.count and top < self.room:
            found.append(Place(row, top, self._height(row)))
            row, top = row + 1, found[-1].bottom
        return found

    def settle(self) -> None:
        """Come back to what there is, after rows, heights or the window changed."""
        if self.row < 0:
            self.row, self.above = 0, 0
        if self.row < self.count:
            self.above = max(0, min(self.above, self._height(self.row) - 1))
        self._stop_at_end()

    def move(self, pixels: int) -> None:
        """Go down (or up) by pixels, as far as there are rows."""
        self.above += pixels
        while self.above < 0 < self.row:
            self.row -= 1
            self.above += self._height(self.row)
        while self.row < self.count and self.above >= (height := self._height(self.row)):
            self.row, self.above = self.row + 1, self.above - height
        self.above = max(0, self.above)
        self._stop_at_end()

    def show(self, row: int, top: int = 0) -> None:
        """Put the top of a row that many pixels below the top of the window."""
        self.row, self.above = max(0, min(row, self.count - 1)), 0
        self.move(-top)

    def reveal(self, row: int) -> None:
        """Move as little as needed to have the whole row in sight, its beginning if it is too
        high.
        """
        place = next((place for place in self.places() if place.row == row), None)
        if place is not None and place.top >= 0 and place.bottom <= self.room:
            return
        height = self._height(row)
        above = row < self.row or (row == self.row and self.above > 0)
        self.show(row, 0 if above or height >= self.room else self.room - height)

    def value(self) -> int:
        """The place as the scroll bar counts."""
        return self._counted(self.row, self.above)

    def maximum(self) -> int:
        """The bar's value at the end; never that of the beginning, even where they are a pixel
        apart.
        """
        end = self._end()
        return max(self._counted(*end), int(end != (0, 0)))

    def set_value(self, value: int) -> None:
        """Go where the scroll bar was put."""
        self.row, part = divmod(max(0, value), self.usual)
        if self.row + self.room >= self.count and value >= self.maximum():
            self.row, self.above = self._end()
        elif self.row < self.count:
            self.above = part * self._height(self.row) // self.usual
        self._stop_at_end()

    def _counted(self, row: int, above: int) -> int:
        return row * self.usual + (above * self.usual // self._height(row) if above else 0)

    def _end(self) -> tuple[int, int]:
        """The place at which the last row ends with the window."""
        row, left = self.count, self.room
        while row > 0 and left > 0:
            row -= 1
            left -= self._height(row)
        return (row, max(0, -left)) if left <= 0 else (0, 0)

    def _stop_at_end(self) -> None:
        # Measured only near the end: elsewhere the last rows are none of this place's business.
        if self.row + self.room >= self.count or self.row >= self.count:
            self.row, self.above = min((self.row, self.above), self._end())
