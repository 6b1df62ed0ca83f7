"""Asks for a name. What is wrong with it is said under the field, and what was typed stays."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.domain.errors import KithError
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.fields import LineField
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from desktop_app.ui.kit.theme import Theme


class AskName(QDialog):
    """One field and a button that says `yes`; it can be pressed when there is a name. `then` is
    given the name, and refuses it by raising KithError, which `say` puts into words.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        label: str,
        yes: str,
        then: Callable[[str], object],
        say: Callable[[KithError], str],
        parent: QWidget,
        text: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._then, self._say = then, say
        self.field = LineField(text)
        self.field.setAccessibleName(label)
        self.field.selectAll()
        self.field.textChanged.connect(self._typed)
        self.fault = PlainLabel(theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self.fault.hide()
        self.yes = button(yes, "primary", clicked=self._take)
        self.yes.setDefault(True)
        cancel = button(self.tr("Cancel"), clicked=self.reject)
        words = PlainLabel(theme, label, Face.SECONDARY, Role.SOFT)
        buttons = row(theme, None, cancel, self.yes)
        self.setLayout(
            column(theme, words, self.field, self.fault, buttons, space=8, margins=(20, 16, 20, 16))
        )
        buttons.setContentsMargins(0, theme.px(8), 0, 0)
        self.resize(theme.px(380), self.sizeHint().height())
        self._typed()

    def _typed(self) -> None:
        self.fault.hide()
        self.yes.setEnabled(bool(self.field.text().strip()))

    def _take(self) -> None:
        try:
            self._then(self.field.text().strip())
        except KithError as error:
            self.fault.setText(self._say(error))
            self.fault.show()
        else:
            self.accept()
