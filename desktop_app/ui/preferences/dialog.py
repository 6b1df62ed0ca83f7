"""Preferences: a card for each thing one may want otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.ui.kit.boxes import column, row, scroller, steady
from desktop_app.ui.kit.buttons import button

if TYPE_CHECKING:
    from desktop_app.ui.kit.card import Card
    from desktop_app.ui.kit.context import UiContext


class Preferences(QDialog):
    """Shows cards one below another. Every change takes effect at once."""

    help_page = "preferences"

    def __init__(self, context: UiContext, cards: list[Card], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        theme = context.theme
        content = QWidget()
        stack = column(theme, *cards, None, space=12)
        content.setLayout(stack)
        close = button(self.tr("Close"), clicked=self.accept)
        foot = row(theme, None, close, margins=(20, 0, 20, 0))
        area = steady(scroller(content), stack, theme)
        self.setLayout(
            column(
                theme,
                row(theme, area, margins=(20, 0, 6, 0)),
                foot,
                space=14,
                margins=(0, 20, 0, 16),
            )
        )
        room = self.screen().availableGeometry().height() - theme.px(80)
        self.resize(theme.px(620), min(theme.px(730), room))
