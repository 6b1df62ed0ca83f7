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
_PEOPLE = f"""
SELECT {HELD_FIELDS}
FROM position t JOIN person p ON p.id = t.person_id
WHERE t.organisation_id = ? AND p.trashed_at IS NULL AND p.archived_at IS NULL
ORDER BY p.last_contact IS NULL, p.last_contact DESC, p.sort_key LIMIT ?
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
    return [held(row, name) for row in db.rows(_PEOPLE, (organisation_id, limit))]


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
