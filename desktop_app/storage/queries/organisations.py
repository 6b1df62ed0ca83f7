"""Organisations, as they are stored, and who is or was there."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.organisations import Held, Organisation
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Position, Standing
from desktop_app.domain.timeline import Participant
from desktop_app.storage import timestamps

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.storage.engine.connection import Database

_FIELDS = "name, headline, place, website, fields, notes, id"
_NOW_AT = (
    "coalesce((SELECT b.name FROM position q JOIN organisation b ON b.id = q.organisation_id "
    "WHERE q.person_id = p.id AND q.until IS NULL AND NOT q.ended AND NOT q.is_study "
    "AND q.organisation_id <> t.organisation_id ORDER BY q.position LIMIT 1), '')"
)
HELD_FIELDS = f"""p.id, p.display_name, p.uid, EXISTS (SELECT 1 FROM photo f WHERE f.person_id = p.id),
    p.last_contact, {_NOW_AT}, t.title, t.department, t.role, t.since, t.until, t.ended, t.is_study,
    t.standing, t.id"""
"""What `held` reads of a position `t` of the person `p`."""
_THERE = "t.organisation_id = ? AND p.trashed_at IS NULL AND p.archived_at IS NULL AND NOT p.is_you"
_NOW = "t.until IS NULL AND NOT t.ended"
_BEFORE = (
    "(t.until IS NOT NULL OR t.ended) AND NOT EXISTS (SELECT 1 FROM position s WHERE s.person_id = p.id "
    "AND +s.organisation_id = t.organisation_id AND s.until IS NULL AND NOT s.ended)"
)
_ORDER = "ORDER BY p.last_contact IS NULL, p.last_contact DESC, p.sort_key, t.position"
_POSITIONS = f"""
SELECT {HELD_FIELDS}
FROM position t JOIN person p ON p.id = t.person_id
WHERE t.organisation_id = ? AND p.trashed_at IS NULL AND p.archived_at IS NULL
ORDER BY p.last_contact IS NULL, p.last_contact DESC, p.sort_key LIMIT ?
"""
_PEOPLE = f"""
WITH shown AS MATERIALIZED (SELECT t.id AS row FROM position t JOIN person p ON p.id = t.person_id
    WHERE {_THERE} AND {{}} {_ORDER} LIMIT ?)
SELECT {HELD_FIELDS}
FROM shown JOIN position t ON t.id = shown.row JOIN person p ON p.id = t.person_id {_ORDER}
"""
_COUNT = (
    "SELECT count(DISTINCT p.id) FROM position t JOIN person p ON p.id = t.person_id "
    f"WHERE {_THERE} AND {{}}"
)
_ENTRIES = f"""
SELECT i.id, i.day, coalesce(i.at, '') FROM position t JOIN person p ON p.id = t.person_id
    JOIN participation q ON q.person_id = p.id JOIN interaction i ON i.id = q.interaction_id
WHERE {_THERE} AND i.day <= ? AND (t.since IS NULL OR i.day >= t.since)
    AND CASE WHEN t.until IS NULL THEN NOT t.ended ELSE substr(i.day, 1, length(t.until)) <= t.until END
UNION SELECT i.id, i.day, coalesce(i.at, '') FROM favour f JOIN interaction i ON i.id = f.entry_id
WHERE f.organisation_id = ? AND i.day <= ? ORDER BY 2 DESC, 3 DESC, 1 DESC LIMIT ?
"""


def load_one(db: Database, organisation_id: int) -> Organisation:
    """The organisation; raises NotFoundError."""
    row = db.one(f"SELECT {_FIELDS} FROM organisation WHERE id = ?", (organisation_id,))
    if row is None:
        raise NotFoundError("organisation-is-gone")
    fields = tuple(json.loads(row[4]))
    return Organisation(row[0], row[1], row[2], row[3], fields, row[5], row[6])


def named(db: Database, name: str) -> Organisation | None:
    """The organisation of that name whatever its case, that very one first; None for none."""
    sql = "SELECT id FROM organisation WHERE name = ? COLLATE NOCASE ORDER BY name = ? DESC LIMIT 1"
    row = db.value(sql, (name, name))
    return None if row is None else load_one(db, row)


def people(db: Database, organisation_id: int, limit: int) -> list[Held]:
    """Who is or was there, whoever you were in touch with last before the others; somebody with
    several positions comes several times. Not those in the archive or the trash.
    """
    name = load_one(db, organisation_id).name
    return [held(row, name) for row in db.rows(_POSITIONS, (organisation_id, limit))]


def there(db: Database, organisation_id: int, limit: int, *, now: bool) -> list[Held]:
    """Who is there `now`, or who was before and is no more, each once with what they are or last
    were, whoever you were in touch with last before the others. Not you, and not those in the
    archive or the trash.
    """
    name = load_one(db, organisation_id).name
    sql = _PEOPLE.format(_NOW if now else _BEFORE)
    found: dict[int, Held] = {}
    # Some have several positions there.
    for row in db.rows(sql, (organisation_id, 2 * limit)):
        found[row[0]] = _later(found.get(row[0]), held(row, name))
    return list(found.values())[:limit]


def how_many(db: Database, organisation_id: int, *, now: bool) -> int:
    """How many `there` tells of."""
    return int(db.value(_COUNT.format(_NOW if now else _BEFORE), (organisation_id,)))


def entries(db: Database, organisation_id: int, today: date, limit: int) -> list[int]:
    """Entries with people who were there at the time, as far as was told, and favours that are
    about the organisation, up to the local day; the newest first.
    """
    day = today.isoformat()
    found = db.rows(_ENTRIES, (organisation_id, day, organisation_id, day, limit))
    return [row[0] for row in found]


def _later(one: Held | None, other: Held) -> Held:
    """Of two positions of one person the one that lasted longer into our days."""
    if one is None:
        return other
    ends = [str(each.position.until or "") for each in (one, other)]
    return other if ends[1] > ends[0] else one


def _partial(text: str | None) -> PartialDate | None:
    return None if text is None else PartialDate.parse(text)


def held(row: tuple[Any, ...], organisation: str) -> Held:
    """Somebody with a position at that organisation, from a row of `HELD_FIELDS`."""
    position = Position(
        organisation, row[6], row[7], row[8], _partial(row[9]), _partial(row[10]), bool(row[11]),
        bool(row[12]), None if row[13] is None else Standing(row[13]), row[14], row[0],
    )  # fmt: skip
    who = Participant(row[0], row[1], row[2], bool(row[3]))
    return Held(who, position, timestamps.day_from_ordinal(row[4]), row[5])
