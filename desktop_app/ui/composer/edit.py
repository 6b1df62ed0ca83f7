"""The editor of the composer: one line that grows, and keys that first serve the names offered
below it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QCompleter, QFrame, QTextEdit

from desktop_app.ui.kit.fields import fits

SPARE = 4
"""Pixels that words which fit leave free."""


class ComposerEdit(QTextEdit):
    """A one-line editor that grows with Shift+Enter. `kept` says that Alt+Enter takes what is
    offered below it, `corrected` that Alt+Down asks what else is meant: where a window has actions
    of these keys, they come first.
    """

    entered = Signal()
    kept = Signal()
    corrected = Signal()
    escaped = Signal()
    clicked_at = Signal(int, QPoint)
    refused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDocumentMargin(2)
        self.completer: QCompleter | None = None
        self._asks = ""

    def ask(self, words: str) -> None:
        """What the empty line says, on one line: shortened where there is too little room."""
        self._asks = words
        self._say_asks()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_asks()

    def _say_asks(self) -> None:
        # A longer one would be broken into two lines, of which one is seen.
        room = self.width() - 2 * self.document().documentMargin() - SPARE
        words = self.fontMetrics().elidedText(
            self._asks, Qt.TextElideMode.ElideRight, max(round(room), 40)
        )
        if words != self.placeholderText():
            self.setPlaceholderText(words)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._has_no_step(event)
        ):
            # Nothing typed can be taken back: the window's own undo answers the keys.
            return False
        return super().event(event)

    def _has_no_step(self, event: QKeyEvent) -> bool:
        document = self.document()
        return (
            event.matches(QKeySequence.StandardKey.Undo) and not document.isUndoAvailable()
        ) or (event.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self.completer.popup() if self.completer else None
        offers = popup is not None and popup.isVisible()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.corrected.emit()
        elif offers and popup is not None and enter and not popup.currentIndex().isValid():
            popup.hide()
            self.entered.emit()
        elif offers and (
            enter
            or event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down)
        ):
            event.ignore()
        elif (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if fits(source, self):
            super().insertFromMimeData(source)
        else:
            self.refused.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if not self.textCursor().hasSelection():
            self.clicked_at.emit(
                self.cursorForPosition(event.position().toPoint()).position(),
                event.globalPosition().toPoint(),
            )
