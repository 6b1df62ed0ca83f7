"""The field of the page: letters search, and the keys that choose work without leaving it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from desktop_app.ui.kit.search_field import SearchField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

NUMBERS = tuple("12345")
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
}


class ChoosingField(SearchField):
    """1 to 5 choose a circle, unless a number is being searched (it begins with another digit, + or
    a bracket); arrows move, Backspace in the empty field takes back, Escape clears, then leaves.
    """

    pressed_digit = Signal(int)
    moved = Signal(int)
    turned = Signal(int)
    pressed_back = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain or not self._act(Qt.Key(event.key()), event.text()):
            super().keyPressEvent(event)

    def empty(self) -> None:
        """Nothing is searched any more; what was typed is not brought back by undo."""
        self.setText("")

    def _act(self, key: Qt.Key, text: str) -> bool:
        if text in NUMBERS and not self._is_number():
            self.pressed_digit.emit(int(text))
        elif key in _STEPS:
            self.moved.emit(_STEPS[key])
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.turned.emit(1 if key is Qt.Key.Key_PageDown else -1)
        elif key is Qt.Key.Key_Backspace and not self.text():
            self.pressed_back.emit()
        elif key is Qt.Key.Key_Escape and self.text():
            self.empty()
        elif key is Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True

    def _is_number(self) -> bool:
        begun = self.text().strip()[:1]
        return begun.isdigit() or begun in ("+", "(") and begun != ""
