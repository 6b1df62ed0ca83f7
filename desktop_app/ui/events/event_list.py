"""The list of events, and how one looks in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.domain.events import is_called_off, is_to_be_asked
from desktop_app.ui.events.rows import EVENT_ROLE, EventRows
from desktop_app.ui.kit.dates import say_day_of_month, say_month_short
from desktop_app.ui.kit.labels import leading
from desktop_app.ui.kit.row_view import RowListView
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.words.events import say_title

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelection
    from PySide6.QtGui import QContextMenuEvent, QPainter

    from desktop_app.domain.events import Event
    from desktop_app.ui.kit.context import UiContext

ROW, HEADING = 62, 36
DAY = 46
"""Width at the usual font of the day and month."""
Index = QModelIndex | QPersistentModelIndex


class EventDelegate(QStyledItemDelegate):
    """The day and month, the name, and a second line; headings between them."""

    def __init__(self, context: UiContext, model: EventRows) -> None:
        super().__init__()
        self._context, self._model = context, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_event = self._model.id_at(index.row()) is not None
        return QSize(200, self._context.theme.px(ROW if is_event else HEADING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect, view = self._context.theme, option.rect, option.widget
        assert isinstance(view, QListView)
        event: Event | None = index.data(EVENT_ROLE)
        selected = view.selectionModel().isSelected(index)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.fillRect(rect, theme.colour(Role.SEL if selected else Role.PANEL))
        if event is None:
            self._paint_heading(painter, rect, index, mirrored)
        else:
            if selected:
                side = theme.px(3)
                left = rect.right() + 1 - side if mirrored else rect.left()
                bar = QRect(left, rect.top(), side, rect.height())
                painter.fillRect(bar, theme.colour(Role.EMBER))
            self._paint_event(painter, rect, event, mirrored)
        if view.hasFocus() and view.currentIndex() == index:
            painter.setPen(theme.colour(Role.EMBER))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, index: Index, mirrored: bool) -> None:
        words = index.data()
        if self._model.id_at(index.row()) is not None or not words:
            return
        theme = self._context.theme
        place = rect.adjusted(theme.px(16), theme.px(8), -theme.px(16), 0)
        self._line(painter, place, words, Face.SMALL_STRONG, Role.SOFT, mirrored)

    def _paint_event(self, painter: QPainter, rect: QRect, event: Event, mirrored: bool) -> None:
        theme, today = self._context.theme, self._context.today()
        off = is_called_off(event, today)
        ink = Role.FAINT if off else Role.INK
        title, small = theme.font(Face.STRONG), theme.font(Face.SECONDARY)
        painter.setFont(title)
        high = painter.fontMetrics().height()
        painter.setFont(small)
        low = painter.fontMetrics().height()
        top = rect.top() + (rect.height() - high - low) // 2
        date_place = QRect(rect.left() + theme.px(12), top, theme.px(DAY), high)
        day = event.entry.day
        self._centred(painter, date_place, rect, say_day_of_month(day), Face.TITLE, ink, mirrored)
        month = date_place.translated(0, high)
        self._centred(painter, month, rect, say_month_short(day), Face.TINY, Role.SOFT, mirrored)
        left = date_place.right() + theme.px(12)
        words = QRect(left, top, rect.right() - theme.px(14) - left, high)
        asked = is_to_be_asked(event, today)
        for place, said, face, role in (
            (words, say_title(event), Face.STRONG, ink),
            (
                QRect(left, top + high, words.width(), low),
                self._model.second_line(event),
                Face.SMALL_STRONG if asked else Face.SECONDARY,
                Role.EMBER if asked else Role.SOFT,
            ),
        ):
            self._line(painter, _mirrored(place, rect, mirrored), said, face, role, mirrored)

    def _line(
        self, painter: QPainter, place: QRect, words: str, face: Face, role: Role, mirrored: bool
    ) -> None:
        painter.setFont(self._context.theme.font(face))
        painter.setPen(self._context.theme.colour(role))
        shown = painter.fontMetrics().elidedText(
            " ".join(words.split()), Qt.TextElideMode.ElideRight, place.width()
        )
        painter.drawText(place, leading(mirrored) | Qt.AlignmentFlag.AlignVCenter, shown)

    def _centred(
        self,
        painter: QPainter,
        place: QRect,
        rect: QRect,
        words: str,
        face: Face,
        role: Role,
        mirrored: bool,
    ) -> None:
        painter.setFont(self._context.theme.font(face))
        painter.setPen(self._context.theme.colour(role))
        painter.drawText(_mirrored(place, rect, mirrored), Qt.AlignmentFlag.AlignCenter, words)


def _mirrored(place: QRect, rect: QRect, mirrored: bool) -> QRect:
    if not mirrored:
        return place
    return QRect(
        rect.left() + rect.right() - place.right(), place.y(), place.width(), place.height()
    )


class EventList(RowListView):
    """`chosen` carries the id of the event gone to by click or key, `menu_asked` where a menu about
    the one chosen is wanted (global).
    """

    chosen = Signal(int)
    menu_asked = Signal(object)

    def __init__(self, context: UiContext, model: EventRows) -> None:
        super().__init__()
        self._context, self._rows = context, model
        self._quiet = False
        self.setAccessibleName(self.tr("Events"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._drawing = EventDelegate(context, model)
        self.setItemDelegate(self._drawing)
        self.setModel(model)
        context.theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_event(self, event_id: int | None) -> None:
        """Mark an event without going to it; None for no event."""
        row = -1 if event_id is None else self._rows.row_of(event_id)
        self._quiet = True
        try:
            if row < 0:
                self.selectionModel().clear()
                return
            index = self._rows.index(row)
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.scrollTo(index)
        finally:
            self._quiet = False

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        rows = self.selectionModel().selectedRows()
        event_id = self._rows.id_at(rows[0].row()) if rows else None
        if event_id is not None and not self._quiet:
            self.chosen.emit(event_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and self._rows.id_at(index.row()) is not None:
            self.menu_asked.emit(event.globalPos())
