"""The reminders pane: overdue, today, this week, later; everybody's or one person's."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.reminders import Bucket, Reminder
from desktop_app.ui.kit.accessible import be_heading
from desktop_app.ui.kit.boxes import column, row, scroller, steady
from desktop_app.ui.kit.buttons import chip, choices, icon_button, plain_text
from desktop_app.ui.kit.empty_state import EmptyState
from desktop_app.ui.kit.kept_widgets import KeptWidgets, Wanted
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.sure import widgets_in
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.leaving_rows import LeavingRows, stays_before
from desktop_app.ui.reminder_row import ReminderRow
from desktop_app.ui.reminders.new import new_reminder
from desktop_app.ui.reminders.pane_data import PaneData, key_of, read_pane
from desktop_app.ui.words.reminders import say_due

if TYPE_CHECKING:
    from concurrent.futures import Future
    from datetime import date

    from desktop_app.domain.changes import Done
    from desktop_app.domain.important_dates import UpcomingDate
    from desktop_app.domain.timeline import Participant
    from desktop_app.ui.reminders.pane_data import Thing
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

_SHOWS = (Noun.REMINDER, Noun.PERSON, Noun.SETTING, Noun.CIRCLE, Noun.TAG)


class RemindersPane(QFrame):
    """Everybody's, or those of the person shown; read anew off the UI thread whenever one changes.

    Beside the title stands how many things wait today.
    """

    help_page = "reminders"

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        context = tools.context
        self._shell, self._context = shell, context
        self._book, self._runner = tools.book, tools.runner
        self._person: Participant | None = None
        self._found = PaneData()
        self._leaving = LeavingRows(self._lay_out, self)
        theme = context.theme
        title = PlainLabel(theme, self.tr("Reminders"), Face.TITLE)
        self._count = PlainLabel(theme, "", Face.SMALL_STRONG, Role.EMBER)
        self._count.hide()
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
        self._kept = KeptWidgets(self._rows, _is_leaving)
        theme.changed.connect(self._make_anew)
        self._area = steady(scroller(content), self._rows, theme)
        head = column(
            theme,
            row(theme, title, self._count, None, self._add_one, space=8),
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

    def show_everybody(self) -> None:
        """Show everybody's reminders."""
        if not self._everyone.isChecked():
            self._everyone.setChecked(True)
            self.reload()

    def land(self) -> None:
        """Put the focus on the first of them."""
        self._focus(0)

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed."""
        if any(changes.touches(noun) for noun in _SHOWS):
            self._read()

    def reload(self) -> None:
        """Read anew what is to be done, and lay it out without waiting for what leaves."""
        self._leaving.forget()
        self._read()

    def _read(self) -> None:
        only = self._person.id if self._one.isChecked() and self._person else None
        book, now = self._book, self._context.now()
        self._runner.run("reminders", lambda: read_pane(book, now, only), self._fill)

    def _make_anew(self) -> None:
        """Sizes and colours are others now."""
        self._kept.forget()
        self._read()

    def _fill(self, found: PaneData) -> None:
        self._found = found
        self._say_count()
        if not self._leaving.holds(found.keys()):
            self._lay_out()

    def _say_count(self) -> None:
        """How many things wait today, whosever; beside one person's it would be taken for
        theirs.
        """
        count = self._found.waiting
        self._count.setText(self.locale().toString(count))
        self._count.setAccessibleName(self.tr("%Ln thing(s) wait today", None, count))
        self._count.setVisible(bool(count) and not self._one.isChecked())

    def _lay_out(self) -> None:
        place = self._area.verticalScrollBar().value()
        focused = stays_before(self.rows())
        self._kept.show(self._wanted())
        if focused is not None and stays_before(self.rows()) is None:
            self._focus(focused)
        self._area.verticalScrollBar().setValue(place)

    def _wanted(self) -> Iterator[Wanted]:
        """All that is to be shown, in order."""
        groups, others = self._found.groups, self._found.others
        for which, words in self._headings():
            if which in groups:
                role = Role.EMBER if which is Bucket.OVERDUE else Role.FAINT
                yield Wanted(which, words, partial(self._heading, words, role))
                for day, thing in groups[which]:
                    yield self._row(thing, day)
        if others:
            words = self.tr("Other people’s days")
            yield Wanted("others", words, partial(self._heading, words, Role.FAINT))
            for item in others:
                yield self._row(item, item.day, apart=True)
        if not groups and not others:
            yield Wanted("nothing", None, self._nothing)

    def _row(self, thing: Thing, day: date, *, apart: bool = False) -> Wanted:
        """The row of a thing; its words change with the time as well."""
        key, context = key_of(thing), self._context
        if isinstance(thing, Reminder):
            words = say_due(thing, day, context)
            return Wanted(key, (thing, words), partial(self._reminder, thing, day))
        make = partial(self._date, thing, apart=apart)
        return Wanted((apart, *key), (thing, context.today()), make)

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
            (Bucket.SOME_DAY, self.tr("Some day")),
        )

    def _heading(self, words: str, role: Role) -> QWidget:
        theme = self._context.theme
        label = PlainLabel(theme, words, Face.SMALL_STRONG, role)
        be_heading(label)
        label.setContentsMargins(0, theme.px(10), 0, theme.px(2))
        return label

    def _reminder(self, reminder: Reminder, day: date) -> QWidget:
        made, reminders = ReminderRow(self._context, reminder, day), self._book.reminders
        today, due, row_id = self._context.today, reminder.due, reminder.id
        leave = partial(self._leave, made, key_of(reminder))
        made.ticked.connect(
            lambda _: leave(self.tr("Done"), reminders.complete(row_id, due, today()))
        )
        made.ticked.connect(self._shell.ticked)
        made.skipped.connect(
            lambda _: leave(self.tr("Left out this time"), reminders.skip(row_id, due, today()))
        )
        made.snoozed.connect(
            lambda _, moment: leave(self.tr("Put off"), reminders.snooze(row_id, moment))
        )
        made.some_day_requested.connect(
            lambda _: leave(self.tr("Kept for some day"), reminders.take_day(row_id))
        )
        made.remove_requested.connect(
            lambda _: leave(self.tr("Deleted"), reminders.remove([row_id]))
        )
        made.edit_requested.connect(self._shell.remind)
        made.person_requested.connect(self._shell.open_person)
        made.before_requested.connect(
            lambda row: self._shell.show("before_you_meet", ("reminder", row))
        )
        return made

    def _date(self, item: UpcomingDate, *, apart: bool) -> QWidget:
        from desktop_app.ui.date_row import DateRow

        made, dates = DateRow(self._context, item, apart=apart), self._book.important_dates
        leave = partial(self._leave, made, key_of(item))
        made.ticked.connect(lambda _: leave(self.tr("Done"), dates.done(item.date_id, item.day)))
        made.snoozed.connect(
            lambda _, moment: leave(
                self.tr("Put off"), dates.put_off(item.date_id, item.day, moment.date())
            )
        )
        made.person_requested.connect(self._shell.open_person)
        return made

    def _leave(
        self, row: ReminderRow, key: Hashable, words: str, future: Future[Done[None]]
    ) -> None:
        """The row stays for a moment, and the command is confirmed."""
        self._leaving.leave(row, key, words)
        self._shell.confirm(future)

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


def _is_leaving(widget: QWidget) -> bool:
    return isinstance(widget, ReminderRow) and widget.leaving
