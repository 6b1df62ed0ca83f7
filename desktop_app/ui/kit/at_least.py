"""What takes the room that is left on a page, and has the page scroll where that is too little."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.kit.boxes import column

if TYPE_CHECKING:
    from desktop_app.ui.kit.theme import Theme


class AtLeast(QWidget):
    """Around what would scroll by itself down to nothing: it is `high` pixels high at the usual
    font, or more, however much it would like to be. For a layout within `scroller`.
    """

    def __init__(self, theme: Theme, inside: QWidget, high: float) -> None:
        super().__init__()
        self._theme, self._high = theme, high
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setLayout(column(theme, inside, space=0))
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.px(self._high))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._theme.px(self._high))
