"""The map, to be moved, zoomed and asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QPinchGesture, QToolTip

from desktop_app.ui.kit.labels import tooltip
from desktop_app.ui.who_is_where.map_canvas import MapCanvas
from desktop_app.ui.who_is_where.view import STEP
from desktop_app.ui.who_is_where.words import say_cluster, say_map

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent

    from desktop_app.domain.whereabouts.people import Everywhere
    from desktop_app.services.whereabouts import Whereabouts
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.runner import Runner
    from desktop_app.ui.who_is_where.clusters import Cluster

NUDGE = 80
"""Pixels by which a key moves the map."""
_WAYS = {
    Qt.Key.Key_Left: (NUDGE, 0),
    Qt.Key.Key_Right: (-NUDGE, 0),
    Qt.Key.Key_Up: (0, NUDGE),
    Qt.Key.Key_Down: (0, -NUDGE),
}


class MapView(MapCanvas):
    """`chosen` carries the number or face that was clicked."""

    chosen = Signal(object)

    def __init__(self, context: UiContext, runner: Runner, places: Whereabouts) -> None:
        super().__init__(context, runner, places)
        self._press: QPointF | None = None
        self._drags = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName(self.tr("Map of who is where"))

    def show_everybody(self, everywhere: Everywhere) -> None:
        """Show these people, and tell of them in words."""
        super().show_everybody(everywhere)
        words = say_map(everywhere)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            if self.hasFocus():
                QAccessible.updateAccessibility(
                    QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
                )

    def _point_at(self, found: Cluster | None) -> None:
        if found is self._pointed:
            return
        self._pointed = found
        shape = Qt.CursorShape.ArrowCursor if found is None else Qt.CursorShape.PointingHandCursor
        self.setCursor(shape)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._press, self._drags = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._press is None:
            self._point_at(self.cluster_at(event.position()))
            return
        moved = event.position() - self._press
        if self._drags or moved.manhattanLength() >= QApplication.startDragDistance():
            self._drags = True
            self._press = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pan(moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._press = self._press, None
        if self._drags:
            self._drags = False
            self.setCursor(Qt.CursorShape.ArrowCursor)
        elif pressed is not None and (found := self.cluster_at(event.position())) is not None:
            self.chosen.emit(found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.cluster_at(event.position()) is None:
            self.zoom(STEP * STEP, event.position())

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if notches := event.angleDelta().y() / 120:
            self.zoom(STEP**notches, event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.cluster_at(QPointF(event.pos()))
            if found is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), tooltip(say_cluster(found)), self)
            return True
        if event.type() == QEvent.Type.NativeGesture:
            gesture: QNativeGestureEvent = event  # type: ignore[assignment]
            if gesture.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(1 + gesture.value(), gesture.position())
                return True
        if event.type() == QEvent.Type.Gesture:
            pinch = event.gesture(Qt.GestureType.PinchGesture)  # type: ignore[attr-defined]
            if isinstance(pinch, QPinchGesture):
                self.zoom(pinch.scaleFactor(), QPointF(self.mapFromGlobal(pinch.centerPoint())))
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ("+", "="):
            self.zoom(STEP)
        elif event.text() in ("-", "−"):
            self.zoom(1 / STEP)
        elif event.text() == "0":
            self.whole()
        elif (way := _WAYS.get(Qt.Key(event.key()))) is not None:
            self.pan(*way)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
