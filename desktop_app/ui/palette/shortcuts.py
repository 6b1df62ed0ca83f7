"""The sheet of shortcuts, read from the same list as menus and palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QWidget

from desktop_app.ui.kit.boxes import column, frame, row, scroller, steady
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.keycap import Keycap, say_keys
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.room_on_screen import resize_within
from desktop_app.ui.kit.sure import sure
from desktop_app.ui.kit.theme import Face
from desktop_app.ui.kit.turn_layout import Part, turning

if TYPE_CHECKING:
    from desktop_app.ui.kit.actions import Actions, ActionSpec
    from desktop_app.ui.kit.context import UiContext

WIDE, HALF, FOOT = 860, 340, 96
"""Pixels at the usual font: the sheet, one of its columns, and what stands below them."""


class ShortcutSheet(QDialog):
    """Every action with a key, by group. `change_requested` says that others are wanted; it is closed
    then.
    """

    help_page = "keys"
    change_requested = Signal()

    def __init__(self, context: UiContext, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._theme = theme = context.theme
        groups: dict[str, list[ActionSpec]] = {}
        for spec in actions.specs():
            if spec.keys:
                groups.setdefault(spec.group, []).append(spec)
        cards = [self._card(name, specs) for name, specs in groups.items()]
        half = (len(cards) + 1) // 2
        content = QWidget()
        halves = [column(theme, *some, space=12) for some in (cards[:half], cards[half:])]
        beside = turning(theme, *(Part(some, 1, HALF) for some in halves), space=12, at_top=True)
        content.setLayout(column(theme, beside, None))
        close = button(self.tr("Close"), clicked=self.accept)
        change = button(self.tr("Change keys…"), "quiet", clicked=self._change)
        foot = row(theme, change, None, close, margins=(20, 0, 20, 0))
        area = steady(scroller(content), sure(content.layout()), theme)
        self.setLayout(
            column(
                theme,
                row(theme, area, margins=(20, 0, 6, 0)),
                foot,
                space=14,
                margins=(0, 20, 0, 16),
            )
        )
        resize_within(self, theme.px(WIDE), content.sizeHint().height() + theme.px(FOOT))
        close.setFocus()

    def _change(self) -> None:
        self.accept()
        self.change_requested.emit()

    def _card(self, name: str, specs: list[ActionSpec]) -> QFrame:
        theme = self._theme
        lines = []
        for spec in specs:
            caps = [Keycap(theme, say_keys(keys)) for keys in spec.keys]
            words = row(theme, PlainLabel(theme, spec.text, wrap=True), *caps, space=6)
            words.setStretch(0, 1)
            lines.append(words)
        title = PlainLabel(theme, name, Face.TITLE)
        return frame("card", column(theme, title, *lines, space=8, margins=(18, 14, 16, 16)))
