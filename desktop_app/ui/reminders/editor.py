"""The dialog for a new reminder or a changed one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_app.domain.recurrence import first_due
from desktop_app.domain.reminders import SOME_DAY, without_day
from desktop_app.ui.composer.people_field import PeopleField
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.clock_field import ClockField
from desktop_app.ui.kit.date_field import DayField
from desktop_app.ui.kit.fields import LineField
from desktop_app.ui.kit.form_dialog import FormDialog
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.reminders.repeat_field import RepeatField
from desktop_app.ui.words.hours import say_both

if TYPE_CHECKING:
    from desktop_app.domain.reminders import Reminder
    from desktop_app.services.naming import Naming
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


class ReminderEditor(FormDialog):
    """Every field of a reminder. `saved` carries it; nothing is stored here. `zone_of` gives the
    time zone of a person.
    """

    help_page = "reminders"
    saved = Signal(object)

    def __init__(
        self,
        context: UiContext,
        naming: Naming,
        reminder: Reminder,
        parent: QWidget,
        zone_of: Callable[[int], str],
    ) -> None:
        title = self.tr("Edit reminder") if reminder.id else self.tr("New reminder")
        super().__init__(context, title, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._before, self._zone_of = reminder, zone_of
        self._text = LineField(reminder.text)
        self._text.setPlaceholderText(self.tr("What to do"))
        due = context.today() if reminder.due == SOME_DAY else reminder.due
        self._due = DayField(context, due)
        self._some_day = QCheckBox(self.tr("Some day, without a date"))
        self._some_day.setAccessibleName(self._some_day.text())
        self._some_day.setChecked(reminder.due == SOME_DAY)
        self._clock = ClockField(context.theme, reminder.time_of_day, time(9))
        self._repeat = RepeatField(context.theme, reminder.rule, reminder.from_done, due)
        self._repeat.changed.connect(self._snap)
        self._due.changed.connect(self._repeat.set_due)
        self._people = PeopleField(context, naming, reminder.people)
        self._there = PlainLabel(context.theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        self._build()
        self._some_day.toggled.connect(self._show_day)
        self._show_day()
        for changed in (self._clock.changed, self._due.changed, self._people.changed):
            changed.connect(self._say_there)
        self._say_there()

    def _show_day(self) -> None:
        """What is for some day has neither day nor time, and does not repeat."""
        self._day.setVisible(not self._some_day.isChecked())
        self._repeat.setEnabled(not self._some_day.isChecked())
        self._say_there()

    def _say_there(self) -> None:
        """What the chosen time is for those it is about, where their clocks differ."""
        said, clock = list[str](), None if self._some_day.isChecked() else self._clock.clock
        if clock is not None:
            moment = datetime.combine(self._due.day(), clock, self._context.zone)
            people = self._people.people()[:3]
            said = [say_both(moment, self._zone_of(person.id), person.name) for person in people]
        self._there.setText(" ".join(filter(None, said)))
        self._there.setVisible(any(said))

    def _snap(self) -> None:
        """Another repetition was chosen: it is due first on a day that is one of its own."""
        due, rule = self._due.day(), self._repeat.rule()
        first = first_due(rule, due) if rule else None
        if first is not None and first != due:
            self._due.set_day(first)
        self.resize(self.width(), self.sizeHint().height())

    def _build(self) -> None:
        theme, when = self._context.theme, QWidget()
        self._day = QWidget()
        self._day.setLayout(row(theme, self._due, self._clock, None))
        when.setLayout(column(theme, self._day, self._some_day, space=6))
        self._due.setAccessibleName(self.tr("Due"))
        fields = (
            (self.tr("What"), self._text),
            (self.tr("Due"), when),
            ("", self._there),
            (self.tr("Repeat"), self._repeat),
            (self.tr("For"), self._people),
        )
        self.lay_out(fields, self.tr("Save"), 430, self._text)

    def save(self) -> None:
        """Keep the reminder as the fields say."""
        if not self._text.text().strip():
            self.refuse(self.tr("Write what you want to be reminded of."), self._text)
            return
        if self._some_day.isChecked():
            self._save_some_day()
            return
        if fault := self._due.fault():
            self.refuse(fault, self._due)
            return
        self._snap()
        due, rule = self._due.day(), self._repeat.rule()
        moved = due != self._before.due or rule != self._before.rule
        self.saved.emit(
            replace(
                self._before,
                text=self._text.text(),
                due=due,
                time_of_day=self._clock.clock,
                zone=self._context.zone.key,
                rule=rule,
                from_done=self._repeat.from_done(),
                anchor=due if rule and moved else self._before.anchor,
                people=self._people.people(),
                snoozed_until=None if moved else self._before.snoozed_until,
            )
        )
        self.accept()

    def _save_some_day(self) -> None:
        kept = replace(self._before, text=self._text.text(), rule="", from_done=False)
        self.saved.emit(replace(without_day(kept), people=self._people.people()))
        self.accept()


def edit_reminder(shell: Shell, tools: RoomTools, reminder: Reminder) -> None:
    """Open the editor for a reminder, and store what is saved there."""
    service = tools.book.reminders
    dialog = ReminderEditor(
        tools.context, tools.book.naming, reminder, shell.parent(), tools.book.people.time_zone
    )
    dialog.saved.connect(
        lambda item: shell.confirm(service.edit(item) if item.id else service.add(item))
    )
    dialog.open()
