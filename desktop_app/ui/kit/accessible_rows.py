"""Lists and trees as a screen reader is told them: a list of rows, or a tree of them. Each row is
called what all its columns say, and the current one has the focus while the view has the keys.

Qt tells a table of one column as a table, a row of two columns as two things, and a current row as
focused wherever the focus is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleEvent,
    QAccessibleInterface,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAccessibleWidget,
    QApplication,
    QListView,
    QTreeView,
)
from shiboken6 import Shiboken

if TYPE_CHECKING:
    from collections.abc import Callable

Index = QModelIndex | QPersistentModelIndex


def rows_of(view: QAbstractItemView) -> QAccessibleInterface:
    """What is told of `view`, a RowView."""
    return _Rows(view)


class _Kept(QObject):
    """The rows asked about, which Qt keeps by their address: they go when Qt has let go of them."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._rows: dict[int, _Row] = {}
        self._shown: list[QPersistentModelIndex] | None = None
        self._tell = QTimer(self, singleShot=True, interval=0)
        self._tell.timeout.connect(self._tell_current)
        view.installEventFilter(self)
        view.destroyed.connect(_dropping(self._rows))
        if isinstance(view, QTreeView):
            view.expanded.connect(self._renew)
            view.collapsed.connect(self._renew)
        self._heard: QAbstractItemModel | None = None
        self._has_told = False
        self._model()
        # A list that is new on the screen is asked about when its row is already the current one.
        self._tell.start()

    def _model(self) -> QAbstractItemModel | None:
        """The model of the view, which is heard from now on."""
        model = self._view.model()
        if model is not None and model is not self._heard:
            self._heard = model
            for moved in (
                *(model.modelReset, model.layoutChanged),
                *(model.rowsInserted, model.rowsRemoved, model.rowsMoved),
            ):
                moved.connect(self._renew)
            chosen = self._view.selectionModel()
            chosen.currentChanged.connect(self._say_later)
            chosen.selectionChanged.connect(self._tell_selected)
        return model

    def row(self, number: int) -> _Row | None:
        """The row at that place, None where there is none."""
        if not 0 <= number < self.count():
            return None
        if number not in self._rows:
            self._rows[number] = _Row(self._view, self, number)
        return self._rows[number]

    def count(self) -> int:
        """How many rows there are; of a tree those of what is open."""
        if isinstance(self._view, QTreeView):
            return 0 if self._model() is None else len(self._opened(self._view))
        model = self._model()
        return 0 if model is None else model.rowCount(self._view.rootIndex())

    def index(self, number: int) -> Index:
        """The first cell of a row."""
        view = self._view
        if isinstance(view, QTreeView):
            opened = self._opened(view)
            return opened[number] if number < len(opened) else QModelIndex()
        column = view.modelColumn() if isinstance(view, QListView) else 0
        return view.model().index(number, column, view.rootIndex())

    def number(self, index: Index) -> int:
        """Which row a cell is in, -1 for none."""
        if not index.isValid():
            return -1
        if isinstance(self._view, QTreeView):
            first = QPersistentModelIndex(index.sibling(index.row(), 0))
            opened = self._opened(self._view)
            return opened.index(first) if first in opened else -1
        return index.row()

    def _opened(self, view: QTreeView) -> list[QPersistentModelIndex]:
        if self._shown is None:
            self._shown = []
            index = view.model().index(0, 0, view.rootIndex())
            if index.isValid() and view.isRowHidden(0, view.rootIndex()):
                index = view.indexBelow(index)
            while index.isValid():
                self._shown.append(QPersistentModelIndex(index))
                index = view.indexBelow(index)
            # Rows are hidden without a word.
            QTimer.singleShot(0, self, self._forget_shown)
        return self._shown

    def _forget_shown(self) -> None:
        self._shown = None

    def _renew(self, *_: object) -> None:
        """What stood at a place stands elsewhere: none of the rows told before is any more."""
        self._shown = None
        _drop(self._rows)
        if Shiboken.isValid(self._view) and self._view.hasFocus():
            self._tell.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.Show, QEvent.Type.Hide):
            self._tell.start()
        return super().eventFilter(watched, event)

    def _tell_current(self) -> None:
        """Say which row has the focus: Qt says it of the view alone. What is offered below a line
        has no keys of its own, the line passes them on: when no row is offered any more, the line
        has the focus again.
        """
        view, number = self._view, self.number(self._view.currentIndex())
        holder, is_offered = QApplication.focusWidget(), number >= 0 and view.isVisible()
        if holder is None or not view.hasFocus():
            return
        if is_offered:
            event = QAccessibleEvent(view, QAccessible.Event.Focus)
            event.setChild(number)
        elif self._has_told and holder is not view:
            event = QAccessibleEvent(holder, QAccessible.Event.Focus)
        else:
            return
        self._has_told = is_offered
        QAccessible.updateAccessibility(event)

    def _say_later(self, *_: object) -> None:
        self._tell.start()

    def _tell_selected(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        for changed, what in (
            (deselected, QAccessible.Event.SelectionRemove),
            (selected, QAccessible.Event.SelectionAdd),
        ):
            number = self.number(changed.first().topLeft()) if changed.count() else -1
            if number >= 0:
                event = QAccessibleEvent(self._view, what)
                event.setChild(number)
                QAccessible.updateAccessibility(event)


def _drop(rows: dict[int, _Row]) -> None:
    for row in filter(Shiboken.isValid, rows.values()):
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(row))
    rows.clear()


def _dropping(rows: dict[int, _Row]) -> Callable[[], None]:
    return lambda: _drop(rows)


class _Rows(QAccessibleWidget):
    def __init__(self, view: QAbstractItemView) -> None:
        is_tree = isinstance(view, QTreeView)
        super().__init__(view, QAccessible.Role.Tree if is_tree else QAccessible.Role.List)
        before = (child for child in view.children() if isinstance(child, _Kept))
        self._view, self._kept = view, next(before, None) or _Kept(view)

    def state(self) -> QAccessible.State:
        said = super().state()
        if self._kept.number(self._view.currentIndex()) >= 0:
            # The row has it.
            said.focused = 0
        return said

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """What is offered below a line belongs to the line's window: otherwise that window is said
        once more whenever the line has the focus again.
        """
        line = self._view.focusProxy()
        if self._view.isWindow() and line is not None:
            return QAccessible.queryAccessibleInterface(line.window())
        return super().parent()

    def childCount(self) -> int:
        return self._kept.count()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return self._kept.row(index)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        place = self._view.viewport().mapFromGlobal(QPoint(x, y))
        return self._kept.row(self._kept.number(self._view.indexAt(place)))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.number if isinstance(child, _Row) and child.view is self._view else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        if not self._view.hasFocus():
            return None
        return self._kept.row(self._kept.number(self._view.currentIndex()))


class _Row(QAccessibleWidget):
    """A row; as a widget's, for only those can be pressed from Python, but of no widget's own."""

    def __init__(self, view: QAbstractItemView, kept: _Kept, number: int) -> None:
        is_tree = isinstance(view, QTreeView)
        role = QAccessible.Role.TreeItem if is_tree else QAccessible.Role.ListItem
        super().__init__(view, role)
        self.view, self.number, self._kept = view, number, kept

    def isValid(self) -> bool:
        return Shiboken.isValid(self.view) and self.number < self._kept.count()

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return QAccessible.queryAccessibleInterface(self.view)

    def childCount(self) -> int:
        return 0

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def relations(self, match: Any = None) -> list:  # noqa: ARG002
        return []

    def rect(self) -> QRect:
        seen, viewport = self._place(), self.view.viewport()
        return QRect(viewport.mapToGlobal(seen.topLeft()), seen.size())

    def _place(self) -> QRect:
        """Where it is in what scrolls: as wide as that is, however many columns there are."""
        seen = self.view.visualRect(self._index())
        return QRect(0, seen.top(), self.view.viewport().width(), seen.height())

    def _index(self) -> Index:
        return self._kept.index(self.number)

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return ", ".join(filter(None, (_said(cell) for cell in self._cells())))
        if kind == QAccessible.Text.Description:
            return str(self._index().data(Qt.ItemDataRole.AccessibleDescriptionRole) or "")
        return ""

    def _cells(self) -> list[Index]:
        first = self._index()
        if not isinstance(self.view, QTreeView):
            return [first]
        columns = range(self.view.model().columnCount())
        return [first.sibling(first.row(), at) for at in columns]

    def state(self) -> QAccessible.State:
        said, view, index = QAccessible.State(), self.view, self._index()
        if not index.isValid():
            said.invalid = 1
            return said
        can, is_current = index.flags(), self._kept.number(view.currentIndex()) == self.number
        said.selectable = said.focusable = int(bool(can & Qt.ItemFlag.ItemIsSelectable))
        said.selected = int(view.selectionModel().isSelected(index))
        said.focused = int(is_current and view.hasFocus())
        said.disabled = int(not can & Qt.ItemFlag.ItemIsEnabled)
        if not view.viewport().rect().intersects(self._place()):
            said.offscreen = said.invisible = 1
        ticked = index.data(Qt.ItemDataRole.CheckStateRole)
        if can & Qt.ItemFlag.ItemIsUserCheckable and ticked is not None:
            said.checkable, said.checked = 1, int(Qt.CheckState(ticked) is Qt.CheckState.Checked)
        if isinstance(view, QTreeView) and view.model().hasChildren(index):
            said.expandable, is_open = 1, view.isExpanded(index)
            said.expanded, said.collapsed = int(is_open), int(not is_open)
        return said

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction()]

    def doAction(self, _name: str) -> None:
        """Go there, as a click does."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.setCurrentIndex(self._index())


def _said(cell: Index) -> str:
    said = cell.data(Qt.ItemDataRole.AccessibleTextRole)
    return str(said or cell.data(Qt.ItemDataRole.DisplayRole) or "")
