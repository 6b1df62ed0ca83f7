"""Reminders, as they are stored."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.reminders import SOME_DAY, Origin, Reminder
from desktop_app.storage import timestamps
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.queries.participants import OF_REMINDERS, people_of

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

_COLUMNS = (
    "text",
    "due",
    "time_of_day",
    "zone",
    "rule",
    "anchor",
    "origin",
    "snoozed_until",
    "done_at",
    "from_done",
)
_FIELDS = f"r.id, r.uid, r.created_at, {', '.join(f'r.{column}' for column in _COLUMNS)}"
_AT_ONCE = 500
_ORDER = "ORDER BY r.due IS NULL, r.due, r.time_of_day IS NULL, r.time_of_day, r.id"
_ABOUT_SOMEBODY_LEFT = (
    "AND (NOT EXISTS (SELECT 1 FROM reminder_person q WHERE q.reminder_id = r.id) OR EXISTS "
    "(SELECT 1 FROM reminder_person q JOIN person p ON p.id = q.person_id "
    "WHERE q.reminder_id = r.id AND p.trashed_at IS NULL))"
)
"""Not what is about people in the trash alone: it comes back with them."""
_OF_PERSON = "AND r.id IN (SELECT reminder_id FROM reminder_person WHERE person_id = ?)"


def waiting(db: Database, person_id: int | None = None, limit: int = 500) -> list[Reminder]:
    """Reminders not done yet, the earliest due first and those of no day last; about one person, else those that are not
    about people in the trash alone.
    """
    clause, values = (_ABOUT_SOMEBODY_LEFT, ()) if person_id is None else (_OF_PERSON, (person_id,))
    sql = f"SELECT {_FIELDS} FROM reminder r WHERE r.done_at IS NULL {clause} {_ORDER} LIMIT ?"
    return _read(db, db.rows(sql, (*values, limit)))


def all_waiting(db: Database) -> Iterator[Reminder]:
    """Every reminder not done yet and not about people in the trash alone, the earliest due first;
    read some hundreds at a time.
    """
    sql = (
        f"SELECT {_FIELDS} FROM reminder r WHERE r.done_at IS NULL {_ABOUT_SOMEBODY_LEFT} {_ORDER}"
    )
    rows = db.rows(sql)
    for first in range(0, len(rows), _AT_ONCE):
        yield from _read(db, rows[first : first + _AT_ONCE])


def done(db: Database, limit: int = 100) -> list[Reminder]:
    """Reminders done for good, the newest first."""
    sql = f"SELECT {_FIELDS} FROM reminder r WHERE r.done_at IS NOT NULL ORDER BY r.done_at DESC LIMIT ?"
    return _read(db, db.rows(sql, (limit,)))


def load_one(db: Database, reminder_id: int) -> Reminder:
    """The reminder; raises NotFoundError."""
    found = _read(db, db.rows(f"SELECT {_FIELDS} FROM reminder r WHERE r.id = ?", (reminder_id,)))
    if not found:
        raise NotFoundError("reminder-is-gone")
    return found[0]


def due_until(db: Database, day: date) -> list[Reminder]:
    """Reminders not done yet and due on or before that local day, without their people: there may
    be very many. None that are about people in the trash alone.
    """
    sql = (
        f"SELECT {_FIELDS} FROM reminder r WHERE r.done_at IS NULL AND r.due <= ? "
        f"{_ABOUT_SOMEBODY_LEFT} ORDER BY r.due"
    )
    return [_reminder(row) for row in db.rows(sql, (day.isoformat(),))]


def is_silent(db: Database, reminder_id: int) -> bool:
    """Whether it is about people in the trash alone, or gone."""
    sql = f"SELECT 1 FROM reminder r WHERE r.id = ? {_ABOUT_SOMEBODY_LEFT}"
    return db.one(sql, (reminder_id,)) is None


def with_people(db: Database, found: Sequence[Reminder]) -> list[Reminder]:
    """The same reminders with whom they are about."""
    people = people_of(db, OF_REMINDERS, [reminder.id for reminder in found])
    return [replace(reminder, people=people[reminder.id]) for reminder in found]


def _read(db: Database, rows: Sequence[tuple[Any, ...]]) -> list[Reminder]:
    return with_people(db, [_reminder(row) for row in rows])


def _reminder(row: tuple[Any, ...]) -> Reminder:
    found = dict(zip(_COLUMNS, row[3:], strict=True))
    found["due"] = SOME_DAY if found["due"] is None else date.fromisoformat(found["due"])
    found["time_of_day"] = (
        None if found["time_of_day"] is None else time.fromisoformat(found["time_of_day"])
    )
    found["anchor"] = None if found["anchor"] is None else date.fromisoformat(found["anchor"])
    found["origin"] = Origin(found["origin"])
    found["snoozed_until"] = timestamps.from_text(found["snoozed_until"])
    found["done_at"] = timestamps.from_text(found["done_at"])
    found["from_done"] = bool(found["from_done"])
    return Reminder(**found, id=row[0], uid=row[1], created_at=timestamps.from_text(row[2]))


def due_about(db: Database, people: Sequence[int], today: date) -> list[Reminder]:
    """Reminders about any of these people that are due on or before the local day, the earliest
    first.
    """
    sql = (
        f"SELECT {_FIELDS} FROM reminder r WHERE r.done_at IS NULL AND r.due <= ? AND r.snoozed_until IS NULL "
        f"{_about(people)} {_ORDER}"
    )
    return _read(db, db.rows(sql, (today.isoformat(), *people)))


def _about(people: Collection[int]) -> str:
    """A clause for reminders about any of so many people."""
    return f"AND r.id IN (SELECT reminder_id FROM reminder_person WHERE person_id IN ({marks(people)}))"


def asked_to_reach(db: Database, people: Collection[int]) -> list[Reminder]:
    """Reminders that come once and only ask to be in touch with any of these people, not done
    yet.
    """
    sql = f"SELECT {_FIELDS} FROM reminder r WHERE r.done_at IS NULL AND r.origin = ? AND r.rule = '' {_about(people)}"
    return _read(db, db.rows(sql, (Origin.CADENCE.value, *people)))
