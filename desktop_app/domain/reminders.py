"""Things to do by a time, for nobody, one or several people."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import Enum
from typing import TYPE_CHECKING

from desktop_app.domain.recurrence import next_due
from desktop_app.domain.weeks import monday

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.timeline import Participant

MORNING = time(9)
"""When in the day a reminder without a time of its own comes up."""


SOME_DAY = date.max
"""The day of a reminder that has none: it comes after every other and never falls due."""


class Origin(Enum):
    """Where a reminder came from."""

    HAND = "hand"
    CADENCE = "cadence"
    IMPORTANT_DATE = "important-date"
    FOLLOW_UP = "follow-up"
    PROMISE = "promise"


class Bucket(Enum):
    """The headings of the reminders pane."""

    OVERDUE = "overdue"
    TODAY = "today"
    THIS_WEEK = "this-week"
    LATER = "later"
    SOME_DAY = "some-day"


@dataclass(slots=True)
class Reminder:
    """Something to do by a local day (SOME_DAY for none) and, when `time_of_day` is given, a local
    wall-clock time.

    `zone` is the IANA zone in which it was said. `rule` is an RFC 5545 RRULE value ("" for one-off)
    counted from `anchor`, the first due day; with `from_done` it is counted anew from each day it
    was done. `snoozed_until` (UTC) hides it until then. `done_at` (UTC) is set when a one-off is
    done or a rule has run out.
    """

    text: str
    due: date
    time_of_day: time | None = None
    zone: str = ""
    rule: str = ""
    anchor: date | None = None
    origin: Origin = Origin.HAND
    people: tuple[Participant, ...] = ()
    snoozed_until: datetime | None = None
    done_at: datetime | None = None
    id: int = 0
    uid: str = ""
    created_at: datetime | None = None
    from_done: bool = False


@dataclass(frozen=True, slots=True)
class ReminderTexts:
    """Texts of reminders for which nobody typed any, in the language of who asks; names go in for
    {names}, an entry's title for {what}.
    """

    in_touch: str
    follow_up: str
    follow_up_on: str
    untitled: str

    def be_in_touch(self, people: Sequence[Participant]) -> str:
        """To be in touch with these."""
        return self.in_touch.format(names=_named(people))

    def follow_up_with(self, people: Sequence[Participant]) -> str:
        """To follow up with these."""
        return self.follow_up.format(names=_named(people))


def _named(people: Sequence[Participant]) -> str:
    """The first two, for a reminder is one line."""
    return ", ".join(person.name for person in people[:2])


def bucket(due: date, today: date) -> Bucket:
    """The heading a reminder due on `due` stands under; "this week" is the next seven days after
    today.
    """
    if due == SOME_DAY:
        return Bucket.SOME_DAY
    if due < today:
        return Bucket.OVERDUE
    if due == today:
        return Bucket.TODAY
    return Bucket.THIS_WEEK if (due - today).days <= 7 else Bucket.LATER


def complete(reminder: Reminder, due: date, today: date, now: datetime) -> Reminder:
    """The reminder after the occurrence due on `due` was done: rolled on, or done for good at `now`
    (UTC).

    A recurring one that was overdue rolls to its first day after `today` (local), not through every
    day missed; one that is counted from when it is done begins anew today. Doing an occurrence that
    is no longer the next one changes nothing.
    """
    if reminder.done_at is not None or reminder.due != due:
        return reminder
    anchor = today if reminder.from_done else reminder.anchor or due
    after = today if reminder.from_done else max(due, today)
    following = next_due(reminder.rule, anchor, after) if reminder.rule else None
    if following is None:
        return replace(reminder, done_at=now, snoozed_until=None)
    return replace(reminder, due=following, anchor=anchor, snoozed_until=None)


def skip(reminder: Reminder, due: date, today: date, now: datetime) -> Reminder:
    """The reminder after the occurrence due on `due` was let go: a recurring one rolls on as if
    done.
    """
    return complete(reminder, due, today, now)


def snooze(reminder: Reminder, until: datetime) -> Reminder:
    """The reminder put off until a moment (aware); one without a day is due on that of the moment."""
    if reminder.due == SOME_DAY:
        reminder = replace(reminder, due=until.date())
    return replace(reminder, snoozed_until=until.astimezone(UTC))


def without_day(reminder: Reminder) -> Reminder:
    """The reminder for some day; what repeats has a day always and stays as it is."""
    if reminder.rule:
        return reminder
    return replace(reminder, due=SOME_DAY, time_of_day=None, anchor=None, snoozed_until=None)


def shown_day(reminder: Reminder, zone: tzinfo) -> date:
    """The local day a reminder stands under: the one it is due on, or the one it was put off to."""
    if reminder.snoozed_until is None:
        return reminder.due
    return max(reminder.due, reminder.snoozed_until.astimezone(zone).date())


class Snooze(Enum):
    """The plain choices for putting something off."""

    LATER_TODAY = "later-today"
    TOMORROW = "tomorrow"
    NEXT_WEEK = "next-week"
    NEXT_MONTH = "next-month"


def snooze_moment(choice: Snooze, now: datetime) -> datetime:
    """The moment a choice means, for an aware local `now`.

    Later today is in three hours on the full hour; the others are in the morning: tomorrow, next
    Monday, the same day next month (or its last).
    """
    if choice is Snooze.LATER_TODAY:
        return (now + timedelta(hours=3)).replace(minute=0, second=0, microsecond=0)
    day = now.date()
    if choice is Snooze.TOMORROW:
        day += timedelta(1)
    elif choice is Snooze.NEXT_WEEK:
        day = monday(day, 1)
    else:
        day = next_due("FREQ=MONTHLY", day, day) or day
    return datetime.combine(day, MORNING, now.tzinfo)
