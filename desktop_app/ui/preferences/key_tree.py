"""Every action with its keys, group by group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidgetItem

from desktop_app.domain.names import fold
from desktop_app.ui.kit.keycap import say_keys
from desktop_app.ui.kit.row_view import RowTree
from desktop_app.ui.kit.theme import Face

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop_app.ui.kit.actions import Actions, ActionSpec
    from desktop_app.ui.kit.context import UiContext

_ID = Qt.ItemDataRole.UserRole
HIGH, LEAST, ROW = 330, 170, 30
"""Pixels at the usual font: the list, what is left of it in a low window, and a line."""


class KeyTree(RowTree):
    """`gone_to` carries the id of the action chosen, `change_requested` that Enter or a double click
    asked for another key.
    """

    gone_to = Signal(str)
    change_requested = Signal()

    def __init__(self, context: UiContext, actions: Actions) -> None:
        super().__init__()
        self._theme, self._actions = context.theme, actions
        self.setAccessibleName(self.tr("Actions and their keys"))
        self.setColumnCount(2)
        self.setHeaderLabels([self.tr("Action"), self.tr("Key")])
        self.setHeaderHidden(True)
        self.setProperty("kind", "keys")
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(False)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(context.theme.px(LEAST))
        self._items: dict[str, QTreeWidgetItem] = {}
        self._groups: list[QTreeWidgetItem] = []
        self._fill()
        self.currentItemChanged.connect(lambda item, _: self._tell(item))
        self.itemDoubleClicked.connect(lambda item, _: self._ask(item))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.px(HIGH))

    def chosen(self) -> str:
        """The id of the action chosen, "" for none."""
        item = self.currentItem()
        return "" if item is None or item.isHidden() else str(item.data(0, _ID) or "")

    def say_keys(self) -> None:
        """Show the keys there are now."""
        for spec in self._actions.specs():
            item = self._items[spec.id]
            own = self._actions.own.has_own(spec.id)
            item.setText(1, ", ".join(say_keys(key) for key in spec.keys))
            font = self._theme.font(Face.STRONG if own else Face.BODY)
            item.setFont(1, font)

    def look_for(self, text: str) -> None:
        """Show the actions only whose words or keys have every word of `text`."""
        wanted = fold(text).split()
        for item in self._items.values():
            words = fold(f"{item.text(0)} {item.text(1)}")
            item.setHidden(not all(word in words for word in wanted))
        filled = {id(item.parent()) for item in self._items.values() if not item.isHidden()}
        for group in self._groups:
            group.setHidden(id(group) not in filled)
        current = self.currentItem()
        if current is None or current.isHidden():
            self._go_to_first()
        self.gone_to.emit(self.chosen())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._ask(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _go_to_first(self) -> None:
        shown = [item for item in self._items.values() if not item.isHidden()]
        if shown:
            self.setCurrentItem(shown[0])

    def _fill(self) -> None:
        groups: dict[str, list[ActionSpec]] = {}
        for spec in self._actions.specs():
            groups.setdefault(spec.group, []).append(spec)
        for name, specs in groups.items():
            group = QTreeWidgetItem(self, [name])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setFont(0, self._theme.font(Face.SMALL_STRONG))
            group.setFirstColumnSpanned(True)
            group.setSizeHint(0, QSize(0, self._theme.px(ROW)))
            for spec in specs:
                item = QTreeWidgetItem(group, [spec.text])
                item.setData(0, _ID, spec.id)
                self._items[spec.id] = item
            group.setExpanded(True)
            self._groups.append(group)
        self.say_keys()
        self._go_to_first()

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        self.gone_to.emit("" if item is None else str(item.data(0, _ID) or ""))

    def _ask(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and item.data(0, _ID):
            self.change_requested.emit()
