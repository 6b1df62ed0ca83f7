"""Events, as they are stored: entries of the timeline, with what is known of them besides."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.events import Event, EventPart
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.queries import timeline
from desktop_app.storage.queries.participants import named

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Interaction, Participant
    from desktop_app.storage.engine.connection import Database

_SELECT = "SELECT i.id FROM interaction i LEFT JOIN event e ON e.interaction_id = i.id WHERE i.kind = 'event'"


def ahead(db: Database, today: date, limit: int) -> list[Event]:
    """Events on the local day or after, the next first."""
    return _ids(db, "i.day >= ? ORDER BY i.day, coalesce(i.at, ''), i.id", today, limit)


def past(db: Database, today: date, limit: int, offset: int = 0) -> list[Event]:
    """Events before the local day, the newest first, after `offset` of them."""
    order = "i.day < ? ORDER BY i.day DESC, coalesce(i.at, '') DESC, i.id DESC"
    return _ids(db, order, today, limit, offset)


def to_ask(db: Database, today: date, limit: int) -> list[Event]:
    """Events before the local day that were planned and of which nobody said whom you met, the
    newest first.
    """
    clause = "e.is_settled = 0 AND i.day < ? ORDER BY i.day DESC, i.id DESC"
    return _ids(db, clause, today, limit)


def heads(db: Database, today: date) -> list[tuple[int, date]]:
    """Every event by the id of its entry, with its local day, the earliest first; of those past on
    one day the one stored first, which an index tells, of others the one that begins first.
    """
    sql = "SELECT id, day FROM interaction WHERE kind = 'event' AND day {} ? ORDER BY day, {} id"
    values = (today.isoformat(),)
    rows = db.rows(sql.format("<", ""), values)
    rows += db.rows(sql.format(">=", "coalesce(at, ''),"), values)
    days: dict[str, date] = {}
    for _, day in rows:
        if day not in days:
            days[day] = date.fromisoformat(day)
    return [(row, days[day]) for row, day in rows]


def last_and_next(db: Database, today: date) -> tuple[date | None, bool]:
    """The day of the last event before the local day, None for never, and whether one is on it or
    ahead.
    """
    sql = "SELECT {}(day) FROM interaction WHERE kind = 'event' AND day {} ?"
    values = (today.isoformat(),)
    last = db.value(sql.format("max", "<"), values)
    following = db.value(sql.format("min", ">="), values)
    return None if last is None else date.fromisoformat(last), following is not None


def had_contact_before(db: Database, person_id: int, entry: Interaction) -> bool:
    """Whether anything but notes passed between you and somebody before the day of an entry."""
    sql = (
        "SELECT EXISTS (SELECT 1 FROM participation q JOIN interaction i ON i.id = q.interaction_id "
        "WHERE q.person_id = ? AND i.kind <> 'note' AND i.day < ?)"
    )
    return bool(db.value(sql, (person_id, entry.day.isoformat())))


def of_person(db: Database, person_id: int, today: date) -> list[Event]:
    """Events on the local day or after to which somebody comes, or at which you want to meet
    them, the next first.
    """
    among = f"i.id IN (SELECT interaction_id FROM event_person WHERE person_id = {int(person_id)})"
    return _ids(db, f"{among} AND i.day >= ? ORDER BY i.day, i.id", today, -1)


def load_one(db: Database, entry_id: int) -> Event:
    """The event of an entry; raises NotFoundError when there is no such entry."""
    found = load(db, (entry_id,))
    if not found:
        raise NotFoundError("entry-is-gone")
    return found[0]


def load(db: Database, ids: Sequence[int]) -> list[Event]:
    """The events of those entries that exist, in the order of `ids`; some hundreds at once. Who is in
    the trash neither comes nor is to be met, until they are restored.
    """
    entries = {entry.id: entry for entry in timeline.load(db, ids)}
    sql = f"SELECT interaction_id, field, is_outside, is_settled FROM event WHERE interaction_id IN ({marks(ids)})"
    known = {row[0]: row[1:] for row in db.rows(sql, ids)}
    people = _people(db, ids)
    found = []
    for row in ids:
        if row in entries:
            field, outside, settled = known.get(row, ("", None, True))
            comes, to_meet = (people.get((row, part.value), ()) for part in EventPart)
            is_outside = None if outside is None else bool(outside)
            found.append(
                Event(entries[row], field, is_outside, tuple(comes), tuple(to_meet), bool(settled))
            )
    return found


def _ids(db: Database, rest: str, today: date, limit: int, offset: int = 0) -> list[Event]:
    sql = f"{_SELECT} AND {rest} LIMIT ? OFFSET ?"
    return load(db, [row for (row,) in db.rows(sql, (today.isoformat(), limit, offset))])


def _people(db: Database, ids: Sequence[int]) -> dict[tuple[int, str], list[Participant]]:
    sql = (
        "SELECT e.interaction_id, e.part, e.person_id FROM event_person e "
        "JOIN person p ON p.id = e.person_id AND p.trashed_at IS NULL "
        f"WHERE e.interaction_id IN ({marks(ids)}) ORDER BY e.rowid"
    )
    rows: list[tuple[Any, ...]] = db.rows(sql, ids)
    people = named(db, (row[2] for row in rows))
    found: dict[tuple[int, str], list[Participant]] = {}
    for entry, part, person in rows:
        found.setdefault((entry, part), []).append(people[person])
    return found
