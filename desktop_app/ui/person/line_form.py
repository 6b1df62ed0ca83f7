"""What a line of somebody's card is to be: the value as it came, in the fields of what is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.channel_kinds import kind_of_value
from desktop_app.domain.names import fold
from desktop_app.domain.own_fields import checked_name
from desktop_app.domain.own_values import OwnKind, OwnValue
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    DateKind,
    ImportantDate,
    Position,
    PostalAddress,
    Relation,
)
from desktop_app.ui.kit.calm_fields import ChoiceBox
from desktop_app.ui.kit.fields import LineField, TextField
from desktop_app.ui.person.part_forms import (
    ChannelForm,
    DateForm,
    Form,
    PositionForm,
    RelationForm,
)
from desktop_app.ui.words.card_lines import label_of
from desktop_app.ui.words.own_fields import typed_value

if TYPE_CHECKING:
    from desktop_app.domain.changes import Done
    from desktop_app.domain.own_fields import OwnField
    from desktop_app.domain.person import Part
    from desktop_app.domain.unread import LineOnCard, UnreadLine
    from desktop_app.services.card_lines import CardLines
    from desktop_app.services.naming import Naming
    from desktop_app.ui.kit.context import UiContext

Kept = Callable[["CardLines", "LineOnCard"], "Future[Done[Any]]"]
_WAY, _DATE, _RELATION, _NOTES, _NICKNAME, _TAG, _OWN = (
    "way", "date", "relation", "notes", "nickname", "tag", "own",
)  # fmt: skip
_NOTE_HEIGHT = 84
"""Pixels at the usual font of the field of several lines."""
_POSITION = ("organisation", "title", "role")


class LineForm(Form):
    """First what it is to be, guessed from the value, then the fields of that."""

    def __init__(
        self,
        context: UiContext,
        naming: Naming,
        line: UnreadLine,
        own_fields: Sequence[OwnField] = (),
    ) -> None:
        super().__init__()
        self._own_fields = own_fields
        self._context, self._naming, self._line = context, naming, line
        self._label = label_of(line.name)
        self._fields: QWidget | None = None
        self._kind = ChoiceBox()
        for key, words in self._choices():
            self._kind.addItem(words, key)
        self.add(self.tr("Keep it as"), self._kind)
        self._place = QWidget()
        self._box = QVBoxLayout(self._place)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._form.addRow(self._place)
        self._kind.setCurrentIndex(self._kind.findData(_guess(line.value)))
        self._kind.currentIndexChanged.connect(lambda _: self._show())
        self._show()

    def _choices(self) -> tuple[tuple[str, str], ...]:
        return (
            (_WAY, self.tr("A way to reach them")),
            (_DATE, self.tr("A date")),
            (_RELATION, self.tr("Somebody to them")),
            ("organisation", self.tr("Their organisation")),
            ("title", self.tr("Their title")),
            ("role", self.tr("Their role")),
            (_NOTES, self.tr("Good to remember")),
            (_NICKNAME, self.tr("A nickname")),
            (_TAG, self.tr("A tag")),
            (_OWN, self.tr("A field of your own")),
        )

    def _show(self) -> None:
        if self._fields is not None:
            self._box.removeWidget(self._fields)
            self._fields.hide()
            self._fields.deleteLater()
        self._fields = self._made(str(self._kind.currentData()))
        self._box.addWidget(self._fields)
        self._fields.show()

    def _made(self, key: str) -> QWidget:
        value, label = self._line.value.strip(), self._label
        if key == _WAY:
            kind = kind_of_value(value) or ChannelKind.WEB
            address = PostalAddress(street=value)
            return ChannelForm(self._context, Channel(kind, value, label, address=address))
        if key == _DATE:
            return self._date(value)
        if key == _RELATION:
            relation = Relation(label.lower(), value)
            return RelationForm(self._context, self._naming, relation)
        if key in _POSITION:
            position = Position()
            setattr(position, key, value)
            return PositionForm(self._context, position)
        if key == _OWN:
            return _OwnForm(self._own_fields, label, value)
        if key == _NOTES:
            field = TextField(f"{label}: {value}")
            field.setFixedHeight(self._context.theme.px(_NOTE_HEIGHT))
            return _TextForm(self.tr("Text"), field)
        return _TextForm(self.tr("Text"), LineField(value))

    def _date(self, value: str) -> DateForm:
        form = DateForm(self._context, ImportantDate(DateKind.OTHER, _day(value), self._label))
        if _day(value) is None:
            form.write(value)
        return form

    def kept(self) -> Kept:
        """What is to be written; raises InvalidValueError."""
        key, form = str(self._kind.currentData()), self._fields
        if isinstance(form, _TextForm):
            text = form.value()
            if key == _TAG:
                return lambda lines, card: lines.make_tag(card, text)
            return lambda lines, card: lines.make_text(card, key, text)
        assert isinstance(form, ChannelForm | DateForm | RelationForm | PositionForm | _OwnForm)
        part: Part = form.value()
        return lambda lines, card: lines.make_part(card, part)


class _TextForm(Form):
    """One text, of one line or several."""

    def __init__(self, label: str, field: LineField | TextField) -> None:
        super().__init__()
        self._field = field
        self.add(label, self._field)

    def value(self) -> str:
        """The text as it stands there."""
        if isinstance(self._field, LineField):
            return self._field.text()
        return self._field.toPlainText()


class _OwnForm(Form):
    """A field of one's own, one there is or a new one of text, and what stands in it."""

    def __init__(self, fields: Sequence[OwnField], name: str, value: str) -> None:
        super().__init__()
        self._known = {field.name: field.kind for field in fields}
        self._name = ChoiceBox()
        self._name.setEditable(True)
        self._name.addItems(list(self._known))
        same = next((known for known in self._known if fold(known) == fold(name)), name)
        self._name.setCurrentText(same)
        self._value = LineField(value)
        self.add(self.tr("Name"), self._name)
        self.add(self.tr("Value"), self._value)

    def value(self) -> OwnValue:
        """What is to stand in it; raises InvalidValueError."""
        name = checked_name(self._name.currentText())
        kind = self._known.get(name, OwnKind.TEXT)
        return OwnValue(name, kind, typed_value(kind, self._value.text()))


def _guess(value: str) -> str:
    """What a value seems to be, by its beginning: a way, a day, else something to remember."""
    if _day(value.strip()) is not None:
        return _DATE
    return _NOTES if kind_of_value(value) is None else _WAY


def _day(value: str) -> PartialDate | None:
    try:
        return PartialDate.parse(value)
    except ValueError:
        return None
