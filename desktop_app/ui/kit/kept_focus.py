"""Where the focus is among rows of controls, and back to there when the rows are made anew."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Row(Protocol):
    """A row that names its controls, in reading order."""

    def controls(self) -> Sequence[QWidget]: ...


def focused_in(window: QWidget, rows: Sequence[Row]) -> tuple[int, int] | None:
    """The number of the row that has the window's focus and of the control in it; None for none.

    The window need not be the active one: it is not while a menu closes.
    """
    focused = window.focusWidget()
    for number, row in enumerate(rows):
        for place, control in enumerate(row.controls()):
            if control is focused:
                return number, place
    return None


def focus_in(
    rows: Sequence[Row], number: int, place: int = 0, otherwise: QWidget | None = None
) -> None:
    """Focus that control of that row, or the last there is; `otherwise` where there are no rows."""
    target = otherwise
    if rows:
        controls = rows[min(number, len(rows) - 1)].controls()
        target = controls[min(place, len(controls) - 1)]
    if target is not None:
        target.setFocus(Qt.FocusReason.OtherFocusReason)
