"""The map as it is painted: land, the circle that is asked about, and people."""

from __future__ import annotations

from math import log10
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.kit.avatar import paint_avatar
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.who_is_where.clusters import Cluster, Placed, clusters, placed
from desktop_app.ui.who_is_where.ground import (
    NEAR_FROM,
    Colours,
    Ground,
    paint_ground,
    prepared,
)
from desktop_app.ui.who_is_where.view import View, across, down

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent

    from desktop_app.domain.people_query import PersonLine
    from desktop_app.domain.whereabouts.people import Everywhere
    from desktop_app.domain.whereabouts.town import At
    from desktop_app.services.whereabouts import Whereabouts
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.runner import Runner

SETTLED = 60
"""Milliseconds without a movement after which the land is painted anew."""
AT_ONCE = 1_500
"""Of more towns than these the numbers are worked out on a thread."""
FACE = 15.0
"""Radius of a single face, in pixels at the usual font."""
MOST_FACES = 60
"""So many faces at most have their names read."""


class MapCanvas(QWidget):
    """`names_wanted` carries the rows of people whose faces are seen and whose names are missing."""

    names_wanted = Signal(list)

    def __init__(self, context: UiContext, runner: Runner, places: Whereabouts) -> None:
        super().__init__()
        self._theme, self._runner, self._places = context.theme, runner, places
        self._grounds: dict[bool, Ground] = {}
        self._picture: tuple[QImage, View] | None = None
        self._view: View | None = None
        self._was_moved = False
        self._towns: list[Placed] = []
        self.clusters: list[Cluster] = []
        self._made_for = 0.0
        self._circle: tuple[At, float] | None = None
        self._lines: Mapping[int, PersonLine] = {}
        self._pointed: Cluster | None = None
        self._settle = QTimer(self, singleShot=True, interval=SETTLED)
        self._settle.timeout.connect(self._settled)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # A map is not read from right to left, whatever the words around it are.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        context.theme.changed.connect(self._look_anew)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(560), self._theme.px(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._theme.px(220))

    def show_everybody(self, everywhere: Everywhere) -> None:
        """Show these people; what is looked at stays."""
        self._towns = placed(everywhere.towns)
        if not self._was_moved:
            self._view = None
        self._made_for = 0.0
        self._gather()
        self._settle.start()
        self.update()

    def add_lines(self, lines: Mapping[int, PersonLine]) -> None:
        """The names of further people are known."""
        self._lines = {**self._lines, **lines}
        self.update()

    def show_circle(self, middle: At | None, km: float = 0) -> None:
        """Draw a circle of so many kilometres, and move there; None for none."""
        self._circle = None if middle is None else (middle, km)
        if middle is not None:
            x, y = across(middle.longitude), down(middle.latitude)
            pixels = View(1.0, 0, 0).pixels(km, middle.latitude)
            scale = min(self.width(), self.height()) * 0.2 / max(pixels, 1e-9)
            self._move_to(View.fitting(self.width(), self.height(), scale, x, y))
        self.update()

    def view(self) -> View:
        """What is looked at; at first all people."""
        if self._view is None:
            self._view = self._all()
        return self._view

    def whole(self) -> None:
        """Look at everybody."""
        self._move_to(self._all())
        self._was_moved = False

    def look_at(self, cluster: Cluster) -> None:
        """Come near enough to see the towns of a number apart."""
        places = [
            (across(each.town.at.longitude), down(each.town.at.latitude)) for each in cluster.towns
        ]
        nearer = self.view().scale * 1.3
        view = View.about(self.width(), self.height(), places)
        if view.scale < nearer:
            view = View.fitting(self.width(), self.height(), nearer, cluster.x, cluster.y)
        self._move_to(view)

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """Nearer or farther, about a pixel or the middle."""
        point = about or QPointF(self.width() / 2, self.height() / 2)
        self._move_to(self.view().zoomed(factor, point.x(), point.y(), self.width(), self.height()))

    def pan(self, dx: float, dy: float) -> None:
        """Move what is shown by so many pixels."""
        self._move_to(self.view().moved(dx, dy, self.width(), self.height()))

    def cluster_at(self, point: QPointF) -> Cluster | None:
        """The number or face at a pixel."""
        for each in self.clusters:
            x, y = self.view().on_screen(each.x, each.y)
            if (point.x() - x) ** 2 + (point.y() - y) ** 2 <= self._radius(each) ** 2:
                return each
        return None

    def _all(self) -> View:
        places = [(each.x, each.y) for each in self._towns]
        return View.about(self.width(), self.height(), places)

    def _move_to(self, view: View) -> None:
        if view != self._view:
            self._view, self._was_moved = view, True
            self._gather()
            self._settle.start()
            self.update()

    def _gather(self) -> None:
        """Put towns together for the scale that is looked at, where it is another."""
        scale, towns = self.view().scale, self._towns
        if scale == self._made_for:
            return
        self._made_for = scale
        apart = float(self._theme.px(46))
        if len(towns) <= AT_ONCE:
            self._runner.forget("map-clusters")
            self._take_clusters(clusters(towns, scale, apart))
        else:
            self._runner.run(
                "map-clusters", lambda: clusters(towns, scale, apart), self._take_clusters
            )

    def _take_clusters(self, found: list[Cluster]) -> None:
        self.clusters, self._pointed = found, None
        self._want_names()
        self.update()

    def _want_names(self) -> None:
        seen = [each for each in self._seen() if each.count == 1][:MOST_FACES]
        missing = [
            each.people[0] for each in seen if each.people and each.people[0] not in self._lines
        ]
        if missing:
            self.names_wanted.emit(missing)

    def _seen(self) -> list[Cluster]:
        view, edge = self.view(), 40
        found = []
        for each in self.clusters:
            x, y = view.on_screen(each.x, each.y)
            if -edge < x < self.width() + edge and -edge < y < self.height() + edge:
                found.append(each)
        return found

    def _settled(self) -> None:
        """Have the land painted for what is looked at now."""
        if self.width() < 2 or self.height() < 2:
            return
        self._want_names()
        view, near = self.view(), self.view().scale > NEAR_FROM
        ground, places = self._grounds.get(near), self._places
        size, ratio, colours = (
            (self.width(), self.height()),
            self.devicePixelRatioF(),
            self._colours(),
        )

        def paint() -> tuple[QImage, View, bool, Ground]:
            known = prepared(places.outlines(near=near)) if ground is None else ground
            return paint_ground(known, view, *size, ratio, colours), view, near, known

        self._runner.run("map-ground", paint, self._take_ground)

    def _take_ground(self, made: tuple[QImage, View, bool, Ground]) -> None:
        image, view, near, ground = made
        self._grounds[near] = ground
        self._picture = (image, view)
        self.update()

    def _colours(self) -> Colours:
        theme = self._theme
        panel, soft = theme.colour(Role.PANEL), theme.colour(Role.SOFT)
        return Colours(
            sea=theme.mix(panel, theme.colour(Role.COLD), 0.12),
            land=theme.mix(panel, soft, 0.14) if theme.is_dark else theme.colour(Role.BG),
            coast=theme.mix(panel, soft, 0.4),
            border=theme.mix(panel, soft, 0.28),
        )

    def _look_anew(self) -> None:
        self._picture, self._made_for = None, 0.0
        self._gather()
        self._settle.start()
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        old = event.oldSize()
        if self._view is not None and self._was_moved and old.width() > 1:
            # The same place stays in the middle.
            x = (old.width() / 2 - self._view.left) / self._view.scale
            y = (old.height() / 2 - self._view.top) / self._view.scale
            self._view = View.fitting(self.width(), self.height(), self._view.scale, x, y)
        else:
            self._view = None
        self._gather()
        self._settle.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()), theme.px(10), theme.px(10))
        painter.setClipPath(frame)
        painter.fillRect(self.rect(), self._colours().sea)
        self._paint_ground(painter)
        self._paint_circle(painter)
        self._paint_people(painter)
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        focus = self.hasFocus()
        painter.setPen(QPen(theme.colour(Role.EMBER if focus else Role.LINE), 2 if focus else 1))
        edge = 1.0 if focus else 0.5
        place = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter.drawRoundedRect(place, theme.px(10), theme.px(10))
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        if self._picture is None:
            return
        image, made_for = self._picture
        now = self.view()
        grown = now.scale / made_for.scale
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, grown != 1)
        size = image.deviceIndependentSize()
        left = now.left - made_for.left * grown
        top = now.top - made_for.top * grown
        painter.drawImage(QRectF(left, top, size.width() * grown, size.height() * grown), image)

    def _paint_circle(self, painter: QPainter) -> None:
        if self._circle is None:
            return
        middle, km = self._circle
        ember = self._theme.colour(Role.EMBER)
        x, y = self.view().on_screen(across(middle.longitude), down(middle.latitude))
        radius = max(self.view().pixels(km, middle.latitude), 6.0)
        tint = ember.lighter(100)
        tint.setAlphaF(0.10)
        painter.setBrush(tint)
        painter.setPen(QPen(ember, 1.5))
        painter.drawEllipse(QPointF(x, y), radius, radius)

    def _paint_people(self, painter: QPainter) -> None:
        seen = self._seen()
        taken: list[QRectF] = []
        for each in reversed(seen):
            taken.append(self._paint_one(painter, each))
        # The names of the towns with most people first, where nothing stands already.
        for each in seen:
            self._paint_name(painter, each, taken)

    def _radius(self, cluster: Cluster) -> float:
        if cluster.count == 1:
            return self._theme.px(FACE)
        return self._theme.px(13) + self._theme.px(4) * log10(cluster.count)

    def _paint_one(self, painter: QPainter, each: Cluster) -> QRectF:
        theme, radius = self._theme, self._radius(each)
        x, y = self.view().on_screen(each.x, each.y)
        place = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
        pointed = each is self._pointed
        edge: QColor = theme.colour(Role.EMBER if pointed else Role.SOFT)
        painter.setPen(QPen(edge, 2 if pointed else 1.25))
        painter.setBrush(theme.colour(Role.PANEL))
        painter.drawEllipse(place)
        line = self._lines.get(each.people[0]) if each.count == 1 else None
        if line is not None:
            inner = place.adjusted(2, 2, -2, -2)
            paint_avatar(painter, inner, theme, line.name, line.uid, None, None, False)
            return place
        painter.setFont(theme.font(Face.SMALL_STRONG))
        painter.setPen(theme.colour(Role.INK))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.locale().toString(each.count))
        return place

    def _paint_name(self, painter: QPainter, each: Cluster, taken: list[QRectF]) -> None:
        theme, name = self._theme, each.towns[0].town.name
        font = theme.font(Face.TINY)
        metrics = QFontMetricsF(font)
        x, y = self.view().on_screen(each.x, each.y)
        wide, high = metrics.horizontalAdvance(name) + 6, metrics.height()
        place = QRectF(x - wide / 2, y + self._radius(each) + 1, wide, high)
        if not QRectF(self.rect()).contains(place) or any(place.intersects(one) for one in taken):
            return
        taken.append(place)
        halo = theme.colour(Role.PANEL).lighter(100)
        halo.setAlphaF(0.72)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(halo)
        painter.drawRoundedRect(place, 4, 4)
        painter.setFont(font)
        painter.setPen(theme.colour(Role.INK))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)
