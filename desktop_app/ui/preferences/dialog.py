"""Preferences: a card for each thing one may want otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.ui.kit.boxes import column, row, scroller
from desktop_app.ui.kit.buttons import button

if TYPE_CHECKING:
    from desktop_app.ui.look import Look
    from desktop_app.ui.preferences.card import Card


class Preferences(QDialog):
    """Shows cards one below another. Every change takes effect at once."""

    def __init__(self, look: Look, cards: list[Card], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        theme = look.theme
        content = QWidget()
        content.setLayout(column(theme, *cards, None, space=14))
        close = button(self.tr("Close"), "primary", clicked=self.accept)
        self.setLayout(column(theme, scroller(content), row(theme, None, close), space=12, margins=(20, 16, 20, 16)))
        self.resize(theme.px(600), theme.px(620))
