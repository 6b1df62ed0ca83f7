"""Fields of one's own, as they are stored."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop_app.domain.own_fields import OwnField
from desktop_app.domain.own_values import OwnKind

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database


def all_fields(db: Database) -> list[OwnField]:
    """Every field, in the order they were put in."""
    found = db.rows("SELECT id, uid, name, kind, choices FROM own_field ORDER BY position, id")
    return [
        OwnField(name, OwnKind(kind), tuple(json.loads(choices)), row, uid)
        for row, uid, name, kind, choices in found
    ]


def counts(db: Database) -> dict[int, int]:
    """In how many living people's cards something stands in each field, by its id."""
    sql = (
        "SELECT v.own_field_id, count(*) FROM own_value v JOIN person p ON p.id = v.person_id "
        "WHERE p.trashed_at IS NULL GROUP BY v.own_field_id"
    )
    return dict(db.rows(sql))


def choice_counts(db: Database, field_id: int) -> dict[str, int]:
    """How many people's cards say each text in a field, those in the trash too."""
    sql = "SELECT text, count(*) FROM own_value WHERE own_field_id = ? GROUP BY text"
    return dict(db.rows(sql, (field_id,)))


def value_of(db: Database, person_id: int, field_id: int) -> int | None:
    """The row of what a person's card says in a field, None for nothing."""
    sql = "SELECT id FROM own_value WHERE person_id = ? AND own_field_id = ?"
    found: int | None = db.value(sql, (person_id, field_id))
    return found


def saying(db: Database, field_id: int, text: str) -> list[int]:
    """The rows of the cards that say that very text in a field."""
    sql = "SELECT id FROM own_value WHERE own_field_id = ? AND text = ?"
    return [row for (row,) in db.rows(sql, (field_id, text))]


def is_uid_taken(db: Database, uid: str) -> bool:
    """Whether a field has that uid."""
    return db.one("SELECT 1 FROM own_field WHERE uid = ?", (uid,)) is not None
