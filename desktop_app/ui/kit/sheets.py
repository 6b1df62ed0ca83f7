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
        self.open_at(widget.mapToGlobal(QPoint(left, widget.height() + 2)), focus, widget)

    def open_at(self, place: QPoint, focus: QWidget, near: QWidget) -> None:
        """Show it with its corner at `place` (global), moved so that it is wholly on the screen of
        `near`, with the focus in it.
        """
        self.ensurePolished()
        self.resize(self.size().expandedTo(self.minimumSizeHint()))
        screen = near.screen().availableGeometry()
        x = max(screen.left(), min(place.x(), screen.right() + 1 - self.width()))
        y = max(screen.top(), min(place.y(), screen.bottom() + 1 - self.height()))
        self.move(x, y)
        self.show()
        # Whoever loses the focus to it is not left: the sheet is a part of it.
        focus.setFocus(Qt.FocusReason.PopupFocusReason)
