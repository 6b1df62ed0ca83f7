"""Buttons and drawings inside a field of one line, as large as its words: those Qt has there are 16 pixels
at any size of text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QToolButton

from desktop_app.ui.kit.labels import DECORATION

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QIcon

    from desktop_app.ui.kit.theme import Theme

SIDE, AIR = 16, 6
"""Pixels at the usual font: an icon, and what is between it, the edge and the words."""


class FieldButton(QToolButton):
    """Stands at the end of `field`, or at its beginning. Without `words`, by which it is heard, it is a
    drawing that does nothing.
    """

    def __init__(
        self,
        theme: Theme,
        field: QLineEdit,
        icon: QIcon,
        words: str = "",
        clicked: Callable[[], object] | None = None,
        *,
        at_start: bool = False,
    ) -> None:
        super().__init__(field)
        self._theme, self._field, self._at_start = theme, field, at_start
        self._shows = True
        if clicked is None:
            self.setProperty("kind", DECORATION)
        self.setIcon(icon)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if clicked is None:
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        else:
            self.setCursor(Qt.CursorShape.ArrowCursor)
            self.clicked.connect(lambda: clicked())
        field.installEventFilter(self)
        theme.changed.connect(self._fit)
        self._fit()

    def offer(self, shows: bool) -> None:
        """Show it, or leave its room to the words."""
        self._shows = shows
        self.setVisible(shows)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._fit()
        return False

    def _fit(self) -> None:
        """Stand at the right end, and keep the words away from there."""
        field, side, air = self._field, self._theme.px(SIDE), self._theme.px(AIR)
        self.setIconSize(QSize(side, side))
        room = side + air
        at_left = self._at_start != (field.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        left = air if at_left else field.width() - room
        self.setGeometry(left, (field.height() - room) // 2, side, room)
        margins, kept = field.textMargins(), room * self._shows
        if at_left:
            margins.setLeft(kept)
        else:
            margins.setRight(kept)
        if margins != field.textMargins():
            field.setTextMargins(margins)
