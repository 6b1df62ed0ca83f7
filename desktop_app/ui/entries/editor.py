"""The dialog that corrects an entry of the timeline."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.names import checked_text
from desktop_app.domain.time_zones import moment_in_zone
from desktop_app.domain.timeline import Interaction, InteractionKind, Starter
from desktop_app.ui.composer.people_field import PeopleField
from desktop_app.ui.kit.boxes import row
from desktop_app.ui.kit.calm_fields import ChoiceBox, NumberBox
from desktop_app.ui.kit.clock_field import ClockField
from desktop_app.ui.kit.date_field import DayField
from desktop_app.ui.kit.day_sheet import Near
from desktop_app.ui.kit.fields import LineField, TextField
from desktop_app.ui.kit.form_dialog import FormDialog
from desktop_app.ui.kit.labels import PlainLabel, inset
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.words.errors import say_error
from desktop_app.ui.words.timeline import kind_icon, say_kind

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.services.naming import Naming
    from desktop_app.ui.kit.context import UiContext


class InteractionEditor(FormDialog):
    """Every field of an interaction. `saved` carries the changed one."""

    help_page = "timeline"
    saved = Signal(object)

    def __init__(
        self, context: UiContext, naming: Naming, interaction: Interaction, parent: QWidget
    ) -> None:
        super().__init__(context, self.tr("Edit entry"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._before = interaction
        self._kind = ChoiceBox()
        for kind in InteractionKind:
            self._kind.addItem(context.icons.icon(kind_icon(kind)), say_kind(kind), kind)
        self._kind.setCurrentIndex(list(InteractionKind).index(interaction.kind))
        self._day = DayField(context, interaction.day, Near.PAST)
        at = self._said_at()
        self._clock = ClockField(context.theme, at.time() if at else None, time(12))
        self._shown = self._clock.clock
        self._minutes = NumberBox()
        self._minutes.setRange(0, 100_000)
        self._minutes.setSpecialValueText(self.tr("Not said"))
        self._minutes.setSuffix(self.tr(" min"))
        self._minutes.setValue(interaction.minutes or 0)
        inset(context.theme, self._minutes)
        self._starter = ChoiceBox()
        for words, starter in (
            (self.tr("Not said"), None),
            (self.tr("You"), Starter.YOU),
            (self.tr("They"), Starter.THEY),
        ):
            self._starter.addItem(words, starter)
        self._starter.setCurrentIndex([None, Starter.YOU, Starter.THEY].index(interaction.starter))
        self._people = PeopleField(context, naming, interaction.people)
        self._summary = LineField(interaction.summary)
        self._place = LineField(interaction.place)
        self._body = TextField(interaction.body)
        self._build()

    def _said_at(self) -> datetime | None:
        """The moment on the clock of the place where it was said: its day is of that place too."""
        if self._before.at is None:
            self._zone = self._context.zone
            return None
        here = self._before.at.astimezone(self._context.zone)
        there = moment_in_zone(here, self._before.zone)
        self._zone = self._context.zone if there is None else ZoneInfo(self._before.zone)
        return there or here

    def _build(self) -> None:
        theme = self._context.theme
        place = PlainLabel(theme, self._zone.key, Face.SECONDARY, Role.FAINT)
        if self._zone is self._context.zone:
            place.hide()
        when = QWidget()
        when.setLayout(row(theme, self._day, self._clock, place, None))
        self._day.setAccessibleName(self.tr("Day"))
        fields = (
            (self.tr("What"), self._summary),
            (self.tr("Kind"), self._kind),
            (self.tr("Day"), when),
            (self.tr("Lasted"), self._minutes),
            (self.tr("Started by"), self._starter),
            (self.tr("With"), self._people),
            (self.tr("Place"), self._place),
            (self.tr("More"), self._body),
        )
        self.lay_out(fields, self.tr("Save"), 460, self._summary)
        # The dialog selects all of it when it opens, and shows the end.
        QTimer.singleShot(0, self._summary, lambda: self._summary.home(False))

    def save(self) -> None:
        """Keep the entry as the fields say."""
        if fault := self._day.fault():
            self.refuse(fault, self._day)
            return
        for name, field, text in (
            ("summary", self._summary, self._summary.text()),
            ("place", self._place, self._place.text()),
            ("body", self._body, self._body.toPlainText()),
        ):
            try:
                checked_text(name, text)
            except InvalidValueError as error:
                self.refuse(say_error(error), field)
                return
        day = self._day.day()
        at, zone = self._moment(day)
        self.saved.emit(
            replace(
                self._before,
                kind=self._kind.currentData(),
                day=day,
                at=at,
                zone=zone,
                minutes=self._minutes.value() or None,
                starter=self._starter.currentData(),
                people=self._people.people(),
                summary=self._summary.text(),
                place=self._place.text(),
                body=self._body.toPlainText(),
            )
        )
        self.accept()

    def _moment(self, day: date) -> tuple[datetime | None, str]:
        """The UTC moment and the zone it is said in; as they were, when neither day nor time was
        touched: fields know no seconds.
        """
        clock = self._clock.clock
        if clock is None:
            return None, ""
        if self._before.at and (day, clock) == (self._before.day, self._shown):
            return self._before.at, self._before.zone
        return datetime.combine(day, clock, self._zone).astimezone(UTC), self._zone.key
