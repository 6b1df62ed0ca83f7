"""A small sheet in which one person is found by a few letters; before them, those you were last in
touch with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from desktop_app.domain.timeline import Participant
from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.row_view import RowListWidget
from desktop_app.ui.kit.search_field import SearchField
from desktop_app.ui.kit.sheets import Sheet
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.two_parts import TwoPartDelegate

if TYPE_CHECKING:
    from desktop_app.domain.people_query import PersonLine
    from desktop_app.services.naming import Naming
    from desktop_app.ui.kit.context import UiContext

WHO = Qt.ItemDataRole.UserRole
LONGEST = 60
"""Characters of a name or a headline in a row."""


class PersonSheet(Sheet):
    """`picked` carries the Participant, None for nobody in particular, which a row says in the
    words `nobody`: the first row where it is likeliest, else the last. `title` asks the question.

    With `add_words`, "Add %1 to your people", a name nobody has can be added: `add_requested`.
    """

    picked = Signal(object)
    add_requested = Signal(str)

    def __init__(
        self,
        context: UiContext,
        naming: Naming,
        parent: QWidget,
        *,
        title: str = "",
        nobody: str = "",
        nobody_first: bool = False,
        add_words: str = "",
    ) -> None:
        super().__init__(parent)
        self._naming, self._nobody, self._first = naming, nobody, nobody_first
        self._add_words = add_words
        theme = context.theme
        self.setAccessibleName(title or self.tr("People"))
        asks = PlainLabel(theme, title, Face.SMALL_STRONG, Role.SOFT, wrap=True)
        asks.setVisible(bool(title))
        self.line = SearchField(theme, context.icons, self.tr("Name"))
        self.line.textChanged.connect(self._look_up)
        self.line.installEventFilter(self)
        self.names = RowListWidget()
        self.names.setAccessibleName(self.tr("People"))
        self.names.setItemDelegate(TwoPartDelegate(context, self.names))
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.itemClicked.connect(self._take)
        self.names.itemActivated.connect(self._take)
        self.setLayout(column(theme, asks, self.line, self.names, space=6, margins=(10,) * 4))
        self.set_shown_size(QSize(theme.px(300), theme.px(350 if title else 300)))
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
        typed = " ".join(text.split())
        if self._nobody and self._first and not typed:
            self._add(self._nobody, None)
        found = self._naming.offered(typed)
        for line in found:
            self._add(_row(line), Participant(line.id, line.name, line.uid))
        if self._nobody and not self._first and not typed:
            self._add(self._nobody, None)
        if self._add_words and typed and not any(line.name == typed for line in found):
            self._add(fill_in(self._add_words, typed[:LONGEST]), typed)
        self.names.setCurrentRow(0)

    def _add(self, words: str, who: Participant | str | None) -> None:
        item = QListWidgetItem(words)
        item.setData(WHO, who)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words.replace("\t", ", "))
        self.names.addItem(item)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None or not self.isVisible():
            return
        who = item.data(WHO)
        self.close()
        if isinstance(who, str):
            self.add_requested.emit(who)
        else:
            self.picked.emit(who)


def _row(line: PersonLine) -> str:
    """The name, and what tells two of the same name apart."""
    about = line.headline or line.organisation
    return "\t".join(" ".join(part[:LONGEST].split()) for part in (line.name, about) if part)
