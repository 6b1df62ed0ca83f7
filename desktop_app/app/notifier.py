"""From what is due to a notice, and from its buttons to the same commands the window's own buttons
call.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import datetime
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.agenda import NoticeKind
from desktop_app.domain.changes import ChangeSet, Done, Noun
from desktop_app.domain.errors import KithError, NotFoundError
from desktop_app.domain.reminders import Snooze, snooze_moment
from desktop_app.system.notices.dispatcher import Message
from desktop_app.ui.words.errors import say_error
from desktop_app.ui.words.notices import LINES, say_body, say_group, say_lines, say_title

if TYPE_CHECKING:
    from desktop_app.domain.agenda import Notice
    from desktop_app.domain.important_dates import UpcomingDate
    from desktop_app.services.address_book import AddressBook
    from desktop_app.system.alarm import Alarm
    from desktop_app.system.notices.dispatcher import NotificationDispatcher
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.runner import Runner

REMEMBERED = 50
"""Notices whose buttons still do something; a screen holds far fewer."""
DONE, SNOOZE, OPEN = "done", "snooze", "open"


class ReminderNotifier(QObject):
    """Shows what the alarm brings: one thing with Done, Snooze and Open, several together in one
    notice.

    Done is offered for several only when the notice names them all: nobody ticks what they do not
    see.

    `asked_open` carries the notice to open at, None for several.
    """

    open_requested = Signal(object)

    def __init__(
        self,
        book: AddressBook,
        context: UiContext,
        dispatcher: NotificationDispatcher,
        alarm: Alarm,
        runner: Runner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._book, self._context, self._dispatcher, self._alarm, self._runner = (
            book,
            context,
            dispatcher,
            alarm,
            runner,
        )
        self._shown: dict[str, tuple[Notice, ...]] = {}
        self._numbers = count(1)
        alarm.due.connect(self.announce)
        dispatcher.shown.connect(self._was_shown)
        dispatcher.refused.connect(lambda message: self._was_shown(message.key))
        dispatcher.acted.connect(self._act)

    def announce(self, notices: Sequence[Notice]) -> None:
        """Show these; only when that is done are they told. What waits is counted, so what only
        comes or went by has a notice of its own, and so has each meeting, which comes first: the
        alarm brings the others when this one is told.
        """
        meetings = [notice for notice in notices if notice.kind is NoticeKind.MEETING]
        self._announce(meetings[:1] or [notice for notice in notices if notice.waits] or notices)

    def _announce(self, notices: Sequence[Notice]) -> None:
        key = f"due-{next(self._numbers)}"
        while len(self._shown) >= REMEMBERED:
            del self._shown[next(iter(self._shown))]
        self._shown[key] = tuple(notices)
        title, body = self._words(notices)
        self._dispatcher.show(Message(key, title, body, self._buttons(notices)))

    def _words(self, notices: Sequence[Notice]) -> tuple[str, str]:
        things = _things(notices)
        known = self._coming() if any(thing.date_id is not None for thing in things) else {}
        titles = [say_title(thing, known.get(thing.date_id)) for thing in things]
        if len(notices) > 1:
            heads = [say_title(notice, known.get(notice.date_id)) for notice in notices]
            count = sum(notice.count for notice in notices)
            return say_group(heads, count, notices[0].waits)
        if notices[0].kind is NoticeKind.DIGEST:
            return say_title(notices[0]), say_lines(titles, notices[0].count)
        return titles[0], say_body(notices[0], self._context, known.get(notices[0].date_id))

    def say(self, key: str, title: str, body: str) -> None:
        """Tell something that needs no answer."""
        self._dispatcher.show(Message(key, title, body))

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed: take notices from the screen that were dealt with elsewhere."""
        if changes.touches(Noun.REMINDER) or (self._shown and changes.touches(Noun.PERSON)):
            for key in [
                key for key, notices in self._shown.items() if all(map(self._is_over, notices))
            ]:
                self._forget(key)

    def close(self) -> None:
        """Take every notice from the screen: its buttons would do nothing any more."""
        for key in tuple(self._shown):
            self._forget(key)

    def _coming(self) -> dict[int | None, UpcomingDate]:
        """What is known of the important dates that are near."""
        return {
            item.date_id: item for item in self._book.important_dates.near(self._context.today())
        }

    def _forget(self, key: str) -> None:
        self._shown.pop(key, None)
        self._dispatcher.withdraw(key)

    def _buttons(self, notices: Sequence[Notice]) -> tuple[tuple[str, str], ...]:
        done, snooze, see = (
            (DONE, self.tr("Done")),
            (SNOOZE, self.tr("Tomorrow")),
            (OPEN, self.tr("Open")),
        )
        if not _is_whole(notices) or notices[0].kind is NoticeKind.MEETING:
            return (see,)
        things = len(_things(notices))
        if things == 1:
            return (done, snooze, see)
        return ((DONE, self.tr("All done")), snooze, see) if things <= LINES else (see, snooze)

    def _was_shown(self, key: str) -> None:
        # What nobody could show counts as told as well: asking again at once would not help, and it
        # is in the window.
        if key in self._shown:
            self._alarm.told(self._shown[key])

    def _act(self, key: str, action: str) -> None:
        notices = self._shown.get(key, ())
        self._forget(key)
        what, _, choice = action.partition(":")
        if what == OPEN:
            self.open_requested.emit(notices[0] if len(notices) == 1 else None)
            return
        until = snooze_moment(Snooze(choice) if choice else Snooze.TOMORROW, self._context.now())
        for notice in _things(notices):
            future = self._done(notice) if what == DONE else self._put_off(notice, until)
            self._runner.watch(future, None, self._fault)

    def _done(self, notice: Notice) -> Future[Done[None]]:
        assert notice.due is not None
        if notice.date_id is not None:
            return self._book.important_dates.done(notice.date_id, notice.due)
        assert notice.reminder_id is not None
        return self._book.reminders.complete(notice.reminder_id, notice.due, self._context.today())

    def _put_off(self, notice: Notice, until: datetime) -> Future[Done[None]]:
        assert notice.due is not None
        if notice.date_id is not None:
            return self._book.important_dates.put_off(notice.date_id, notice.due, until.date())
        assert notice.reminder_id is not None
        return self._book.reminders.snooze(notice.reminder_id, until)

    def _fault(self, error: BaseException) -> None:
        if not isinstance(error, KithError):
            raise error
        self.say("fault", self.tr("That could not be done"), say_error(error))

    def _is_over(self, notice: Notice) -> bool:
        if notice.kind is NoticeKind.DIGEST:
            return _is_whole((notice,)) and all(map(self._is_over, notice.things))
        if notice.date_id is not None and notice.due is not None:
            dates, today = self._book.important_dates, self._context.today()
            return dates.is_over(notice.date_id, notice.due, today)
        if notice.reminder_id is None:
            return False
        if self._book.reminders.is_silent(notice.reminder_id):
            return True
        try:
            reminder = self._book.reminders.reminder(notice.reminder_id)
        except NotFoundError:
            return True
        put_off = reminder.snoozed_until is not None and reminder.snoozed_until > max(
            notice.at, self._context.now()
        )
        return reminder.done_at is not None or reminder.due != notice.due or put_off


def _things(notices: Sequence[Notice]) -> list[Notice]:
    return [thing for notice in notices for thing in notice.each()]


def _is_whole(notices: Sequence[Notice]) -> bool:
    """Whether each thing told is known, none only counted; a digest beside others stays a line of
    its own.
    """
    if len(notices) > 1 and any(notice.kind is NoticeKind.DIGEST for notice in notices):
        return False
    return len(_things(notices)) == sum(notice.count for notice in notices)
