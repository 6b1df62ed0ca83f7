"""Things to do by a time, for nobody, one or several people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum

from desktop_app.domain.timeline import Participant


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


@dataclass(slots=True)
class Reminder:
    """Something to do by a local day and, when `time_of_day` is given, a local wall-clock time.

    `zone` is the IANA zone in which it was said. `rule` is an RFC 5545 RRULE value ("" for one-off) counted from
    `anchor`, the first due day. `snoozed_until` (UTC) hides it until then. `done_at` (UTC) is set when a one-off is
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


def bucket(due: date, today: date) -> Bucket:
    """The heading a reminder due on `due` stands under; "this week" is the next seven days after today."""
    if due < today:
        return Bucket.OVERDUE
    if due == today:
        return Bucket.TODAY
    return Bucket.THIS_WEEK if (due - today).days <= 7 else Bucket.LATER
