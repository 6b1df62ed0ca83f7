"""Preferences: fields of one's own, their order and their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QToolButton, QWidget

from desktop_app.domain.own_fields import OWN_FIELD
from desktop_app.domain.own_values import OwnKind
from desktop_app.ui.kit.boxes import clear, column, row
from desktop_app.ui.kit.buttons import button, icon_button
from desktop_app.ui.kit.card import Card
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.words.own_fields import say_kind

if TYPE_CHECKING:
    from desktop_app.domain.changes import ChangeSet
    from desktop_app.domain.own_fields import OwnField
    from desktop_app.services.own_fields import OwnFields
    from desktop_app.ui.kit.context import UiContext

WORDS = 150
"""Pixels at the usual font that the name of a field wants beside its buttons."""
MOST = 200
"""Fields listed; a hostile card may bring hundreds."""
CHOICES_SHOWN = 60


class OwnFieldsCard(Card):
    """A line for each field with what is done with it. `started` carries the future of every
    change.
    """

    started = Signal(object)

    def __init__(self, context: UiContext, own_fields: OwnFields) -> None:
        super().__init__(context, self.tr("Your own fields"))
        self._own_fields = own_fields
        self._shown: list[OwnField] = []
        theme = context.theme
        why = self.tr(
            "They stand in Details, are found by searches, and go along in vCards and exports."
        )
        self._rows = column(theme, space=4)
        add = button(self.tr("Add a field…"), clicked=lambda: self._open(None))
        self.hold(
            PlainLabel(theme, why, Face.SECONDARY, Role.SOFT, wrap=True),
            self._rows,
            flowing(theme, add),
        )
        self._show()

    def apply_changes(self, changes: ChangeSet) -> None:
        """Show what is stored now."""
        if changes.touches(OWN_FIELD):
            self._show()

    def _show(self) -> None:
        focused = self.window().focusWidget()
        had = focused.accessibleName() if focused is not None and self.isAncestorOf(focused) else ""
        clear(self._rows)
        self._shown = self._own_fields.all()
        counts = self._own_fields.counts()
        for place, field in enumerate(self._shown[:MOST]):
            self._rows.addLayout(self._line(place, field, counts.get(field.id, 0)))
        again = [item for item in self.findChildren(QToolButton) if item.accessibleName() == had]
        if had and again:
            # What was moved by the keyboard is moved on by it.
            again[0].setFocus()

    def _line(self, place: int, field: OwnField, count: int) -> QLayout:
        theme, name = self._context.theme, field.name
        kind = say_kind(field.kind)
        if field.kind is OwnKind.CHOICE:
            choices = ", ".join(field.choices)
            cut = choices[:CHOICES_SHOWN] + ("…" if len(choices) > CHOICES_SHOWN else "")
            kind = fill_in(self.tr("%1: %2"), kind, cut)
        about = fill_in(self.tr("%1 · %2"), kind, self._of(count))
        words = column(
            theme,
            PlainLabel(theme, name, Face.BODY, elide=True),
            PlainLabel(theme, about, Face.SECONDARY, Role.FAINT, elide=True),
            space=0,
        )
        label = QWidget()
        label.setLayout(words)
        up = self._button("chevron-up", fill_in(self.tr("Move %1 up"), name))
        up.clicked.connect(lambda: self._move(place, -1))
        up.setEnabled(place > 0)
        down = self._button("chevron-down", fill_in(self.tr("Move %1 down"), name))
        down.clicked.connect(lambda: self._move(place, 1))
        down.setEnabled(place < len(self._shown) - 1)
        edit = self._button("pencil", fill_in(self.tr("Change %1…"), name))
        edit.clicked.connect(lambda: self._open(field))
        remove = self._button("trash-2", fill_in(self.tr("Delete %1"), name))
        remove.clicked.connect(lambda: self.started.emit(self._own_fields.remove(field)))
        actions = row(theme, up, down, edit, remove, space=2)
        return turning(theme, Part(label, 1, WORDS), actions, space=8)

    def _of(self, count: int) -> str:
        return self.tr("of %Ln person(s)", None, count) if count else self.tr("nobody’s yet")

    def _button(self, icon: str, words: str) -> QToolButton:
        return icon_button(self._context.theme, self._context.icons, icon, words)

    def _move(self, place: int, by: int) -> None:
        ids = [field.id for field in self._shown]
        ids.insert(place + by, ids.pop(place))
        self.started.emit(self._own_fields.order(ids))

    def _open(self, field: OwnField | None) -> None:
        from desktop_app.ui.person.own_field_dialog import OwnFieldDialog

        dialog = OwnFieldDialog(self._context, self._own_fields, field, self)
        dialog.started.connect(self.started)
        dialog.open()
