"""Small sheets that open below what asked for them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.ui.kit.floating import Floating, shown_corner, shown_size

GAP = 2
"""Pixels between a widget and what opens beside it."""


class Sheet(QFrame):
    """A card that goes away at a click beside it or with Escape."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "floating")
        self._ground = Floating(self)

    def open_below(self, widget: QWidget, focus: QWidget, *, at_end: bool = False) -> None:
        """Show it below a widget whose beginning (or end) it shares, wholly on the screen, with the
        focus in it.
        """
        at_right = widget.isRightToLeft() != at_end
        left = widget.width() - self.shown_size().width() if at_right else 0
        self.open_at(widget.mapToGlobal(QPoint(left, widget.height() + GAP)), focus, widget)

    def open_at(self, place: QPoint, focus: QWidget, near: QWidget) -> None:
        """Show it with its corner at `place` (global), moved so that it is wholly on the screen of
        `near`, with the focus in it.
        """
        self._fit()
        screen, shown = near.screen().availableGeometry(), self.shown_size()
        x = max(screen.left(), min(place.x(), screen.right() + 1 - shown.width()))
        y = max(screen.top(), min(place.y(), screen.bottom() + 1 - shown.height()))
        self.move(shown_corner(self, QPoint(x, y)))
        self.show()
        # Whoever loses the focus to it is not left: the sheet is a part of it.
        focus.setFocus(Qt.FocusReason.PopupFocusReason)

    def shown_size(self) -> QSize:
        """How large it looks, in pixels."""
        self._fit()
        return shown_size(self, self.size())

    def set_shown_size(self, size: QSize) -> None:
        """Be as large as that to look at."""
        self.resize(size.grownBy(self.contentsMargins()))

    def _fit(self) -> None:
        self.ensurePolished()
        self.resize(self.size().expandedTo(self.minimumSizeHint()))


def beside(widget: QWidget, x: int, size: QSize) -> QPoint:
    """Where (global) to open something of `size` so that it covers nothing of `widget`: below it at
    its own `x`; above it where the screen has no room below, unless there is none above either.
    """
    below = widget.mapToGlobal(QPoint(x, widget.height() + GAP))
    screen = widget.screen().availableGeometry()
    above = widget.mapToGlobal(QPoint(x, -GAP)).y() - size.height()
    if below.y() + size.height() > screen.bottom() and above >= screen.top():
        below.setY(above)
    return below
