"""The reminders pane: overdue, today, this week, later; everybody's or one person's."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.reminders import Bucket, Reminder, bucket, shown_day
from desktop_app.ui.kit.boxes import clear, column, row, scroller, steady
from desktop_app.ui.kit.buttons import chip, choices, icon_button, plain_text
from desktop_app.ui.kit.empty_state import EmptyState
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.sure import widgets_in
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.reminder_row import ReminderRow
from desktop_app.ui.reminders.new import new_reminder

if TYPE_CHECKING:
    from desktop_app.domain.important_dates import UpcomingDate
    from desktop_app.domain.timeline import Participant
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

SHOWN_AT_MOST = 150


class RemindersPane(QFrame):
    """Everybody's, or those of the person shown; read anew whenever one changes."""

    help_page = "reminders"

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        context = tools.context
        self._shell, self._context = shell, context
        self._reminders, self._dates = tools.book.reminders, tools.book.important_dates
        self._person: Participant | None = None
        theme = context.theme
        title = PlainLabel(theme, self.tr("Reminders"), Face.TITLE)
        self._add_one = icon_button(
            theme, context.icons, "plus", self.tr("New reminder"), self._new
        )
        self._everyone = chip(self.tr("Everyone"), checkable=True, clicked=self.reload)
        self._one = chip("", checkable=True, clicked=self.reload)
        self._one.hide()
        choices(self._everyone, self._one)
        self._everyone.setChecked(True)
        content = QWidget()
        self._rows = column(theme, space=2, margins=(16, 0, 0, 16))
        content.setLayout(self._rows)
        self._area = steady(scroller(content), self._rows, theme)
        head = column(
            theme,
            row(theme, title, None, self._add_one),
            row(theme, self._everyone, self._one, None, space=6),
            space=8,
            margins=(16, 12, 10, 6),
        )
        self.setLayout(column(theme, head, self._area, space=0))
        self.setAccessibleName(self.tr("Reminders"))

    def show_person(self, person: Participant | None) -> None:
        """Offer the reminders of that person beside everybody's."""
        self._person = person
        self._one.setVisible(person is not None)
        if person is None:
            self._everyone.setChecked(True)
        else:
            parts = person.name.split()
            # "Dr." says less than what follows.
            first = next((part for part in parts if not part.endswith(".")), person.name)
            self._one.setText(plain_text(first[:18]))
            self._one.setAccessibleName(person.name)
        if self._one.isChecked() or person is None:
            self.reload()

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed."""
        if any(changes.touches(noun) for noun in (Noun.REMINDER, Noun.PERSON, Noun.SETTING)):
            self.reload()

    def reload(self) -> None:
        """Read and lay out what is to be done."""
        place = self._area.verticalScrollBar().value()
        only = self._person.id if self._one.isChecked() and self._person else None
        found = self._reminders.waiting(only, SHOWN_AT_MOST)
        focused = next(
            (number for number, item in enumerate(self.rows()) if item.has_focus()), None
        )
        clear(self._rows)
        today = self._context.today()
        groups: dict[Bucket, list[tuple[date, Reminder | UpcomingDate]]] = {}
        near = (
            self._dates.near(today, SHOWN_AT_MOST)
            if only is None
            else self._dates.near_of(only, today)
        )
        shown: list[tuple[date, Reminder | UpcomingDate]] = [(item.day, item) for item in near]
        shown += [(shown_day(reminder, self._context.zone), reminder) for reminder in found]
        for day, thing in shown:
            groups.setdefault(bucket(day, today), []).append((day, thing))
        for which, words in self._headings():
            if which in groups:
                self._add_heading(words, which)
                for day, thing in sorted(groups[which], key=lambda pair: pair[0]):
                    self._add(thing, day) if isinstance(thing, Reminder) else self._add_date(thing)
        if not groups:
            self._rows.addWidget(self._nothing())
        self._rows.addStretch(1)
        if focused is not None:
            self._focus(focused)
        self._area.verticalScrollBar().setValue(place)

    def _focus(self, number: int) -> None:
        """Go on where one was: the next reminder has taken the place of one that is done."""
        shown = self.rows()
        (shown[min(number, len(shown) - 1)].box if shown else self._add_one).setFocus()

    def rows(self) -> list[ReminderRow]:
        """The rows shown, in order."""
        return [widget for widget in widgets_in(self._rows) if isinstance(widget, ReminderRow)]

    def _headings(self) -> tuple[tuple[Bucket, str], ...]:
        return (
            (Bucket.OVERDUE, self.tr("Overdue")),
            (Bucket.TODAY, self.tr("Today")),
            (Bucket.THIS_WEEK, self.tr("This week")),
            (Bucket.LATER, self.tr("Later")),
        )

    def _add_heading(self, words: str, which: Bucket) -> None:
        theme = self._context.theme
        label = PlainLabel(
            theme, words, Face.SMALL_STRONG, Role.EMBER if which is Bucket.OVERDUE else Role.FAINT
        )
        label.setContentsMargins(0, theme.px(10), 0, theme.px(2))
        self._rows.addWidget(label)

    def _add(self, reminder: Reminder, day: date) -> None:
        made = ReminderRow(self._context, reminder, day)
        made.ticked.connect(self._tick)
        made.skipped.connect(self._skip)
        made.snoozed.connect(
            lambda item, moment: self._shell.confirm(self._reminders.snooze(item.id, moment))
        )
        made.edit_requested.connect(self._shell.remind)
        made.remove_requested.connect(
            lambda item: self._shell.confirm(self._reminders.remove([item.id]))
        )
        made.person_requested.connect(self._shell.open_person)
        self._rows.addWidget(made)

    def _add_date(self, item: UpcomingDate) -> None:
        from desktop_app.ui.reminders.date_row import DateRow

        made, dates = DateRow(self._context, item), self._dates
        made.ticked.connect(lambda _: self._shell.confirm(dates.done(item.date_id, item.day)))
        made.snoozed.connect(
            lambda _, moment: self._shell.confirm(
                dates.put_off(item.date_id, item.day, moment.date())
            )
        )
        made.person_requested.connect(self._shell.open_person)
        self._rows.addWidget(made)

    def _tick(self, reminder: Reminder) -> None:
        self._shell.confirm(
            self._reminders.complete(reminder.id, reminder.due, self._context.today())
        )
        self._shell.ticked(reminder)

    def _skip(self, reminder: Reminder) -> None:
        self._shell.confirm(self._reminders.skip(reminder.id, reminder.due, self._context.today()))

    def _new(self) -> None:
        person = self._person if self._one.isChecked() else None
        self._shell.remind(new_reminder(self._context, person))

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self._context.theme,
            self._context.icons,
            "bell",
            self.tr("Nothing to do"),
            self.tr("Write “remind me in 2 weeks” after what happened, or press + here."),
        )
