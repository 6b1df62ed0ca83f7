"""Reach as a picture, an SVG or a PDF: what it says, your circles, and what the colours mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPageSize, QPainter, QPdfWriter, QPen

from desktop_app.ui.kit.avatar import initials
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.reach import painting
from desktop_app.ui.reach.dots import paint_dots
from desktop_app.ui.reach.legend import area_words
from desktop_app.ui.reach.names import paint_people_names, paint_ring_names
from desktop_app.ui.reach.scene import area_colour
from desktop_app.ui.reach.view import View

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintDevice

    from desktop_app.domain.people_query import PersonLine
    from desktop_app.domain.reach.circles import Area
    from desktop_app.ui.kit.theme import Theme
    from desktop_app.ui.reach.scene import Scene

    Lines = Callable[[list[int]], list[PersonLine]]

WIDTH, HEIGHT = 1000.0, 1414.0
"""The page in units: as high to its width as A4."""
EDGE, LINE = 60.0, 26.0
FINER = 2
"""A PNG has so many pixels to a unit; so have crowds in the other forms."""
FORMS = ("png", "svg", "pdf")


@dataclass(frozen=True, slots=True)
class Report:
    """What is saved: a title, the sentences below it, and the drawing."""

    title: str
    sentences: Sequence[str]
    scene: Scene


def saved(report: Report, form: str, theme: Theme, lines: Lines) -> bytes:
    """The page as bytes of one of `FORMS`, in the colours in force; `lines` reads the rows of people
    whose names are missing. May be called on any thread.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if form == "png":
        image = QImage(QSize(int(WIDTH), int(HEIGHT)) * FINER, QImage.Format.Format_RGB32)
        _paint_on(image, report, theme, lines, image.rect())
        image.save(buffer, "PNG")  # type: ignore[call-overload]
    elif form == "svg":
        from PySide6.QtSvg import QSvgGenerator

        drawing = QSvgGenerator()
        drawing.setOutputDevice(buffer)
        drawing.setSize(QSize(int(WIDTH), int(HEIGHT)))
        drawing.setViewBox(QRectF(0, 0, WIDTH, HEIGHT))
        drawing.setTitle(report.title)
        _paint_on(drawing, report, theme, lines, QRect(0, 0, int(WIDTH), int(HEIGHT)))
    else:
        writer = QPdfWriter(buffer)
        writer.setTitle(report.title)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        page = writer.pageLayout().fullRectPixels(writer.resolution())
        _paint_on(writer, report, theme, lines, page)
    buffer.close()
    return bytes(buffer.data().data())


def _paint_on(
    device: QPaintDevice, report: Report, theme: Theme, lines: Lines, page: QRect
) -> None:
    painter = QPainter(device)
    try:
        painter.scale(page.width() / WIDTH, page.height() / HEIGHT)
        _paint(painter, report, theme, lines)
    finally:
        # A painter may not outlive what it paints on.
        painter.end()


def _paint(painter: QPainter, report: Report, theme: Theme, lines: Lines) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), theme.colour(Role.PANEL))
    below = _paint_words(painter, report, theme)
    legend = _legend(report.scene, theme)
    high = LINE * len(legend)
    side = WIDTH - 2 * EDGE
    room = min(side, HEIGHT - below - high - EDGE - 30)
    place = QRectF(EDGE + (side - room) / 2, below + 10, room, room)
    painter.save()
    painter.translate(place.topLeft())
    _paint_circles(painter, report.scene, theme, room, lines)
    painter.restore()
    _paint_legend(painter, legend, theme, place.bottom() + 24)


def _paint_words(painter: QPainter, report: Report, theme: Theme) -> float:
    """The title and the sentences; gives where they end."""
    painter.setPen(theme.colour(Role.INK))
    painter.setFont(theme.font(Face.NAME))
    top = EDGE + painter.fontMetrics().height()
    painter.drawText(QRectF(EDGE, EDGE, WIDTH - 2 * EDGE, top), report.title)
    painter.setFont(theme.font(Face.BODY))
    painter.setPen(theme.colour(Role.SOFT))
    top += 14
    for sentence in report.sentences:
        flags = Qt.TextFlag.TextWordWrap.value
        around = QRectF(EDGE, top, WIDTH - 2 * EDGE, 80)
        used = painter.boundingRect(around, flags, sentence)
        painter.drawText(around, flags, sentence)
        top += used.height() + 5
    return top


def _paint_circles(
    painter: QPainter,
    scene: Scene,
    theme: Theme,
    side: float,
    lines: Lines,
) -> None:
    view, place = View.whole(side, side, scene.circles.radius), QRectF(0, 0, side, side)
    faces = [*scene.faces(view, place)]
    people = scene.circles.people
    missing = [people[at] for _, at in faces if scene.line_at(at) is None]
    if missing:
        scene.add_lines(lines(missing))
    painting.paint_rings(painter, scene, view, theme)
    painting.paint_ties(painter, scene, view, theme)
    if not scene.is_crowded:
        paint_ring_names(painter, scene, view, theme, Role.PANEL)
    cells = scene.dotted(view)
    if cells:
        colours = [area_colour(theme, area) for area in scene.circles.areas]
        dots = paint_dots(scene.circles, cells, view, place, FINER, colours)
        dots.setDevicePixelRatio(1)
        painter.drawImage(place, dots)
    painting.paint_you(painter, view, theme)
    for cell, at in faces:
        middle = view.on_screen(scene.circles.x[at], scene.circles.y[at])
        line = scene.line_at(at)
        letters = "" if line is None else initials(line.name)
        area, radius = scene.circles.areas[cell.area], cell.radius * view.scale
        painting.paint_face(painter, theme, area, letters, middle, radius)
    paint_people_names(painter, scene, view, theme, faces)
    if scene.is_crowded:
        paint_ring_names(painter, scene, view, theme, Role.PANEL)


def _legend(scene: Scene, theme: Theme) -> list[list[Area]]:
    """The areas, as many in a row as there is room for."""
    rows: list[list[Area]] = []
    used = WIDTH
    for area in scene.circles.areas:
        width = _width(area, theme)
        if used + width > WIDTH - 2 * EDGE:
            rows.append([])
            used = 0.0
        rows[-1].append(area)
        used += width
    return rows


def _width(area: Area, theme: Theme) -> float:
    return QFontMetricsF(theme.font(Face.SECONDARY)).horizontalAdvance(area_words(area)) + 44


def _paint_legend(
    painter: QPainter, rows: Sequence[Sequence[Area]], theme: Theme, top: float
) -> None:
    painter.setFont(theme.font(Face.SECONDARY))
    for number, row in enumerate(rows):
        left, middle = EDGE, top + LINE * number
        for area in row:
            colour = area_colour(theme, area)
            painter.setPen(QPen(colour, 1.5))
            painter.setBrush(theme.tint(colour, 0.16))
            painter.drawEllipse(QRectF(left, middle - 5, 10, 10))
            painter.setPen(theme.colour(Role.SOFT))
            width = _width(area, theme)
            words = QRectF(left + 18, middle - LINE / 2, width, LINE)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, area_words(area))
            left += width
