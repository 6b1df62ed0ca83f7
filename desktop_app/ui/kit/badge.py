"""Small tinted words: tags, the circle, "preferred"."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.ui.kit.theme import Face, Role, Theme

LONGEST = 40


class Badge(QWidget):
    """A word on a tinted or outlined ground. Long ones are shortened."""

    def __init__(
        self, theme: Theme, text: str, role: Role = Role.SOFT, ground: Role | None = None
    ) -> None:
        super().__init__()
        self._theme, self._role, self._ground = theme, role, ground
        self._text = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
        self.setAccessibleName(text)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(Face.SECONDARY))
        return QSize(
            metrics.horizontalAdvance(self._text) + self._theme.px(16),
            metrics.height() + self._theme.px(6),
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self._theme.px(48)), self.sizeHint().height())

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        line = QColor(Qt.GlobalColor.transparent) if self._ground else theme.colour(Role.LINE)
        painter.setPen(QPen(line, 1))
        painter.setBrush(theme.colour(self._ground or Role.PANEL))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, theme.px(5), theme.px(5))
        painter.setFont(theme.font(Face.SECONDARY))
        painter.setPen(theme.colour(self._role))
        room = self.width() - theme.px(12)
        shown = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()
