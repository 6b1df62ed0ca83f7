"""Meetings of which one is told an hour ahead: events, and reminders about people, that have a time of
day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.agenda import Notice, NoticeKind, in_utc
from desktop_app.domain.occurrences import Occurrence, next_due_moment
from desktop_app.storage.queries import meetings, reminders

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.occurrences import WallClock
    from desktop_app.domain.reminders import Reminder
    from desktop_app.domain.timeline import Participant
    from desktop_app.storage.engine.connection import Database

AN_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Meeting:
    """What begins at the UTC moment `at`: an event by its entry, or a reminder."""

    uid: str
    at: datetime
    text: str
    people: tuple[Participant, ...]
    reminder_id: int | None = None
    entry_id: int | None = None


def meetings_until(
    db: Database, now: datetime, until: datetime, wall_clock: WallClock
) -> list[Meeting]:
    """Those that begin after the moment `now`, up to `until`."""
    found = [
        Meeting(
            event.entry.uid, event.entry.at, event.entry.summary, event.comes, None, event.entry.id
        )
        for event in meetings.events_between(db, in_utc(now), in_utc(until))
        if event.entry.at is not None
    ]
    last = in_utc(until).astimezone(wall_clock.zone).date()
    timed = [item for item in reminders.due_until(db, last) if item.time_of_day is not None]
    for item in reminders.with_people(db, timed):
        at = next_due_moment(item, in_utc(now), wall_clock)
        if item.people and at is not None and at <= until:
            found.append(_of_reminder(item, at))
    return found


def _of_reminder(item: Reminder, at: datetime) -> Meeting:
    return Meeting(item.uid, at, item.text, item.people, item.id)


def occurrence_of(meeting: Meeting, wall_clock: WallClock) -> Occurrence:
    """When one is told of it, and the name of that for ever: by its wall-clock time, so that one
    that is moved is told of again.
    """
    local = meeting.at.astimezone(wall_clock.zone)
    key = local.strftime("%Y-%m-%dT%H:%M")
    return Occurrence(f"meet:{meeting.uid}:", key, meeting.at - AN_HOUR, local.date(), timed=True)


def told_from(found: Sequence[Meeting], now: datetime) -> list[datetime]:
    """The moments after `now` from which to tell of these."""
    return [item.at - AN_HOUR for item in found if item.at - AN_HOUR > now]


def notice_of(meeting: Meeting, occurrence: Occurrence) -> Notice:
    """What the user is told; `at` of it is when the meeting begins. It is of something ahead, so it
    does not wait.
    """
    return Notice(
        occurrence.name,
        NoticeKind.MEETING,
        meeting.at,
        meeting.text,
        reminder_id=meeting.reminder_id,
        entry_id=meeting.entry_id,
        due=occurrence.due,
        people=meeting.people,
        waits=False,
    )
