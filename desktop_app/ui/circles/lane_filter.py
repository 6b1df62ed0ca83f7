"""The search of the circles: every list holds only those it finds."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.domain.people_query import PeopleQuery
from desktop_app.ui.kit.search_field import SearchField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop_app.ui.room import RoomTools

KEY = "circles-find"


class FindField(SearchField):
    """Enter or Down goes to whoever was found, Escape clears, then leaves."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.setText("")
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class LaneFilter(QObject):
    """Holds who stands in which list; `shown` carries, list by list, those the search finds:
    everybody while nothing is typed.
    """

    shown = Signal(list)

    def __init__(self, tools: RoomTools, words: str) -> None:
        super().__init__()
        self._tools = tools
        self._lists: list[Sequence[int]] = []
        self.field = FindField(tools.context.theme, tools.context.icons, words)
        self.field.show_key(tools.context.keys, "search", "Ctrl+F")
        self.field.textChanged.connect(lambda _: self._show())

    def is_searching(self) -> bool:
        """Whether anything is typed."""
        return bool(self.field.text().strip())

    def set_lists(self, lists: Sequence[Sequence[int]]) -> None:
        """Who stands in which list now; shown as far as they are found."""
        self._lists = list(lists)
        self._show()

    def _show(self) -> None:
        self._tools.runner.forget(KEY)
        if not self.is_searching():
            self.shown.emit(self._lists)
            return
        text, lists = self.field.text(), self._lists
        today, people = self._tools.context.today(), self._tools.book.people_list

        def find() -> list[Sequence[int]]:
            found = set(people.ids(PeopleQuery(text=text), today))
            return [array("q", [row for row in ids if row in found]) for ids in lists]

        self._tools.runner.run(KEY, find, self.shown.emit)
