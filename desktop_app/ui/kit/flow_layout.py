"""A layout that fills lines and breaks where the next widget does not fit, from the right in
right-to-left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

if TYPE_CHECKING:
    from desktop_app.ui.kit.theme import Theme

QWIDGETSIZE_MAX = 16_777_215
"""What Qt calls no limit."""


class FlowLayout(QLayout):
    """Widgets one after another in lines, `space` pixels apart, each in the middle of its line; the
    lines begin where lines do, or end where they end with `at_end`.
    """

    def __init__(
        self, parent: QWidget | None = None, space: int = 6, *, at_end: bool = False
    ) -> None:
        super().__init__(parent)
        self._at_end = at_end
        self._items: list[QLayoutItem] = []
        self._space = space
        self._heights: dict[int, int] = {}
        """By width. A change anywhere in a window asks all of its layouts, several times."""
        self._hint: QSize | None = None
        self._least: QSize | None = None
        self._placed: QRect | None = None
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
        self._hint = self._least = self._placed = None
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        if rect != self._placed:
            self._placed = QRect(rect)
            self._place(rect, True)

    def sizeHint(self) -> QSize:
        if self._hint is None:
            sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
            width = sum(size.width() for size in sizes) + self._space * max(0, len(sizes) - 1)
            self._hint = QSize(width, max((size.height() for size in sizes), default=0))
        return self._hint

    def minimumSize(self) -> QSize:
        if self._least is None:
            self._least = QSize()
            for item in self._items:
                if not item.isEmpty():
                    self._least = self._least.expandedTo(item.minimumSize())
        return self._least

    def _place(self, rect: QRect, really: bool) -> int:
        y = 0
        for line in self._lines(max(rect.width(), 1)):
            high = max(size.height() for _, size in line)
            if really:
                self._put(line, rect, y, high)
            y += high + self._space
        return max(0, y - self._space)

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Each line's items with their sizes."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(room, QWIDGETSIZE_MAX))
            if not lines or x + size.width() > room:
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self._space
        return lines

    def _put(self, line: list[tuple[QLayoutItem, QSize]], rect: QRect, y: int, high: int) -> None:
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        wide = sum(size.width() + self._space for _, size in line) - self._space
        x = rect.width() - wide if self._at_end else 0
        for item, size in line:
            left = rect.right() + 1 - x - size.width() if mirrored else rect.left() + x
            top = rect.top() + y + (high - size.height()) // 2
            item.setGeometry(QRect(QPoint(left, top), size))
            x += size.width() + self._space


def flowing(theme: Theme, *widgets: QWidget, space: float = 8, at_end: bool = False) -> QWidget:
    """Widgets one after another, in several lines where there is no room for all of them in one."""
    made = QWidget()
    flow = FlowLayout(made, theme.px(space), at_end=at_end)
    for widget in widgets:
        flow.addWidget(widget)
    return made
