"""The time of day of something that may have none: a tick, and a clock beside it."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_app.ui.kit.boxes import row
from desktop_app.ui.kit.calm_fields import ClockBox
from desktop_app.ui.kit.dates import time_of
from desktop_app.ui.kit.labels import inset

if TYPE_CHECKING:
    from desktop_app.ui.kit.theme import Theme


class ClockField(QWidget):
    """`clock` is the time on the clock that is said, None for none; the clock begins with `usual`
    then. `changed` is emitted when either changes.
    """

    changed = Signal()

    def __init__(self, theme: Theme, clock: time | None, usual: time) -> None:
        super().__init__()
        self._said = QCheckBox(self.tr("At"))
        self._clock = ClockBox(usual)
        self._clock.setAccessibleName(self.tr("Time"))
        inset(theme, self._clock)
        self.setLayout(row(theme, self._said, self._clock))
        self.set_clock(clock)
        self._clock.setEnabled(clock is not None)
        self._said.toggled.connect(self._clock.setEnabled)
        self._said.toggled.connect(self.changed)
        self._clock.timeChanged.connect(self.changed)

    @property
    def clock(self) -> time | None:
        """The time that is said."""
        return time_of(self._clock.time()) if self._said.isChecked() else None

    def set_clock(self, clock: time | None) -> None:
        """Say another, or none."""
        self._said.setChecked(clock is not None)
        if clock is not None:
            self._clock.setTime(QTime(clock.hour, clock.minute))
