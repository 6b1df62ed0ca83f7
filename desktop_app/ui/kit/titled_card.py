"""A card with a title and rows, and a menu that pops up below what asked for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face
from desktop_app.ui.kit.turn_layout import TurnLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.menus import Menu
    from desktop_app.ui.kit.theme import Theme


def card_head(theme: Theme, title: PlainLabel, *end: QWidget | QLayout) -> TurnLayout:
    """The line of a card's title, with what stands at its end; below it where the title, on one line,
    leaves it too little room.
    """
    head = TurnLayout(theme.px(8), theme.px(4))
    head.add(title, 1, _on_one_line(theme, title))
    for part in end:
        head.add(part)
    return head


class TitledCard(QFrame):
    """A titled card; `body` is where its rows go, `end` stands at the end of the title's line."""

    def __init__(self, context: UiContext, title: str, *end: QWidget) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(title)
        theme = context.theme
        self.body: QVBoxLayout = column(theme, space=0)
        self._title = PlainLabel(theme, title, Face.TITLE, wrap=True)
        self._theme, self._head = theme, card_head(theme, self._title, *end)
        whole = column(theme, self._head, self.body, space=8, margins=(18, 15, 18, 14))
        self.setLayout(whole)

    def set_title(self, title: str) -> None:
        """Change the title, and what the card is called."""
        self._title.setText(title)
        self._head.need(0, _on_one_line(self._theme, self._title))
        self.setAccessibleName(title)


def _on_one_line(theme: Theme, title: PlainLabel) -> int:
    """Pixels that a title needs to stand on one line."""
    return title.fontMetrics().horizontalAdvance(title.whole_text()) + theme.px(4)


def pop_up(menu: Menu, below: QWidget) -> None:
    """Show a menu below what asked for it; it goes once it is closed."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(below.mapToGlobal(QPoint(0, below.height())))
