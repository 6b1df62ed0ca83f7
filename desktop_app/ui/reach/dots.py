"""Crowds as dots in one picture: writing its bytes takes a tenth of what painting so many does."""

from __future__ import annotations

from math import ceil, sqrt
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor

    from desktop_app.domain.reach.circles import Cell, Circles
    from desktop_app.ui.reach.view import View

FINER = 2
"""Dots are written so many times larger and made smaller, which rounds them."""
SMALLEST, LARGEST = 0.75, 7.0
"""Radii of dots in pixels."""


def paint_dots(
    circles: Circles,
    cells: Iterable[Cell],
    view: View,
    place: QRectF,
    ratio: float,
    colours: Sequence[QColor],
) -> QImage:
    """The people of `cells` as dots: the part `place` of the screen, with `ratio` pixels to one of
    its units; `colours` by area. May be called on any thread.
    """
    finer = ratio * FINER
    width, height = ceil(place.width() * finer), ceil(place.height() * finer)
    image = QImage(width, height, QImage.Format.Format_Indexed8)
    image.setColorTable([0, *(colour.rgba() for colour in colours)])
    image.fill(0)
    scale = view.scale * finer
    left, top = (view.dx - place.x()) * finer, (view.dy - place.y()) * finer
    rows, stride = cast("memoryview[int]", image.bits()), image.bytesPerLine()
    for cell in cells:
        radius = min(max(cell.radius * view.scale, SMALLEST), LARGEST) * finer
        spans = _disc(round(radius), stride)
        edge = round(radius) + 1
        right, bottom = width - edge, height - edge
        xs = circles.x[cell.first : cell.last]
        ys = circles.y[cell.first : cell.last]
        colour = cell.area + 1
        inked = [(begin, bytes([colour]) * length) for begin, length in spans]
        for x, y in zip(xs, ys, strict=True):
            across, down = int(x * scale + left), int(y * scale + top)
            if edge <= across < right and edge <= down < bottom:
                at = down * stride + across
                for begin, ink in inked:
                    rows[at + begin : at + begin + len(ink)] = ink
    size = QSize(ceil(place.width() * ratio), ceil(place.height() * ratio))
    smooth = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied).scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    smooth.setDevicePixelRatio(ratio)
    return smooth


def _disc(radius: int, stride: int) -> list[tuple[int, int]]:
    """The rows of a disc as places relative to its middle, and their lengths."""
    found = []
    for row in range(-radius, radius + 1):
        half = round(sqrt(max(0.0, (radius + 0.3) ** 2 - row * row)))
        found.append((row * stride - half, 2 * half + 1))
    return found
