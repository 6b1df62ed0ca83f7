"""The dialog for a new reminder or a changed one: plain choices with RFC 5545 rules behind them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from desktop_app.domain.recurrence import Frequency, Repeat, parse_rule
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.dates import day_of, time_of
from desktop_app.ui.kit.fields import LineField
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.reminders.words import WEEKDAYS, say_rule
from desktop_app.ui.timeline.people_field import PeopleField

if TYPE_CHECKING:
    from desktop_app.domain.reminders import Reminder
    from desktop_app.services.naming import Naming
    from desktop_app.ui.look import Look


class ReminderEditor(QDialog):
    """Every field of a reminder. `saved` carries it; nothing is stored here."""

    saved = Signal(object)

    def __init__(self, look: Look, naming: Naming, reminder: Reminder, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Edit reminder") if reminder.id else self.tr("New reminder"))
        self._look, self._before = look, reminder
        self._text = LineField(reminder.text)
        self._text.setPlaceholderText(self.tr("What to do"))
        due = reminder.due
        self._due = QDateEdit(QDate(due.year, due.month, due.day))
        self._due.setCalendarPopup(True)
        clock = reminder.time_of_day
        self._timed = QCheckBox(self.tr("At"))
        self._timed.setChecked(clock is not None)
        self._time = QTimeEdit(QTime(clock.hour, clock.minute) if clock else QTime(9, 0))
        self._time.setEnabled(clock is not None)
        self._timed.toggled.connect(self._time.setEnabled)
        self._repeat = QComboBox()
        self._every = QSpinBox()
        self._every.setRange(1, 999)
        self._fill_repeat(reminder)
        self._people = PeopleField(look, naming, reminder.people)
        self._fault = PlainLabel(look.theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self._fault.hide()
        self._build()

    def _fill_repeat(self, reminder: Reminder) -> None:
        choices: list[tuple[str, Repeat | str | None]] = [
            (self.tr("Does not repeat"), None),
            (self.tr("Days"), Repeat(Frequency.DAILY)),
            (self.tr("Weekdays (Monday to Friday)"), Repeat(Frequency.WEEKLY, 1, WEEKDAYS)),
            (self.tr("Weeks"), Repeat(Frequency.WEEKLY)),
            (self.tr("Months"), Repeat(Frequency.MONTHLY)),
            (self.tr("Months, on the last day"), Repeat(Frequency.MONTHLY, 1, (), -1)),
            (self.tr("Years"), Repeat(Frequency.YEARLY)),
        ]
        chosen = 0
        if reminder.rule:
            repeat = parse_rule(reminder.rule)
            self._every.setValue(repeat.interval)
            plain = replace(repeat, interval=1)
            chosen = next((place for place, (_, item) in enumerate(choices) if item == plain), -1)
            if chosen < 0:
                choices.append((say_rule(reminder.rule), reminder.rule))
                chosen = len(choices) - 1
        for words, value in choices:
            self._repeat.addItem(words, value)
        self._repeat.setCurrentIndex(chosen)
        self._repeat.currentIndexChanged.connect(self._show_every)
        self._show_every()

    def _show_every(self) -> None:
        value = self._repeat.currentData()
        self._every.setEnabled(isinstance(value, Repeat) and value.weekdays != WEEKDAYS)

    def _build(self) -> None:
        theme = self._look.theme
        form = QFormLayout()
        for words, field in (
            (self.tr("What"), self._text),
            (self.tr("Due"), row(theme, self._due, self._timed, self._time, None)),
            (self.tr("Repeat every"), row(theme, self._every, self._repeat, None)),
            (self.tr("For"), self._people),
        ):
            if isinstance(field, QWidget):
                field.setAccessibleName(words)
            form.addRow(words, field)
        self._due.setAccessibleName(self.tr("Due"))
        self._time.setAccessibleName(self.tr("Time"))
        self._repeat.setAccessibleName(self.tr("Repeat"))
        self._every.setAccessibleName(self.tr("Repeat every"))
        cancel = button(self.tr("Cancel"), clicked=self.reject)
        save = button(self.tr("Save"), "primary", clicked=self._save)
        save.setDefault(True)
        self.setLayout(
            column(theme, form, self._fault, row(theme, None, cancel, save), space=14, margins=(20, 20, 20, 20))
        )
        self.resize(theme.px(430), self.sizeHint().height())
        self._text.setFocus()

    def _save(self) -> None:
        if not self._text.text().strip():
            self._fault.setText(self.tr("Write what you want to be reminded of."))
            self._fault.show()
            self._text.setFocus()
            return
        due = day_of(self._due.date())
        rule = self._rule()
        moved = due != self._before.due or rule != self._before.rule
        self.saved.emit(
            replace(
                self._before,
                text=self._text.text(),
                due=due,
                time_of_day=time_of(self._time.time()) if self._timed.isChecked() else None,
                zone=self._look.zone.key,
                rule=rule,
                anchor=due if rule and moved else self._before.anchor,
                people=self._people.people(),
                snoozed_until=None if moved else self._before.snoozed_until,
            )
        )
        self.accept()

    def _rule(self) -> str:
        value = self._repeat.currentData()
        if isinstance(value, Repeat):
            return replace(value, interval=self._every.value() if self._every.isEnabled() else 1).rule()
        return value or ""
