"""The fields of channels, positions, dates and relations, each as a small form in place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QWidget

from desktop_app.domain.channel_kinds import kind_of_value
from desktop_app.domain.important_dates import MOST_LEAD_DAYS
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    DateKind,
    ImportantDate,
    Position,
    PostalAddress,
    Relation,
    Standing,
)
from desktop_app.domain.relations import is_standard
from desktop_app.ui.composer.people_field import PeopleField
from desktop_app.ui.kit.accessible import hand_focus
from desktop_app.ui.kit.calm_fields import ChoiceBox, NumberBox
from desktop_app.ui.kit.date_field import PartialDayField
from desktop_app.ui.kit.day_sheet import Near
from desktop_app.ui.kit.fields import LineField
from desktop_app.ui.kit.labels import inset
from desktop_app.ui.words import person as words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.services.naming import Naming
    from desktop_app.ui.kit.context import UiContext

_LABEL_LETTERS = 16
"""Letters of a label of one's own that are in sight."""


class Form(QWidget):
    """Labelled fields, the first of which takes the focus."""

    def __init__(self) -> None:
        super().__init__()
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)

    def add(self, label: str, field: QWidget) -> None:
        """Add a field."""
        field.setAccessibleName(label)
        if isinstance(field, QComboBox) and (line := field.lineEdit()) is not None:
            line.setAccessibleName(label)
        if self._form.rowCount() == 0:
            hand_focus(self, field)
        if isinstance(field, QCheckBox):
            # The words belong to the box, so that a click on them counts.
            field.setText(label)
            self._form.addRow("", field)
        else:
            self._form.addRow(label, field)


def _choice(items: list[tuple[str, object]], chosen: object) -> QComboBox:
    box = ChoiceBox()
    for text, value in items:
        box.addItem(text, value)
        if value == chosen:
            box.setCurrentIndex(box.count() - 1)
    return box


class ChannelForm(Form):
    """A way to reach somebody."""

    def __init__(self, context: UiContext, channel: Channel) -> None:
        super().__init__()
        self._channel = channel
        self._chosen = False
        self._kind = _choice(
            [(words.channel_kind(kind), kind) for kind in ChannelKind], channel.kind
        )
        self._value = LineField(channel.value)
        self._label = ChoiceBox()
        self._label.setEditable(True)
        self._label.setMinimumContentsLength(_LABEL_LETTERS)
        for label in words.LABELS:
            self._label.addItem(words.label(label), label)
        self._label.setCurrentText(words.label(channel.label))
        self._service = LineField(channel.service)
        self._preferred = QCheckBox()
        self._preferred.setChecked(channel.preferred)
        address = channel.address or PostalAddress()
        self._parts = {
            name: LineField(getattr(address, name), ", ") for name in words.ADDRESS_PARTS
        }
        if channel.id == 0:
            self.add(self.tr("Kind"), self._kind)
            hand_focus(self, self._value)
            self._kind.activated.connect(self._choose)
            self._value.textEdited.connect(self._guess)
        if channel.kind is not ChannelKind.ADDRESS or channel.id == 0:
            self.add(self.tr("Address"), self._value)
        if channel.kind is ChannelKind.ADDRESS or channel.id == 0:
            for name, field in self._parts.items():
                self.add(words.address_part(name), field)
        self.add(self.tr("Label"), self._label)
        self.add(self.tr("Service"), self._service)
        self.add(self.tr("Preferred"), self._preferred)
        self._kind.currentIndexChanged.connect(self._show)
        self._show()

    def value(self) -> Channel:
        """The channel as filled in."""
        kind = self._kind.currentData()
        address = None
        text = self._value.text().strip()
        if kind is ChannelKind.ADDRESS:
            parts = {name: field.text().strip() for name, field in self._parts.items()}
            address = replace(self._channel.address or PostalAddress(), **parts)
            text = address.one_line()
        label = words.label_from(self._label.currentText().strip())
        service = self._service.text().strip().lower()
        return replace(
            self._channel,
            kind=kind,
            value=text,
            label=label,
            service=service,
            address=address,
            preferred=self._preferred.isChecked(),
        )

    def _choose(self) -> None:
        self._chosen = True

    def _guess(self, text: str) -> None:
        """Until a kind was chosen by hand, what is typed says it."""
        kind = None if self._chosen else kind_of_value(text)
        if kind is not None:
            self._kind.setCurrentIndex(self._kind.findData(kind))

    def _show(self) -> None:
        kind = self._kind.currentData()
        value = {
            ChannelKind.PHONE: self.tr("Number"),
            ChannelKind.CHAT: self.tr("Name there"),
            ChannelKind.SOCIAL: self.tr("Address or name"),
        }.get(kind, self.tr("Address"))
        if (label := self._form.labelForField(self._value)) is not None:
            label.setProperty("text", value)
            self._value.setAccessibleName(value)
        self._form.setRowVisible(self._service, kind in (ChannelKind.CHAT, ChannelKind.SOCIAL))
        if self._channel.id == 0:
            self._form.setRowVisible(self._value, kind is not ChannelKind.ADDRESS)
            for field in self._parts.values():
                self._form.setRowVisible(field, kind is ChannelKind.ADDRESS)


class PositionForm(Form):
    """Work or study."""

    def __init__(self, context: UiContext, position: Position) -> None:
        super().__init__()
        self._position = position
        self._title = LineField(position.title)
        self._organisation = LineField(position.organisation)
        self._department = LineField(position.department)
        self._role = LineField(position.role)
        self._since = PartialDayField(context, position.since, Near.PAST)
        self._until = PartialDayField(context, position.until, Near.PAST)
        self._since.setPlaceholderText(self.tr("2018 or March 2018"))
        self._until.setPlaceholderText(self.tr("Empty while it lasts"))
        self._ended = QCheckBox()
        self._ended.setChecked(position.ended)
        self._study = QCheckBox()
        self._study.setChecked(position.is_study)
        items: list[tuple[str, object]] = [(self.tr("Nothing in particular"), None)]
        items += [(words.standing(item), item) for item in Standing]
        self._standing = _choice(items, position.standing)
        for label, field in (
            (self.tr("Title"), self._title),
            (self.tr("Organisation"), self._organisation),
            (self.tr("Department"), self._department),
            (self.tr("Role"), self._role),
            (self.tr("From"), self._since),
            (self.tr("To"), self._until),
            (self.tr("It has ended"), self._ended),
            (self.tr("It was study"), self._study),
            (self.tr("To you"), self._standing),
        ):
            self.add(label, field)

    def value(self) -> Position:
        """The position as filled in; raises InvalidValueError."""
        title, organisation = self._title.text().strip(), self._organisation.text().strip()
        role, department = self._role.text().strip(), self._department.text().strip()
        return replace(
            self._position,
            title=title,
            organisation=organisation,
            department=department,
            role=role,
            since=self._since.value(),
            until=self._until.value(),
            ended=self._ended.isChecked(),
            is_study=self._study.isChecked(),
            standing=self._standing.currentData(),
        )


class DateForm(Form):
    """A day in somebody's life."""

    def __init__(self, context: UiContext, date: ImportantDate) -> None:
        super().__init__()
        self._date = date
        self._kind = _choice([(words.date_kind(kind), kind) for kind in DateKind], date.kind)
        self._when = PartialDayField(context, date.when, Near.NONE, date.text)
        self._when.setPlaceholderText(self.tr("14 May 1984, 14 May or 1984"))
        self._label = LineField(date.label)
        self._lead = NumberBox()
        inset(context.theme, self._lead)
        self._lead.setRange(-1, MOST_LEAD_DAYS)
        self._lead.setSpecialValueText(self.tr("As usual"))
        self._lead.setSuffix(self.tr(" days before"))
        self._lead.setValue(-1 if date.lead_days is None else date.lead_days)
        for label, field in (
            (self.tr("Day"), self._when),
            (self.tr("Kind"), self._kind),
            (self.tr("Name"), self._label),
            (self.tr("Remind"), self._lead),
        ):
            self.add(label, field)
        self._kind.currentIndexChanged.connect(self._show)
        self._show()

    def write(self, text: str) -> None:
        """Put words into the day, to be read as if they had been typed."""
        self._when.setText(text)

    def value(self) -> ImportantDate:
        """The date as filled in; raises InvalidValueError."""
        text = self._when.text().strip()
        kept_words = text if self._date.text and text == self._date.text else ""
        when = None if kept_words else self._when.value()
        lead = None if self._lead.value() < 0 else self._lead.value()
        return replace(
            self._date,
            kind=self._kind.currentData(),
            when=when,
            text=kept_words,
            label=self._label.text().strip(),
            lead_days=lead,
        )

    def _show(self) -> None:
        self._form.setRowVisible(self._label, self._kind.currentData() is DateKind.OTHER)


class RelationForm(Form):
    """Who somebody is to the person: a name, in the address book or not. Of a kind nobody knows it
    asks what the person is to them; `own` has the kinds of which that was told.
    """

    def __init__(
        self,
        context: UiContext,
        naming: Naming,
        relation: Relation,
        own: Sequence[tuple[str, str]] = (),
    ) -> None:
        super().__init__()
        self._relation, self._naming, self._own = relation, naming, own
        self._other = LineField(relation.other_kind)
        self._other.setPlaceholderText(self.tr("such as godchild for a godfather"))
        self._is_other_typed = False
        self._name = LineField(relation.other_name)
        self._kind = ChoiceBox()
        self._kind.setEditable(True)
        for kind in words.RELATIONS:
            self._kind.addItem(words.relation(kind), kind)
        for kind, _ in own:
            if kind.casefold() not in words.RELATIONS:
                self._kind.addItem(kind, kind)
        self._kind.setCurrentText(words.relation(relation.kind) if relation.kind else "")
        self._people = PeopleField(context, naming, one=True)
        self.add(self.tr("In your people"), self._people)
        self.add(self.tr("Or just a name"), self._name)
        self.add(self.tr("Is their"), self._kind)
        self.add(self.tr("And they are their"), self._other)
        self._kind.currentTextChanged.connect(self._ask)
        self._other.textEdited.connect(self._type_other)
        self._ask()

    def _kind_said(self) -> str:
        return words.relation_from(self._kind.currentText().strip())

    def _ask(self) -> None:
        """Ask for the other side of a kind that has none yet, and show the one that was told."""
        kind = self._kind_said()
        self._form.setRowVisible(self._other, bool(kind) and not is_standard(kind))
        if not self._is_other_typed:
            told = {name.casefold(): other for name, other in self._own}
            before = self._relation.other_kind if kind == self._relation.kind else ""
            self._other.setText(told.get(kind.casefold(), before))

    def _type_other(self) -> None:
        self._is_other_typed = True

    def value(self) -> Relation:
        """The relation as filled in."""
        chosen = self._people.people()
        name = chosen[0].name if chosen else self._name.text().strip()
        kind = self._kind_said()
        other = "" if is_standard(kind) else " ".join(self._other.text().split())
        if chosen:
            return replace(
                self._relation,
                kind=kind,
                other_kind=other,
                other_name=name,
                other_id=chosen[0].id,
                other_uid=chosen[0].uid,
            )
        kept = self._relation.other_id if name == self._relation.other_name else None
        return replace(self._relation, kind=kind, other_name=name, other_id=kept, other_kind=other)
