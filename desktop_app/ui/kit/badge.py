"""Small tinted words: tags, the circle, "preferred"."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.ui.kit.theme import Face, Role, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

LONGEST = 40


class _Look:
    """How a badge looks: its words in their colour, on a ground or in an outline."""

    def __init__(self, theme: Theme, text: str, role: Role, ground: Role | None) -> None:
        self.theme, self.role, self.ground = theme, role, ground
        self.text = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"

    def size(self) -> QSize:
        """As large as the words want it."""
        metrics = QFontMetrics(self.theme.font(Face.SECONDARY))
        return QSize(
            metrics.horizontalAdvance(self.text) + self.theme.px(16),
            metrics.height() + self.theme.px(6),
        )

    def least(self) -> QSize:
        """As small as it may become."""
        size = self.size()
        return QSize(min(size.width(), self.theme.px(48)), size.height())

    def paint(self, widget: QWidget, *, hot: bool = False, focused: bool = False) -> None:
        """Draw it over `widget`; `hot` while the pointer is over one that acts."""
        painter, theme = QPainter(widget), self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QColor(Qt.GlobalColor.transparent) if self.ground else theme.colour(Role.LINE)
        if hot or focused:
            line = theme.colour(Role.EMBER if focused else Role.FAINT)
        width = 2.0 if focused else 1.0
        painter.setPen(QPen(line, width))
        painter.setBrush(theme.colour(self.ground or Role.PANEL))
        inset = width / 2
        rect = QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, theme.px(5), theme.px(5))
        painter.setFont(theme.font(Face.SECONDARY))
        painter.setPen(theme.colour(Role.INK if hot and not self.ground else self.role))
        room = widget.width() - theme.px(12)
        shown = painter.fontMetrics().elidedText(self.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(widget.rect(), Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()


class Badge(QWidget):
    """A word on a tinted or outlined ground. Long ones are shortened."""

    def __init__(
        self, theme: Theme, text: str, role: Role = Role.SOFT, ground: Role | None = None
    ) -> None:
        super().__init__()
        self._look = _Look(theme, text, role, ground)
        self.setAccessibleName(text)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return self._look.size()

    def minimumSizeHint(self) -> QSize:
        return self._look.least()

    def paintEvent(self, event) -> None:
        self._look.paint(self)


class BadgeButton(QAbstractButton):
    """A badge that acts when it is clicked, or Space or Enter is pressed on it."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        clicked: Callable[[], object],
        role: Role = Role.SOFT,
        ground: Role | None = None,
    ) -> None:
        super().__init__()
        self._look = _Look(theme, text, role, ground)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: clicked())
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return self._look.size()

    def minimumSizeHint(self) -> QSize:
        return self._look.least()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event) -> None:
        self._look.paint(self, hot=self.underMouse() or self.isDown(), focused=self.hasFocus())
