"""What is drawn of your circles: people with their names, colours, and how each is painted."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.ui.kit.theme import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor

    from desktop_app.domain.people_query import PersonLine
    from desktop_app.domain.reach.circles import Area, Cell, Circles
    from desktop_app.ui.kit.theme import Theme
    from desktop_app.ui.reach.view import View

FACE = 6.5
"""From this radius in pixels on somebody is drawn with initials, below as a dot."""
MOST_TIES = 600
"""Of more ties than these only those of the person pointed at are drawn."""

CROWDED = 150
"""With more people than these the names of the circles stand above them."""


@dataclass
class Scene:
    """The drawing with the rows of the people list for those whose names are known so far."""

    circles: Circles
    lines: dict[int, PersonLine] = field(default_factory=dict)

    @cached_property
    def known(self) -> dict[int, list[int]]:
        """Whom each of those drawn knows, by their places."""
        found: dict[int, list[int]] = {}
        for one, other in self.circles.ties:
            found.setdefault(one, []).append(other)
            found.setdefault(other, []).append(one)
        return found

    @property
    def is_crowded(self) -> bool:
        """Whether so many people would hide the names of the circles, which else stand below them."""
        return len(self.circles.people) > CROWDED

    def line_at(self, place: int) -> PersonLine | None:
        """The row of the person at a place, if it is known."""
        return self.lines.get(self.circles.people[place])

    def dotted(self, view: View) -> list[Cell]:
        """The cells whose people are too small for initials."""
        return [cell for cell in self.circles.cells if cell.radius * view.scale < FACE]

    def faces(self, view: View, place: QRectF) -> Iterator[tuple[Cell, int]]:
        """Everybody large enough for initials within a part of the screen, with their cell."""
        circles = self.circles
        for cell in circles.cells:
            if cell.radius * view.scale < FACE:
                continue
            room = cell.radius * view.scale
            near = place.adjusted(-room, -room, room, room)
            left, top = (near.left() - view.dx) / view.scale, (near.top() - view.dy) / view.scale
            right = (near.right() - view.dx) / view.scale
            bottom = (near.bottom() - view.dy) / view.scale
            for at in range(cell.first, cell.last):
                if left <= circles.x[at] <= right and top <= circles.y[at] <= bottom:
                    yield cell, at

    def add_lines(self, lines: Iterable[PersonLine]) -> None:
        """Names of further people are known."""
        self.lines.update({line.id: line for line in lines})


def area_colour(theme: Theme, area: Area) -> QColor:
    """The colour of the people of an area."""
    if area.hue is not None:
        return theme.avatar(area.hue)
    return theme.colour(Role.SOFT if area.name else Role.FAINT)
