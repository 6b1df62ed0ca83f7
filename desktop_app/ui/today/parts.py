"""What the cards of Today are made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import icon_button, plain_text, set_kind
from desktop_app.ui.kit.labels import PlainLabel, hint
from desktop_app.ui.kit.sure import widgets_in
from desktop_app.ui.kit.theme import Face

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.kit.context import UiContext

W = TypeVar("W", bound=QWidget)
LONGEST_NAME = 300
NAME_INSET = 4
"""Pixels from the edge of a name to its letters: the border and padding the style sheet gives
it."""


class NameButton(QPushButton):
    """Words that open what they name; shortened where there is no room for them."""

    def __init__(self, words: str, clicked: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "name")
        self._words = " ".join(words[:LONGEST_NAME].split())
        self.setAccessibleName(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: clicked())
        self.setText(plain_text(self._words))

    def sizeHint(self) -> QSize:
        return QSize(self._width() + 2 * NAME_INSET, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * NAME_INSET
        shown = self.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, max(room, 20)
        )
        hint(self, self._words if shown != self._words else "")
        self.setText(plain_text(shown))

    def _width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._words) + 2


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
