"""Fields of work: yours, the taxonomy kept with the data, and people of whom no field is known."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from desktop_app.domain.fields import Taxonomy
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.queries.settings import setting

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

KEY = "fields.taxonomy"
"""The setting that holds a taxonomy of one's own."""

_WITHOUT = """
SELECT p.id, q.title, coalesce(o.name, ''), coalesce(o.fields, '[]')
FROM person p JOIN position q ON q.id = (
    SELECT id FROM position WHERE person_id = p.id AND until IS NULL AND NOT ended ORDER BY position LIMIT 1)
LEFT JOIN organisation o ON o.id = q.organisation_id
WHERE p.fields = '[]' AND p.trashed_at IS NULL AND p.archived_at IS NULL AND NOT p.is_you AND NOT p.is_company
    AND p.last_contact IS {} NULL
ORDER BY p.last_contact DESC, p.id LIMIT ?"""


def your_fields(db: Database) -> tuple[str, ...]:
    """The fields of the person who is you; none when nobody is."""
    found = db.value("SELECT fields FROM person WHERE is_you")
    return tuple(json.loads(found)) if found else ()


def taxonomy(db: Database) -> Taxonomy:
    """The user's taxonomy; the one everybody begins with where there is none that can be read."""
    # Not with the module: Today asks it for your fields alone, and is on the first screen.
    from desktop_app.domain.default_fields import DEFAULT

    kept = setting(db, KEY)
    try:
        return DEFAULT if kept is None else Taxonomy.from_json(kept)
    except ValueError:
        return DEFAULT


def without_field(db: Database, limit: int) -> list[tuple[int, str, str, Sequence[str]]]:
    """People of whom no field is known, with title, organisation and its fields of what they do
    now: whom you were in touch with last first, then the others, at most `limit`.
    """
    found: list[tuple[Any, ...]] = []
    for known in ("NOT", ""):
        found += db.rows(_WITHOUT.format(known), (limit - len(found),))
    return [(row, title, place, json.loads(fields)) for row, title, place, fields in found]


def fields_of(db: Database, people: Sequence[int]) -> dict[int, list[str]]:
    """The fields of these people, some hundreds, by id; who is gone is left out."""
    sql = f"SELECT id, fields FROM person WHERE id IN ({marks(people)})"
    return {person: json.loads(fields) for person, fields in db.rows(sql, people)}
