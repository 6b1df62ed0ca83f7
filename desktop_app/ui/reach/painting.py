"""How your circles are painted: on the screen, and into a picture, an SVG or a PDF."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPixmap

from desktop_app.domain.reach.circles import YOU
from desktop_app.ui.kit.avatar import initials
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.reach.scene import MOST_TIES, area_colour

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from desktop_app.domain.reach.circles import Area, Cell
    from desktop_app.ui.kit.theme import Theme
    from desktop_app.ui.reach.scene import Scene
    from desktop_app.ui.reach.view import View

EDGE = 3.0
"""Pixels about a face that its picture holds as well."""


def paint_rings(painter: QPainter, scene: Scene, view: View, theme: Theme) -> None:
    """The lines of the circles."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour(Role.LINE), 1.2))
    middle = view.on_screen(0, 0)
    for ring in scene.circles.rings:
        radius = ring.outer * view.scale
        painter.drawEllipse(middle, radius, radius)


def paint_ties(painter: QPainter, scene: Scene, view: View, theme: Theme) -> None:
    """Who knows whom, unless there are so many that nothing could be seen."""
    if len(scene.circles.ties) > MOST_TIES:
        return
    colour = theme.mix(theme.colour(Role.PANEL), theme.colour(Role.FAINT), 0.45)
    painter.setPen(QPen(colour, 1.0))
    x, y = scene.circles.x, scene.circles.y
    for one, other in scene.circles.ties:
        painter.drawLine(view.on_screen(x[one], y[one]), view.on_screen(x[other], y[other]))


def paint_own_ties(painter: QPainter, scene: Scene, view: View, theme: Theme, place: int) -> None:
    """Whom the person pointed at knows."""
    painter.setPen(QPen(theme.colour(Role.EMBER), 1.8))
    x, y = scene.circles.x, scene.circles.y
    here = view.on_screen(x[place], y[place])
    for other in scene.known.get(place, ()):
        painter.drawLine(here, view.on_screen(x[other], y[other]))


def paint_you(painter: QPainter, view: View, theme: Theme) -> None:
    """You, in the middle."""
    radius = YOU * view.scale
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(Role.INK))
    middle = view.on_screen(0, 0)
    painter.drawEllipse(middle, radius, radius)
    words = QCoreApplication.translate("ReachCircles", "You")
    painter.setFont(_font(theme, radius * 0.62))
    painter.setPen(theme.colour(Role.BG))
    painter.drawText(_about(middle, radius), Qt.AlignmentFlag.AlignCenter, words)


class Faces:
    """Paints people with their initials. Faces that look alike are painted once; while the drawing
    is zoomed they are only stretched.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._painted: dict[tuple[str, int], tuple[QPixmap, float]] = {}

    def forget(self) -> None:
        """Colours, areas or sizes are others now."""
        self._painted.clear()

    def paint(
        self, painter: QPainter, scene: Scene, view: View, cell: Cell, place: int, *, moves: bool
    ) -> None:
        """Paint somebody; quickly while the drawing moves."""
        line = scene.line_at(place)
        letters = "" if line is None else initials(line.name)
        radius = cell.radius * view.scale
        found = self._painted.get((letters, cell.area))
        if found is None or (found[1] != radius and not moves):
            ratio = painter.device().devicePixelRatioF()
            pixmap = self._face(scene.circles.areas[cell.area], letters, radius, ratio)
            found = self._painted[letters, cell.area] = (pixmap, radius)
        circles = scene.circles
        middle = view.on_screen(circles.x[place], circles.y[place])
        if found[1] == radius:
            # On whole pixels, or the letters would be blurred.
            ratio, side = found[0].devicePixelRatio(), found[0].deviceIndependentSize()
            left, top = middle.x() - side.width() / 2, middle.y() - side.height() / 2
            corner = QPointF(round(left * ratio) / ratio, round(top * ratio) / ratio)
            painter.drawPixmap(corner, found[0])
        else:
            half = radius + EDGE * radius / found[1]
            painter.drawPixmap(_about(middle, half), found[0], QRectF(found[0].rect()))

    def _face(self, area: Area, letters: str, radius: float, ratio: float) -> QPixmap:
        pixels = ceil(2 * (radius + EDGE) * ratio)
        side, pixmap = pixels / ratio, QPixmap(pixels, pixels)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_face(painter, self._theme, area, letters, QPointF(side / 2, side / 2), radius)
        painter.end()
        return pixmap


def paint_face(
    painter: QPainter, theme: Theme, area: Area, letters: str, middle: QPointF, radius: float
) -> None:
    """A face of an area's colour with its initials."""
    colour = area_colour(theme, area)
    painter.setPen(QPen(colour, max(1.2, radius / 10)))
    painter.setBrush(theme.tint(colour, 0.16))
    painter.drawEllipse(middle, radius, radius)
    painter.setFont(_font(theme, radius * 0.72))
    painter.setPen(colour)
    painter.drawText(_about(middle, radius), Qt.AlignmentFlag.AlignCenter, letters)


def paint_ring_about(
    painter: QPainter, scene: Scene, view: View, theme: Theme, place: int, colour: QColor
) -> None:
    """A ring about the person pointed at."""
    circles = scene.circles
    radius = max(circles.cell_of(place).radius * view.scale, 2.0) + 3.0
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2.0))
    painter.drawEllipse(view.on_screen(circles.x[place], circles.y[place]), radius, radius)


def _about(middle: QPointF, radius: float) -> QRectF:
    return QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)


def _font(theme: Theme, size: float) -> QFont:
    font = QFont(theme.font(Face.SMALL_STRONG))
    font.setPixelSize(max(5, round(size)))
    return font
