"""Your circles as they are painted: what is looked at, and the crowds painted aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.kit.theme import Role
from desktop_app.ui.reach import painting
from desktop_app.ui.reach.dots import paint_dots
from desktop_app.ui.reach.names import paint_people_names, paint_ring_names
from desktop_app.ui.reach.scene import Scene, area_colour
from desktop_app.ui.reach.view import View

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPaintEvent, QResizeEvent

    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.runner import Runner

SETTLED = 120
"""Milliseconds without a movement after which the crowds are painted anew."""
BESIDE = 0.3
"""So much of the window is painted beyond each edge, to be there when it is moved."""
MOST_FACES = 300
"""Of more faces than these at once only so many are painted while it is moved."""
LARGEST_FACE = 60.0
"""Nobody is looked at larger than this, in pixels of radius."""


class CirclesCanvas(QWidget):
    """Shows a scene, all of it or a part. `names_wanted` carries the ids of people whose names are
    missing in what is looked at; `drawn` says that all of it is there, the crowds too.
    """

    names_wanted = Signal(list)
    drawn = Signal()

    def __init__(self, context: UiContext, runner: Runner) -> None:
        super().__init__()
        self._theme, self._runner = context.theme, runner
        self.scene: Scene | None = None
        self._view: View | None = None
        self._pointed_at: int | None = None
        self._dots: tuple[QImage, View, QRectF] | None = None
        self._awaited: object = None
        self._faces = painting.Faces(context.theme)
        self._settle = QTimer(self, singleShot=True, interval=SETTLED)
        self._settle.timeout.connect(self._settled)
        # Once the layout knows how much room there is, for which the crowds are painted.
        self._begin = QTimer(self, singleShot=True, interval=0)
        self._begin.timeout.connect(self._settled)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        context.theme.changed.connect(self._theme_changed)

    def set_scene(self, scene: Scene) -> None:
        """Show that; what is looked at stays while the drawing is as large."""
        if self.scene is None or self.scene.circles.radius != scene.circles.radius:
            self._view = None
        self.scene, self._dots, self._awaited = scene, None, None
        self._faces.forget()
        self._begin.start()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(560), self._theme.px(340))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._theme.px(300))

    def view(self) -> View:
        """What is looked at."""
        if self._view is None:
            radius = 1.0 if self.scene is None else self.scene.circles.radius
            self._view = View.whole(self.width(), self.height(), radius)
        return self._view

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """Larger or smaller about a point of the widget, its middle without one."""
        if self.scene is None:
            return
        radius = self.scene.circles.radius
        least = View.whole(self.width(), self.height(), radius).scale
        smallest = min((cell.radius for cell in self.scene.circles.cells), default=1.0)
        most = max(least * 2, LARGEST_FACE / smallest)
        now = self.view()
        wanted = min(max(now.scale * factor, least), most)
        middle = QPointF(self.width() / 2, self.height() / 2)
        if wanted == least:
            self._move_to(View.whole(self.width(), self.height(), radius))
        else:
            self._move_to(now.zoomed(wanted / now.scale, about or middle))

    def whole(self) -> None:
        """All of it."""
        if self.scene is not None:
            self._move_to(View.whole(self.width(), self.height(), self.scene.circles.radius))

    def is_whole(self) -> bool:
        """Whether all of it is looked at."""
        return self.scene is None or self.view() == View.whole(
            self.width(), self.height(), self.scene.circles.radius
        )

    def place_on_screen(self, person_id: int) -> QPointF | None:
        """Where somebody is within the widget; None when they are not drawn."""
        if self.scene is None or (at := self.scene.circles.place_of.get(person_id)) is None:
            return None
        return self.view().on_screen(self.scene.circles.x[at], self.scene.circles.y[at])

    def _move_to(self, view: View) -> None:
        assert self.scene is not None
        view = view.kept_in(self.width(), self.height(), self.scene.circles.radius)
        if view != self._view:
            self._view = view
            self._settle.start()
            self.update()

    def _settled(self) -> None:
        """Paint the crowds for what is looked at now, and ask for the names that are missing."""
        scene = self.scene
        if scene is None or not self.width():
            self.drawn.emit()
            return
        self.update()
        view, rect = self.view(), QRectF(self.rect())
        missing = [
            scene.circles.people[place]
            for _, place in scene.faces(view, rect)
            if scene.line_at(place) is None
        ]
        if missing:
            self.names_wanted.emit(missing)
        cells = scene.dotted(view)
        if not cells:
            self._dots = self._awaited = None
            self._runner.forget("reach-dots")
            self.drawn.emit()
            return
        wide, high = rect.width() * BESIDE, rect.height() * BESIDE
        near = rect.adjusted(-wide, -high, wide, high)
        all_of_it = view.of_drawing(scene.circles.radius)
        # On whole pixels, or the dots would be blurred.
        place = QRectF(near.intersected(all_of_it).toAlignedRect())
        colours = [area_colour(self._theme, area) for area in scene.circles.areas]
        ratio = self.devicePixelRatioF()
        if (wanted := (view, place, ratio)) == self._awaited:
            return
        self._awaited = wanted
        self._runner.run(
            "reach-dots",
            lambda: (paint_dots(scene.circles, cells, view, place, ratio, colours), view, place),
            self._take_dots,
        )

    def _take_dots(self, dots: tuple[QImage, View, QRectF]) -> None:
        self._dots = dots
        self.update()
        self.drawn.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        scene, theme = self.scene, self._theme
        if scene is None:
            return
        view, painter = self.view(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painting.paint_rings(painter, scene, view, theme)
        painting.paint_ties(painter, scene, view, theme)
        if not scene.is_crowded:
            paint_ring_names(painter, scene, view, theme, Role.PANEL)
        if self._dots is not None:
            image, made_for, place = self._dots
            painter.drawImage(view.of_picture(made_for, place), image)
        pointed = self._pointed_at
        if pointed is not None:
            painting.paint_own_ties(painter, scene, view, theme, pointed)
        painting.paint_you(painter, view, theme)
        moves, faces = self._settle.isActive(), [*scene.faces(view, QRectF(self.rect()))]
        for cell, at in faces[: MOST_FACES if moves else None]:
            self._faces.paint(painter, scene, view, cell, at, moves=moves)
        paint_people_names(painter, scene, view, theme, faces)
        if scene.is_crowded:
            paint_ring_names(painter, scene, view, theme, Role.PANEL)
        if pointed is not None:
            painting.paint_ring_about(
                painter, scene, view, theme, pointed, theme.colour(Role.EMBER)
            )
        if self.hasFocus():
            painter.setPen(theme.colour(Role.EMBER))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        old = event.oldSize()
        radius = 1.0 if self.scene is None else self.scene.circles.radius
        if self._view is None or not old.isValid() or self._was_whole(old, radius):
            self._view = None
        else:
            self._view = self._view.moved(
                (self.width() - old.width()) / 2, (self.height() - old.height()) / 2
            )
        self._settle.start()

    def _was_whole(self, size: QSize, radius: float) -> bool:
        return self._view == View.whole(size.width(), size.height(), radius)

    def _theme_changed(self) -> None:
        self._dots = self._awaited = None
        self._faces.forget()
        self._settled()
        self.updateGeometry()
        self.update()
