"""Crowds as dots in one picture.

A hundred thousand dots are too many to be painted one by one. Small ones are painted as points, all
of a colour at once, and the picture of those is laid over itself, a pixel aside each time, until every
point has become a disc. Larger ones are never that many: their bytes are written.
"""

from __future__ import annotations

import struct
import sys
from array import array
from math import ceil, sqrt
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QDataStream, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QPolygonF, QTransform

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
    wide = QImage(image.size(), image.format())
    wide.fill(0)
    painter = QPainter(wide)
    painter.setTransform(on_image)
    for area in {cell.area for cell in cells}:
        painter.setPen(QPen(colours[area], 0))
        painter.drawPoints(_points(circles, [cell for cell in cells if cell.area == area]))
    painter.end()
    halves, over = _halves(radius), QPainter(image)
    for half in range(max(halves) + 1):
        if half:
            narrow, painter = wide.copy(), QPainter(wide)
            painter.drawImage(-1, 0, narrow)
            painter.drawImage(1, 0, narrow)
            painter.end()
        for row, wanted in enumerate(halves, -radius):
            if wanted == half:
                over.drawImage(0, row, wide)
    over.end()


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
