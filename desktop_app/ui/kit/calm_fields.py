"""Number boxes, choices, times and sliders which the wheel does not change in passing.

Qt gives the wheel to whatever lies under the pointer, so turning it over a page would change the
fields on the way, unseen. Here it changes a field only while the field has the focus, and the focus
comes by a click or the keyboard; else the page scrolls on. No window makes the fields of Qt itself,
which an architecture test sees.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTime
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QSlider, QSpinBox, QStyledItemDelegate, QTimeEdit, QWidget

from desktop_app.ui.kit.floating import SMALL_RADIUS, Floating
from desktop_app.ui.kit.labels import HeardLabel

if TYPE_CHECKING:
    from datetime import time

    from PySide6.QtGui import QWheelEvent

    _Field = QWidget
else:
    # Two bases of Qt's own end the program.
    _Field = object


AIR, GAP = 4, 2
"""Pixels between the edge of a list and the words in it, and between a field and its list."""


class _Calm(_Field):
    """What they have in common. `StrongFocus`, which each of them sets, leaves the wheel no focus
    to take.
    """

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class _Stored(_Calm):
    """A field for a value that is stored when it is left. What is half said in it stays while what
    is stored changes elsewhere, and while nothing is, the window's own undo answers its keys.
    """

    def _watch(self: Any) -> None:
        """Hear when something is typed, and when that is over."""
        self.half_said = False
        self.lineEdit().textEdited.connect(lambda _: self._say_half(True))
        self.editingFinished.connect(lambda: self._say_half(False))

    def _say_half(self, on: bool) -> None:
        self.half_said = on

    def stepBy(self, steps: int) -> None:
        self.half_said = True
        super().stepBy(steps)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            if not self.half_said and any(event.matches(key) for key in keys):
                return False
        return super().event(event)


def opens_list(event: QKeyEvent) -> bool:
    """Whether a key opens what belongs to a field: those that open the list of a box in every desktop."""
    alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
    return event.key() == Qt.Key.Key_F4 or (bool(alt) and event.key() == Qt.Key.Key_Down)


class NumberBox(_Stored, QSpinBox):
    """A whole number."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._watch()

    def show_stored(self, value: int) -> None:
        """Show what is stored now, unless something else is being said."""
        if not self.half_said:
            self.setValue(value)


class ChoiceBox(_Calm, QComboBox):
    """One of several."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._heard: HeardLabel | None = None
        self._ground: Floating | None = None
        # The one that heeds the style sheet.
        self.setItemDelegate(QStyledItemDelegate(self))

    def showPopup(self) -> None:
        """Open its list, which floats."""
        window = self.view().window()
        if self._ground is None:
            self._ground = Floating(window, SMALL_RADIUS, AIR)
        super().showPopup()
        # Qt has reckoned with all margins in the height, and with none of them across.
        place, room = window.geometry(), self._ground.room
        is_above = place.top() < self.mapToGlobal(QPoint(0, 0)).y()
        place.translate(0, room.bottom() - GAP if is_above else GAP - room.top())
        window.setGeometry(place.adjusted(-room.left(), 0, room.right(), 0))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        if (line := self.lineEdit()) is not None:
            line.setAccessibleName(name)
        self._name()

    def event(self, event: QEvent) -> bool:
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and opens_list(event):
            # Else the window's own action of that key would be asked.
            event.accept()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ParentChange:
            self._name()

    def _name(self) -> None:
        """Have its name heard beside it; a window of its own has nothing beside it."""
        beside = self.parentWidget()
        if beside is None or not self.accessibleName():
            return
        if self._heard is None:
            self._heard = HeardLabel(self)
        elif self._heard.parentWidget() is not beside:
            self._heard.setParent(beside)
        self._heard.setText(self.accessibleName())


class ClockBox(_Stored, QTimeEdit):
    """A time of day."""

    def __init__(self, clock: time) -> None:
        super().__init__(QTime(clock.hour, clock.minute))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._watch()

    def show_stored(self, clock: time) -> None:
        """Show what is stored now, unless something else is being said."""
        if not self.half_said:
            self.setTime(QTime(clock.hour, clock.minute))


class StepSlider(_Calm, QSlider):
    """A number on a line from left to right."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
