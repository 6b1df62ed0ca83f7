"""The form of an event. A new one may be said in a line, which fills the fields while it is typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.events import Event, clock_of, moved
from desktop_app.domain.names import checked_text
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.ui.composer.grammar import Reading
from desktop_app.ui.composer.people_field import PeopleField
from desktop_app.ui.kit.boxes import row
from desktop_app.ui.kit.calm_fields import ChoiceBox
from desktop_app.ui.kit.clock_field import ClockField
from desktop_app.ui.kit.date_field import DayField
from desktop_app.ui.kit.dates import is_day_first
from desktop_app.ui.kit.fields import LineField
from desktop_app.ui.kit.form_dialog import FormDialog
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from desktop_app.services.naming import Naming
    from desktop_app.ui.kit.context import UiContext

EVENING = time(19)
"""What the field of a time begins with, while none is said."""


class EventForm(FormDialog):
    """`saved` carries the event. Without `event` it is a new one, and the line stands on top."""

    help_page = "events"
    saved = Signal(object)

    def __init__(
        self, context: UiContext, naming: Naming, parent: QWidget, event: Event | None = None
    ) -> None:
        title = self.tr("New event") if event is None else self.tr("Edit event")
        super().__init__(context, title, parent)
        self._naming, self._is_new = naming, event is None
        blank = Event(Interaction(InteractionKind.EVENT, context.today()))
        self._before = event or blank
        self._day_is_known = event is not None
        self.line = LineField()
        self.line.setPlaceholderText(
            self.tr("charity evening on 28 November 18:30 at Port Quarter hall")
        )
        self.line.textEdited.connect(self._read)
        self._reading = Reading(self, self.line.text, self._read, self.save)
        self._make_fields()
        self._build()

    def _make_fields(self) -> None:
        context, before = self._context, self._before
        entry = before.entry
        self.what = LineField(entry.summary)
        self.day = DayField(context, entry.day)
        self.day.changed.connect(lambda _: self._know_day())
        self.clock = ClockField(context.theme, clock_of(before, context.zone), EVENING)
        self.place = LineField(entry.place)
        self.field = LineField(before.field)
        self.field.setPlaceholderText(self.tr("Local business, publishing…"))
        self.outside = ChoiceBox()
        for words, value in (
            (self.tr("As the field says"), None),
            (self.tr("Yes"), True),
            (self.tr("No"), False),
        ):
            self.outside.addItem(words, value)
        self.outside.setCurrentIndex([None, True, False].index(before.is_outside))
        self.people = PeopleField(context, self._naming, before.comes)

    def _build(self) -> None:
        fields: list[tuple[str, QWidget]] = []
        if self._is_new:
            fields.append((self.tr("In a line"), self.line))
        when = QWidget()
        when.setLayout(row(self._context.theme, self.day, self.clock, None))
        self.day.setAccessibleName(self.tr("Day"))
        fields += [
            (self.tr("What"), self.what),
            (self.tr("Day"), when),
            (self.tr("Place"), self.place),
            (self.tr("Field"), self.field),
            (self.tr("Outside your field"), self.outside),
            (self.tr("Who comes"), self.people),
        ]
        keep = self.tr("Add event") if self._is_new else self.tr("Save")
        self.lay_out(fields, keep, 520, self.line if self._is_new else self.what)

    def _know_day(self) -> None:
        self._day_is_known = True

    def _read(self) -> None:
        """Fill the fields with what the line says."""
        if self._reading.waits():
            return
        from desktop_app.domain.grammar.languages import read_event

        found = read_event(self.line.text(), self._context.now(), self._naming, is_day_first())
        self.what.setText(found.title)
        self.place.setText(found.place)
        self.day.set_day(found.day or self._context.today())
        self._day_is_known = found.day is not None
        self.clock.set_clock(found.clock)
        self.people.set_people(found.comes)
        self.approve()

    def save(self) -> None:
        """Give the event as the fields say."""
        if self.line.text() and self._reading.waits(enters=True):
            return
        if fault := self.day.fault():
            self.refuse(fault, self.day)
            return
        if not self.what.text().strip():
            self.refuse(self.tr("Say what it is."), self.line if self._is_new else self.what)
            return
        if not self._day_is_known:
            self._day_is_known = True
            self.refuse(self.tr("On which day is it? Choose it, or leave today."), self.day)
            return
        for name, field in (("summary", self.what), ("place", self.place), ("field", self.field)):
            try:
                checked_text(name, field.text())
            except InvalidValueError as error:
                self.refuse(say_error(error), field)
                return
        self.saved.emit(self._made())
        self.accept()

    def _made(self) -> Event:
        clock, before = self.clock.clock, self._before
        entry = replace(before.entry, summary=self.what.text(), place=self.place.text())
        made = replace(
            before,
            entry=entry,
            field=self.field.text(),
            is_outside=self.outside.currentData(),
            comes=self.people.people(),
        )
        zone = self._context.zone
        if (self.day.day(), clock) == (before.entry.day, clock_of(before, zone)):
            return made
        return moved(made, self.day.day(), clock, zone)
