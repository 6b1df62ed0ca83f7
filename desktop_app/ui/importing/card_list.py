"""The list of what was found: a click on a tick or Space chooses, Enter goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop_app.ui.importing.card_delegate import ROW, CardDelegate
from desktop_app.ui.importing.card_model import COMES_IN, CardModel, Index
from desktop_app.ui.kit.row_view import RowView

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from desktop_app.ui.kit.context import UiContext


class CardList(RowView, QTableView):
    """Rows of cards. `current_changed` carries the row looked at, -1 for none; `card_requested`
    wants all of it.
    """

    current_changed = Signal(int)
    card_requested = Signal()

    def __init__(self, context: UiContext, model: CardModel, delegate: CardDelegate) -> None:
        super().__init__()
        self._context, self._model, self._delegate = context, model, delegate
        self.opens_cards = False
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAccessibleName(self.tr("Cards in these files"))
        self.doubleClicked.connect(lambda _: self.card_requested.emit())
        context.theme.changed.connect(self._resize_rows)
        self._resize_rows()

    def go_to(self, row: int) -> None:
        """Make a row the one looked at, if there is such a row."""
        if 0 <= row < self._model.rowCount():
            flags = (
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows
            )
            self.selectionModel().setCurrentIndex(self._model.index(row, 0), flags)

    def toggle(self) -> None:
        """Choose the selected cards, or leave them out when all of them are chosen."""
        rows = [index.row() for index in self.selectionModel().selectedRows()]
        items = [item for item in map(self._model.found, rows) if item.outcome in COMES_IN]
        self._model.choose(rows, not all(map(self._model.is_chosen, items)))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(current.row() if current.isValid() else -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._on_tick(
            event.position().toPoint()
        ):
            index = self.indexAt(event.position().toPoint())
            if index in self.selectionModel().selectedRows():
                self.toggle()
            else:
                self._model.choose(
                    [index.row()], not self._model.is_chosen(self._model.found(index.row()))
                )
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # Two quick clicks on a tick are two clicks.
        if self._on_tick(event.position().toPoint()):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.toggle()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.opens_cards:
            self.card_requested.emit()
        else:
            super().keyPressEvent(event)

    def _on_tick(self, place: QPoint) -> bool:
        across = self.viewport().width() - place.x() if self.isRightToLeft() else place.x()
        return self.indexAt(place).isValid() and across < self._delegate.tick_room()

    def _resize_rows(self) -> None:
        header = self.verticalHeader()
        header.setMinimumSectionSize(1)
        header.setDefaultSectionSize(self._context.theme.px(ROW))
        self.verticalScrollBar().setSingleStep(self._context.theme.px(ROW) // 2)
