"""Preferences: a card for each thing one may want otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.ui.kit.boxes import column, row, scroller, steady
from desktop_app.ui.kit.buttons import button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.kit.context import UiContext


class Preferences(QDialog):
    """Shows cards one below another. Every change takes effect at once."""

    help_page = "preferences"

    def __init__(self, context: UiContext, cards: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        theme = context.theme
        self._content = content = QWidget()
        stack = column(theme, *cards, None, space=12)
        content.setLayout(stack)
        close = button(self.tr("Close"), clicked=self.accept)
        foot = row(theme, None, close, margins=(20, 0, 20, 0))
        self._area = area = steady(scroller(content), stack, theme)
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

    def reveal(self, card: QWidget) -> None:
        """Bring a card to the top, or as near as it gets, with the focus on the first thing in it."""
        self._content.adjustSize()
        self._area.verticalScrollBar().setValue(card.y())
        first = next(
            (
                part
                for part in card.findChildren(QWidget)
                if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isEnabled()
            ),
            None,
        )
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
