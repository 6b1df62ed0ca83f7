"""Number boxes, choices, times and sliders which the wheel does not change in passing.

Qt gives the wheel to whatever lies under the pointer, so turning it over a page would change the
fields on the way, unseen. Here it changes a field only while the field has the focus, and the focus
comes by a click or the keyboard; else the page scrolls on. No window makes the fields of Qt itself,
which an architecture test sees.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QComboBox, QSlider, QSpinBox, QTimeEdit, QWidget

if TYPE_CHECKING:
    from datetime import time

    from PySide6.QtGui import QWheelEvent

    _Field = QWidget
else:
    # Two bases of Qt's own end the program.
    _Field = object


class _Calm(_Field):
    """What they have in common. `StrongFocus`, which each of them sets, leaves the wheel no focus
    to take.
    """

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class NumberBox(_Calm, QSpinBox):
    """A whole number."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


class ChoiceBox(_Calm, QComboBox):
    """One of several."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


class ClockBox(_Calm, QTimeEdit):
    """A time of day."""

    def __init__(self, clock: time) -> None:
        super().__init__(QTime(clock.hour, clock.minute))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


class StepSlider(_Calm, QSlider):
    """A number on a line from left to right."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
