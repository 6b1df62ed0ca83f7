"""Lists and trees whose rows a screen reader is told one by one (`kit/accessible_rows.py`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QTreeWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex


class RowView:
    """A base beside a view of Qt, and before it: what Qt's own would tell of the current row and of
    what is selected names them by their number among all cells and headers.
    """

    def currentChanged(self, current: Index, previous: Index) -> None:
        assert isinstance(self, QAbstractItemView)
        QAbstractItemView.currentChanged(self, current, previous)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        assert isinstance(self, QAbstractItemView)
        QAbstractItemView.selectionChanged(self, selected, deselected)


class RowListView(RowView, QListView):
    """A list of a model's."""


class RowListWidget(RowView, QListWidget):
    """A list of items."""


class RowTree(RowView, QTreeWidget):
    """A tree of items; all columns of a line are told together."""
