"""The list of the pages of Preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem

from desktop_app.ui.kit.row_view import RowListWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.kit.context import UiContext

ICON, ROW = 18, 36
"""Pixels at the usual font: an icon, and a line of the list."""


class PageList(RowListWidget):
    """Icon and words, a page a line; arrows and letters go from one to another. `chosen` carries the
    place of the one gone to.
    """

    chosen = Signal(int)

    def __init__(self, context: UiContext, pages: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setProperty("kind", "pages")
        self.setAccessibleName(self.tr("Pages of Preferences"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        theme = self._theme = context.theme
        for icon, words in pages:
            self.addItem(QListWidgetItem(context.icons.icon(icon), words))
        theme.changed.connect(self._fit)
        self._fit()
        self.currentRowChanged.connect(self.chosen)

    def place(self) -> int:
        """The place of the page that is chosen."""
        return self.currentRow()

    def choose(self, place: int) -> None:
        """Mark a page; nothing is told."""
        self.blockSignals(True)
        self.setCurrentRow(place)
        self.blockSignals(False)

    def _fit(self) -> None:
        side = self._theme.px(ICON)
        self.setIconSize(QSize(side, side))
        for place in range(self.count()):
            self.item(place).setSizeHint(QSize(0, self._theme.px(ROW)))
        self.viewport().update()
