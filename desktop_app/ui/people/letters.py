"""The letters beside a long list sorted by name: a click goes to the first name of one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.kit.context import UiContext

FEWEST = 60
"""People from whom on letters are of use."""
WIDTH, HEIGHT = 20, 18
"""Of a letter, at the usual font."""


class Letters(QWidget):
    """`chosen` carries the row to go to. Where there is not room for all, some letters are left
    out; typing in the list goes to any name.

    While something is searched the letters are gone and their room stays: rows that became wider
    with the first letter typed would have the whole window laid out anew.
    """

    chosen = Signal(int)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._letters: Sequence[tuple[str, int]] = ()
        self._made: list[QPushButton] = []
        self._column = QWidget(self)
        box = QVBoxLayout(self._column)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self.setAccessibleName(self.tr("Letters"))
        context.theme.changed.connect(self._lay)
        self.hide()

    def show_letters(self, letters: Sequence[tuple[str, int]], people: int) -> None:
        """Letters in order, each with the row of its first name; none for so few people that they
        are seen at a glance.
        """
        wanted = letters if people >= FEWEST and len(letters) > 1 else ()
        if wanted and wanted != self._letters:
            self._letters = wanted
            self._lay()
        self._column.setVisible(bool(wanted))
        self.setVisible(bool(wanted))

    def clear(self) -> None:
        """None for now, and their room is kept."""
        self._column.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._column.setGeometry(self.rect())
        self._lay()

    def _lay(self) -> None:
        """Show as many as fit, spread evenly, the first and the last among them."""
        theme, box = self._context.theme, self._column.layout()
        assert isinstance(box, QVBoxLayout)
        self.setFixedWidth(theme.px(WIDTH))
        count, room = len(self._letters), max(2, self.height() // theme.px(HEIGHT))
        shown = list(range(count))
        if count > room:
            shown = sorted({round(place * (count - 1) / (room - 1)) for place in range(room)})
        while len(self._made) < len(shown):
            made = button("", "letter")
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.clicked.connect(lambda _=False, made=made: self.chosen.emit(made.property("row")))
            box.addWidget(made)
            self._made.append(made)
        for place, made in enumerate(self._made):
            made.setVisible(place < len(shown))
            if place < len(shown):
                letter, row = self._letters[shown[place]]
                made.setText(letter)
                made.setProperty("row", row)
                made.setAccessibleName(fill_in(self.tr("Go to %1"), letter))
                made.setFixedHeight(theme.px(HEIGHT))
