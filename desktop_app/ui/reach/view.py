"""Which part of the drawing of your circles is looked at, and how large."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

MARGIN = 16
"""Pixels that stay free about the whole drawing."""
STEP = 1.25
"""What one click on + or one notch of the wheel makes larger."""
BESIDE_EDGE = 8
"""Pixels by which who stands at the edge of the drawing may reach beyond it."""


class View(NamedTuple):
    """A point of the drawing times `scale`, moved by `dx` and `dy`, is where it is on the screen."""

    scale: float
    dx: float
    dy: float

    @classmethod
    def whole(cls, width: float, height: float, radius: float) -> View:
        """All of a drawing of that radius within so many pixels."""
        scale = max(0.05, (min(width, height) / 2 - MARGIN) / max(radius, 1.0))
        return cls(scale, width / 2, height / 2)

    def on_screen(self, x: float, y: float) -> QPointF:
        """Where a point of the drawing is."""
        return QPointF(x * self.scale + self.dx, y * self.scale + self.dy)

    def of_drawing(self, radius: float) -> QRectF:
        """The square about all of a drawing of that radius, a few pixels wider."""
        half = radius * self.scale + BESIDE_EDGE
        return QRectF(self.dx - half, self.dy - half, 2 * half, 2 * half)

    def in_drawing(self, place: QPointF) -> tuple[float, float]:
        """The point of the drawing at a place on the screen."""
        return (place.x() - self.dx) / self.scale, (place.y() - self.dy) / self.scale

    def zoomed(self, factor: float, about: QPointF) -> View:
        """Larger by a factor, with what is at `about` staying there."""
        return View(
            self.scale * factor,
            about.x() + (self.dx - about.x()) * factor,
            about.y() + (self.dy - about.y()) * factor,
        )

    def moved(self, dx: float, dy: float) -> View:
        """Moved by so many pixels."""
        return View(self.scale, self.dx + dx, self.dy + dy)

    def kept_in(self, width: float, height: float, radius: float) -> View:
        """Moved back as far as needed for the middle of the window to show some of the drawing."""
        reach = radius * self.scale
        dx = min(max(self.dx, width / 2 - reach), width / 2 + reach)
        dy = min(max(self.dy, height / 2 - reach), height / 2 + reach)
        return View(self.scale, dx, dy)

    def of_picture(self, made_for: View, place: QRectF) -> QRectF:
        """Where a picture of the place `place`, painted for another view, is now."""
        factor = self.scale / made_for.scale
        return QRectF(
            (place.x() - made_for.dx) * factor + self.dx,
            (place.y() - made_for.dy) * factor + self.dy,
            place.width() * factor,
            place.height() * factor,
        )
