"""A layout of things one below another, each as high as it has to be: where there is too little room
nothing is squeezed, and where there is more nothing grows.

A box layout squeezes all it has into the height of a moment ago each time something comes in, and
stretches it again a moment later. For a hundred rows that was 30 ms for each that came.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class StackLayout(QLayout):
    """Things `space` pixels apart; one that is aligned is only as wide as it wants to be."""

    def __init__(self, parent: QWidget | None = None, space: int = 0) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._space = space
        self._heights: dict[int, int] = {}
        """By width. A change anywhere in a window asks all of its layouts, several times."""
        self._sizes: tuple[QSize, QSize] | None = None
        self._placed: tuple[int, int, int] | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def insert(self, index: int, widget: QWidget) -> None:
        """Put a widget at that place among the others."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        """Something in it is of another size."""
        self._heights.clear()
        self._sizes = self._placed = None
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            highs = [_high(item, width) for item in self._items if not item.isEmpty()]
            self._heights[width] = sum(highs) + self._between(len(highs))
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        place = (rect.left(), rect.top(), rect.width())
        if place != self._placed:
            self._placed = place
            self._place(rect)

    def sizeHint(self) -> QSize:
        return self._all_sizes()[0]

    def minimumSize(self) -> QSize:
        return self._all_sizes()[1]

    def _all_sizes(self) -> tuple[QSize, QSize]:
        """What is wanted, and what is needed."""
        if self._sizes is None:
            wanted, needed = QSize(), QSize()
            shown = [item for item in self._items if not item.isEmpty()]
            for item in shown:
                wanted = _below(wanted, item.sizeHint())
                needed = _below(needed, item.minimumSize())
            between = QSize(0, self._between(len(shown)))
            self._sizes = wanted + between, needed + between
        return self._sizes

    def _between(self, count: int) -> int:
        return self._space * max(0, count - 1)

    def _place(self, rect: QRect) -> None:
        around = self.parentWidget()
        mirrored = around is not None and around.layoutDirection() == Qt.LayoutDirection.RightToLeft
        top = rect.top()
        for item in self._items:
            if item.isEmpty():
                continue
            wide = rect.width()
            if item.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask:
                wide = min(wide, item.sizeHint().width())
            high = _high(item, wide)
            left = rect.right() + 1 - wide if mirrored else rect.left()
            item.setGeometry(QRect(left, top, wide, high))
            top += high + self._space


def _high(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _below(all_: QSize, one: QSize) -> QSize:
    return QSize(max(all_.width(), one.width()), max(0, all_.height()) + one.height())
