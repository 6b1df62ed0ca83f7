"""Keys that no action may have, each with the reason."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence

_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_META = Qt.KeyboardModifier.MetaModifier
_KEY = Qt.Key

_MOVES = frozenset(
    (
        _KEY.Key_Tab,
        _KEY.Key_Backtab,
        _KEY.Key_Left,
        _KEY.Key_Right,
        _KEY.Key_Up,
        _KEY.Key_Down,
        _KEY.Key_Home,
        _KEY.Key_End,
        _KEY.Key_PageUp,
        _KEY.Key_PageDown,
    )
)
_ENDS = frozenset((_KEY.Key_Return, _KEY.Key_Enter, _KEY.Key_Escape, _KEY.Key_Menu))
_TAKES = frozenset((_KEY.Key_Backspace, _KEY.Key_Delete, _KEY.Key_Insert))
_TEXT = frozenset((_KEY.Key_A, _KEY.Key_C, _KEY.Key_V, _KEY.Key_X, _KEY.Key_Insert))
_UNDOES = frozenset((_KEY.Key_Z, _KEY.Key_Y))
_ZOOMS = frozenset((_KEY.Key_Plus, _KEY.Key_Minus, _KEY.Key_Equal, _KEY.Key_0))
_LAST_F = _KEY.Key_F35
"""The last of the function keys, which need no other key with them."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("RefusedKeys", text)


def why_refused(key: Qt.Key, held: Qt.KeyboardModifier, action: str) -> str:
    """Why the action with that id cannot have `key` with the modifiers `held`; "" when it can."""
    if held & _META or (held & _ALT and key in (_KEY.Key_F4, _KEY.Key_Tab, _KEY.Key_Space)):
        return _tr("That key belongs to the system.")
    plain = not held & (_CONTROL | _ALT)
    if key in _MOVES and (plain or (held & _CONTROL and not held & _ALT)):
        return _tr("That key moves through lists and fields.")
    if key in _ENDS and not held & _ALT:
        return _tr("That key ends a field, presses a button, or closes what is open.")
    if plain and key in _TAKES:
        return _tr("That key takes away what is typed or chosen.")
    if plain and not _KEY.Key_F1 <= key <= _LAST_F and key < _KEY.Key_Back:
        return _tr("That key types. Hold Ctrl or Alt with it.")
    if held & _CONTROL and not held & _ALT:
        return _why_not_control(key, held, action)
    return ""


def _why_not_control(key: Qt.Key, held: Qt.KeyboardModifier, action: str) -> str:
    if key in _TEXT and not held & _SHIFT:
        return _tr("Fields need that key to select, cut, copy and paste.")
    if key in _UNDOES and action not in ("undo", "redo"):
        return _tr("Fields need that key to take back what was typed.")
    if key in _ZOOMS:
        return _tr("That key changes the size of what is to be printed.")
    return ""


def said_by_qt(key: Qt.Key, held: Qt.KeyboardModifier) -> str:
    """A key as it is kept: "Ctrl+Shift+L". Shift does not count with a sign that needs it on some
    keyboards.
    """
    is_sign = 0x21 <= key <= 0x7E and not chr(key).isalnum()
    if is_sign and held & (_CONTROL | _ALT):
        held &= ~_SHIFT
    return QKeySequence(int(held.value) | int(key)).toString(
        QKeySequence.SequenceFormat.PortableText
    )
