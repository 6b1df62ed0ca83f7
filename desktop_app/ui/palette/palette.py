"""The command palette: people and actions by a few letters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from desktop_app.domain.names import fold
from desktop_app.ui.kit.avatar import paint_avatar
from desktop_app.ui.kit.boxes import column
from desktop_app.ui.people.list_model import subtitle

if TYPE_CHECKING:
    from desktop_app.services.naming import Naming
    from desktop_app.ui.kit.actions import Actions
    from desktop_app.ui.look import Look

MOST_PEOPLE = 8


@dataclass(frozen=True, slots=True)
class _Entry:
    """A row: what it says and what choosing it does."""

    words: str
    aside: str
    icon: QIcon
    act: Callable[[], object]


class Palette(QDialog):
    """Type, choose with the arrow keys, Enter. Escape puts it away."""

    opened_person = Signal(int)

    def __init__(self, look: Look, naming: Naming, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "palette")
        self.setAccessibleName(self.tr("Find people and actions"))
        self._look, self._naming, self._actions = look, naming, actions
        theme = look.theme
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("Find people and actions"))
        self._line.setAccessibleName(self.tr("Find people and actions"))
        self._line.textChanged.connect(self._fill)
        self._line.installEventFilter(self)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Found"))
        self._list.setIconSize(QSize(theme.px(24), theme.px(24)))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setStyleSheet(
            f"QListWidget::item {{ padding: {theme.px(6)}px {theme.px(8)}px; border-radius: 6px; }}"
        )
        self._list.itemClicked.connect(lambda _: self._choose())
        self._entries: list[_Entry] = []
        self.setLayout(column(theme, self._line, self._list, space=6, margins=(10, 10, 10, 10)))
        self._fill("")

    def open_over(self, window: QWidget) -> None:
        """Show it near the top of the window."""
        theme = self._look.theme
        width = min(theme.px(560), window.width() - theme.px(40))
        self.resize(width, min(theme.px(420), window.height() - theme.px(60)))
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + theme.px(80))
        self.show()
        self._line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self._list.setCurrentRow((self._list.currentRow() + step) % max(1, self._list.count()))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose()
                return True
        return False

    def _fill(self, text: str) -> None:
        wanted = fold(text.strip())
        entries = [self._person(line) for line in self._naming.complete(text, MOST_PEOPLE)] if wanted else []
        for spec in self._actions.available():
            if all(word in fold(f"{spec.text} {spec.group}") for word in wanted.split()):
                act = lambda spec=spec: self._actions.trigger(spec.id)  # noqa: E731
                entries.append(_Entry(spec.text, self._actions.keys(spec.id), self._look.icons.icon(spec.icon), act))
        self._entries = entries
        self._list.clear()
        for entry in entries:
            item = QListWidgetItem(entry.icon, entry.words + (f"    {entry.aside}" if entry.aside else ""))
            self._list.addItem(item)
        self._list.setCurrentRow(0)

    def _person(self, line) -> _Entry:
        side = self._look.theme.px(24) * 2
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_avatar(painter, pixmap.rect().toRectF(), self._look.theme, line.name, line.uid, ring=False)
        painter.end()
        return _Entry(line.name[:80], subtitle(line)[:60], QIcon(pixmap), lambda: self.opened_person.emit(line.id))

    def _choose(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._entries):
            entry = self._entries[row]
            self.close()
            entry.act()
