"""How a timeline looks: months, round icons by kind, a line, what passed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from desktop_app.domain.timeline import Interaction
from desktop_app.ui.kit.boxes import SCROLL_BAR
from desktop_app.ui.kit.dates import say_day, say_exactly
from desktop_app.ui.kit.labels import leading, tooltip, wrap
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.timeline.model import ITEM_ROLE, TimelineModel
from desktop_app.ui.timeline.words import kind_icon, kind_roles, title_and_text

if TYPE_CHECKING:
    from desktop_app.ui.look import Look

LONGEST_TEXT = 600


class TimelineDelegate(QStyledItemDelegate):
    """Draws headings and interactions; with `names` also who took part."""

    def __init__(self, look: Look, names: bool) -> None:
        super().__init__()
        self._look, self._names = look, names

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        theme, item = self._look.theme, index.data(ITEM_ROLE)
        if isinstance(item, str):
            return QSize(100, QFontMetrics(theme.font(Face.SMALL_STRONG)).height() + theme.px(18))
        width = max(120, self._room(option).width() or 400)
        height = QFontMetrics(theme.font(Face.STRONG)).height() + theme.px(20)
        if text := self._text(item):
            metrics = QFontMetrics(theme.font(Face.BODY))
            height += metrics.boundingRect(
                QRect(0, 0, width - theme.px(44), 10_000), wrap(text), text
            ).height() + theme.px(3)
        return QSize(100, max(height, theme.px(44)))

    def _room(self, option: QStyleOptionViewItem) -> QRect:
        """The row without the stretch beside it a scroll bar may need."""
        room, view, side = QRect(option.rect), option.widget, self._look.theme.px(SCROLL_BAR)
        spare = 0 if view is None else max(0, room.width() - (view.width() - side))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        return room.adjusted(spare if mirrored else 0, 0, 0 if mirrored else -spare, 0)

    def _text(self, item: Interaction) -> str:
        _, text = title_and_text(item)
        return text if len(text) <= LONGEST_TEXT else text[:LONGEST_TEXT] + "…"

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, rect, item = self._look.theme, self._room(option), index.data(ITEM_ROLE)
        painter.save()
        # A sentence keeps its order in a mirrored window.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if isinstance(item, str):
            painter.setFont(theme.font(Face.SMALL_STRONG))
            painter.setPen(theme.colour(Role.FAINT))
            painter.drawText(
                rect.adjusted(0, theme.px(8), 0, 0), leading(mirrored) | Qt.AlignmentFlag.AlignVCenter, item
            )
        elif item is not None:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour(Role.SEL))
                painter.drawRoundedRect(rect.adjusted(-2, 2, 0, -2), 8, 8)
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(theme.colour(Role.EMBER))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(rect.adjusted(0, 2, -1, -3), 8, 8)
            self._paint_item(painter, rect, item, index, mirrored)
        painter.restore()

    def _paint_item(self, painter: QPainter, rect: QRect, item: Interaction, index, mirrored: bool) -> None:
        theme = self._look.theme
        side, top = theme.px(32), rect.top() + theme.px(8)
        colour, ground = kind_roles(item.kind)
        circle = self._mirror(QRect(rect.left(), top, side, side), rect, mirrored)
        following = index.model().index(index.row() + 1, 0).data(ITEM_ROLE)
        if isinstance(following, Interaction):
            painter.setPen(theme.colour(Role.LINE))
            x = circle.center().x()
            painter.drawLine(x, circle.bottom() + theme.px(4), x, rect.bottom() + theme.px(4))
        painter.setPen(theme.colour(Role.LINE) if ground is Role.BG else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground))
        painter.drawEllipse(circle)
        inset = theme.px(8)
        self._look.icons.draw(
            painter, QRectF(circle.adjusted(inset, inset, -inset, -inset)), kind_icon(item.kind), theme.colour(colour)
        )
        left = rect.left() + side + theme.px(12)
        when = say_day(item.day, self._look.today())
        painter.setFont(theme.font(Face.SECONDARY))
        when_width = painter.fontMetrics().horizontalAdvance(when) + 2
        painter.setPen(theme.colour(Role.FAINT))
        line = QRect(left, top, rect.right() - left, QFontMetrics(theme.font(Face.STRONG)).height())
        when_place = QRect(line.right() - when_width, line.top(), when_width, line.height())
        painter.drawText(self._mirror(when_place, rect, mirrored), Qt.AlignmentFlag.AlignCenter, when)
        self._paint_words(painter, line.adjusted(0, 0, -when_width - theme.px(8), 0), rect, item, mirrored)

    def _paint_words(self, painter: QPainter, line: QRect, rect: QRect, item: Interaction, mirrored: bool) -> None:
        theme = self._look.theme
        title, _ = title_and_text(item)
        if self._names and item.people:
            who = ", ".join(person.name for person in item.people[:3])
            title = f"{title} · {who}"
        painter.setFont(theme.font(Face.STRONG))
        painter.setPen(theme.colour(Role.INK))
        shown = painter.fontMetrics().elidedText(title[:300], Qt.TextElideMode.ElideRight, line.width())
        flags = leading(mirrored) | Qt.AlignmentFlag.AlignTop
        painter.drawText(self._mirror(line, rect, mirrored), flags, shown)
        if text := self._text(item):
            painter.setFont(theme.font(Face.BODY))
            painter.setPen(theme.colour(Role.SOFT))
            below = QRect(
                line.left(), line.bottom() + theme.px(3), rect.right() - line.left() - theme.px(4), rect.height()
            )
            painter.drawText(self._mirror(below, rect, mirrored), flags | wrap(text), text)

    @staticmethod
    def _mirror(place: QRect, rect: QRect, mirrored: bool) -> QRect:
        if not mirrored:
            return place
        return QRect(rect.right() - (place.right() - rect.left()), place.top(), place.width(), place.height())


class TimelineView(QListView):
    """The entries of a timeline; Enter opens one, Delete takes it away, the menu key offers both."""

    asked_edit = Signal(object)
    asked_remove = Signal(object)
    asked_menu = Signal(object, QPoint)

    def __init__(self, look: Look, model: TimelineModel, *, names: bool, scrolls: bool = True) -> None:
        super().__init__()
        self._look, self._entries, self._scrolls = look, model, scrolls
        self.setModel(model)
        self.setItemDelegate(TimelineDelegate(look, names))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setStyleSheet("QListView { background: transparent; }")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.setAccessibleName(self.tr("Timeline"))
        self.doubleClicked.connect(lambda index: self._edit(index))
        look.theme.changed.connect(self.scheduleDelayedItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentIndex().data(ITEM_ROLE) if self.currentIndex().isValid() else None
        if isinstance(item, Interaction) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked_edit.emit(item)
        elif isinstance(item, Interaction) and event.key() == Qt.Key.Key_Delete:
            self.asked_remove.emit(item)
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == event.Type.ToolTip:
            item = self.indexAt(event.pos()).data(ITEM_ROLE)
            if isinstance(item, Interaction):
                at = None if item.at is None else item.at.astimezone(self._look.zone)
                QToolTip.showText(event.globalPos(), tooltip(say_exactly(item.day, at)), self)
            return True
        return super().viewportEvent(event)

    def _edit(self, index: QModelIndex) -> None:
        if isinstance(item := index.data(ITEM_ROLE), Interaction):
            self.asked_edit.emit(item)

    def _menu(self, place: QPoint) -> None:
        item = self.indexAt(place).data(ITEM_ROLE)
        if isinstance(item, Interaction):
            self.asked_menu.emit(item, self.viewport().mapToGlobal(place))
