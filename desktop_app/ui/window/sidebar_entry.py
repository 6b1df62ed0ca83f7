"""An entry of the sidebar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy

from desktop_app.ui.kit.buttons import hear_enter, plain_text
from desktop_app.ui.kit.labels import hint
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFont, QPaintEvent

    from desktop_app.ui.kit.context import UiContext

WIDE = 212
"""Width of the sidebar at the usual font."""
INSET = 20
"""How far an entry that is a part of another one is set in."""


class NavButton(QPushButton):
    """Icon, words, a count at the end; folded, an icon with a tooltip. One that `is_part` of
    another is set in.
    """

    def __init__(
        self, context: UiContext, icon: QIcon, words: str, *, is_part: bool = False
    ) -> None:
        super().__init__()
        self.setProperty("kind", "nav")
        # Folded it is as narrow as its picture, also beside a scroll bar.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCheckable(True)
        hear_enter(self)
        self._context, self._words, self._count, self._alert = context, words, 0, False
        self.setIcon(icon)
        self._folded, self._is_part, self._whole = False, is_part, ""
        self._icon = icon
        self._short: Callable[[], QIcon] | None = None
        self._say()

    def words(self) -> str:
        """What it is called, without its number."""
        return self._words

    def set_words(self, icon: QIcon, words: str, whole: str) -> None:
        """Other words, which say how something stands; `whole` is told on hover, and read out."""
        self._words, self._whole = words, whole
        self._icon = icon
        self.setIcon(icon)
        self._say()

    def set_short(self, make: Callable[[], QIcon]) -> None:
        """What stands for it while it is folded, where its icon alone would not tell which it is. `make`
        must not hold the entry or what holds it, or only the collector of cycles would free them.
        """
        self._short = make

    def set_count(self, count: int, alert: bool = False) -> None:
        """A number at the end; none for 0. With `alert` it stands out."""
        self._count, self._alert = count, alert
        self._say()

    def fold(self, folded: bool) -> None:
        """Only the icon, or words too."""
        self._folded = folded
        self.setIcon(self._short() if folded and self._short is not None else self._icon)
        self._say()

    def _say(self) -> None:
        count = QLocale().toString(self._count) if self._count else ""
        metrics, px = self.fontMetrics(), self._context.theme.px
        room = px(WIDE - 72 - (INSET if self._is_part else 0))
        if count:
            room -= self._count_width(count) + px(6)
        shown = metrics.elidedText(" ".join(self._words.split()), Qt.TextElideMode.ElideRight, room)
        self.setText("" if self._folded else "  " + plain_text(shown))
        self.setAccessibleName(f"{self._words}, {count}" if count else self._words)
        if self._whole and self._whole != self._words:
            hint(self, self._whole)
        else:
            hint(self, self.accessibleName() if self._folded or shown != self._words else "")
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._context.theme.px(36), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._count or (self._folded and not self._alert):
            return
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._folded:
            self._paint_dot(painter)
            return
        painter.setFont(self._count_font())
        text = QLocale().toString(self._count)
        width = self._count_width(text)
        pad = theme.px(10)
        left = (
            pad
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            else self.width() - pad - width
        )
        place = self.rect()
        place.setLeft(left)
        place.setWidth(width)
        if self._alert:
            self._paint_pill(painter, place)
        painter.setPen(theme.colour(Role.ON_EMBER if self._alert else Role.FAINT))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()

    def _count_font(self) -> QFont:
        return self._context.theme.font(Face.SMALL_STRONG if self._alert else Face.SECONDARY)

    def _count_width(self, count: str) -> int:
        """The pixels that the number takes, with what is about it."""
        about = self._context.theme.px(14) if self._alert else 0
        return QFontMetrics(self._count_font()).horizontalAdvance(count) + about

    def _paint_pill(self, painter: QPainter, place: QRect) -> None:
        theme = self._context.theme
        height = painter.fontMetrics().height() + theme.px(1)
        pill = QRect(place.left(), (self.height() - height) // 2, place.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Role.EMBER))
        painter.drawRoundedRect(pill, height / 2, height / 2)

    def _paint_dot(self, painter: QPainter) -> None:
        """Folded, a number has no room; that something waits is still seen."""
        theme = self._context.theme
        side = theme.px(8)
        left = theme.px(4) if self.isRightToLeft() else self.width() - side - theme.px(4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Role.EMBER))
        painter.drawEllipse(left, theme.px(4), side, side)
        painter.end()
