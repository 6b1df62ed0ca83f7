"""How a reminder repeats: plain choices with RFC 5545 rules behind them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from desktop_app.domain.recurrence import Frequency, Repeat, parse_rule
from desktop_app.ui.kit.accessible import hand_focus
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import chip
from desktop_app.ui.kit.calm_fields import ChoiceBox, NumberBox
from desktop_app.ui.kit.labels import inset
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.reminders import WEEKDAYS, say_rule, say_which

if TYPE_CHECKING:
    from desktop_app.ui.kit.theme import Theme

_WEEKDAYS, _WEEKS = 2, 3
"""Places among the choices."""


class RepeatField(QWidget):
    """Every so many days, weeks on chosen days, months on a day of many kinds, or years; perhaps
    counted from done.

    `changed` tells that another rule was chosen by hand. The choices for a month follow the day it
    is due.
    """

    changed = Signal()

    def __init__(self, theme: Theme, rule: str, from_done: bool, due: date) -> None:
        super().__init__()
        self._due, self._rule = due, rule
        self._every = NumberBox()
        self._every.setRange(1, 999)
        self._every.setPrefix(self.tr("every "))
        inset(theme, self._every)
        self._every.setAccessibleName(self.tr("Repeat every"))
        self._what = ChoiceBox()
        self._what.setAccessibleName(self.tr("Repeat"))
        self._days = [self._day(number) for number in range(7)]
        self._chips = QWidget()
        self._chips.setLayout(row(theme, *self._days, None, space=4))
        self._from_done = QCheckBox(self.tr("Count from the day it is done"))
        self._from_done.setChecked(from_done)
        self.setLayout(
            column(
                theme,
                row(theme, self._what, self._every, None),
                self._chips,
                self._from_done,
                space=6,
            )
        )
        hand_focus(self, self._what)
        self._fill()
        self._show(rule)
        self._what.currentIndexChanged.connect(self._chosen)

    def rule(self) -> str:
        """The RRULE value chosen, "" for none."""
        value = self._what.currentData()
        if not isinstance(value, Repeat):
            return value or ""
        if self._what.currentIndex() == _WEEKS:
            days = self._checked()
            value = replace(value, weekdays=() if days == (self._due.weekday(),) else days)
        return replace(value, interval=1 if self._every.isHidden() else self._every.value()).rule()

    def from_done(self) -> bool:
        """Whether it is counted from the day it is done."""
        return bool(self.rule()) and self._from_done.isChecked()

    def set_due(self, due: date) -> None:
        """It is due on another day: what is meant by "the same day" follows."""
        if self._checked() == (self._due.weekday(),):
            for number, made in enumerate(self._days):
                made.setChecked(number == due.weekday())
        self._due = due
        for place, (words, value) in enumerate(self._choices()):
            self._what.setItemText(place, words)
            self._what.setItemData(place, value)

    def _choices(self) -> list[tuple[str, Repeat | None]]:
        day, which = self._due.weekday(), (self._due.day - 1) // 7 + 1
        monthly = Repeat(Frequency.MONTHLY)
        of_month = [
            replace(monthly, nth=(which, day)),
            replace(monthly, nth=(-1, day)),
            replace(monthly, workday=1),
            replace(monthly, workday=-1),
            replace(monthly, month_day=-1),
        ]
        return [
            (self.tr("Does not repeat"), None),
            (self.tr("Days"), Repeat(Frequency.DAILY)),
            (self.tr("Weekdays (Monday to Friday)"), Repeat(Frequency.WEEKLY, 1, WEEKDAYS)),
            (self.tr("Weeks"), Repeat(Frequency.WEEKLY)),
            (self.tr("Months, on the same day"), monthly),
            *((fill_in(self.tr("Months, %1"), say_which(item)), item) for item in of_month),
            (self.tr("Years"), Repeat(Frequency.YEARLY)),
        ]

    def _fill(self) -> None:
        for words, value in self._choices():
            self._what.addItem(words, value)

    def _show(self, rule: str) -> None:
        """Choose what says the same as `rule`, or offer it as it is."""
        repeat = parse_rule(rule) if rule else None
        plain = repeat and replace(repeat, interval=1)
        weekly = repeat is not None and repeat == Repeat(
            Frequency.WEEKLY, repeat.interval, repeat.weekdays
        )
        if (
            repeat is not None
            and weekly
            and (plain != Repeat(Frequency.WEEKLY, 1, WEEKDAYS) or repeat.interval > 1)
        ):
            place = _WEEKS
        else:
            place = next(
                (place for place, (_, item) in enumerate(self._choices()) if item == plain), -1
            )
        if place < 0:
            place = self._what.count()
            self._what.addItem(say_rule(rule), rule)
        if repeat is not None:
            self._every.setValue(repeat.interval)
        shown = (repeat.weekdays if repeat and place == _WEEKS else ()) or (self._due.weekday(),)
        for number, made in enumerate(self._days):
            made.setChecked(number in shown)
        self._what.setCurrentIndex(place)
        self._show_parts()

    def _day(self, number: int) -> QPushButton:
        made = chip(QLocale().dayName(number + 1, QLocale.FormatType.ShortFormat), checkable=True)
        made.setAccessibleName(QLocale().dayName(number + 1))
        made.clicked.connect(lambda: self._day_chosen(made))
        return made

    def _checked(self) -> tuple[int, ...]:
        return tuple(number for number, made in enumerate(self._days) if made.isChecked())

    def _day_chosen(self, made: QPushButton) -> None:
        if not self._checked():
            made.setChecked(True)
        self.changed.emit()

    def _chosen(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        value, place = self._what.currentData(), self._what.currentIndex()
        self._every.setVisible(isinstance(value, Repeat) and place != _WEEKDAYS)
        self._chips.setVisible(place == _WEEKS)
        self._from_done.setVisible(bool(value))
