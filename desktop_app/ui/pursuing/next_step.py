"""Asks for the next step of an opening, and the day it is to be done."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.date_field import DayField
from desktop_app.ui.kit.fields import LineField
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext


class NextStepDialog(QDialog):
    """`chosen` carries the words and the local day; nothing is stored here."""

    help_page = "openings"
    chosen = Signal(str, object)

    def __init__(self, context: UiContext, day: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Next step"))
        theme = context.theme
        self.words = LineField()
        self.words.setAccessibleName(self.tr("What is the next step?"))
        self.words.setPlaceholderText(self.tr("Send three samples"))
        self.words.textChanged.connect(self._typed)
        self.day = DayField(context, day)
        self.day.setAccessibleName(self.tr("On which day?"))
        self._fault = PlainLabel(theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self._fault.hide()
        self.yes = button(self.tr("Remind me"), "primary", clicked=self._take)
        self.yes.setDefault(True)
        cancel = button(self.tr("Cancel"), clicked=self.reject)
        foot = row(theme, None, cancel, self.yes)
        self.setLayout(
            column(
                theme,
                PlainLabel(theme, self.tr("What is the next step?"), Face.SECONDARY, Role.SOFT),
                self.words,
                PlainLabel(theme, self.tr("On which day?"), Face.SECONDARY, Role.SOFT),
                self.day,
                self._fault,
                foot,
                margins=(20, 16, 20, 16),
            )
        )
        self.resize(theme.px(380), self.sizeHint().height())
        self._typed()
        self.words.setFocus()

    def _typed(self) -> None:
        self.yes.setEnabled(bool(self.words.text().strip()))

    def _take(self) -> None:
        if not self.day.read():
            self._fault.setText(self.day.fault())
            self._fault.show()
            self.day.setFocus()
            return
        self.chosen.emit(self.words.text().strip(), self.day.day())
        self.accept()
