"""A field that hears one key with what is held, instead of letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext

_HELD = frozenset(
    (
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    )
)
_LEAVES = frozenset((Qt.Key.Key_Tab, Qt.Key.Key_Backtab))
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class KeyField(QLineEdit):
    """`pressed` carries the key and what was held. Tab and Shift+Tab leave it, Esc is `left`."""

    pressed = Signal(object, object)
    left = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setPlaceholderText(self.tr("Press the new key here"))
        self.setAccessibleName(self.tr("New key"))
        self.setMinimumWidth(context.theme.px(190))

    def event(self, event: QEvent) -> bool:
        """No shortcut of the dialog answers while a key is awaited here."""
        if isinstance(event, QKeyEvent):
            leaves = event.key() in _LEAVES and not event.modifiers() & (
                Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
            )
            if event.type() is QEvent.Type.ShortcutOverride and not leaves:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress and not leaves:
                self.keyPressEvent(event)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        key, held = Qt.Key(event.key()), event.modifiers() & _MODIFIERS
        if key is Qt.Key.Key_Escape and not held:
            self.left.emit()
        elif key not in _HELD:
            self.pressed.emit(key, held)
