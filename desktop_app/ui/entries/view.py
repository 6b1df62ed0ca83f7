"""The list of a timeline: its entries with their headings, and what mouse and keys do with them.

Headings are drawn above the first entry of their month or day and belong to it: a row is an entry,
no more and no less.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip

from desktop_app.domain.timeline import Interaction, Participant
from desktop_app.ui.entries.model import ITEM_ROLE, TimelineModel
from desktop_app.ui.entries.rows_view import RowsView
from desktop_app.ui.kit.dates import say_exactly
from desktop_app.ui.kit.theme import Role
from desktop_app.ui.kit.tips import show_beside

if TYPE_CHECKING:
    from desktop_app.ui.entries.painter import EntryPainter
    from desktop_app.ui.kit.context import UiContext


class TimelineView(RowsView):
    """The entries of a timeline; Enter opens one, Delete takes it away, the menu key offers
    everything else.

    `typed` carries text typed here, for a search field; "" for the key that only goes there.
    """

    edit_requested = Signal(object)
    remove_requested = Signal(object)
    open_requested = Signal(int)
    copy_requested = Signal(object)
    menu_requested = Signal(object, QPoint)
    typed = Signal(str)

    def __init__(self, context: UiContext, model: TimelineModel, painter: EntryPainter) -> None:
        super().__init__(context, model, painter)
        self._under: tuple[int, int] | None = None
        self.setMouseTracking(True)
        self.setStyleSheet("QListView { background: transparent; }")
        self.setAccessibleName(self.tr("Timeline"))
        self.doubleClicked.connect(
            lambda index: self._emit(self.edit_requested, index.data(ITEM_ROLE))
        )

    def current_item(self) -> Interaction | None:
        """The entry the keys act on."""
        index = self.currentIndex()
        return index.data(ITEM_ROLE) if index.isValid() else None

    def top_item(self) -> Interaction | None:
        """The entry at the top of the window."""
        return (
            self._entries.item(self._visible.row)
            if self._visible.row < self._entries.rowCount()
            else None
        )

    # Mouse and keys.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.current_item()
        if item is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_requested.emit(item)
        elif item is not None and event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit(item)
        elif item is not None and event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit(item)
        elif _is_typed(event):
            # Qt would search the rows by their first letters, all of them.
            self.typed.emit("" if event.text() == "/" else event.text())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.person_at(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        found = self.person_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self.open_requested.emit(found[1].id)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, found: tuple[int, Participant] | None) -> None:
        under = None if found is None else (found[0], found[1].id)
        if under != self._under:
            self._under = under
            shape = Qt.CursorShape.PointingHandCursor if under else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def person_at(self, point: QPoint) -> tuple[int, Participant] | None:
        """Whose name stands at a point of the viewport, and in which row; None where there is
        nobody's.
        """
        for place in self._visible.places():
            rect = self._entry_rect(place)
            item = self._entries.item(place.row) if rect.contains(point) else None
            for chip in self._painter.layout(item, self._width()).chips if item else ():
                if chip.person and self._painter.placed(
                    chip.place, rect, self.isRightToLeft()
                ).contains(point):
                    return place.row, chip.person
        return None

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._say_when(self.indexAt(event.pos()))
            return True
        return super().viewportEvent(event)

    def _say_when(self, index: QModelIndex) -> None:
        """Say the whole date and the time of an entry, beside the entries."""
        item = index.data(ITEM_ROLE)
        if isinstance(item, Interaction):
            at = None if item.at is None else item.at.astimezone(self._context.zone)
            show_beside(self, self.visualRect(index), say_exactly(item.day, at))
        else:
            QToolTip.hideText()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if (item := index.data(ITEM_ROLE) if index.isValid() else None) is not None:
            place = self.visualRect(index).center() if by_key else event.pos()
            self.menu_requested.emit(item, self.viewport().mapToGlobal(place))

    @staticmethod
    def _emit(signal, item: Interaction | None) -> None:
        if item is not None:
            signal.emit(item)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self.viewport()), self._context.theme
        # A sentence keeps its order in a mirrored window.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored, chosen = self.isRightToLeft(), self.selectionModel()
        for place in self._visible.places():
            item = self._entries.item(place.row)
            if item is None or not self._rect(place).intersects(event.rect()):
                continue
            before = self._entries.item(place.row - 1) if place.row else None
            self._painter.paint_head(painter, self._rect(place), before, item, mirrored)
            rect, index = self._entry_rect(place), self._entries.index(place.row)
            card = self._painter.card(rect, mirrored)
            if chosen.isSelected(index):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour(Role.SEL))
                painter.drawRoundedRect(card, theme.px(8), theme.px(8))
            if self.hasFocus() and self.currentIndex() == index:
                painter.setPen(theme.colour(Role.EMBER))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(card.adjusted(0, 0, -1, -1), theme.px(8), theme.px(8))
            after = (
                self._entries.item(place.row + 1)
                if place.row + 1 < self._entries.rowCount()
                else None
            )
            joined = self._painter.is_joined(item, after)
            under = (
                self._under[1] if self._under is not None and self._under[0] == place.row else None
            )
            self._painter.paint(painter, rect, item, joined=joined, mirrored=mirrored, under=under)
        painter.end()


def _is_typed(event: QKeyEvent) -> bool:
    """Whether the key writes something, rather than asking for something."""
    held = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    text = event.text()
    return (
        held == Qt.KeyboardModifier.NoModifier
        and text.isprintable()
        and bool(text.strip())
        and text != "?"
    )
