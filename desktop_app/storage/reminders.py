"""Reminders in the database, and the log of what was done or skipped."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.reminders import Origin, Reminder
from desktop_app.domain.timeline import InteractionKind
from desktop_app.storage import timestamps
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.participants import OF_REMINDERS, people_of, put_people, set_people

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Interaction
    from desktop_app.storage.engine.connection import Database

_COLUMNS = ("text", "due", "time_of_day", "zone", "rule", "anchor", "origin", "snoozed_until", "done_at", "from_done")
_FIELDS = f"r.id, r.uid, r.created_at, {', '.join(f'r.{column}' for column in _COLUMNS)}"
_ORDER = "ORDER BY r.due, r.time_of_day IS NULL, r.time_of_day, r.id"
_OF_PERSON = "AND r.id IN (SELECT reminder_id FROM reminder_person WHERE person_id = ?)"


def waiting(db: Database, person_id: int | None = None, limit: int = 500) -> list[Reminder]:
    """Reminders not done yet (about one person), the earliest due first."""
    clause, values = ("", ()) if person_id is None else (_OF_PERSON, (person_id,))
    sql = f"SELECT {_FIELDS} FROM reminder r WHERE r.done_at IS NULL {clause} {_ORDER} LIMIT ?"
    return _read(db, db.rows(sql, (*values, limit)))


def done(db: Database, limit: int = 100) -> list[Reminder]:
    """Reminders done for good, the newest first."""
    sql = f"SELECT {_FIELDS} FROM reminder r WHERE r.done_at IS NOT NULL ORDER BY r.done_at DESC LIMIT ?"
    return _read(db, db.rows(sql, (limit,)))


def load_one(db: Database, reminder_id: int) -> Reminder:
    """The reminder; raises NotFoundError."""
    found = _read(db, db.rows(f"SELECT {_FIELDS} FROM reminder r WHERE r.id = ?", (reminder_id,)))
    if not found:
        raise NotFoundError("This reminder is no longer there.")
    return found[0]


def due_until(db: Database, day: date) -> list[Reminder]:
    """Reminders not done yet and due on or before that local day, without their people: there may be very many."""
    sql = f"SELECT {_FIELDS} FROM reminder r WHERE r.done_at IS NULL AND r.due <= ? ORDER BY r.due"
    return [_reminder(row) for row in db.rows(sql, (day.isoformat(),))]


def count_due(db: Database, today: date) -> int:
    """How many reminders not done yet are due on or before that local day, without those put off to a later one."""
    sql = "SELECT count(*) FROM reminder WHERE done_at IS NULL AND due <= ? AND snoozed_until IS NULL"
    put_off = (
        "SELECT snoozed_until, zone FROM reminder WHERE done_at IS NULL AND due <= ? AND snoozed_until IS NOT NULL"
    )
    day = today.isoformat()
    until = [_local_day(moment, zone) for moment, zone in db.rows(put_off, (day,))]
    return int(db.value(sql, (day,))) + sum(item <= today for item in until)


def _local_day(text: str, zone: str) -> date:
    """The day of a stored moment in the zone a reminder was said in; in UTC when there is no such zone."""
    moment = datetime.fromisoformat(text)
    try:
        return moment.astimezone(ZoneInfo(zone)).date()
    except (KeyError, ValueError, OSError, OverflowError):
        return moment.date()


def with_people(db: Database, found: Sequence[Reminder]) -> list[Reminder]:
    """The same reminders with whom they are about."""
    people = people_of(db, OF_REMINDERS, [reminder.id for reminder in found])
    return [replace(reminder, people=people[reminder.id]) for reminder in found]


def _read(db: Database, rows: Sequence[tuple[Any, ...]]) -> list[Reminder]:
    return with_people(db, [_reminder(row) for row in rows])


def _reminder(row: tuple[Any, ...]) -> Reminder:
    found = dict(zip(_COLUMNS, row[3:], strict=True))
    found["due"] = date.fromisoformat(found["due"])
    found["time_of_day"] = None if found["time_of_day"] is None else time.fromisoformat(found["time_of_day"])
    found["anchor"] = None if found["anchor"] is None else date.fromisoformat(found["anchor"])
    found["origin"] = Origin(found["origin"])
    found["snoozed_until"] = timestamps.from_text(found["snoozed_until"])
    found["done_at"] = timestamps.from_text(found["done_at"])
    found["from_done"] = bool(found["from_done"])
    return Reminder(**found, id=row[0], uid=row[1], created_at=timestamps.from_text(row[2]))


def _values(reminder: Reminder) -> tuple[Any, ...]:
    clock, anchor = reminder.time_of_day, reminder.anchor
    return (
        reminder.text, reminder.due.isoformat(), None if clock is None else clock.isoformat("minutes"), reminder.zone,
        reminder.rule, None if anchor is None else anchor.isoformat(), reminder.origin.value,
        timestamps.to_text(reminder.snoozed_until), timestamps.to_text(reminder.done_at), reminder.from_done,
    )  # fmt: skip


def insert(db: Database, reminder: Reminder, now: datetime) -> int:
    """Store a new reminder with its people and give the id; `now` is a UTC moment."""
    columns = ("uid", "created_at", *_COLUMNS)
    sql = f"INSERT INTO reminder ({', '.join(columns)}) VALUES ({marks(columns)})"
    created = timestamps.to_text(reminder.created_at or now)
    row = db.run(sql, (reminder.uid or str(uuid4()), created, *_values(reminder))).lastrowid
    put_people(db, OF_REMINDERS, row, reminder.people)
    return int(row)


def save(db: Database, reminder: Reminder) -> None:
    """Write a stored reminder anew, with its people; raises NotFoundError."""
    assigned = ", ".join(f"{column} = ?" for column in _COLUMNS)
    done_rows = db.run(f"UPDATE reminder SET {assigned} WHERE id = ?", (*_values(reminder), reminder.id))
    if done_rows.rowcount == 0:
        raise NotFoundError("This reminder is no longer there.")
    set_people(db, OF_REMINDERS, reminder.id, reminder.people)


def log(db: Database, reminder_id: int, due: date, action: str, now: datetime) -> None:
    """Remember that the occurrence due on that local day was "done" or "skipped" at `now` (UTC)."""
    from desktop_app.storage.models import ReminderLogRow

    values = {"reminder_id": reminder_id, "due": due.isoformat(), "action": action, "at": timestamps.to_text(now)}
    ReminderLogRow.insert(values).bind(db.orm).execute()


def settle(db: Database, entry: Interaction, now: datetime) -> None:
    """Being in touch was all that was asked: what was made to reach these people is done by this contact (`now` is UTC).

    Only what comes once and was asked for before that day; anything with words of its own is the user's to tick.
    """
    if entry.kind is InteractionKind.NOTE:
        return
    there = {person.id for person in entry.people}
    sql = f"SELECT {_FIELDS} FROM reminder r WHERE r.done_at IS NULL AND r.origin = ? AND r.rule = '' {_about(there)}"
    rows = db.rows(sql, (Origin.CADENCE.value, *there))
    for found in _read(db, rows):
        wanted = {person.id for person in found.people}
        if wanted and wanted <= there and (found.created_at is None or found.created_at.date() <= entry.day):
            save(db, replace(found, done_at=now, snoozed_until=None))
            log(db, found.id, found.due, "done", now)


def due_about(db: Database, people: Sequence[int], today: date) -> list[Reminder]:
    """Reminders about any of these people that are due on or before the local day, the earliest first."""
    sql = (
        f"SELECT {_FIELDS} FROM reminder r WHERE r.done_at IS NULL AND r.due <= ? AND r.snoozed_until IS NULL "
        f"{_about(people)} {_ORDER}"
    )
    return _read(db, db.rows(sql, (today.isoformat(), *people)))


def _about(people: Collection[int]) -> str:
    """A clause for reminders about any of so many people."""
    return f"AND r.id IN (SELECT reminder_id FROM reminder_person WHERE person_id IN ({marks(people)}))"


def remove(db: Database, ids: Iterable[int]) -> None:
    """Delete reminders."""
    from desktop_app.storage.models import ReminderRow

    ReminderRow.delete().where(ReminderRow.id.in_(list(ids))).bind(db.orm).execute()
