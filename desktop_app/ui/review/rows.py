"""A row of the review: what or who, why, and what can be done about it by one key each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from desktop_app.ui.kit.avatar import Avatar
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button, set_kind
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from desktop_app.ui.kit.context import UiContext

RowAction = tuple[str, str, Callable[[], object]]
"""A key, what it does in a word, and what does it."""


class ReviewRow(QFrame):
    """`moved` asks for the row before (-1) or after (1)."""

    moved = Signal(int)

    def __init__(
        self,
        context: UiContext,
        key: str,
        title: str,
        words: str,
        picture: QWidget,
        row_actions: list[RowAction],
    ) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.key, self._title, self._words = key, title, words
        self._row_actions = {letter: act for letter, _, act in row_actions}
        self._on_space = next((act for letter, _, act in row_actions if len(letter) > 1), None)
        theme = context.theme
        self._answer = PlainLabel(theme, "", Face.SMALL_STRONG, Role.GREEN)
        said = column(
            theme,
            row(theme, PlainLabel(theme, title, Face.STRONG, elide=True), None),
            PlainLabel(theme, words, Face.SECONDARY, Role.SOFT, wrap=True),
            space=1,
        )
        self._buttons = [
            button(f"{letter}  {words}", "chip", clicked=act) for letter, words, act in row_actions
        ]
        about = row(theme, picture, said, space=10)
        about.setStretch(1, 1)
        self._row_actions_row = row(theme, self._answer, *self._buttons, space=10)
        self._whole = row(theme, about, self._row_actions_row, space=10, margins=(12, 8, 12, 8))
        self._whole.setStretch(0, 1)
        self.setLayout(self._whole)
        self.set_answer("")

    def set_narrow(self, narrow: bool) -> None:
        """With what can be done under the words instead of beside them."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._whole.setDirection(below if narrow else beside)
        self._whole.setAlignment(
            self._row_actions_row, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0)
        )

    def answer(self) -> str:
        """What was done about it, in a word."""
        return self._answer.whole_text()

    def set_answer(self, words: str) -> None:
        """Say what was done about it."""
        self._answer.setText(words)
        self._answer.setVisible(bool(words))
        self.setAccessibleName(
            ", ".join(part for part in (self._title, self._words, words) if part)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._row_actions.get(event.text().upper()) if not event.modifiers() else None
        if event.key() == Qt.Key.Key_Space:
            act = self._on_space
        if act is not None:
            act()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        set_kind(self, "focused", True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        set_kind(self, "focused", False)


def portrait(context: UiContext, name: str, uid: str, warmth: float | None = None) -> Avatar:
    """The picture of a row about a person."""
    made = Avatar(context.theme, 40)
    made.show_person(name, uid, warmth)
    return made


def sign(context: UiContext, icon: str) -> QWidget:
    """The picture of a row about a thing, as wide as a portrait."""
    made = QWidget()
    made.setLayout(
        row(
            context.theme, None, IconLabel(context.icons, icon, context.theme, Role.EMBER, 20), None
        )
    )
    made.setFixedWidth(context.theme.px(40))
    return made
