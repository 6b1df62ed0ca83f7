"""The steps of the review that are lists of rows: overdue, whom to relax, next week's three."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.ui.kit.boxes import clear, column, scroller
from desktop_app.ui.kit.empty_state import EmptyState

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.review.rows import ReviewRow

ROOM_FOR_BUTTONS = 640
"""Width at the usual font from which buttons stand beside the words."""


class RowsStep(QWidget):
    """Rows one below another; with none, a sentence says that this is good."""

    def __init__(self, context: UiContext, icon: str, title: str, text: str) -> None:
        super().__init__()
        self._context = context
        content = QWidget()
        self._list = column(context.theme, space=8, margins=(2, 2, 8, 2))
        content.setLayout(self._list)
        self._area = scroller(content)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._area)
        self._stack.addWidget(EmptyState(context.theme, context.icons, icon, title, text))
        self.setLayout(column(context.theme, self._stack, space=0))
        self.rows: list[ReviewRow] = []

    def show_rows(self, rows: list[ReviewRow]) -> None:
        """Other rows; the one focused stays so, by its key."""
        focused = next((place for place, item in enumerate(self.rows) if item.hasFocus()), None)
        key = None if focused is None else self.rows[focused].key
        # The focus goes where it was, not on to whatever Qt finds next while the old rows go.
        clear(self._list)
        self.rows = rows
        for item in rows:
            self._list.addWidget(item)
            item.set_narrow(self._is_narrow())
            # Only what is shown can take the focus.
            item.show()
            item.moved.connect(lambda by, item=item: self._go(rows.index(item) + by))
        self._list.addStretch(1)
        self._stack.setCurrentIndex(0 if rows else 1)
        if focused is not None:
            self._go(next((place for place, item in enumerate(rows) if item.key == key), focused))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for item in self.rows:
            item.set_narrow(self._is_narrow())

    def _is_narrow(self) -> bool:
        return self.width() < self._context.theme.px(ROOM_FOR_BUTTONS)

    def take_focus(self) -> None:
        """Begin with the first row that has no answer yet."""
        waiting = (place for place, item in enumerate(self.rows) if not item.answer())
        self._go(next(waiting, 0))

    def is_empty(self) -> bool:
        """Whether there is nothing to go through."""
        return not self.rows

    def _go(self, place: int) -> None:
        if self.rows:
            item = self.rows[max(0, min(place, len(self.rows) - 1))]
            item.setFocus()
            self._area.ensureWidgetVisible(item)
