"""What every part of Preferences looks like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLayout, QWidget

from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face

if TYPE_CHECKING:
    from desktop_app.domain.changes import ChangeSet
    from desktop_app.ui.kit.context import UiContext


class Card(QFrame):
    """A titled card; what it holds is added with `hold`."""

    def __init__(self, context: UiContext, title: str) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._context, self._title = context, title
        self._head: PlainLabel | None = None

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed, perhaps an undo: show what is stored now. What a card does not
        keep with the data stays as it is.
        """

    def title(self) -> str:
        """What it is called."""
        return self._title

    def stand_alone(self) -> None:
        """Leave the title out: the heading of the page says the same."""
        if self._head is not None:
            self._head.hide()

    def hold(self, *things: QWidget | QLayout) -> None:
        """Put the title and these things one below another."""
        theme = self._context.theme
        self._head = PlainLabel(theme, self._title, Face.TITLE, wrap=True)
        self.setLayout(column(theme, self._head, *things, space=10, margins=(18, 14, 18, 16)))
