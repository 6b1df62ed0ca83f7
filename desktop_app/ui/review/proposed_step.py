"""Step of the review: what mailboxes and calendars propose. Nothing of it is logged until somebody
says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QWidget

from desktop_app.ui.kit.boxes import column, frame
from desktop_app.ui.kit.empty_state import EmptyState
from desktop_app.ui.kit.row_view import RowListView
from desktop_app.ui.review.proposed_delegate import ROW, ProposedDelegate
from desktop_app.ui.review.proposed_model import ProposedModel

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent

    from desktop_app.domain.proposed import ProposedEntry
    from desktop_app.ui.kit.context import UiContext

_LOG = frozenset((Qt.Key.Key_D, Qt.Key.Key_Space))
_DISMISS = frozenset((Qt.Key.Key_X, Qt.Key.Key_Delete))
_PASSED_ON = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape))


class ProposedList(RowListView):
    """`answered` carries entries, and whether they are to be logged."""

    answered = Signal(list, bool)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.rows = ProposedModel(context)
        self._delegate = ProposedDelegate(context)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Proposed by mailboxes and calendars"))
        self.verticalScrollBar().setSingleStep(context.theme.px(ROW))

    def show_entries(self, entries: Iterable[ProposedEntry]) -> None:
        """Other entries; the row one was at stays so, or the one that comes to its place."""
        at = self.currentIndex().row()
        key = self.rows.row(at).key() if at >= 0 else None
        scrolled = self.verticalScrollBar().value()
        self.rows.show(entries)
        place = self.rows.place_of(key) if key is not None else -1
        self._go(place if place >= 0 else max(0, at))
        self.verticalScrollBar().setValue(scrolled)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _go(self, place: int) -> None:
        last = self.rows.rowCount() - 1
        if last >= 0:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.rows.index(min(place, last)), flag)

    def _answer(self, places: Sequence[int], *, log: bool) -> None:
        """Log or dismiss the entries of rows; those of a person are all of theirs."""
        rows = map(self.rows.row, places)
        found = {entry.key: entry for row in rows for entry in row.entries}
        if found:
            self.answered.emit(list(found.values()), log)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        at = self._button(index, event) if event.button() == Qt.MouseButton.LeftButton else -1
        if at < 0:
            super().mousePressEvent(event)
            return
        selected = self.selectionModel().selectedIndexes()
        places = [each.row() for each in selected] if index in selected else [index.row()]
        if index not in selected:
            self._go(index.row())
        self._answer(places, log=at == 0)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # Two quick clicks are two clicks.
        self.mousePressEvent(event)

    def _button(self, index: QModelIndex, event: QMouseEvent) -> int:
        if not index.isValid():
            return -1
        rect, place = self.visualRect(index), event.position().toPoint()
        row = self.rows.row(index.row())
        return self._delegate.button_at(row, rect, place, mirrored=self.isRightToLeft())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers()
        if key in _PASSED_ON or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        elif plain and key in _LOG | _DISMISS:
            places = [index.row() for index in self.selectionModel().selectedIndexes()]
            self._answer(places, log=key in _LOG)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widths = (event.size().width(), event.oldSize().width())
        if len({self._delegate.is_tight(width) for width in widths}) > 1:
            self.scheduleDelayedItemsLayout()

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()


class ProposedStep(QWidget):
    """The list, or a sentence where nothing waits."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.view = ProposedList(context)
        self._stack = QStackedWidget()
        self._stack.addWidget(
            frame("card", column(context.theme, self.view, space=0, margins=(1, 1, 1, 1)))
        )
        self._stack.addWidget(
            EmptyState(
                context.theme,
                context.icons,
                "circle-check",
                self.tr("Nothing waits"),
                self.tr(
                    "All that mailboxes and calendars proposed is answered. Bring in a newer one whenever you like."
                ),
            )
        )
        self.setLayout(column(context.theme, self._stack, space=0))
        self._stack.setCurrentIndex(1)

    def show_entries(self, entries: Sequence[ProposedEntry]) -> None:
        """What waits."""
        focused = self.view.hasFocus()
        self.view.show_entries(entries)
        self._stack.setCurrentIndex(0 if entries else 1)
        if focused and entries:
            self.view.setFocus()

    def is_empty(self) -> bool:
        """Whether there is nothing to go through."""
        return not self.view.rows.rowCount()

    def take_focus(self) -> None:
        """Begin with the first."""
        self.view.setFocus()
