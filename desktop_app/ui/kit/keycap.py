"""Keys as they are printed on a keyboard: small, outlined, never loud."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.ui.kit.labels import isolated
from desktop_app.ui.kit.theme import Face, Role, Theme


def say_keys(keys: str) -> str:
    """A shortcut as this system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def keycap_size(theme: Theme, words: str) -> QSize:
    """How large the cap for those words is."""
    metrics = QFontMetrics(theme.font(Face.TINY))
    return QSize(metrics.horizontalAdvance(words) + theme.px(12), metrics.height() + theme.px(4))


def paint_keycap(painter: QPainter, place: QRect, theme: Theme, words: str) -> None:
    """Draw the cap."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.colour(Role.PANEL))
    painter.setPen(QPen(theme.colour(Role.LINE), 1))
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(5), theme.px(5))
    painter.setFont(theme.font(Face.TINY))
    painter.setPen(theme.colour(Role.FAINT))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, isolated(words))
    painter.restore()


class Keycap(QWidget):
    """One cap as a widget."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self.setAccessibleName(words)
        theme.changed.connect(self._resize)
        self._resize()

    def _resize(self) -> None:
        self.setFixedSize(keycap_size(self._theme, self._words))

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        paint_keycap(painter, self.rect(), self._theme, self._words)
        painter.end()
