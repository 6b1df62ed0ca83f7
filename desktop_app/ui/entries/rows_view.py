"""A list in which only the rows in sight are ever measured.

It is a QListView for what that gives for nothing: selection, keys, and rows told to assistive
technology. Its own layout is never made. Qt would ask every row above for its height; here a
`VisibleRows` knows the row at the top and the scroll bar counts in rows, so that a million entries
open, jump and scroll like a dozen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QRegion, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView

from desktop_app.ui.entries.visible_rows import Place, VisibleRows
from desktop_app.ui.kit.boxes import SCROLL_BAR
from desktop_app.ui.kit.row_view import RowListView

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Interaction
    from desktop_app.ui.entries.model import Index, TimelineModel
    from desktop_app.ui.entries.painter import EntryPainter
    from desktop_app.ui.kit.context import UiContext

USUAL = 62
"""Height of a row at the usual font, for counting only."""
WHEEL = 1.2
"""Pixels at the usual font for one unit of a wheel, of which a notch has 120."""


class RowsView(RowListView):
    """The rows of a timeline, where they stand and how they move; what they look like and do is
    `TimelineView`'s.

    `scrolled` tells that other rows are in sight, or the same at other places.
    """

    scrolled = Signal()

    def __init__(self, context: UiContext, model: TimelineModel, painter: EntryPainter) -> None:
        super().__init__()
        self._context, self._entries, self._painter = context, model, painter
        self._held: tuple[tuple[int, int] | None, tuple[int, int] | None] = (None, None)
        self._visible = VisibleRows(self._height)
        self._told = 0
        model.modelAboutToBeReset.connect(self._hold)
        self.setModel(model)
        model.modelReset.connect(self._put_back)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        context.theme.changed.connect(self.scheduleDelayedItemsLayout)

    def place(self) -> tuple[int, int] | None:
        """The entry at the top by its id, and how many pixels of it are above the window; None for
        the very beginning.
        """
        visible = self._visible
        beginning = (visible.row, visible.above) == (
            0,
            0,
        ) or visible.row >= self._entries.rowCount()
        return None if beginning else (self._entries.entry_id(visible.row), visible.above)

    def go_to(self, row: int, above: int = 0) -> None:
        """Show a row at the top."""
        self._visible.show(row, -above)
        self._moved()

    def start_over(self) -> None:
        """Go to the newest and choose nothing: other entries are about to come."""
        self.setCurrentIndex(QModelIndex())
        self._visible.row, self._visible.above = 0, 0

    def choose(self, row: int) -> None:
        """Make a row current where it is, without scrolling to it."""
        self.setAutoScroll(False)
        self.setCurrentIndex(self._entries.index(row))
        self.setAutoScroll(True)

    # Geometry: all that QListView's own layout would answer.

    def _height(self, row: int) -> int:
        item = self._entries.item(row)
        if item is None:
            return 1
        return self._head(row, item) + self._painter.layout(item, self._width()).height

    def _head(self, row: int, item: Interaction) -> int:
        before = self._entries.item(row - 1) if row else None
        return self._painter.head(before, item)

    def _width(self) -> int:
        return self.width() - self._context.theme.px(SCROLL_BAR)

    def _rect(self, place: Place) -> QRect:
        """The row with its headings, without the stretch a scroll bar may need."""
        left = self.viewport().width() - self._width() if self.isRightToLeft() else 0
        return QRect(left, place.top, self._width(), place.height)

    def _entry_rect(self, place: Place) -> QRect:
        item = self._entries.item(place.row)
        return self._rect(place).adjusted(
            0, 0 if item is None else self._head(place.row, item), 0, 0
        )

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        places = self._visible.places()
        for place in places:
            if place.row == index.row():
                return self._entry_rect(place)
        away = (index.row() - self._visible.row) * self._visible.usual
        return self._rect(
            Place(index.row(), away if away < 0 else away + self._visible.room, self._visible.usual)
        )

    def indexAt(self, point: QPoint) -> QModelIndex:
        for place in self._visible.places():
            if self._entry_rect(place).contains(point):
                return self._entries.index(place.row)
        return QModelIndex()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if index.isValid():
            self._visible.reveal(index.row())
            self._moved()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        steps = QAbstractItemView.CursorAction
        last, index, places = (
            self._entries.rowCount() - 1,
            self.currentIndex(),
            self._visible.places(),
        )
        if last < 0:
            return QModelIndex()
        if not index.isValid() and action not in (steps.MoveHome, steps.MoveEnd):
            return self._entries.index(self._visible.row)
        page = max(1, len(places) - 1)
        row = {
            steps.MoveHome: 0,
            steps.MoveEnd: last,
            steps.MovePageUp: index.row() - page,
            steps.MovePageDown: index.row() + page,
            steps.MoveUp: index.row() - 1,
            steps.MovePrevious: index.row() - 1,
            steps.MoveDown: index.row() + 1,
            steps.MoveNext: index.row() + 1,
        }.get(action, index.row())
        return self._entries.index(max(0, min(row, last)))

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return 0

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def setSelection(self, rect: QRect, command) -> None:
        index = self.indexAt(rect.bottomRight())
        chosen = QItemSelection(index, index) if index.isValid() else QItemSelection()
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def doItemsLayout(self) -> None:
        self._visible.count = self._entries.rowCount()
        # Nothing is read for nobody: rows are measured when they are shown.
        if self.isVisible():
            self._visible.settle()
            self.updateGeometries()
            self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.doItemsLayout()

    def updateGeometries(self) -> None:
        if not self.isVisible():
            return
        visible, bar = self._visible, self.verticalScrollBar()
        visible.room, visible.usual = (
            max(1, self.viewport().height()),
            self._context.theme.px(USUAL),
        )
        visible.count = self._entries.rowCount()
        blocked = bar.blockSignals(True)
        bar.setRange(0, visible.maximum())
        bar.setPageStep(visible.room)
        bar.setSingleStep(visible.usual // 2)
        bar.setValue(visible.value())
        self._told = bar.value()
        bar.blockSignals(blocked)
        # The bar tells its range by a signal, and shows and hides itself by it.
        bar.rangeChanged.emit(0, bar.maximum())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        # Qt counts `dy` from where the bar was last moved by hand, and knows nothing of what it was
        # told in between.
        bar = self.verticalScrollBar()
        by, self._told = bar.value() - self._told, bar.value()
        if (
            bar.isSliderDown()
            or abs(by) > 2 * self._visible.room
            or bar.value() in (0, bar.maximum())
        ):
            self._visible.set_value(bar.value())
            self.viewport().update()
            self.scrolled.emit()
        else:
            self._visible.move(by)
            self._moved()

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels = event.pixelDelta().y() or round(
            event.angleDelta().y() * self._context.theme.px(WHEEL * 100) / 100
        )
        if not pixels:
            super().wheelEvent(event)
            return
        before = (self._visible.row, self._visible.above)
        self._visible.move(-pixels)
        self._moved()
        event.setAccepted(before != (self._visible.row, self._visible.above))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.doItemsLayout()
        self.scrolled.emit()

    def _moved(self) -> None:
        """Tell bar and screen where the visible stands now."""
        bar = self.verticalScrollBar()
        blocked = bar.blockSignals(True)
        bar.setValue(self._visible.value())
        self._told = bar.value()
        bar.blockSignals(blocked)
        self.viewport().update()
        self.scrolled.emit()

    # What was at the top and what was chosen stay, whatever comes and goes.

    def _hold(self) -> None:
        current = self.currentIndex()
        chosen = (
            (self._entries.entry_id(current.row()), current.row()) if current.isValid() else None
        )
        self._held = (self.place(), chosen)

    def _put_back(self) -> None:
        visible = self._visible
        visible.count = self._entries.rowCount()
        place, chosen = self._held
        found = -1 if place is None else self._entries.row_of(place[0], visible.row)
        if place is None or not visible.count:
            visible.row, visible.above = 0, 0
        else:
            visible.row, visible.above = (
                (found, place[1]) if found >= 0 else (min(visible.row, visible.count - 1), 0)
            )
        if chosen is not None and visible.count:
            there = self._entries.row_of(*chosen)
            # Of a row that has gone, the next one takes the place.
            self.choose(there if there >= 0 else min(chosen[1], visible.count - 1))
        self.doItemsLayout()
        self.scrolled.emit()
