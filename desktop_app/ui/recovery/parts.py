"""The parts of the recovery window: a line of what is known, and the box of what would be missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.kit.boxes import clear, column, frame, row
from desktop_app.ui.kit.dates import say_day_within
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.words.recovery import say_thing, thing_icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.recovery import MissingThing
    from desktop_app.ui.kit.context import UiContext

MOST_SHOWN = 5


class Part(QWidget):
    """An icon, a heading with a sentence below, and perhaps a button at the end."""

    def __init__(
        self,
        context: UiContext,
        icon: tuple[str, Role],
        title: str,
        text: str,
        button: QPushButton | None = None,
        below: QWidget | None = None,
    ) -> None:
        super().__init__()
        theme = context.theme
        self._title = PlainLabel(theme, title, Face.STRONG, wrap=True)
        self._text = PlainLabel(theme, text, Face.BODY, Role.SOFT, wrap=True)
        words = column(theme, self._title, self._text, space=3)
        if below is not None:
            words.addSpacing(theme.px(6))
            words.addWidget(below)
        mark = column(theme, IconLabel(context.icons, icon[0], theme, icon[1], 20), None)
        box = row(theme, mark, words, space=18, margins=(22, 15, 22, 15))
        box.setStretch(1, 1)
        if button is not None:
            box.addLayout(column(theme, button, None))
        self.setLayout(box)

    def say(self, title: str, text: str) -> None:
        """Other words."""
        self._title.setText(title)
        self._text.setText(text)


class MissingBox(QFrame):
    """The first few things a copy lacks, and whether they are to be put back."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.setProperty("kind", "choice-box")
        self._context = context
        self._things = QVBoxLayout()
        self.back = QCheckBox()
        self.back.setChecked(True)
        self.setLayout(
            column(context.theme, self._things, self.back, space=10, margins=(14, 10, 14, 10))
        )
        self.hide()

    def show_things(self, things: Sequence[MissingThing]) -> None:
        """Show the newest of them; nothing is shown of none."""
        clear(self._things)
        self._things.setSpacing(self._context.theme.px(8))
        for thing in things[-MOST_SHOWN:]:
            self._things.addWidget(self._line(thing))
        if (more := len(things) - MOST_SHOWN) > 0:
            words = QCoreApplication.translate("Recovery", "and %Ln more", "", more)
            self._things.addWidget(
                PlainLabel(self._context.theme, words, Face.SECONDARY, Role.SOFT)
            )
        words = QCoreApplication.translate("Recovery", "Put these back as well")
        self.back.setText(words)
        self.back.setAccessibleName(words)
        self.setVisible(bool(things))

    def wants_back(self) -> bool:
        """Whether there is something to put back, and it is to be."""
        return not self.isHidden() and self.back.isChecked()

    def _line(self, thing: MissingThing) -> QWidget:
        theme = self._context.theme
        line = QWidget()
        icon = IconLabel(self._context.icons, thing_icon(thing), theme, Role.EMBER, 16)
        words = PlainLabel(theme, say_thing(thing), Face.BODY, Role.SOFT, wrap=True)
        day = "" if thing.day is None else say_day_within(thing.day, self._context.today())
        box = row(theme, icon, words, PlainLabel(theme, day, Face.SECONDARY, Role.SOFT), space=10)
        box.setStretch(1, 1)
        line.setLayout(box)
        return line


def joined(parts: Sequence[QWidget]) -> QFrame:
    """Parts below one another in one card, a hairline between two."""
    card = frame("card")
    box = QVBoxLayout()
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    for number, part in enumerate(parts):
        if number:
            box.addWidget(frame("line"))
        box.addWidget(part)
    card.setLayout(box)
    return card
