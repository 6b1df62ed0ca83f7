"""What can be chosen one by one of an option: rows with a tick, by a click or Space."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button, relabel
from desktop_app.ui.kit.row_view import RowListView
from desktop_app.ui.words.import_options import say_pick

if TYPE_CHECKING:
    from desktop_app.domain.importing import Pick
    from desktop_app.ui.kit.context import UiContext

ROW, MOST_ROWS = 28, 8
"""Height of a row at the usual font, and rows in sight."""
BESIDE = 23
"""Pixels from the left, under the words of the tick box they belong to."""
Index = QModelIndex | QPersistentModelIndex
_TICKED = Qt.CheckState.Checked


class PickModel(QAbstractListModel):
    """The rows in the order of what they are about, and which are chosen, by key."""

    def __init__(self, picks: Collection[Pick], chosen: Collection[str]) -> None:
        super().__init__()
        found = ((say_pick(pick), pick.key) for pick in picks)
        self._rows = sorted(found, key=lambda row: row[0].casefold())
        self.chosen = set(chosen) & {key for _, key in self._rows}

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        words, key = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return words
        if role == Qt.ItemDataRole.CheckStateRole:
            return _TICKED if key in self.chosen else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def toggle(self, place: int) -> None:
        """Choose a row, or leave it out."""
        self.chosen ^= {self._rows[place][1]}
        self.dataChanged.emit(self.index(place), self.index(place))

    def choose_all(self, chosen: bool) -> None:
        """Choose all of them, or none."""
        self.chosen = {key for _, key in self._rows} if chosen else set()
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))


class _Delegate(QStyledItemDelegate):
    """Toggles by a click anywhere in a row, and by Space."""

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        is_click = (
            event.type() is QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and event.button() is Qt.MouseButton.LeftButton
        )
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if (is_click or is_key) and isinstance(model, PickModel):
            model.toggle(index.row())
            return True
        return False


class PickList(QWidget):
    """A button that shows the rows. `changed` tells that another choice was made of them."""

    changed = Signal()

    def __init__(
        self, context: UiContext, picks: Collection[Pick], chosen: Collection[str], name: str
    ) -> None:
        super().__init__()
        theme = context.theme
        self._model = PickModel(picks, chosen)
        self._model.dataChanged.connect(self.changed)
        self._view = RowListView()
        self._view.setModel(self._model)
        self._view.setItemDelegate(_Delegate(self._view))
        self._view.setProperty("kind", "names")
        self._view.setUniformItemSizes(True)
        self._view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setAccessibleName(name)
        rows = min(MOST_ROWS, self._model.rowCount())
        self._view.setFixedHeight(theme.px(ROW) * rows + 4)
        self._view.hide()
        self._button = button(self.tr("Choose one by one"), "quiet", clicked=self._turn)
        self.setLayout(column(theme, row(theme, self._button, None), self._view, space=4))
        self.setContentsMargins(BESIDE, 0, 0, 0)

    @property
    def chosen(self) -> frozenset[str]:
        """The keys of those chosen."""
        return frozenset(self._model.chosen)

    def state(self) -> Qt.CheckState:
        """Whether all of them are chosen, some or none."""
        count = len(self._model.chosen)
        if count == self._model.rowCount():
            return _TICKED
        return Qt.CheckState.PartiallyChecked if count else Qt.CheckState.Unchecked

    def choose_all(self, chosen: bool) -> None:
        """Choose all of them, or none."""
        self._model.choose_all(chosen)

    def _turn(self) -> None:
        shown = self._view.isHidden()
        self._view.setVisible(shown)
        relabel(self._button, self.tr("Hide the list") if shown else self.tr("Choose one by one"))
        if shown:
            self._view.setCurrentIndex(self._model.index(0))
            self._view.setFocus()
