"""The window for an address book that cannot be opened: what happened, that nothing was changed,
what to do.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog

from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext


class Failure(QDialog):
    """One sentence and two buttons."""

    help_page = "troubleshooting"

    def __init__(self, context: UiContext, sentence: str, folder: Path) -> None:
        super().__init__()
        self.setWindowTitle("Kith")
        theme = context.theme
        title = PlainLabel(
            theme, self.tr("Kith cannot open your address book"), Face.TITLE, wrap=True
        )
        text = PlainLabel(theme, sentence, Face.BODY, Role.SOFT, wrap=True)
        show = button(
            self.tr("Show folder"),
            clicked=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
        )
        close = button(self.tr("Close"), "primary", clicked=self.accept)
        self.setLayout(
            column(
                theme,
                title,
                text,
                row(theme, None, show, close),
                space=12,
                margins=(24, 22, 24, 20),
            )
        )
        self.resize(theme.px(480), self.sizeHint().height())
