"""Below the line: what it will be where it tells of giving, and the one thing offered after it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QFrame

from desktop_app.ui.kit.boxes import clear, column, line, row
from desktop_app.ui.kit.buttons import button, icon_button
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.sure import widgets_in
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.ui.kit.context import UiContext


_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class GivingRow(QFrame):
    """A sentence, and buttons for what is offered; `taken` says that one was pressed, `dismissed`
    that none is wanted.
    """

    taken = Signal()
    dismissed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        theme, icons = context.theme, context.icons
        self._words = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, elide=True)
        self._whole = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        self._choices = row(theme, space=6)
        self._close = icon_button(
            theme, icons, "x", self.tr("Not now"), self.dismissed.emit, size=14
        )
        icon = IconLabel(icons, "hand-heart", theme, Role.GREEN, 16)
        self._parts = row(theme, self._words, self._whole, None, self._choices, space=8)
        whole = row(theme, icon, self._parts, self._close, space=8, margins=(14, 6, 8, 6))
        whole.setStretch(1, 1)
        self.setLayout(column(theme, line(), whole, space=0))
        self.hide()

    def say(self, words: str, choices: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """Say a sentence and offer `choices`, each with what a click on its words does, several of
        them below it; without words it goes away.
        """
        clear(self._choices)
        several = len(choices) > 1
        self._words.setText(words)
        self._whole.setText(words)
        self._words.setVisible(not several)
        self._whole.setVisible(several)
        self._parts.setDirection(_DOWN if several else _ACROSS)
        for label, act in choices:
            made = button(label, "chip", clicked=partial(self._take, act))
            made.setAccessibleName(f"{label}: {words}")
            self._choices.addWidget(made)
        if several:
            self._choices.addStretch(1)
        self._close.setVisible(bool(choices))
        self.setVisible(bool(words))
        if words and choices:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def is_offering(self) -> bool:
        """Whether there is anything to be taken."""
        return bool(self._buttons())

    def take_first(self) -> None:
        """Do what the first button does."""
        self._buttons()[0].click()

    def _buttons(self) -> list[QAbstractButton]:
        return [made for made in widgets_in(self._choices) if isinstance(made, QAbstractButton)]

    def _take(self, act: Callable[[], object]) -> None:
        self.taken.emit()
        act()
