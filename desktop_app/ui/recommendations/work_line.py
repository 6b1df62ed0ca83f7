"""The line into which one types where one has worked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import KithError
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.fields import LineField
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.kit.context import UiContext


class WorkLine(QWidget):
    """Enter hands the line to `keep`, which may refuse it by raising KithError: that is said in
    place, and what was typed stays.
    """

    def __init__(self, context: UiContext, keep: Callable[[str], object]) -> None:
        super().__init__()
        self._keep = keep
        theme = context.theme
        self.field = LineField()
        self.field.setProperty("kind", "bare")
        self.field.setPlaceholderText(
            self.tr("Where else have you worked? “Typesetter at Gráfica Sul 2010–12”")
        )
        self.field.setAccessibleName(self.tr("Where else have you worked?"))
        self.field.returnPressed.connect(self._entered)
        self.fault = PlainLabel(theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self.fault.hide()
        self.field.textEdited.connect(self.fault.hide)
        enter = button(self.tr("Enter"), "key", clicked=self._entered)
        enter.setAccessibleName(self.tr("Keep where you worked"))
        pencil = IconLabel(context.icons, "pencil", theme, Role.EMBER, 18)
        across = row(theme, pencil, self.field, enter, space=8)
        across.setStretch(1, 1)
        self.setLayout(column(theme, across, self.fault, space=4, margins=(20, 8, 20, 8)))

    def _entered(self) -> None:
        try:
            self._keep(self.field.text())
        except KithError as error:
            self.fault.setText(say_error(error))
            self.fault.show()
            self.field.setFocus()
        else:
            self.field.clear()
