"""A card with a title and rows, and a menu that pops up below what asked for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face
from desktop_app.ui.kit.turn_layout import Part, turning

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext


TITLE = 110
"""Pixels at the usual font that a title wants beside what stands at its end."""


class TitledCard(QFrame):
    """A titled card; `body` is where its rows go, `end` stands at the end of the title's line."""

    def __init__(self, context: UiContext, title: str, *end: QWidget) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(title)
        theme = context.theme
        self.body: QVBoxLayout = column(theme, space=0)
        self._title = PlainLabel(theme, title, Face.TITLE, wrap=True)
        head = turning(theme, Part(self._title, 1, TITLE), *end)
        whole = column(theme, head, self.body, space=8, margins=(18, 15, 18, 14))
        self.setLayout(whole)

    def set_title(self, title: str) -> None:
        """Change the title, and what the card is called."""
        self._title.setText(title)
        self.setAccessibleName(title)


def pop_up(menu: QMenu, below: QWidget) -> None:
    """Show a menu below what asked for it; it goes once it is closed."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(below.mapToGlobal(QPoint(0, below.height())))
