"""A field that stands in the place of words while they are changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from desktop_app.ui.kit.fields import LineField

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent


class WordsField(LineField):
    """`kept` carries the words with Enter or when the field is left, `given_up` says Escape was
    pressed; one of them comes, once.
    """

    kept = Signal(str)
    given_up = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._is_over = False
        self.returnPressed.connect(self._keep)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._is_over:
            self._is_over = True
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        ):
            self._keep()

    def _keep(self) -> None:
        if not self._is_over:
            self._is_over = True
            self.kept.emit(self.text())
