"""What the cards of Today are made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import (
    QFrame,
    QLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import icon_button, set_kind
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.sure import widgets_in
from desktop_app.ui.kit.theme import Face

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext

W = TypeVar("W", bound=QWidget)


class Card(QFrame):
    """A titled card; `body` is where its rows go, `end` stands at the end of the title's line."""

    def __init__(self, context: UiContext, title: str, *end: QWidget) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(title)
        theme = context.theme
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.px(2))
        head = row(theme, PlainLabel(theme, title, Face.TITLE), None, *end)
        self.setLayout(column(theme, head, self.body, space=8, margins=(16, 14, 16, 14)))


def boxed(context: UiContext, icon: str, words: str, clicked: Callable[[], object]) -> QToolButton:
    """An icon in a box like a button with words."""
    made = icon_button(context.theme, context.icons, icon, words, clicked, size=16)
    set_kind(made, "kind", "boxed")
    return made


def rows_of(layout: QLayout, kind: type[W]) -> list[W]:
    """The widgets of a kind in a layout, in order."""
    return [widget for widget in widgets_in(layout) if isinstance(widget, kind)]
