"""What falls due when: the occurrences of reminders and important dates, each with a name of its
own for ever.

Names are made of wall_clock-clock days and times, so travelling and daylight saving make none
twice. Within a series (one reminder, or one coming round of a date) they sort by time: whoever was
told of one was told of all before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING

from desktop_app.domain.agenda import local_moment
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.recurrence import last_due, next_due
from desktop_app.domain.reminders import SOME_DAY

if TYPE_CHECKING:
    from desktop_app.domain.important_dates import UpcomingDate
    from desktop_app.domain.reminders import Reminder


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Something that falls due once. `at` is the UTC moment, `due` the local day it stands for.

    `series` begins `name`. Without a time of day of its own (`timed`) it waits for a digest when
    there is one.
    """

    series: str
    key: str
    at: datetime
    due: date
    timed: bool = False

    @property
    def name(self) -> str:
        """What it is called for ever."""
        return self.series + self.key


@dataclass(frozen=True, slots=True)
class WallClock:
    """The clock on the wall: the local zone, and when in the day things without a time come up."""

    zone: tzinfo
    morning: time

    def at(self, day: date, clock: time | None = None) -> datetime:
        """The UTC moment of a local day and time."""
        return local_moment(day, clock or self.morning, self.zone)


def reminder_series(reminder: Reminder) -> str:
    """How the names of a reminder's occurrences begin. Its uid is in it: row numbers are given out
    again.
    """
    return f"reminder:{reminder.uid}:"


def newest_occurrence(
    reminder: Reminder, now: datetime, wall_clock: WallClock
) -> Occurrence | None:
    """The newest occurrence of a waiting reminder that has fallen due by the UTC moment `now`; it
    stands for all before.
    """
    snoozed = reminder.snoozed_until
    if snoozed is not None and snoozed > now:
        return None
    day = _last_day(reminder, now.astimezone(wall_clock.zone).date())
    if day is not None and day > reminder.due and wall_clock.at(day, reminder.time_of_day) > now:
        day = _last_day(reminder, day - timedelta(1))
    found = None if day is None else _plain(reminder, day, wall_clock)
    if found is not None and found.at > now:
        return None
    if snoozed is not None and found is not None and found.at <= snoozed:
        return _snoozed(reminder, snoozed, wall_clock)
    return found


def next_due_moment(reminder: Reminder, now: datetime, wall_clock: WallClock) -> datetime | None:
    """The UTC moment after `now` at which a waiting reminder falls due next, None when it does not
    any more.
    """
    if reminder.due == SOME_DAY:
        return None
    snoozed = reminder.snoozed_until
    if snoozed is not None and snoozed > now:
        return max(snoozed, wall_clock.at(reminder.due, reminder.time_of_day))
    day: date | None = reminder.due
    today = now.astimezone(wall_clock.zone).date()
    if reminder.due < today and _repeats(reminder):
        day = _next_day(reminder, today - timedelta(1))
    for _ in range(2):
        if day is None:
            return None
        if (moment := wall_clock.at(day, reminder.time_of_day)) > now:
            return moment
        day = _next_day(reminder, day)
    return None


def _plain(reminder: Reminder, day: date, wall_clock: WallClock) -> Occurrence:
    clock = reminder.time_of_day
    key = day.isoformat() + ("" if clock is None else clock.strftime("T%H:%M"))
    return Occurrence(
        reminder_series(reminder), key, wall_clock.at(day, clock), day, clock is not None
    )


def _snoozed(reminder: Reminder, until: datetime, wall_clock: WallClock) -> Occurrence:
    series = f"snooze:{reminder.uid}:"
    return Occurrence(series, until.astimezone(UTC).isoformat(), until, reminder.due, timed=True)


def _repeats(reminder: Reminder) -> bool:
    """Whether more fall due while the first is not done: not when the next is counted from when
    that is done.
    """
    return bool(reminder.rule) and not reminder.from_done


def _last_day(reminder: Reminder, until: date) -> date | None:
    """The last day on or before `until` on which it falls due, never before the one it waits
    for.
    """
    if reminder.due > until:
        return None
    if not _repeats(reminder):
        return reminder.due
    try:
        found = last_due(reminder.rule, reminder.anchor or reminder.due, until)
    except InvalidValueError:
        # Another program's rule: one occurrence is better than none.
        return reminder.due
    return reminder.due if found is None else max(found, reminder.due)


def _next_day(reminder: Reminder, after: date) -> date | None:
    if not _repeats(reminder):
        return None
    try:
        return next_due(reminder.rule, reminder.anchor or reminder.due, max(after, reminder.due))
    except InvalidValueError:
        return None


def date_days(item: UpcomingDate) -> Iterator[date]:
    """The local days on which to tell of an important date: some days ahead, on the day, and when
    it was put off to.
    """
    ahead = date.fromordinal(max(1, item.day.toordinal() - item.lead_days))
    yield from (
        day for day in (ahead, item.day) if item.put_off_until is None or day > item.put_off_until
    )
    if item.put_off_until is not None:
        yield item.put_off_until


def newest_of_date(item: UpcomingDate, now: datetime, wall_clock: WallClock) -> Occurrence | None:
    """The newest telling of an important date that has fallen due by `now`."""
    days = [day for day in date_days(item) if wall_clock.at(day) <= now]
    if not days:
        return None
    day = max(days)
    series = f"date:{item.person.uid}:{item.date_id}:{item.day.isoformat()}:"
    return Occurrence(series, day.isoformat(), wall_clock.at(day), item.day)
