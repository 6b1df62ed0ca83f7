"""The list itself: a table of one column, which lays out 100,000 rows in milliseconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop_app.ui.kit.row_view import RowView
from desktop_app.ui.people_view.delegate import ROW, PersonDelegate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.people_view.model import Index, PeopleModel

AHEAD = 1200
"""Milliseconds after which a letter typed in the list begins a new name."""
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class PeopleView(RowView, QTableView):
    """Rows of people. `typed` carries text typed while the list has the focus, for the search
    field. `pressed_on` tells that the mouse is about to choose, `left` that the focus went on.
    """

    typed = Signal(str)
    pressed_on = Signal()
    left = Signal()
    current_changed = Signal(int)
    selection_changed = Signal()
    menu_requested = Signal(QPoint)
    delete_requested = Signal()
    all_requested = Signal()

    def __init__(self, context: UiContext, model: PeopleModel, delegate: PersonDelegate) -> None:
        super().__init__()
        self._context, self._people = context, model
        self._ahead = ""
        self._forget = QTimer(self, singleShot=True, interval=AHEAD)
        self._forget.timeout.connect(lambda: self.keep_ahead(""))
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_requested)
        self.setAccessibleName(self.tr("People"))
        context.theme.changed.connect(self._resize_rows)
        self._resize_rows()

    def ahead(self) -> str:
        """What was typed in the list a moment ago."""
        return self._ahead

    def keep_ahead(self, text: str) -> None:
        """Keep what was typed in the list, so that the next letter goes on from it; "" for nothing."""
        self._ahead = text
        if text:
            self._forget.start()
        else:
            self._forget.stop()

    def selected_ids(self) -> list[int]:
        """The people selected, in the order shown."""
        ids = self._people.ids()
        rows: list[int] = []
        for stretch in self.selectionModel().selection().toList():
            rows += range(stretch.top(), stretch.bottom() + 1)
        return [ids[row] for row in sorted(rows) if row < len(ids)]

    def selectRow(self, row: int) -> None:
        """Make that row current, and it alone selected. Qt’s own looks for the column at the edge of
        the view, and finds none in a mirrored one.
        """
        self.selectionModel().setCurrentIndex(self._people.index(row, 0), _SELECT)

    def selectAll(self) -> None:
        """Whoever shows the rows knows whether these are all."""
        self.all_requested.emit()

    def select_all_rows(self) -> None:
        """Select every row there is."""
        super().selectAll()

    def select(self, ids: list[int], current: int | None) -> None:
        """Select those people again, after the rows were laid anew; says nothing about who is
        current.
        """
        if not ids and current is None:
            return
        model = self.selectionModel()
        blocked = model.blockSignals(True)
        selection = QItemSelection()
        for first, last in stretches(self._people.rows_of(ids)):
            selection.select(self._people.index(first, 0), self._people.index(last, 0))
        row = self._people.row_of(current) if current is not None else -1
        if row >= 0:
            model.setCurrentIndex(
                self._people.index(row, 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        model.select(selection, _SELECT)
        model.blockSignals(blocked)
        self.viewport().update()
        # The rows that went took their selection with them, which a model says nothing about.
        self.selection_changed.emit()

    def show_person(self, person_id: int) -> bool:
        """Make that person current and visible; False when they are not in the list."""
        row = self._people.row_of(person_id)
        if row < 0:
            return False
        self.selectionModel().setCurrentIndex(self._people.index(row, 0), _SELECT)
        self.scrollTo(self._people.index(row, 0))
        return True

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.current_changed.emit(self._people.ids()[current.row()])

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed_on.emit()
        super().mousePressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        modifiers = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit()
        elif (
            text
            and text.isprintable()
            and (text != " " or self._ahead)
            and modifiers == Qt.KeyboardModifier.NoModifier
            and text != "?"
        ):
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def _resize_rows(self) -> None:
        header = self.verticalHeader()
        header.setMinimumSectionSize(1)
        header.setDefaultSectionSize(self._context.theme.px(ROW))
        self.verticalScrollBar().setSingleStep(self._context.theme.px(ROW) // 2)


def stretches(rows: list[int]) -> Iterator[tuple[int, int]]:
    """The first and last row of each run of neighbours in `rows`, which rise."""
    first = last = -1
    for row in rows:
        if row != last + 1 or first < 0:
            if first >= 0:
                yield first, last
            first = row
        last = row
    if first >= 0:
        yield first, last
