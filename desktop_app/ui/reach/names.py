"""The names in the drawing of your circles: of the circles on their lines, and of the closest people
beside their faces, none across another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from desktop_app.domain.reach.circles import YOU
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.words.reach_cards import called

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPainter

    from desktop_app.domain.reach.circles import Cell
    from desktop_app.ui.kit.theme import Theme
    from desktop_app.ui.reach.scene import Scene
    from desktop_app.ui.reach.view import View

NAMED_RINGS = 2
"""The names of people in so many of the closest circles stand beside them."""
NAMED_FROM = 11.0
"""… when their faces have at least this radius in pixels."""
KEPT_APART = 60
"""Of more names than these none is moved for another: nothing would be legible in any case."""
LONGEST = 6
"""How wide a name may be, in radii of its face."""


class Name(NamedTuple):
    """Words and where they stand."""

    words: str
    place: QRectF


def ring_name(name: str) -> str:
    """What a band is called."""
    return name or QCoreApplication.translate("ReachCircles", "In no circle")


def ring_names(scene: Scene, view: View, metrics: QFontMetricsF) -> list[Name]:
    """The names of the circles, on their lines below the middle, as far as there is room."""
    middle, below, found = view.on_screen(0, 0), -1.0, list[Name]()
    for ring in scene.circles.rings:
        words = ring_name(ring.name)
        width, height = metrics.horizontalAdvance(words) + 10, metrics.height()
        at = QPointF(middle.x(), middle.y() + ring.outer * view.scale)
        place = QRectF(at.x() - width / 2, at.y() - height / 2, width, height)
        if place.top() >= below:
            below = place.bottom()
            found.append(Name(words, place))
    return found


def people_names(
    scene: Scene,
    view: View,
    metrics: QFontMetricsF,
    faces: Sequence[tuple[Cell, int]],
    taken: Sequence[QRectF],
) -> list[Name]:
    """The names of those of these people who are in one of the closest circles: away from you, else
    on the other side, else beside the face; nowhere when all of that is `taken`.
    """
    near = [
        (cell, at)
        for cell, at in faces
        if cell.ring < NAMED_RINGS and not cell.is_crowd and cell.radius * view.scale >= NAMED_FROM
    ]
    crowded = len(near) > KEPT_APART
    busy = [*taken, _about(view.on_screen(0, 0), YOU * view.scale)]
    busy += () if crowded else (_face(scene, view, cell, at) for cell, at in near)
    found = list[Name]()
    for cell, at in near:
        if (line := scene.line_at(at)) is None:
            continue
        widest = LONGEST * cell.radius * view.scale
        words = metrics.elidedText(called(line.name), Qt.TextElideMode.ElideRight, widest)
        face = _face(scene, view, cell, at)
        size = QPointF(metrics.horizontalAdvance(words), metrics.height())
        for place in _places(face, size, below=scene.circles.y[at] > 0):
            if crowded or not any(place.intersects(other) for other in busy):
                found.append(Name(words, place))
                busy.append(place)
                break
    return found


def _face(scene: Scene, view: View, cell: Cell, at: int) -> QRectF:
    middle = view.on_screen(scene.circles.x[at], scene.circles.y[at])
    return _about(middle, cell.radius * view.scale)


def _places(face: QRectF, size: QPointF, *, below: bool) -> Iterator[QRectF]:
    """Where a name may stand, the best first; one pixel away from the face."""
    across, middle = face.center().x() - size.x() / 2, face.center().y() - size.y() / 2
    rows = [face.top() - size.y() - 1, face.bottom() + 1]
    for top in reversed(rows) if below else rows:
        yield QRectF(across, top, size.x(), size.y())
    for left in (face.right() + 3, face.left() - size.x() - 3):
        yield QRectF(left, middle, size.x(), size.y())


def paint_ring_names(
    painter: QPainter, scene: Scene, view: View, theme: Theme, ground: Role
) -> None:
    """Paint the names of the circles, on a `ground` that hides their lines."""
    painter.setFont(theme.font(Face.TINY))
    painter.setPen(theme.colour(Role.FAINT))
    for name in ring_names(scene, view, QFontMetricsF(painter.font())):
        painter.fillRect(name.place, theme.colour(ground))
        painter.drawText(name.place, Qt.AlignmentFlag.AlignCenter, name.words)


def paint_people_names(
    painter: QPainter, scene: Scene, view: View, theme: Theme, faces: Sequence[tuple[Cell, int]]
) -> None:
    """Paint the names of those of these people who are in one of the closest circles."""
    painter.setFont(theme.font(Face.TINY))
    metrics = QFontMetricsF(painter.font())
    circles = [name.place for name in ring_names(scene, view, metrics)]
    painter.setPen(theme.colour(Role.SOFT))
    for name in people_names(scene, view, metrics, faces, circles):
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        painter.drawText(name.place, flags, name.words)


def _about(middle: QPointF, radius: float) -> QRectF:
    return QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
