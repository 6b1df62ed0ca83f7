"""Preferences: a card for each thing one may want otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from desktop_app.ui.kit.boxes import column, row, scroller, steady
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.card import Card

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from desktop_app.domain.changes import ChangeSet
    from desktop_app.ui.kit.context import UiContext


UNDO, REDO = "Ctrl+Z", ("Ctrl+Shift+Z", "Ctrl+Y")
"""The keys of the window, which it does not hear while the dialog is open."""


class Preferences(QDialog):
    """Shows cards one below another. Every change takes effect at once, and can be taken back while
    they are shown: the keys for that are asked of whoever opened it.
    """

    help_page = "preferences"
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, context: UiContext, cards: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._cards = cards
        for keys, heard in (
            (UNDO, self.undo_requested),
            *((key, self.redo_requested) for key in REDO),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(heard)
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
        room = self.screen().availableGeometry()
        width = min(theme.px(620), room.width() - theme.px(20))
        self.resize(width, min(theme.px(730), room.height() - theme.px(80)))

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Enter ends a field; Qt would press a button that nobody looks at.
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
        else:
            super().keyPressEvent(event)

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed, also by an undo."""
        for card in self._cards:
            if isinstance(card, Card):
                card.apply_changes(changes)
