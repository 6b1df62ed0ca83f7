"""Writing reminders, and the log of what was done or skipped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.reminders import SOME_DAY
from desktop_app.domain.timeline import InteractionKind
from desktop_app.storage import timestamps
from desktop_app.storage.engine import rows
from desktop_app.storage.participants import put_people, set_people
from desktop_app.storage.queries.participants import OF_REMINDERS
from desktop_app.storage.queries.reminders import asked_to_reach

if TYPE_CHECKING:
    from desktop_app.domain.reminders import Reminder
    from desktop_app.domain.timeline import Interaction
    from desktop_app.storage.engine.connection import Database


def _values(reminder: Reminder) -> dict[str, object]:
    clock, anchor = reminder.time_of_day, reminder.anchor
    return {
        "text": reminder.text,
        "due": None if reminder.due == SOME_DAY else reminder.due.isoformat(),
        "time_of_day": None if clock is None else clock.isoformat("minutes"),
        "zone": reminder.zone,
        "rule": reminder.rule,
        "anchor": None if anchor is None else anchor.isoformat(),
        "origin": reminder.origin.value,
        "snoozed_until": timestamps.to_text(reminder.snoozed_until),
        "done_at": timestamps.to_text(reminder.done_at),
        "from_done": reminder.from_done,
    }


def insert(db: Database, reminder: Reminder, now: datetime) -> int:
    """Store a new reminder with its people and give the id; `now` is a UTC moment."""
    created = timestamps.to_text(reminder.created_at or now)
    new = {"uid": reminder.uid or str(uuid4()), "created_at": created, **_values(reminder)}
    row = rows.insert(db, "reminder", new)
    put_people(db, OF_REMINDERS, row, reminder.people)
    return row


def save(db: Database, reminder: Reminder) -> None:
    """Write a stored reminder anew, with its people; raises NotFoundError."""
    if rows.update(db, "reminder", _values(reminder), {"id": reminder.id}) == 0:
        raise NotFoundError("reminder-is-gone")
    set_people(db, OF_REMINDERS, reminder.id, reminder.people)


def log(db: Database, reminder_id: int, due: date, action: str, now: datetime) -> None:
    """Remember that the occurrence due on that local day was "done" or "skipped" at `now` (UTC); what
    was due on no day was on the one it was done.
    """
    day = timestamps.local_day(now) if due == SOME_DAY else due
    values = {
        "reminder_id": reminder_id,
        "due": day.isoformat(),
        "action": action,
        "at": timestamps.to_text(now),
    }
    rows.insert(db, "reminder_log", values)


def settle(db: Database, entry: Interaction, now: datetime) -> None:
    """Being in touch was all that was asked: what was made to reach these people is done by this
    contact (`now` is UTC).

    Only what comes once and was asked for before that day; anything with words of its own is the
    user's to tick.
    """
    if entry.kind is InteractionKind.NOTE:
        return
    there = {person.id for person in entry.people}
    for found in asked_to_reach(db, there):
        wanted = {person.id for person in found.people}
        if (
            wanted
            and wanted <= there
            and (found.created_at is None or found.created_at.date() <= entry.day)
        ):
            save(db, replace(found, done_at=now, snoozed_until=None))
            log(db, found.id, found.due, "done", now)


def remove(db: Database, ids: Iterable[int]) -> None:
    """Delete reminders."""
    rows.delete_many(db, "reminder", ("id",), [(row,) for row in ids])
