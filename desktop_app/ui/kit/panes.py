"""Panes side by side: those at the edges keep the width the user gave them, the one in the middle
takes the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from desktop_app.ui.kit.sure import sure

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

MIDDLE = 1


class Panes(QSplitter):
    """A splitter that gives a pane its width back when a narrow window grows again."""

    def __init__(self, *wanted: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._wanted = list(wanted)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(lambda *_: self._remember())

    def addWidget(self, pane: QWidget) -> None:
        """Put a pane behind the others. Screen readers go from one to the next as they are stacked,
        and Qt puts each new one below those before it, where its handles can be caught.
        """
        super().addWidget(pane)
        for number in range(self.count()):
            self.pane(number).raise_()
        for number in range(self.count()):
            self.handle(number).raise_()

    def want(self, widths: list[int]) -> None:
        """The widths the panes shall have as far as there is room."""
        self._wanted = list(widths)
        self.share()

    def grow(self, times: float) -> None:
        """Let the panes want so many times their width: their text is of another size."""
        self.want([round(width * times) for width in self._wanted])

    def share(self) -> None:
        """Give the panes their widths; the edges yield when the middle would get less than its
        least.
        """
        shown = [number for number in range(self.count()) if not self.pane(number).isHidden()]
        if MIDDLE not in shown or len(shown) < 2:
            return
        sizes = [self._wanted[number] if number in shown else 0 for number in range(self.count())]
        room = self.width() - (len(shown) - 1) * self.handleWidth()
        for number in reversed([number for number in shown if number != MIDDLE]):
            lacking = self.pane(MIDDLE).minimumWidth() - (room - sum(sizes) + sizes[MIDDLE])
            if lacking > 0:
                sizes[number] = max(self.pane(number).minimumWidth(), sizes[number] - lacking)
        sizes[MIDDLE] = max(1, room - sum(sizes) + sizes[MIDDLE])
        self.setSizes(sizes)

    def pane(self, number: int) -> QWidget:
        """The pane at that place, counted from 0 at the leading edge."""
        return sure(self.widget(number))

    def wanted(self) -> list[int]:
        """The widths as the user set them."""
        return list(self._wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share()

    def _remember(self) -> None:
        sizes = self.sizes()
        for number in range(self.count()):
            if not self.pane(number).isHidden() and sizes[number] > 0 and number != MIDDLE:
                self._wanted[number] = sizes[number]
