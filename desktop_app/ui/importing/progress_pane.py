"""How far reading or importing has come."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from desktop_app.domain.importing import ImportProgress
    from desktop_app.ui.kit.context import UiContext


TELL_EVERY = 0.1
"""Seconds between two words about progress."""


class ProgressPane(QWidget):
    """A bar, and that one need not wait beside it. `told` carries an ImportProgress, now and
    then.
    """

    told = Signal(object)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        words = self.tr("You can go on elsewhere in Kith; this page keeps its place.")
        about = PlainLabel(context.theme, words, Face.SECONDARY, Role.SOFT, wrap=True)
        self.setLayout(column(context.theme, self._bar, about, None, space=10))

    def begin(self, name: str) -> None:
        """Nothing is known yet of how much there is."""
        self._bar.setAccessibleName(name)
        self._bar.setRange(0, 0)

    def teller(self) -> Callable[[ImportProgress], None]:
        """What to call with progress on any thread; now and then it is told."""
        before = [0.0]

        def progress(now: ImportProgress) -> None:
            if time.monotonic() - before[0] >= TELL_EVERY:
                before[0] = time.monotonic()
                self.told.emit(now)

        return progress

    def show_progress(self, now: ImportProgress) -> None:
        """So many files of all are done."""
        if now.all_files > 1:
            self._bar.setRange(0, now.all_files)
            self._bar.setValue(now.files)
