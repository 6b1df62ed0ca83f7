"""A layout that fills lines and breaks where the next widget does not fit, from the right in
right-to-left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

if TYPE_CHECKING:
    from desktop_app.ui.kit.theme import Theme


class FlowLayout(QLayout):
    """Widgets one after another in lines, `space` pixels apart."""

    def __init__(self, parent: QWidget | None = None, space: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._space = space
        self._heights: dict[int, int] = {}
        """By width. A change anywhere in a window asks all of its layouts, several times."""
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        """Something in it is of another size."""
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, True)

    def sizeHint(self) -> QSize:
        width = sum(
            item.sizeHint().width() + self._space for item in self._items if not item.isEmpty()
        )
        height = max(
            (item.sizeHint().height() for item in self._items if not item.isEmpty()), default=0
        )
        return QSize(width, height)

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, really: bool) -> int:
        x, y, line = 0, 0, 0
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            width = min(size.width(), max(rect.width(), 1))
            if x and x + width > rect.width():
                x, y, line = 0, y + line + self._space, 0
            if really:
                left = rect.right() + 1 - x - width if mirrored else rect.left() + x
                item.setGeometry(QRect(QPoint(left, rect.top() + y), QSize(width, size.height())))
            x += width + self._space
            line = max(line, size.height())
        return y + line


def flowing(theme: Theme, *widgets: QWidget, space: float = 8) -> QWidget:
    """Widgets one after another, in several lines where there is no room for all of them in one."""
    made = QWidget()
    flow = FlowLayout(made, theme.px(space))
    for widget in widgets:
        flow.addWidget(widget)
    return made
