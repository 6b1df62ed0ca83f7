"""Who you are in mailboxes and calendars: shown, and asked where it is a guess."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal

from desktop_app.ui.kit.calm_fields import ChoiceBox
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.sure import sure
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import TitledCard

if TYPE_CHECKING:
    from desktop_app.domain.mailbox import Correspondence
    from desktop_app.ui.kit.context import UiContext

MOST = 12
"""Addresses to choose from; any other can be written."""


class OwnerCard(TitledCard):
    """Your e-mail addresses in the files. `chosen` carries those somebody chose or wrote."""

    chosen = Signal(object)

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "")
        self.set_title(self.tr("Who you are in them"))
        self._about = PlainLabel(context.theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        self._field = ChoiceBox()
        self._field.setEditable(True)
        self._field.setInsertPolicy(ChoiceBox.InsertPolicy.NoInsert)
        self._field.setAccessibleName(self.tr("Your e-mail addresses"))
        sure(self._field.lineEdit()).setPlaceholderText(self.tr("Your e-mail address"))
        self._shown = ""
        self.body.addWidget(self._about)
        self.body.addWidget(self._field)
        self._field.activated.connect(lambda _: self._choose())
        sure(self._field.lineEdit()).editingFinished.connect(self._choose)
        self.hide()

    def show_owners(self, told: Sequence[Correspondence]) -> None:
        """Show whose the files are."""
        self.setVisible(bool(told))
        owners = [each.owner for each in told]
        found = list(dict.fromkeys(each for owner in owners for each in owner.addresses))
        others = dict.fromkeys(each for owner in owners for each in owner.others)
        self._shown = ", ".join(found)
        with QSignalBlocker(self._field):
            self._field.clear()
            self._field.addItems([self._shown] if found else [])
            self._field.addItems([each for each in others if each not in found][:MOST])
            self._field.setEditText(self._shown)
        guess, calendars = (
            any(owner.is_guess for owner in owners),
            all(each.is_calendar for each in told),
        )
        self._about.setText(self._words(found, is_guess=guess, only_calendars=calendars))

    def _words(self, found: Sequence[str], *, is_guess: bool, only_calendars: bool) -> str:
        if not found and only_calendars:
            return self.tr(
                "Which address is yours does not show. Choose it, and meetings you declined stay out."
            )
        if not found:
            return self.tr(
                "Which address is yours does not show. Choose it, or nothing can be told of what passed."
            )
        if is_guess:
            return self.tr(
                "A guess: the address most of it went to or came from. Choose another if it is not yours; it is not stored."
            )
        return self.tr("By these addresses is told what you sent and what you received.")

    def _choose(self) -> None:
        text = self._field.currentText().strip()
        if text and text != self._shown:
            self._shown = text
            parts = text.replace(";", ",").replace(" ", ",").split(",")
            self.chosen.emit(tuple(part for part in parts if part))
