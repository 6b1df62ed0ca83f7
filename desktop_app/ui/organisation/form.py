"""The form for what an organisation is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.domain.errors import KithError
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.fields import LineField, TextField
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.room_on_screen import resize_within
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from desktop_app.domain.organisations import Organisation
    from desktop_app.ui.kit.context import UiContext

Field = TypeVar("Field", bound=QWidget)


class OrganisationForm(QDialog):
    """`keep` is given the changed organisation, and refuses it by raising KithError, which is said
    in place.
    """

    help_page = "organisations"

    def __init__(
        self,
        context: UiContext,
        organisation: Organisation,
        keep: Callable[[Organisation], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Edit the organisation"))
        self._theme, self._organisation, self._keep = context.theme, organisation, keep
        self._parts: list[QWidget] = []
        self.name = self._field(LineField(organisation.name), self.tr("Name"))
        self.headline = self._field(LineField(organisation.headline), self.tr("What it does"))
        self.where = self._field(LineField(organisation.place), self.tr("Place"))
        self.website = self._field(LineField(organisation.website), self.tr("Web page"))
        fields = LineField(", ".join(organisation.fields))
        self.fields = self._field(fields, self.tr("Fields of work, with commas between them"))
        self.notes = self._field(TextField(organisation.notes), self.tr("Good to remember"))
        self.notes.setTabChangesFocus(True)
        self._fault = PlainLabel(context.theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self._fault.hide()
        self.yes = button(self.tr("Save"), "primary", clicked=self._take)
        self.yes.setDefault(True)
        cancel = button(self.tr("Cancel"), clicked=self.reject)
        foot = row(context.theme, None, cancel, self.yes)
        margins = (20, 16, 20, 16)
        self.setLayout(
            column(context.theme, *self._parts, self._fault, foot, space=6, margins=margins)
        )
        resize_within(self, context.theme.px(460), context.theme.px(520))

    def _field(self, made: Field, words: str) -> Field:
        made.setAccessibleName(words)
        self._parts += [PlainLabel(self._theme, words, Face.SECONDARY, Role.SOFT), made]
        return made

    def _take(self) -> None:
        fields = (word.strip() for word in self.fields.text().split(","))
        changed = replace(
            self._organisation,
            name=self.name.text().strip(),
            headline=self.headline.text().strip(),
            place=self.where.text().strip(),
            website=self.website.text().strip(),
            fields=tuple(filter(None, fields)),
            notes=self.notes.toPlainText().strip(),
        )
        try:
            self._keep(changed)
        except KithError as error:
            self._fault.setText(say_error(error))
            self._fault.show()
        else:
            self.accept()
