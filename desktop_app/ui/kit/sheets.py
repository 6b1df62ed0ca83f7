"""Small sheets that open below what asked for them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget


class Sheet(QFrame):
    """A card that goes away at a click beside it or with Escape."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "card")

    def open_below(self, widget: QWidget, focus: QWidget, *, at_end: bool = False) -> None:
        """Show it below a widget whose beginning (or end) it shares, wholly on the screen, with the
        focus in it.
        """
        at_right = widget.isRightToLeft() != at_end
        left = widget.width() - self.width() if at_right else 0
        place, screen = (
            widget.mapToGlobal(QPoint(left, widget.height() + 2)),
            widget.screen().availableGeometry(),
        )
        x = max(screen.left(), min(place.x(), screen.right() + 1 - self.width()))
        y = max(screen.top(), min(place.y(), screen.bottom() + 1 - self.height()))
        self.move(x, y)
        self.show()
        focus.setFocus()
