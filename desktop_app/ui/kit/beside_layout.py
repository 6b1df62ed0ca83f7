"""What several cards say of one thing: its name, then a column for each card; where there is no room
for columns, one below another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from desktop_app.ui.kit.turn_layout import high_of

if TYPE_CHECKING:
    from desktop_app.ui.kit.theme import Theme

LABELS, OF_TWO, OF_MORE = 96, 170, 130
"""Pixels at the usual font of the names, and of the narrowest column of two and of more."""
GAP, BELOW = 12, 5
"""The same between columns, and between things one below another."""


class _Cell(NamedTuple):
    item: QLayoutItem
    at: int
    """The column, -1 for the name."""
    span: int


class BesideLayout(QLayout):
    """One row; all rows with as many columns turn at the same width, so that they stay in line. With
    `at_top` its parts begin at one height, else they stand in its middle.
    """

    def __init__(
        self,
        theme: Theme,
        columns: int,
        *,
        labels: int = LABELS,
        cell: int = 0,
        at_top: bool = False,
    ) -> None:
        super().__init__()
        self._px, self._columns, self._labels, self._at_top = theme.px, columns, labels, at_top
        self._cell = cell or (OF_TWO if columns <= 2 else OF_MORE)
        self._cells: list[_Cell] = []
        self._heights: dict[int, int] = {}
        self._placed: QRect | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def name(self, widget: QWidget) -> None:
        """What the row is about."""
        self.put(widget, -1)

    def put(self, widget: QWidget, column: int, span: int = 1) -> None:
        """Put a widget into a column, counted from 0, or across several."""
        self.addChildWidget(widget)
        self._cells.append(_Cell(QWidgetItem(widget), column, span))
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._cells.append(_Cell(item, 0, 1))

    def count(self) -> int:
        return len(self._cells)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._cells[index].item if 0 <= index < len(self._cells) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._cells.pop(index).item if 0 <= index < len(self._cells) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        """Something in it is of another size."""
        self._heights.clear()
        self._placed = None
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), really=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        if rect != self._placed:
            self._placed = QRect(rect)
            self._place(rect, really=True)

    def sizeHint(self) -> QSize:
        return QSize(self._beside_from(), self.heightForWidth(self._beside_from()))

    def minimumSize(self) -> QSize:
        sizes = [cell.item.minimumSize() for cell in self._cells if not cell.item.isEmpty()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def is_beside(self, width: int) -> bool:
        """Whether the columns stand beside each other in a row of that width, in pixels."""
        return width >= self._beside_from()

    def _beside_from(self) -> int:
        each = self._px(GAP) + self._px(self._cell)
        return self._px(self._labels) + self._columns * each

    def _place(self, rect: QRect, *, really: bool) -> int:
        place = self._across if self.is_beside(rect.width()) else self._down
        return place(rect, really=really)

    def _across(self, rect: QRect, *, really: bool) -> int:
        gap, labels = self._px(GAP), self._px(self._labels)
        each = (rect.width() - labels) / self._columns
        placed = []
        for cell in self._cells:
            if not cell.item.isEmpty():
                left = 0 if cell.at < 0 else round(labels + cell.at * each) + gap
                width = labels if cell.at < 0 else round(cell.span * each) - gap
                placed.append((cell.item, QRect(left, 0, width, high_of(cell.item, width))))
        high = max((place.height() for _, place in placed), default=0)
        if really:
            for item, place in placed:
                top = 0 if self._at_top else (high - place.height()) // 2
                self._put(item, rect, place.translated(0, top))
        return high

    def _down(self, rect: QRect, *, really: bool) -> int:
        y = 0
        for cell in self._cells:
            if cell.item.isEmpty():
                continue
            high = high_of(cell.item, rect.width())
            if really:
                self._put(cell.item, rect, QRect(0, y, rect.width(), high))
            y += high + self._px(BELOW)
        return max(0, y - self._px(BELOW))

    def _put(self, item: QLayoutItem, rect: QRect, place: QRect) -> None:
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = rect.width() - place.right() - 1 if mirrored else place.left()
        item.setGeometry(place.translated(rect.left() + left - place.left(), rect.top()))
