"""A small sheet in which one person is found by a few letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.search_field import SearchField
from desktop_app.ui.kit.sheets import Sheet

if TYPE_CHECKING:
    from desktop_app.services.naming import Naming
    from desktop_app.ui.kit.context import UiContext

ID = Qt.ItemDataRole.UserRole


class PersonPicker(Sheet):
    """`picked` carries the id of the person, None for anybody."""

    picked = Signal(object)

    def __init__(self, context: UiContext, naming: Naming, somebody: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._naming, self._somebody = naming, somebody
        self.line = SearchField(context.theme, context.icons, self.tr("Name"))
        self.line.textChanged.connect(self._look_up)
        self.line.installEventFilter(self)
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("People"))
        self.names.itemClicked.connect(self._take)
        self.names.itemActivated.connect(self._take)
        self.setLayout(
            column(context.theme, self.line, self.names, space=6, margins=(10, 10, 10, 10))
        )
        self.resize(context.theme.px(260), context.theme.px(260))
        self._look_up("")

    def open_under(self, widget: QWidget) -> None:
        """Show it below a button, its line ready to type in."""
        self.open_below(widget, self.line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self.names.setCurrentRow(
                    max(0, min(self.names.currentRow() + step, self.names.count() - 1))
                )
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.names.currentItem())
                return True
        return False

    def _look_up(self, text: str) -> None:
        self.names.clear()
        if self._somebody and not text.strip():
            self._add(self.tr("Anybody"), None)
        for line in self._naming.complete(text):
            self._add(line.name, line.id)
        self.names.setCurrentRow(0)

    def _add(self, words: str, person_id: int | None) -> None:
        item = QListWidgetItem(" ".join(words[:60].split()))
        item.setData(ID, person_id)
        self.names.addItem(item)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            person_id = item.data(ID)
            self.close()
            self.picked.emit(person_id)
