"""The dialog for a new reminder or a changed one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QWidget

from desktop_app.domain.recurrence import first_due
from desktop_app.ui.composer.people_field import PeopleField
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.calm_fields import ClockBox
from desktop_app.ui.kit.date_field import DayField
from desktop_app.ui.kit.dates import time_of
from desktop_app.ui.kit.fields import LineField
from desktop_app.ui.kit.labels import PlainLabel, inset
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.reminders.repeat_field import RepeatField
from desktop_app.ui.words.hours import say_both

if TYPE_CHECKING:
    from desktop_app.domain.reminders import Reminder
    from desktop_app.services.naming import Naming
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


class ReminderEditor(QDialog):
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
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Edit reminder") if reminder.id else self.tr("New reminder"))
        self._context, self._before, self._zone_of = context, reminder, zone_of
        self._text = LineField(reminder.text)
        self._text.setPlaceholderText(self.tr("What to do"))
        due = reminder.due
        self._due = DayField(context, due)
        clock = reminder.time_of_day
        self._timed = QCheckBox(self.tr("At"))
        self._timed.setChecked(clock is not None)
        self._time = ClockBox(clock or time(9))
        self._time.setEnabled(clock is not None)
        self._timed.toggled.connect(self._time.setEnabled)
        inset(context.theme, self._time)
        self._repeat = RepeatField(context.theme, reminder.rule, reminder.from_done, due)
        self._repeat.changed.connect(self._snap)
        self._due.changed.connect(self._repeat.set_due)
        self._people = PeopleField(context, naming, reminder.people)
        self._fault = PlainLabel(context.theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self._fault.hide()
        self._there = PlainLabel(context.theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        self._build()
        for changed in (
            self._timed.toggled,
            self._time.timeChanged,
            self._due.changed,
            self._people.changed,
        ):
            changed.connect(self._say_there)
        self._say_there()

    def _say_there(self) -> None:
        """What the chosen time is for those it is about, where their clocks differ."""
        moment = datetime.combine(self._due.day(), time_of(self._time.time()), self._context.zone)
        people = self._people.people()[:3] if self._timed.isChecked() else ()
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
        theme = self._context.theme
        form = QFormLayout()
        for words, field in (
            (self.tr("What"), self._text),
            (self.tr("Due"), row(theme, self._due, self._timed, self._time, None)),
            ("", self._there),
            (self.tr("Repeat"), self._repeat),
            (self.tr("For"), self._people),
        ):
            if isinstance(field, QWidget):
                field.setAccessibleName(words)
            form.addRow(words, field)
        self._due.setAccessibleName(self.tr("Due"))
        self._time.setAccessibleName(self.tr("Time"))
        cancel = button(self.tr("Cancel"), clicked=self.reject)
        save = button(self.tr("Save"), "primary", clicked=self._save)
        save.setDefault(True)
        self.setLayout(
            column(
                theme,
                form,
                self._fault,
                row(theme, None, cancel, save),
                space=14,
                margins=(20, 20, 20, 20),
            )
        )
        self.resize(theme.px(430), self.sizeHint().height())
        self._text.setFocus()

    def _refuse(self, fault: str, field: QWidget) -> None:
        """Say what is wrong, and go where it is put right."""
        self._fault.setText(fault)
        self._fault.show()
        field.setFocus()

    def _save(self) -> None:
        if not self._text.text().strip():
            self._refuse(self.tr("Write what you want to be reminded of."), self._text)
            return
        if fault := self._due.fault():
            self._refuse(fault, self._due)
            return
        self._snap()
        due, rule = self._due.day(), self._repeat.rule()
        moved = due != self._before.due or rule != self._before.rule
        self.saved.emit(
            replace(
                self._before,
                text=self._text.text(),
                due=due,
                time_of_day=time_of(self._time.time()) if self._timed.isChecked() else None,
                zone=self._context.zone.key,
                rule=rule,
                from_done=self._repeat.from_done(),
                anchor=due if rule and moved else self._before.anchor,
                people=self._people.people(),
                snoozed_until=None if moved else self._before.snoozed_until,
            )
        )
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
