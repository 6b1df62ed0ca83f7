"""A box to tick whose words go on below where a line has no room for all of them, which Qt's own
does not know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton

from desktop_app.ui.kit.buttons import plain_text
from desktop_app.ui.kit.labels import leading

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_MOST = 10_000
_MARKED = int(Qt.TextFlag.TextShowMnemonic)


class WrappedBox(QCheckBox):
    """As wide as it is let be, and as high as its words then need."""

    def __init__(self, words: str) -> None:
        super().__init__(plain_text(words))
        self.setAccessibleName(words)
        # Fixed would be the height of one line, to Qt's layouts.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        words = self.text().split()
        longest = max((self.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        return QSize(self._beside() + longest + 1, super().minimumSizeHint().height())

    def heightForWidth(self, width: int) -> int:
        line = self.fontMetrics().height()
        return super().sizeHint().height() + self._words(width).height() - line

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words, option.text = option.text, ""
        first = super().sizeHint().height()
        option.rect = QRect(0, 0, self.width(), first)
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_CheckBox, option, painter, self)
        room, mirrored = self.rect(), self.isRightToLeft()
        room.setTop((first - self.fontMetrics().height()) // 2)
        room.adjust(0 if mirrored else self._beside(), 0, -self._beside() if mirrored else 0, 0)
        side = leading(mirrored) | Qt.AlignmentFlag.AlignTop
        flags = int(side) | int(Qt.TextFlag.TextWordWrap) | _MARKED
        self.style().drawItemText(
            painter, room, flags, option.palette, self.isEnabled(), words, self.foregroundRole()
        )
        painter.end()

    def _beside(self) -> int:
        """The pixels that the box and the gap before its words take."""
        return super().sizeHint().width() - self._advance()

    def _advance(self) -> int:
        return self.fontMetrics().size(_MARKED, self.text()).width()

    def _words(self, width: int) -> QRect:
        room = QRect(0, 0, max(1, width - self._beside()), _MOST)
        flags = int(Qt.TextFlag.TextWordWrap) | _MARKED
        return self.fontMetrics().boundingRect(room, flags, self.text())
