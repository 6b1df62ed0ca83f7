"""The circles as small round numbers, for a click beside somebody's name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.ui.kit.boxes import row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.dates import say_days
from desktop_app.ui.kit.labels import hint

if TYPE_CHECKING:
    from desktop_app.domain.cadence import Circle
    from desktop_app.ui.kit.theme import Theme

MOST = 5
"""Circles that have a number: the keys 1 to 5."""


class CircleButtons(QWidget):
    """A number for each circle, of the `kind` "digit" or "small-digit". `pressed` carries the number pressed; whose circle it is, `show_for`
    says.
    """

    pressed = Signal(int)

    def __init__(self, theme: Theme, kind: str = "digit") -> None:
        super().__init__()
        self._kind = kind
        self._buttons = [self._number(number) for number in range(1, MOST + 1)]
        self.setLayout(row(theme, *self._buttons, space=4))

    def show_for(self, name: str, circles: Sequence[Circle], circle_id: int | None = None) -> None:
        """The circles there are; that of `circle_id`, where `name` is already, stands out."""
        for made, circle in zip(self._buttons, circles, strict=False):
            made.setAccessibleName(f"{name}: {circle.name}" if name else circle.name)
            hint(made, say_circle(circle))
            made.setChecked(circle.id == circle_id)
        for number, made in enumerate(self._buttons):
            made.setVisible(number < len(circles))

    def set_reachable(self, reachable: bool) -> None:
        """Whether Tab comes by; a click always can."""
        policy = Qt.FocusPolicy.TabFocus if reachable else Qt.FocusPolicy.NoFocus
        for made in self._buttons:
            made.setFocusPolicy(policy)

    def _number(self, number: int) -> QPushButton:
        made = button(str(number), self._kind)
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda: self._press(made, number))
        return made

    def _press(self, made: QPushButton, number: int) -> None:
        # What is true is shown once it is stored.
        made.setChecked(not made.isChecked())
        self.pressed.emit(number)


def say_circle(circle: Circle) -> str:
    """A circle with its rhythm: "Inner, every week"; the name alone where it has none."""
    rhythm = say_days(circle.cadence.ideal_days) if circle.cadence else ""
    return f"{circle.name}, {rhythm}" if rhythm else circle.name
