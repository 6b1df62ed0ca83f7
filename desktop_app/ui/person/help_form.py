"""A line typed in the card “How you can help”: what somebody looks for or offers, or a last word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import KithError
from desktop_app.domain.needs import NeedSide
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button, chip, choices
from desktop_app.ui.kit.fields import LineField
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from desktop_app.ui.kit.theme import Theme


class HelpForm(QWidget):
    """One field. `take` is given what was typed and refuses it by raising KithError, which is said
    below the field; `ended` tells that the form is done with, saved or not.
    """

    ended = Signal()

    def __init__(self, theme: Theme, label: str, text: str, example: str, yes: str) -> None:
        super().__init__()
        self._given = text
        self._take: Callable[[], object] = lambda: None
        self.field = LineField(text)
        self.field.setAccessibleName(label)
        self.field.setPlaceholderText(example)
        self.field.returnPressed.connect(self.save)
        self.fault = PlainLabel(theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self.fault.hide()
        self.field.textEdited.connect(self.fault.hide)
        self._above = column(theme, space=6)
        buttons = row(
            theme,
            button(yes, "give", clicked=self.save),
            button(self.tr("Cancel"), "quiet", clicked=self.ended.emit),
            None,
        )
        self.setLayout(column(theme, self._above, self.field, self.fault, buttons, space=6))

    def put_above(self, *things: QWidget) -> None:
        """Put these above the field."""
        for thing in things:
            self._above.addWidget(thing)

    def when_saved(self, take: Callable[[], object]) -> None:
        """Call `take` when it is to be saved; it may raise KithError."""
        self._take = take

    def text(self) -> str:
        """What stands in the field, without blanks around it."""
        return self.field.text().strip()

    def save(self) -> None:
        """Hand on what was typed, or say what is wrong with it."""
        try:
            self._take()
        except KithError as error:
            self.fault.setText(say_error(error))
            self.fault.show()
            self.field.setFocus()
        else:
            self.ended.emit()

    def leave(self) -> None:
        """Keep what is half typed; what cannot be kept stays where it is."""
        if self.text() and self.text() != self._given:
            self.save()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)


class SideChoice(QWidget):
    """Whether it is looked for or offered."""

    def __init__(self, theme: Theme, side: NeedSide) -> None:
        super().__init__()
        self._chips = {
            NeedSide.NEED: chip(self.tr("Looks for")),
            NeedSide.OFFER: chip(self.tr("Can help with")),
        }
        self._group = choices(*self._chips.values())
        self._chips[side].setChecked(True)
        self.setLayout(row(theme, *self._chips.values(), None))

    def side(self) -> NeedSide:
        """The one chosen."""
        offers = self._chips[NeedSide.OFFER].isChecked()
        return NeedSide.OFFER if offers else NeedSide.NEED
