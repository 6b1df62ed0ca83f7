"""What waits today, and what comes in the next week."""

from __future__ import annotations

from collections.abc import Hashable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.domain.person import DateKind
from desktop_app.domain.today import AheadEvent
from desktop_app.domain.waiting import DueReminder, place_in_day
from desktop_app.ui.kit.boxes import clear, column, row
from desktop_app.ui.kit.buttons import button, relabel
from desktop_app.ui.kit.dates import say_time, say_weekday
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.name_button import NAME_INSET, NameButton
from desktop_app.ui.kit.sure import box_of
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.leaving_rows import LeavingRows, stays_before
from desktop_app.ui.reminder_row import ReminderRow
from desktop_app.ui.today.parts import Card, rows_of
from desktop_app.ui.today.words import say_date

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, time

    from desktop_app.domain.important_dates import UpcomingDate
    from desktop_app.domain.today import TodayData
    from desktop_app.domain.waiting import Waiting
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.today.actions import TodayActions

    Coming = DueReminder | UpcomingDate | AheadEvent

SHOWN_AT_MOST = 8
LINE = 150
"""Pixels at the usual font that what comes wants beside its button."""
_DATE_ICONS = {
    DateKind.BIRTHDAY: "gift",
    DateKind.ANNIVERSARY: "heart",
    DateKind.DEATH: "heart",
    DateKind.OTHER: "calendar",
}


class DueCard(Card):
    """What waits: reminders and important dates, ticked where they stand."""

    def __init__(self, context: UiContext, actions: TodayActions) -> None:
        super().__init__(context, self.tr("Due today"))
        self._context, self._actions = context, actions
        self._shown: Waiting | None = None
        self._page: TodayData | None = None
        self._leaving = LeavingRows(self._lay_out, self)
        self._more = PlainLabel(context.theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        box_of(self).addWidget(self._more)
        self.more = button("", "link", clicked=actions.show_reminders)
        self.more.setProperty("leads", True)
        box_of(self).addLayout(row(context.theme, self.more, None, space=0))

    def show_page(self, page: TodayData) -> None:
        """Show what waits; the focus goes to what took the place of what was ticked."""
        self._page = page
        if not self._leaving.holds({_key(item) for item in _in_order(page)}):
            self._lay_out()

    def rows(self) -> list[ReminderRow]:
        """The rows shown, in order."""
        return rows_of(self.body, ReminderRow)

    def _lay_out(self) -> None:
        page = self._page
        if page is None:
            return
        waiting = _in_order(page)
        rest = len(waiting) - SHOWN_AT_MOST
        self._more.setText(self.tr("Nothing is due today."))
        self._more.setVisible(not waiting)
        relabel(self.more, self.tr("%Ln more in Reminders", None, rest))
        self.more.setVisible(rest > 0)
        if self._shown == page.waiting and not any(row.leaving for row in self.rows()):
            return
        self._shown = page.waiting
        place = stays_before(self.rows())
        clear(self.body)
        for item in waiting[:SHOWN_AT_MOST]:
            self.body.addWidget(
                self._row(item) if isinstance(item, DueReminder) else self._date(item)
            )
        if place is not None and self.rows():
            self.rows()[min(place, len(self.rows()) - 1)].box.setFocus(
                Qt.FocusReason.OtherFocusReason
            )

    def _row(self, item: DueReminder) -> ReminderRow:
        actions, made = self._actions, ReminderRow(self._context, item.reminder, item.day)
        leave = partial(self._leaving.leave, made, _key(item))
        for signal, words in (
            (made.ticked, self.tr("Done")),
            (made.skipped, self.tr("Left out this time")),
            (made.snoozed, self.tr("Put off")),
            (made.some_day_requested, self.tr("Kept for some day")),
            (made.remove_requested, self.tr("Deleted")),
        ):
            signal.connect(lambda *_, words=words: leave(words))
        made.ticked.connect(actions.tick)
        made.skipped.connect(actions.skip)
        made.snoozed.connect(actions.snooze)
        made.some_day_requested.connect(actions.keep_for_some_day)
        made.edit_requested.connect(actions.edit_reminder)
        made.remove_requested.connect(actions.remove_reminder)
        made.person_requested.connect(actions.open_person)
        made.before_requested.connect(actions.before_you_meet)
        return made

    def _date(self, item: UpcomingDate) -> ReminderRow:
        from desktop_app.ui.date_row import DateRow

        actions, made = self._actions, DateRow(self._context, item)
        leave = partial(self._leaving.leave, made, _key(item))
        made.ticked.connect(lambda _: leave(self.tr("Done")))
        made.snoozed.connect(lambda *_: leave(self.tr("Put off")))
        made.ticked.connect(lambda _: actions.see_to(item))
        made.snoozed.connect(lambda _, moment: actions.put_off_date(item, moment.date()))
        made.person_requested.connect(actions.open_person)
        return made


def _in_order(page: TodayData) -> list[DueReminder | UpcomingDate]:
    """All that waits, in the order of the days."""
    return sorted([*page.due, *page.due_dates], key=place_in_day)


def _key(item: DueReminder | UpcomingDate) -> Hashable:
    if isinstance(item, DueReminder):
        return "reminder", item.reminder.id, item.reminder.due
    return "date", item.date_id, item.day


class ComingCard(Card):
    """The reminders, important dates and events of the next week, and as far as there is room the
    dates of people of whom one is not reminded. The next meeting has the way to what to know before.
    """

    def __init__(self, context: UiContext, actions: TodayActions) -> None:
        super().__init__(context, self.tr("Coming up"))
        self._context, self._actions = context, actions
        self._shown: tuple[object, ...] | None = None
        self._quiet = PlainLabel(context.theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        self._quiet.setText(self.tr("A quiet week ahead."))
        box_of(self).addWidget(self._quiet)
        self.more = button("", "link", clicked=actions.show_reminders)
        self.more.setProperty("leads", True)
        box_of(self).addLayout(row(context.theme, self.more, None, space=0))

    def show_page(self, page: TodayData) -> None:
        """Show what comes, the nearest first."""
        shows = (page.day, page.coming, page.others, page.more_others, page.events)
        if self._shown == shows:
            return
        self._shown = shows
        clear(self.body)
        room = SHOWN_AT_MOST - len(page.events)
        first = [*[*page.coming, *page.others][:room], *page.events]
        first.sort(key=_place)
        meeting = next(filter(_is_meeting, first), None)
        for item in first:
            self.body.addWidget(self._row(item, page.day, meets=item is meeting))
        self._quiet.setVisible(not first)
        words = self._say_rest(page)
        relabel(self.more, words)
        self.more.setVisible(bool(words))

    def _say_rest(self, page: TodayData) -> str:
        """How many more there are: of the days of others that is not counted."""
        rest = len(page.coming) + len(page.others) + len(page.events) - SHOWN_AT_MOST
        if page.more_others:
            return self.tr("More people’s days this week")
        return self.tr("%Ln more this week", None, rest) if rest > 0 else ""

    def _row(self, item: Coming, today: date, *, meets: bool) -> QWidget:
        actions, day = self._actions, say_weekday(item.day, today)
        if isinstance(item, AheadEvent):
            people = self.tr("%Ln person(s) you know", None, item.people) if item.people else ""
            when = ", ".join(filter(None, (_at(day, item.clock), people)))
            return self._line(
                "calendar-days",
                item.title,
                when,
                lambda: actions.open_event(item.entry_id),
                (lambda: actions.before_event(item.entry_id)) if meets else None,
            )
        if isinstance(item, DueReminder):
            reminder = item.reminder
            return self._line(
                "bell",
                reminder.text,
                _at(day, reminder.time_of_day),
                lambda: actions.edit_reminder(reminder),
                (lambda: actions.before_you_meet(reminder.id)) if meets else None,
            )
        person = item.person.id
        return self._line(
            _DATE_ICONS[item.kind], say_date(item), day, lambda: actions.open_person(person)
        )

    def _line(
        self,
        icon: str,
        text: str,
        when: str,
        clicked: Callable[[], object],
        before: Callable[[], object] | None = None,
    ) -> QWidget:
        theme, made = self._context.theme, QFrame()
        name = NameButton(text, clicked)
        name.setProperty("kind", "plain-name")
        name.setAccessibleName(f"{text[:300]}, {when}")
        said = PlainLabel(theme, when, Face.SECONDARY, Role.FAINT, wrap=True)
        said.setContentsMargins(NAME_INSET, 0, NAME_INSET, 0)
        words = column(theme, row(theme, name, None, space=0), said, space=0)
        parts: list[QWidget] = []
        if before is not None:
            parts.append(button(self.tr("Before you meet"), clicked=before))
            parts[0].setAccessibleName(f"{self.tr('Before you meet')}: {text[:300]}")
        said_and_done = turning(theme, Part(words, 1, LINE), *parts, space=10, gap=4)
        drawn = IconLabel(self._context.icons, icon, theme, Role.EMBER, 18)
        box = row(theme, drawn, said_and_done, space=10, margins=(0, 5, 0, 5))
        box.setStretch(1, 1)
        made.setLayout(box)
        return made


def _is_meeting(item: Coming) -> bool:
    """Whether people are to be met whom one knows: at an event that names some, or as a reminder
    about them with a time says.
    """
    if isinstance(item, AheadEvent):
        return item.names_somebody
    return (
        isinstance(item, DueReminder)
        and bool(item.reminder.people)
        and item.reminder.time_of_day is not None
    )


def _place(item: Coming) -> tuple[date, str, int]:
    if isinstance(item, AheadEvent):
        return item.day, "" if item.clock is None else item.clock.isoformat(), item.entry_id
    return place_in_day(item)


def _at(day: str, clock: time | None) -> str:
    return day if clock is None else f"{day} {say_time(clock)}"
