"""A QR code, painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop_app.domain.sharing import QrCode
    from desktop_app.ui.kit.theme import Theme

SIDE = 260
QUIET = 4
"""Modules of white about the code, as cameras need."""


class QrPicture(QWidget):
    """Always dark on white, also where the window is dark: cameras know it so. Its modules are whole
    pixels, or they would blur.
    """

    def __init__(self, theme: Theme, room: int) -> None:
        """`room` is how many pixels it is wide at most: no camera reads a code that is cut."""
        super().__init__()
        self._theme, self._room = theme, room
        self._code: QrCode | None = None

    def show_code(self, code: QrCode | None) -> None:
        """Paint that code, or nothing."""
        self._code = code
        side = round(self._module() * self._modules() / self.devicePixelRatioF())
        self.setFixedSize(side, side)
        self.update()

    def _modules(self) -> int:
        """Modules a side with the white about them."""
        return 2 * QUIET + (len(self._code.rows) if self._code is not None else 0)

    def _module(self) -> int:
        """Pixels of the screen a module takes."""
        wanted = self._theme.px(SIDE) * self.devicePixelRatioF()
        most = int(self._room * self.devicePixelRatioF() / self._modules())
        return max(1, min(most, round(wanted / self._modules()))) if self._code is not None else 1

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._code is None:
            painter.end()
            return
        rows = self._code.rows
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        module = self._module()
        side, start = module * self._modules(), module * QUIET
        painter.fillRect(0, 0, side, side, Qt.GlobalColor.white)
        for y, line in enumerate(rows):
            for x, dark in enumerate(line):
                if dark:
                    at = QRect(start + x * module, start + y * module, module, module)
                    painter.fillRect(at, Qt.GlobalColor.black)
        painter.end()
