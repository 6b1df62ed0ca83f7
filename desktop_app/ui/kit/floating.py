"""What floats over other windows: round corners and a soft shadow where the desktop mixes a window with what
lies behind it, else a hairline and square corners.

Every such window is given a pixel format with transparency. Without a compositor, which on X11 may be absent
and may come and go, it is painted over wholly, so that no corner is ever black.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

SPREAD, DOWN = 14, 4
"""How far a shadow reaches, and by how much it lies lower than what casts it, in pixels."""
ROOM = QMargins(SPREAD, SPREAD - DOWN, SPREAD, SPREAD + DOWN)
HAIRLINE = QMargins(1, 1, 1, 1)
RADIUS, SMALL_RADIUS = 12, 8


class Mixing:
    """Whether the desktop mixes windows; `ask` is set by the program, which knows the system."""

    ask: Callable[[], bool] = staticmethod(lambda: True)


class Floating(QObject):
    """Paints the ground of `window`, which is made to float and whose contents keep clear of the shadow.

    To be made before the window is shown. What is in the window paints no ground of its own, and is `air`
    pixels away from its edge. `room` is what there is for the shadow, unless it `casts` none.
    """

    def __init__(
        self, window: QWidget, radius: int = RADIUS, air: int = 0, *, casts: bool = True
    ) -> None:
        super().__init__(window)
        self._radius = radius
        self._is_round = Mixing.ask()
        self.room = ROOM if self._is_round and casts else HAIRLINE
        window.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        window.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        window.setContentsMargins(self.room + QMargins(air, air, air, air))
        self._mixes = self._is_round
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._mixes = self._is_round and Mixing.ask()
        elif event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            painter = QPainter(watched)
            if self._mixes:
                if self.room is ROOM:
                    paint_floating(painter, watched.rect().marginsRemoved(ROOM), self._radius)
                else:
                    _paint_panel(painter, watched.rect(), self._radius)
            else:
                _paint_plain(painter, watched.rect())
            painter.end()
        return False


def paint_floating(painter: QPainter, panel: QRect, radius: int = RADIUS) -> None:
    """Paint a panel with round corners, its hairline and, around it, its shadow."""
    _paint_shadow(painter, panel, radius)
    _paint_panel(painter, panel, radius)


def _paint_shadow(painter: QPainter, panel: QRect, radius: int) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    shade = QApplication.palette().color(QPalette.ColorRole.Shadow)
    for step in range(-DOWN, SPREAD) if shade.alpha() else ():
        left = 1 - max(0, step) / SPREAD
        colour = QColor(shade)
        colour.setAlphaF(shade.alphaF() * left * left)
        painter.setPen(QPen(colour, 1.0))
        ring = QRectF(panel.translated(0, DOWN)).adjusted(-step, -step, step, step)
        painter.drawRoundedRect(ring, radius + step, radius + step)


def _paint_panel(painter: QPainter, panel: QRect, radius: int) -> None:
    palette = QApplication.palette()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1.0))
    painter.setBrush(palette.color(QPalette.ColorRole.Base))
    painter.drawRoundedRect(QRectF(panel).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _paint_plain(painter: QPainter, panel: QRect) -> None:
    palette = QApplication.palette()
    painter.fillRect(panel, palette.color(QPalette.ColorRole.Base))
    painter.setPen(palette.color(QPalette.ColorRole.Mid))
    painter.drawRect(panel.adjusted(0, 0, -1, -1))


def shown_size(window: QWidget, size: QSize) -> QSize:
    """How large a floating window of that size looks: without the room for its shadow."""
    return size.shrunkBy(window.contentsMargins())


def shown_place(window: QWidget) -> QRect:
    """Where on the screen a floating window is seen."""
    return window.geometry().marginsRemoved(window.contentsMargins())


def shown_corner(window: QWidget, place: QPoint) -> QPoint:
    """Where a floating window has to stand so that what is seen of it begins at `place`."""
    margins = window.contentsMargins()
    return place - QPoint(margins.left(), margins.top())
