"""The list of words offered below a line while one is typed in it: it floats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop_app.ui.kit.floating import ROOM, SMALL_RADIUS, Floating, paint_floating
from desktop_app.ui.kit.row_view import RowListView
from desktop_app.ui.kit.sure import sure

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QCompleter

AIR = 3
"""Pixels between the edge and the words: Qt makes the list six pixels higher than its rows."""


def float_completions(completer: QCompleter) -> None:
    """Have what `completer` offers shown in a list that floats."""
    names = _Names()
    completer.setPopup(names)
    names.take_ground()


class _Names(RowListView):
    """Qt places it and makes it just as large as the words need. So there is no room for a shadow in
    it: that is cast on the window it opens over.
    """

    _shadow: _Shadow | None = None

    def take_ground(self) -> None:
        """Float, now that Qt has made it a window."""
        self.setProperty("kind", "completions")
        self.setAccessibleName(self.tr("Suggestions"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._ground = Floating(self, SMALL_RADIUS, casts=False)
        self.setContentsMargins(0, 0, 0, 0)
        self.setViewportMargins(AIR, AIR, AIR, AIR)
        # Qt places the rows when it sets the list up, which is before their style is known.
        self.ensurePolished()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (event.Type.Show, event.Type.Move, event.Type.Resize):
            self._cast()
        elif event.type() == event.Type.Hide and self._shadow is not None:
            if isValid(self._shadow):
                self._shadow.hide()
                self._shadow.deleteLater()
            self._shadow = None
        return done

    def _cast(self) -> None:
        line = QApplication.focusWidget()
        if not self.isVisible() or line is None:
            return
        if self._shadow is None or not isValid(self._shadow):
            self._shadow = _Shadow(line.window())
        window = sure(self._shadow.parentWidget())
        place = self.geometry().translated(-window.mapToGlobal(window.rect().topLeft()))
        self._shadow.setGeometry(place.marginsAdded(ROOM))
        self._shadow.show()
        self._shadow.raise_()


class _Shadow(QWidget):
    """What a list casts on a window; nothing to click on."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QEvent) -> None:
        from PySide6.QtGui import QPainter

        painter = QPainter(self)
        paint_floating(painter, self.rect().marginsRemoved(ROOM), SMALL_RADIUS)
        painter.end()
