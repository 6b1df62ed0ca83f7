"""Crowds as dots in one picture.

A hundred thousand dots are too many to be painted one by one. Small ones are painted as points, all
of a colour at once, and the picture of those is laid over itself, a pixel aside each time, until every
point has become a disc. Larger ones are never that many: their bytes are written.

Where there is no room for dots side by side they let what is below them through, the more the less room
there is: so a crowd is a shade, darker where more people stand, and never one solid disc.
"""

from __future__ import annotations

import struct
import sys
from array import array
from math import ceil, log2, sqrt
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QDataStream, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF, QTransform

from desktop_app.domain.reach.circles import SHARE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QRectF

    from desktop_app.domain.reach.circles import Cell, Circles
    from desktop_app.ui.reach.view import View

FINER = 2
"""Dots are written so many times larger and made smaller, which rounds them."""
SMALLEST, LARGEST = 0.75, 7.0
"""Radii of dots in pixels."""
CROWDED, DARKER, DARKEST = 0.45, 0.11, 0.88
"""From how many dots to a place on they let through what is below them; how much more of the ground is covered
when there are twice as many, and at most.
"""
GROWN = 4
"""Up to this radius, in pixels of the picture that is written, dots are grown from points."""


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
    image = QImage(
        max(1, ceil(place.width() * finer)),
        max(1, ceil(place.height() * finer)),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.fill(0)
    scale = view.scale * finer
    left, top = (view.dx - place.x()) * finer, (view.dy - place.y()) * finer
    on_image = QTransform(scale, 0.0, 0.0, scale, left, top)
    sizes: dict[int, list[Cell]] = {}
    for cell in cells:
        radius = min(max(cell.radius * view.scale, SMALLEST), LARGEST)
        sizes.setdefault(round(radius * finer), []).append(cell)
    for radius in sorted(sizes):
        if radius <= GROWN:
            _grow(image, circles, sizes[radius], on_image, radius, colours)
        else:
            _write(image, circles, sizes[radius], on_image, radius, colours)
    size = QSize(max(1, ceil(place.width() * ratio)), max(1, ceil(place.height() * ratio)))
    smooth = image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    smooth.setDevicePixelRatio(ratio)
    return smooth


def _grow(
    image: QImage,
    circles: Circles,
    cells: Sequence[Cell],
    on_image: QTransform,
    radius: int,
    colours: Sequence[QColor],
) -> None:
    """Paint the people of these cells as points and lay them over the image until they are discs."""
    points = QImage(image.size(), image.format())
    points.fill(0)
    painter = QPainter(points)
    painter.setTransform(on_image)
    inks: dict[tuple[int, float], list[Cell]] = {}
    for cell in cells:
        inks.setdefault((cell.area, _ink(cell, on_image.m11(), radius)), []).append(cell)
    for (area, ink), inked in inks.items():
        colour = QColor(colours[area])
        colour.setAlphaF(ink)
        painter.setPen(QPen(colour, 0))
        painter.drawPoints(_points(circles, inked))
    painter.end()
    wide = points.copy()
    halves, over = _halves(radius), QPainter(image)
    for half in range(max(halves) + 1):
        if half:
            painter = QPainter(wide)
            painter.drawImage(-half, 0, points)
            painter.drawImage(half, 0, points)
            painter.end()
        for row, wanted in enumerate(halves, -radius):
            if wanted == half:
                over.drawImage(0, row, wide)
    over.end()


def _ink(cell: Cell, scale: float, radius: int) -> float:
    """How opaque the dots of a cell are, 0 to 1, by how many of them lie over one another."""
    inked = sum(2 * half + 1 for half in _halves(radius))
    deep = inked * (SHARE / (cell.radius * scale)) ** 2
    if deep <= CROWDED or not cell.is_crowd:
        return 1.0
    covered = min(CROWDED + DARKER * log2(deep / CROWDED), DARKEST)
    # They are spread evenly, so until there is no ground left none lies over another.
    return round(covered / deep if deep < 1 else 1 - (1 - covered) ** (1 / deep), 3)


def _points(circles: Circles, cells: Iterable[Cell]) -> QPolygonF:
    """Where the people of these cells stand: read from its bytes, for it takes a second to make a
    hundred thousand points one by one.
    """
    x, y = array("d"), array("d")
    for cell in cells:
        x.extend(circles.x[cell.first : cell.last])
        y.extend(circles.y[cell.first : cell.last])
    both = array("d", bytes(16 * len(x)))
    both[0::2], both[1::2] = x, y
    if sys.byteorder == "little":
        both.byteswap()
    found = QPolygonF()
    stream = QDataStream(QByteArray(struct.pack(">I", len(x)) + both.tobytes()))
    stream >> found
    return found


def _write(
    image: QImage,
    circles: Circles,
    cells: Iterable[Cell],
    on_image: QTransform,
    radius: int,
    colours: Sequence[QColor],
) -> None:
    """Write the people of these cells as discs, as far as those are wholly within the image."""
    stride = image.bytesPerLine() // 4
    rows = memoryview(image.bits()).cast("I")
    edge = radius + 1
    right, bottom = image.width() - edge, image.height() - edge
    scale, left, top = on_image.m11(), on_image.dx(), on_image.dy()
    spans = [
        (row * stride - half, 2 * half + 1) for row, half in enumerate(_halves(radius), -radius)
    ]
    for cell in cells:
        colour = array("I", [colours[cell.area].rgba()])
        inked = [(begin, colour * length) for begin, length in spans]
        xs = circles.x[cell.first : cell.last]
        ys = circles.y[cell.first : cell.last]
        for x, y in zip(xs, ys, strict=True):
            across, down = int(x * scale + left), int(y * scale + top)
            if edge <= across < right and edge <= down < bottom:
                at = down * stride + across
                for begin, ink in inked:
                    rows[at + begin : at + begin + len(ink)] = ink


def _halves(radius: int) -> list[int]:
    """Half the width of each row of a disc, from the top."""
    return [
        round(sqrt(max(0.0, (radius + 0.3) ** 2 - row * row))) for row in range(-radius, radius + 1)
    ]
