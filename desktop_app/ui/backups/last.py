"""What is shown when the last backup takes longer than a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from desktop_app.ui.kit.context import UiContext


class LastBackup(QWidget):
    """A small window while Kith quits; `skipped` when the user does not want to wait."""

    skipped = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        theme = context.theme
        self.setProperty("kind", "page")
        self.setObjectName("last-backup")
        self.setWindowTitle(self.tr("Kith"))
        self.setWindowIcon(context.icons.icon("kith"))
        words = PlainLabel(theme, self.tr("One more backup, then Kith quits."), Face.TITLE)
        more = PlainLabel(
            theme,
            self.tr("Nothing is lost without it: the next start makes it."),
            Face.SECONDARY,
            Role.SOFT,
        )
        mark = IconLabel(context.icons, "shield-check", theme, Role.GREEN, 22)
        skip = button(self.tr("Quit now"), clicked=self.skipped.emit)
        said = column(theme, words, more, space=4)
        self.setLayout(
            column(
                theme,
                row(theme, mark, said, None, space=12),
                row(theme, None, skip),
                space=16,
                margins=(24, 20, 24, 20),
            )
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing it is not waiting either."""
        self.skipped.emit()
        super().closeEvent(event)
