"""Your circles, to be looked at, zoomed, moved and walked through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QPinchGesture

from desktop_app.ui.reach.circles_canvas import CirclesCanvas
from desktop_app.ui.reach.pointing import Finder
from desktop_app.ui.reach.view import STEP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent

    from desktop_app.domain.people_query import PersonLine
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.runner import Runner
    from desktop_app.ui.reach.scene import Scene

REACH = 5.0
"""So many pixels beside a small face it still is meant."""
NUDGE = 60
"""Pixels by which a key moves the drawing."""
_ARROWS = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)


class CirclesView(CirclesCanvas):
    """The drawing. `pointed` carries the place of the person pointed at or come to, None for nobody;
    `opened` the id of who is to be opened. `explain` says who stands at a place, in a sentence.
    """

    pointed = Signal(object)
    opened = Signal(int)

    def __init__(self, context: UiContext, runner: Runner) -> None:
        super().__init__(context, runner)
        self._finder: Finder | None = None
        self._hover: int | None = None
        self._current: int | None = None
        self._press: QPointF | None = None
        self._drags = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName(self.tr("Your circles"))
        self.explain: Callable[[int], str] = lambda _: ""

    def show_scene(self, scene: Scene) -> None:
        """Show a drawing; who was come to stays."""
        person = self.current_person()
        if self.scene is not None:
            scene.lines = self.scene.lines | scene.lines
        self._finder, self._hover = Finder(scene.circles), None
        self._current = None if person is None else scene.circles.place_of.get(person)
        self.set_scene(scene)
        self._tell()

    def current_person(self) -> int | None:
        """The id of who was come to by the keyboard."""
        if self.scene is None or self._current is None:
            return None
        return self.scene.circles.people[self._current]

    def add_lines(self, lines: Iterable[PersonLine]) -> None:
        """Further names are known."""
        if self.scene is not None:
            self.scene.add_lines(lines)
            self._tell()
            self.update()

    def _tell(self) -> None:
        """Say who is pointed at, aloud too."""
        place = self._pointed_at = self._hover if self._hover is not None else self._current
        words = "" if place is None else self.explain(place)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            if self.hasFocus():
                QAccessible.updateAccessibility(
                    QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
                )
        self.pointed.emit(place)

    def _person_at(self, place: QPointF) -> int | None:
        if self.scene is None or self._finder is None:
            return None
        view = self.view()
        x, y = view.in_drawing(place)
        return self._finder.nearest(x, y, REACH / view.scale)

    def _point_at(self, place: int | None) -> None:
        if place == self._hover:
            return
        self._hover = place
        shape = Qt.CursorShape.ArrowCursor if place is None else Qt.CursorShape.PointingHandCursor
        self.setCursor(shape)
        self._want_name(place)
        self._tell()
        self.update()

    def _want_name(self, place: int | None) -> None:
        if place is not None and self.scene is not None and self.scene.line_at(place) is None:
            self.names_wanted.emit([self.scene.circles.people[place]])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._press, self._drags = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._press is None:
            self._point_at(self._person_at(event.position()))
            return
        moved = event.position() - self._press
        if self._drags or moved.manhattanLength() >= QApplication.startDragDistance():
            self._drags = True
            self._press = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._move_to(self.view().moved(moved.x(), moved.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._press = self._press, None
        if self._drags:
            self._drags = False
            self.setCursor(Qt.CursorShape.ArrowCursor)
        elif pressed is not None and (place := self._person_at(event.position())) is not None:
            self._open(place)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120
        if self.scene is None or not notches or (notches < 0 and self.is_whole()):
            # The page scrolls on where there is nothing more to see.
            event.ignore()
            return
        self.zoom(STEP**notches, event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
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
        key, moves = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.text() in ("+", "="):
            self.zoom(STEP, self._about())
        elif event.text() == "-":
            self.zoom(1 / STEP, self._about())
        elif event.text() == "0":
            self.whole()
        elif key in _ARROWS and moves and self.scene is not None:
            self._nudge(key)
        elif key in _ARROWS and self._finder is not None:
            self._go_to(self._finder.next(self._current, key))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self._current is not None:
                self._open(self._current)
        else:
            super().keyPressEvent(event)

    def _about(self) -> QPointF | None:
        person = self.current_person()
        return None if person is None else self.place_on_screen(person)

    def _nudge(self, key: Qt.Key) -> None:
        across = {Qt.Key.Key_Left: NUDGE, Qt.Key.Key_Right: -NUDGE}.get(key, 0)
        down = {Qt.Key.Key_Up: NUDGE, Qt.Key.Key_Down: -NUDGE}.get(key, 0)
        self._move_to(self.view().moved(across, down))

    def _go_to(self, place: int | None) -> None:
        if place is None or self.scene is None:
            return
        self._current, self._hover = place, None
        self._want_name(place)
        self._bring_in(place)
        self._tell()
        self.update()

    def _bring_in(self, place: int) -> None:
        """Move as far as it takes to see somebody."""
        assert self.scene is not None
        at = self.view().on_screen(self.scene.circles.x[place], self.scene.circles.y[place])
        edge = min(40.0, self.width() / 4)
        dx = max(edge - at.x(), 0) + min(self.width() - edge - at.x(), 0)
        dy = max(edge - at.y(), 0) + min(self.height() - edge - at.y(), 0)
        if (dx or dy) and not self.is_whole():
            self._move_to(self.view().moved(dx, dy))

    def _open(self, place: int) -> None:
        assert self.scene is not None
        self.opened.emit(self.scene.circles.people[place])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._current is None and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._go_to(0 if self.scene is not None and self.scene.circles.cells else None)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
