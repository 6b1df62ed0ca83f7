"""What moves because it tells something: a value that glides to another, a tick being drawn, what leaves, what
was dropped. Each lasts a moment and leaves nothing behind; where nothing shall move, nothing here is made.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QPointF, QRect, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QWidget

from desktop_app.ui.kit.theme import Role, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QPixmap
    from PySide6.QtWidgets import QCheckBox

LASTS = 150
"""Milliseconds of each of them."""
ASIDE = 10
"""Pixels by which what leaves goes aside."""
TICK = ((0.24, 0.52), (0.43, 0.70), (0.77, 0.32))
"""The corners of a tick, as shares of its box."""


def glide(owner: QWidget, start: float, end: float, step: Callable[[float], object]) -> None:
    """Call `step`, a method of `owner`, with numbers from `start` to `end`, the last one exactly; what
    still glides for `owner` ends where it is.
    """
    stop_gliding(owner)
    made = _animation(owner)
    made.setStartValue(start)
    made.setEndValue(end)
    made.valueChanged.connect(step)
    made.start(QVariantAnimation.DeletionPolicy.DeleteWhenStopped)


def stop_gliding(owner: QWidget) -> None:
    """Let nothing glide for `owner` any more."""
    for moving in owner.findChildren(QVariantAnimation):
        moving.stop()


def draw_tick(theme: Theme, box: QCheckBox) -> None:
    """Draw the tick of a box that was ticked just now, stroke by stroke."""
    if theme.moves and box.isVisible():
        _Ticking(theme, box)


def fade_away(theme: Theme, widget: QWidget) -> None:
    """Let the picture of a widget that is about to go fade where it stood."""
    host = widget.parentWidget()
    if theme.moves and host is not None and widget.isVisible():
        _Fading(host, widget.geometry(), widget.grab())


def let_go(theme: Theme, host: QWidget, place: QRect, picture: QPixmap) -> None:
    """Let the picture of what was at a place of `host` fade there."""
    if theme.moves and host.isVisible() and not place.isEmpty():
        _Fading(host, place, picture)


def emerge(theme: Theme, host: QWidget, place: QRect) -> None:
    """Let what has come to a place of `host` emerge from its ground."""
    if theme.moves and host.isVisible() and not place.isEmpty():
        _Emerging(theme, host, place)


def welcome(theme: Theme, widget: QWidget, radius: int) -> None:
    """Let a widget light up that has taken what was dropped on it; its corners are that round."""
    if theme.moves and widget.isVisible():
        _Welcoming(theme, widget, radius)


def _animation(owner: QWidget) -> QVariantAnimation:
    made = QVariantAnimation(owner)
    made.setDuration(LASTS)
    made.setEasingCurve(QEasingCurve.Type.OutCubic)
    return made


class Passing(QWidget):
    """Lies over a place of `host` for a moment; nothing to click on."""

    def __init__(self, host: QWidget, place: QRect) -> None:
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(place)
        self._share = 0.0
        self.show()
        self.raise_()
        moving = _animation(self)
        moving.setStartValue(0.0)
        moving.setEndValue(1.0)
        moving.valueChanged.connect(self._step)
        moving.finished.connect(self.deleteLater)
        moving.start()

    def _step(self, share: float) -> None:
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, self._share)
        painter.end()

    def draw(self, painter: QPainter, share: float) -> None:
        """Draw what is there after that share of its time."""
        raise NotImplementedError


class _Fading(Passing):
    def __init__(self, host: QWidget, place: QRect, picture: QPixmap) -> None:
        self._picture = picture
        super().__init__(host, place)

    def draw(self, painter: QPainter, share: float) -> None:
        painter.setOpacity(1 - share)
        aside = round(ASIDE * share)
        painter.drawPixmap(-aside if self.isRightToLeft() else aside, 0, self._picture)


class _Emerging(Passing):
    def __init__(self, theme: Theme, host: QWidget, place: QRect) -> None:
        self._theme = theme
        super().__init__(host, place)

    def draw(self, painter: QPainter, share: float) -> None:
        painter.setOpacity(1 - share)
        painter.fillRect(self.rect(), self._theme.colour(Role.PANEL))


class _Ticking(Passing):
    def __init__(self, theme: Theme, box: QCheckBox) -> None:
        self._theme = theme
        option = QStyleOptionButton()
        box.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        super().__init__(box, box.style().subElementRect(part, option, box))

    def draw(self, painter: QPainter, share: float) -> None:
        theme, whole = self._theme, QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Role.PANEL))
        painter.drawRect(whole)
        less = whole.width() * 0.25 * (1 - share)
        painter.setBrush(theme.colour(Role.EMBER))
        painter.drawRoundedRect(whole.adjusted(less, less, -less, -less), theme.px(4), theme.px(4))
        pen = QPen(theme.colour(Role.ON_EMBER), max(1.5, whole.width() / 8))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(tick_drawn(whole, share)))


class _Welcoming(Passing):
    def __init__(self, theme: Theme, widget: QWidget, radius: int) -> None:
        self._theme, self._radius = theme, radius
        super().__init__(widget, widget.rect())

    def draw(self, painter: QPainter, share: float) -> None:
        painter.setOpacity(1 - share)
        painter.setPen(QPen(self._theme.colour(Role.EMBER), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(1, 1, -1, -1), self._radius, self._radius
        )


def tick_drawn(box: QRectF, share: float) -> list[QPointF]:
    """The corners of a tick in `box` of which that share is drawn: the short stroke first."""
    first, second, third = (
        QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in TICK
    )
    if share < 0.4:
        return [first, first + (second - first) * (share / 0.4)]
    return [first, second, second + (third - second) * ((share - 0.4) / 0.6)]
