"""What is said of files while they are dragged over a place: what a drop there does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from desktop_app.ui.kit.theme import Theme

ABOVE_EDGE = 24


class DropHint(QFrame):
    """A sentence at the foot of `place`, on one line where there is room, until it is deleted."""

    def __init__(self, theme: Theme, words: str, place: QWidget) -> None:
        super().__init__(place)
        self.setProperty("kind", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label = PlainLabel(theme, words, Face.STRONG, Role.BG, wrap=True)
        box = column(theme, label, margins=(16, 10, 16, 10))
        self.setLayout(box)
        self.ensurePolished()
        edge = theme.px(ABOVE_EDGE)
        wanted = label.fontMetrics().horizontalAdvance(words) + theme.px(2 * 16 + 4)
        width = max(min(wanted, place.width() - 2 * edge), 1)
        self.resize(width, box.totalHeightForWidth(width))
        self.move((place.width() - width) // 2, place.height() - self.height() - edge)
        self.show()
        self.raise_()
