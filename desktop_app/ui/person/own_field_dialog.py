"""The dialog in which a field of one's own is defined and changed."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidgetItem, QWidget

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.own_fields import OwnField
from desktop_app.domain.own_values import OwnKind
from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.calm_fields import ChoiceBox
from desktop_app.ui.kit.fields import LineField
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.form_dialog import FormDialog
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.row_view import RowListWidget
from desktop_app.ui.kit.runner import unless_invalid
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.words.errors import say_error
from desktop_app.ui.words.own_fields import KINDS, say_kind

if TYPE_CHECKING:
    from desktop_app.services.own_fields import OwnFields
    from desktop_app.ui.kit.context import UiContext

WIDTH, CHOICES_HEIGHT = 420, 150
_WAS = Qt.ItemDataRole.UserRole
"""Of a line of the choices: the choice it was."""


class OwnFieldDialog(FormDialog):
    """Name, kind and choices; the kind of one that is there stays. `started` carries the future of
    the change.
    """

    help_page = "people"
    started = Signal(object)

    def __init__(
        self,
        context: UiContext,
        own_fields: OwnFields,
        field: OwnField | None,
        parent: QWidget,
    ) -> None:
        title = self.tr("New field") if field is None else self.tr("Change a field")
        super().__init__(context, title, parent)
        self._own_fields, self._field = own_fields, field
        self._name = LineField("" if field is None else field.name)
        self._kind = ChoiceBox()
        for kind in KINDS:
            self._kind.addItem(say_kind(kind), kind)
        if field is not None:
            self._kind.setCurrentIndex(self._kind.findData(field.kind))
            self._kind.setEnabled(False)
        self._of_choices = self._choices_made(field)
        self.lay_out(
            [
                (self.tr("Name"), self._name),
                (self.tr("Kind"), self._kind),
                ("", self._of_choices),
            ],
            self.tr("Add") if field is None else self.tr("Save"),
            WIDTH,
            self._name,
        )
        self._kind.currentIndexChanged.connect(self._show)
        self._show()

    def _choices_made(self, field: OwnField | None) -> QWidget:
        """The list of what there is to choose, with what is done to it."""
        theme = self._context.theme
        self._choices = RowListWidget()
        self._choices.setAccessibleName(self.tr("Choices"))
        self._choices.setFixedHeight(theme.px(CHOICES_HEIGHT))
        self._choices.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self._choices.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        for choice in () if field is None else field.choices:
            self._add(choice, choice)
        why = PlainLabel(
            theme,
            self.tr(
                "A choice renamed here follows on every card. One taken out stays where it is said."
            ),
            Face.SECONDARY,
            Role.FAINT,
            wrap=True,
        )
        add = button(self.tr("Add a choice"), clicked=self._add_choice)
        remove = button(self.tr("Take it out"), clicked=self._remove_choice)
        made = QWidget()
        made.setLayout(column(theme, self._choices, flowing(theme, add, remove), why, space=6))
        return made

    def save(self) -> None:
        """Keep the field, or say what is wrong with it."""
        lines = [self._choices.item(row) for row in range(self._choices.count())]
        said = [(str(line.data(_WAS) or ""), " ".join(line.text().split())) for line in lines]
        choices = tuple(new for _, new in said if new)
        kind = OwnKind(self._kind.currentData())
        field = self._field or OwnField("", kind)
        changed = OwnField(self._name.text().strip(), kind, choices, field.id, field.uid)
        renamed = {was: new for was, new in said if was and new and was != new}
        started: Future[Any]
        try:
            if self._field is None:
                started = unless_invalid(self._own_fields.add(changed))
            else:
                started = unless_invalid(self._own_fields.save(changed, renamed))
        except InvalidValueError as error:
            self.refuse(say_error(error), self._name if error.field == "name" else self._choices)
            return
        self.started.emit(started)
        self.accept()

    def _add(self, text: str, was: str) -> QListWidgetItem:
        line = QListWidgetItem(text)
        line.setFlags(line.flags() | Qt.ItemFlag.ItemIsEditable)
        line.setData(_WAS, was)
        self._choices.addItem(line)
        return line

    def _add_choice(self) -> None:
        line = self._add("", "")
        self._choices.setCurrentItem(line)
        self._choices.editItem(line)

    def _remove_choice(self) -> None:
        if self._choices.currentRow() >= 0:
            self._choices.takeItem(self._choices.currentRow())

    def _show(self) -> None:
        is_choice = self._kind.currentData() is OwnKind.CHOICE
        self._of_choices.setVisible(is_choice)
        self.adjustSize()
