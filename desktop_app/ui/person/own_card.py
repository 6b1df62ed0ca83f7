"""Fields of one's own: what somebody's card says in each, changed where it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.own_fields import OwnField
from desktop_app.domain.own_values import OwnKind, OwnValue
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Channel, ChannelKind
from desktop_app.ui.kit.buttons import chip, plain_text
from desktop_app.ui.kit.calm_fields import ChoiceBox
from desktop_app.ui.kit.date_field import PartialDayField
from desktop_app.ui.kit.day_sheet import Near
from desktop_app.ui.kit.fields import LineField
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import pop_up
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.person.detail_card import DetailCard, DetailData
from desktop_app.ui.person.editors import Editor, FormEditor, TextEditor
from desktop_app.ui.person.part_forms import Form
from desktop_app.ui.person.rows import LABEL, LEAST, DetailRow
from desktop_app.ui.words.own_fields import KINDS, say_kind, say_value, typed_value
from desktop_app.ui.words.short import cut

MOST_OFFERED, LONGEST = 12, 40
"""Fields with nothing in them that stand on the card; the others are in a menu; and characters of
their names in sight.
"""


class OwnCard(DetailCard):
    """A row for each field in which something stands; those in which nothing does are offered below,
    and a new one can be made.
    """

    def __init__(self, data: DetailData) -> None:
        super().__init__(self.tr("Your own fields"), data)
        self._reaching = data.reaching
        self._fields = data.services.own_fields.all()
        values = data.page.contact.own_values
        self._add_several(values, self._row)
        filled = {value.field_id for value in values}
        empty = [field for field in self._fields if field.id not in filled]
        if not self._fields:
            self._add(self._hint)
        if empty:
            self._add(lambda: self._offer(empty))
        self._add_opener(self.tr("Add a field…"), self._new)

    @staticmethod
    def shows(data: DetailData) -> object:
        """What stands in the fields, and which fields there are."""
        return data.page.contact.own_values, data.services.own_fields.all()

    def _hint(self) -> PlainLabel:
        words = self.tr(
            "For what has no place elsewhere: a shoe size, an allergy, a member number."
        )
        return PlainLabel(self._context.theme, words, Face.SECONDARY, Role.FAINT, wrap=True)

    def _row(self, value: OwnValue) -> DetailRow:
        shown = say_value(value)
        made = DetailRow(self._context, value.field, shown, lambda: self._editor(value))
        if value.kind is OwnKind.LINK:
            way = Channel(ChannelKind.WEB, value.text)
            words = fill_in(self.tr("Open %1"), value.text)
            made.offers.append((words, lambda: self._reaching.reach(self._person, way)))
        return made

    def _offer(self, empty: list[OwnField]) -> QWidget:
        """Fields with nothing in them: a chip each, which opens the field at the foot of the card."""
        theme, offered, line = self._context.theme, QWidget(), QWidget()
        flow = FlowLayout(offered, theme.px(4))
        label = PlainLabel(theme, self.tr("Empty"), Face.SECONDARY, Role.SOFT)
        label.setFixedWidth(theme.px(LABEL))
        line.setLayout(turning(theme, label, Part(offered, 1, LEAST), space=12))
        for field in empty[:MOST_OFFERED]:
            opener = chip(plain_text(cut(field.name, LONGEST)))
            opener.setAccessibleName(fill_in(self.tr("Add %1"), field.name))
            flow.addWidget(self._open_by(opener, field))
        rest = empty[MOST_OFFERED:]
        if rest:
            more = chip(self.tr("More…"))
            more.setAccessibleName(self.tr("More of your own fields"))
            more.clicked.connect(lambda: self._pop_up(rest, more))
            flow.addWidget(more)
        return line

    def _open_by(self, opener: QPushButton, field: OwnField) -> QPushButton:
        value = OwnValue(field.name, field.kind, "", field.id, person_id=self._person.id)
        return self._opens(opener, field.name, lambda: self._editor(value))

    def _pop_up(self, fields: list[OwnField], below: QPushButton) -> None:
        menu = Menu(self)
        for field in fields:
            menu.addAction(plain_text(field.name), self._opening(field, below))
        pop_up(menu, below)

    def _opening(self, field: OwnField, below: QPushButton) -> Callable[[], None]:
        def open_it() -> None:
            value = OwnValue(field.name, field.kind, "", field.id, person_id=self._person.id)
            made = DetailRow(
                self._context, field.name, "", lambda: self._editor(value), opened_by=below
            )
            self._box.addWidget(made)
            made.edit()

        return open_it

    def _editor(self, value: OwnValue) -> Editor:
        if value.kind is OwnKind.CHOICE:
            return self._chooser(value)
        shown = say_value(value)
        field = None
        if value.kind is OwnKind.DAY:
            when = PartialDate.parse(value.text) if value.text else None
            field = PartialDayField(self._context, when, Near.PAST)
        lines = "\n" in value.text
        return TextEditor(
            self._context,
            shown,
            value.field,
            lambda text: self._save(value, text),
            lines=lines,
            field=field,
        )

    def _save(self, value: OwnValue, text: str) -> None:
        """Store what was typed; nothing typed takes the value away. Raises InvalidValueError."""
        people = self._services.people
        if text.strip():
            said = typed_value(value.kind, text)
            self._write(people.save_part(replace(value, text=said)))
        elif value.id:
            self._write(people.remove_part(value))

    def _chooser(self, value: OwnValue) -> FormEditor:
        defined = next((each for each in self._fields if each.id == value.field_id), None)
        choices = dict.fromkeys(defined.choices if defined is not None else ())
        if value.text:
            choices.setdefault(value.text)
        items = [(self.tr("Nothing"), ""), *((choice, choice) for choice in choices)]
        box, holder = self._choice_box(items, value.text, value.field)
        return FormEditor(self._context, holder, lambda: self._save(value, str(box.currentData())))

    def _new(self) -> Editor:
        form = NewFieldForm()

        def save() -> None:
            own_fields = self._services.own_fields
            field, text = form.field(), form.text()
            if text:
                said = typed_value(field.kind, text)
                self._write(own_fields.add_with_value(field, self._person.id, said))
            else:
                self._write(own_fields.add(field))

        return FormEditor(self._context, form, save)


class NewFieldForm(Form):
    """A field as it is defined, and what stands in it for the person shown."""

    def __init__(self) -> None:
        super().__init__()
        self._name, self._choices, self._value = LineField(""), LineField(""), LineField("")
        self._kind = ChoiceBox()
        for kind in KINDS:
            self._kind.addItem(say_kind(kind), kind)
        self._choices.setPlaceholderText(self.tr("tea, coffee, neither"))
        self.add(self.tr("Name"), self._name)
        self.add(self.tr("Kind"), self._kind)
        self.add(self.tr("Choices"), self._choices)
        self.add(self.tr("Value"), self._value)
        self._kind.currentIndexChanged.connect(self._show)
        self._show()

    def field(self) -> OwnField:
        """The field as filled in; raises InvalidValueError for a choice out of nothing."""
        kind = OwnKind(self._kind.currentData())
        choices = [each.strip() for each in self._choices.text().split(",")]
        text = " ".join(self.text().split())
        if kind is OwnKind.CHOICE:
            choices = [each for each in dict.fromkeys((*choices, text)) if each]
            if not choices:
                raise InvalidValueError("choices", "own-field-needs-choices")
        return OwnField(self._name.text().strip(), kind, tuple(choices))

    def text(self) -> str:
        """What stands in it for the person."""
        return self._value.text().strip()

    def _show(self) -> None:
        kind = self._kind.currentData()
        self._form.setRowVisible(self._choices, kind is OwnKind.CHOICE)
