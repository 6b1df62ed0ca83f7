"""What the user is told of, and when: notices of what has fallen due, each occurrence exactly
once.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Participant


class NoticeKind(Enum):
    """What a notice is about."""

    REMINDER = "reminder"
    IMPORTANT_DATE = "important-date"
    DIGEST = "digest"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to tell the user, once.

    `occurrence` names it for ever: what was told under that name is never told again. `at` is the
    UTC moment it fell due. A reminder has `reminder_id` and the local day `due` its Done completes;
    an important date has `date_id` and in `due` the day itself. `text` is the user's own (a
    reminder's words, the label of a date), never a sentence of Kith. A meeting is told of an hour
    before it begins at `at`, and is a reminder or the event with `entry_id`. A digest has neither: `count`
    says how many things it stands for, `covers` names their occurrences, and `things` are the first
    few of them. `waits` is whether it waits today, and so is counted (`domain.waiting`);
    otherwise it tells of a day ahead, or of one that went by while Kith was not running.
    """

    occurrence: str
    kind: NoticeKind
    at: datetime
    text: str = ""
    reminder_id: int | None = None
    date_id: int | None = None
    entry_id: int | None = None
    due: date | None = None
    people: tuple[Participant, ...] = ()
    count: int = 1
    covers: tuple[str, ...] = ()
    things: tuple[Notice, ...] = ()
    waits: bool = True

    def each(self) -> tuple[Notice, ...]:
        """The things it tells of one by one: itself, or those of a digest that are known."""
        return self.things if self.kind is NoticeKind.DIGEST else (self,)


DIGEST_AT = time(8)
"""When things come together, for somebody who wants that and has said no time."""
QUIET_FROM, QUIET_UNTIL = time(22), time(8)
"""Between which nothing is told, until somebody says otherwise."""


@dataclass(frozen=True, slots=True)
class NoticeSettings:
    """How the user wants to be told; all local wall-clock times.

    With `digest_at` everything that needs no time of day comes together at that hour instead of one
    by one. Between `quiet_from` and `quiet_until` (which may pass midnight) nothing is told; it
    comes when quiet ends. `paused_until` is an aware moment until which nothing is told at all.
    With `before_meeting` one is told an hour before one meets somebody.
    """

    enabled: bool = True
    digest_at: time | None = None
    quiet_from: time | None = None
    quiet_until: time | None = None
    paused_until: datetime | None = None
    before_meeting: bool = False

    def is_quiet(self, clock: time) -> bool:
        """Whether nothing is told at that local wall-clock time."""
        begin, end = self.quiet_from, self.quiet_until
        if begin is None or end is None or begin == end:
            return False
        return begin <= clock < end if begin < end else clock >= begin or clock < end

    def told_at(self, moment: datetime, zone: tzinfo) -> datetime | None:
        """The UTC moment from which something due at `moment` may be told in `zone`; None when
        notices are off.
        """
        if not self.enabled:
            return None
        local = max(moment, self.paused_until or moment).astimezone(zone)
        if self.quiet_until is not None and self.is_quiet(local.time()):
            day = local.date() + timedelta(local.time() >= self.quiet_until)
            return max(local_moment(day, self.quiet_until, zone), in_utc(local))
        return in_utc(local)


FIRST_SETTINGS = NoticeSettings(quiet_from=QUIET_FROM, quiet_until=QUIET_UNTIL)
"""How one is told until one says otherwise."""


def local_moment(day: date, clock: time, zone: tzinfo) -> datetime:
    """The UTC moment of a wall-clock time on a local day; at the end of the calendar the last there
    is.

    A time the spring change skips is moved forward by the gap; one that comes twice in autumn is
    the first.
    """
    return in_utc(datetime.combine(day, clock, zone))


def in_utc(moment: datetime) -> datetime:
    """The same moment in UTC; the last (or first) there is when the local calendar goes beyond."""
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        return (datetime.max if moment.year > 1 else datetime.min).replace(tzinfo=UTC)
