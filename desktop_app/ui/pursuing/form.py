"""The form for an opening: at which organisation, what is looked for, who told you."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.domain.errors import KithError
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.fields import LineField
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from desktop_app.domain.needs import Need
    from desktop_app.services.naming import Naming
    from desktop_app.ui.kit.context import UiContext


class OpeningForm(QDialog):
    """`keep` is given the opening, and refuses it by raising KithError, which is said in place."""

    help_page = "openings"

    def __init__(
        self,
        context: UiContext,
        naming: Naming,
        need: Need,
        keep: Callable[[Need], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Edit the opening") if need.id else self.tr("New opening"))
        self._need, self._keep, self._naming, theme = need, keep, naming, context.theme
        self.organisation = self._field(
            need.organisation, self.tr("Which organisation?"), self.tr("Northwind")
        )
        self.text = self._field(
            need.text,
            self.tr("What are they looking for?"),
            self.tr("a designer for the yearly report"),
        )
        told_by = "" if need.told_by is None else need.told_by.name
        self.told_by = self._field(
            told_by, self.tr("Who told you? May be left empty."), self.tr("Chidi Okafor")
        )
        self._fault = PlainLabel(theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self._fault.hide()
        self.yes = button(
            self.tr("Save") if need.id else self.tr("Add"), "primary", clicked=self._take
        )
        self.yes.setDefault(True)
        cancel = button(self.tr("Cancel"), clicked=self.reject)
        parts: list[QWidget] = []
        for field in (self.organisation, self.text, self.told_by):
            words = field.accessibleName()
            parts += [PlainLabel(theme, words, Face.SECONDARY, Role.SOFT), field]
        foot = row(theme, None, cancel, self.yes)
        self.setLayout(column(theme, *parts, self._fault, foot, margins=(20, 16, 20, 16)))
        self.resize(theme.px(420), self.sizeHint().height())
        for field in (self.organisation, self.text, self.told_by):
            field.textChanged.connect(self._typed)
        self._typed()
        (self.text if need.organisation else self.organisation).setFocus()

    def _field(self, text: str, words: str, example: str) -> LineField:
        made = LineField(text)
        made.setAccessibleName(words)
        made.setPlaceholderText(example)
        return made

    def _typed(self) -> None:
        self._fault.hide()
        told = self.organisation.text().strip() and self.text.text().strip()
        self.yes.setEnabled(bool(told))

    def _take(self) -> None:
        try:
            name = self.told_by.text().strip()
            known = self._need.told_by
            if known is None or known.name != name:
                known = self._naming.resolve(name) if name else None
            organisation, text = self.organisation.text().strip(), self.text.text().strip()
            self._keep(replace(self._need, organisation=organisation, text=text, told_by=known))
        except KithError as error:
            self._fault.setText(say_error(error))
            self._fault.show()
        else:
            self.accept()
