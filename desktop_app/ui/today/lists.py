"""What is due today, and what comes in the next week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.domain.person import DateKind
from desktop_app.domain.today import DueReminder
from desktop_app.ui.kit.boxes import clear, column, row
from desktop_app.ui.kit.dates import say_time, say_weekday
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.sure import box_of
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.reminder_row import ReminderRow
from desktop_app.ui.today.parts import NAME_INSET, Card, NameButton, rows_of
from desktop_app.ui.today.words import say_date

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from desktop_app.domain.important_dates import UpcomingDate
    from desktop_app.domain.today import TodayData
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.today.actions import TodayActions

SHOWN_AT_MOST = 8
_DATE_ICONS = {
    DateKind.BIRTHDAY: "gift",
    DateKind.ANNIVERSARY: "heart",
    DateKind.DEATH: "heart",
    DateKind.OTHER: "calendar",
}


class DueCard(Card):
    """Reminders due until today, ticked where they stand."""

    def __init__(self, context: UiContext, actions: TodayActions) -> None:
        super().__init__(context, self.tr("Due today"))
        self._context, self._actions = context, actions
        self._shown: tuple[DueReminder, ...] | None = None
        self._more = PlainLabel(context.theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        box_of(self).addWidget(self._more)

    def show_page(self, page: TodayData) -> None:
        """Show those reminders; the focus goes to the one that took the place of one ticked."""
        rest = len(page.due) - SHOWN_AT_MOST
        self._more.setText(self._say_rest(rest, page))
        self._more.setVisible(rest > 0 or not page.due)
        if self._shown == page.due:
            return
        self._shown = page.due
        place = next(
            (number for number, shown in enumerate(self.rows()) if shown.box.hasFocus()), None
        )
        clear(self.body)
        for item in page.due[:SHOWN_AT_MOST]:
            self.body.addWidget(self._row(item))
        if place is not None and self.rows():
            self.rows()[min(place, len(self.rows()) - 1)].box.setFocus(
                Qt.FocusReason.OtherFocusReason
            )

    def rows(self) -> list[ReminderRow]:
        """The reminders shown, in order."""
        return rows_of(self.body, ReminderRow)

    def _row(self, item: DueReminder) -> ReminderRow:
        actions, made = self._actions, ReminderRow(self._context, item.reminder, item.day)
        made.ticked.connect(actions.tick)
        made.skipped.connect(actions.skip)
        made.snoozed.connect(actions.snooze)
        made.edit_requested.connect(actions.edit_reminder)
        made.remove_requested.connect(actions.remove_reminder)
        made.person_requested.connect(actions.open_person)
        return made

    def _say_rest(self, rest: int, page: TodayData) -> str:
        return (
            self.tr("%Ln more in Reminders.", None, rest)
            if page.due
            else self.tr("Nothing is due today.")
        )


class ComingCard(Card):
    """The reminders and important dates of the next week."""

    def __init__(self, context: UiContext, actions: TodayActions) -> None:
        super().__init__(context, self.tr("Coming up"))
        self._context, self._actions = context, actions
        self._shown: tuple[object, ...] | None = None

    def show_page(self, page: TodayData) -> None:
        """Show what comes, the nearest first."""
        if self._shown == (page.day, page.coming):
            return
        self._shown = (page.day, page.coming)
        clear(self.body)
        for item in page.coming[:SHOWN_AT_MOST]:
            self.body.addWidget(self._row(item, page.day))
        rest = len(page.coming) - SHOWN_AT_MOST
        if rest > 0 or not page.coming:
            words = (
                self.tr("%Ln more this week.", None, rest)
                if rest > 0
                else self.tr("A quiet week ahead.")
            )
            self.body.addWidget(
                PlainLabel(self._context.theme, words, Face.SECONDARY, Role.SOFT, wrap=True)
            )

    def _row(self, item: DueReminder | UpcomingDate, today: date) -> QWidget:
        actions, day = self._actions, say_weekday(item.day, today)
        if isinstance(item, DueReminder):
            reminder = item.reminder
            when = (
                day if reminder.time_of_day is None else f"{day} {say_time(reminder.time_of_day)}"
            )
            return self._line("bell", reminder.text, when, lambda: actions.edit_reminder(reminder))
        person = item.person.id
        return self._line(
            _DATE_ICONS[item.kind], say_date(item), day, lambda: actions.open_person(person)
        )

    def _line(self, icon: str, text: str, when: str, clicked: Callable[[], object]) -> QWidget:
        theme, made = self._context.theme, QFrame()
        name = NameButton(text, clicked)
        name.setProperty("kind", "plain-name")
        name.setAccessibleName(f"{text[:300]}, {when}")
        said = PlainLabel(theme, when, Face.SECONDARY, Role.FAINT)
        said.setContentsMargins(NAME_INSET, 0, NAME_INSET, 0)
        words = column(theme, row(theme, name, None, space=0), said, space=0)
        box = row(
            theme,
            IconLabel(self._context.icons, icon, theme, Role.EMBER, 18),
            words,
            space=10,
            margins=(0, 5, 0, 5),
        )
        box.setStretch(1, 1)
        made.setLayout(box)
        return made
