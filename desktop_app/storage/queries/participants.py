"""Who takes part in an interaction, and whom a reminder is about: two tables of pairs, kept in the
order of naming.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.timeline import Participant
from desktop_app.storage.engine.connection import marks

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database


@dataclass(frozen=True, slots=True)
class Pairs:
    """A table of pairs of something and a person. `key` is its column for the thing, `photo` SQL
    for whether the person has one.
    """

    table: str
    key: str
    photo: str = "0"


OF_INTERACTIONS = Pairs(
    "participation", "interaction_id", "EXISTS (SELECT 1 FROM photo f WHERE f.person_id = p.id)"
)
OF_REMINDERS = Pairs("reminder_person", "reminder_id")


def people_of(
    db: Database, pairs: Pairs, things: Sequence[int]
) -> dict[int, tuple[Participant, ...]]:
    """The people of each of those things, by its id."""
    found: dict[int, list[Participant]] = {thing: [] for thing in things}
    sql = (
        f"SELECT q.{pairs.key}, p.id, p.display_name, p.uid, {pairs.photo} FROM {pairs.table} q "
        f"JOIN person p ON p.id = q.person_id WHERE q.{pairs.key} IN ({marks(found)}) ORDER BY q.rowid"
    )
    for thing, person_id, name, uid, has_photo in db.rows(sql, tuple(found)):
        found[thing].append(Participant(person_id, name, uid, bool(has_photo)))
    return {thing: tuple(people) for thing, people in found.items()}


def ids_of(db: Database, pairs: Pairs, thing: int) -> list[int]:
    """The ids of the people of one thing, in their order."""
    sql = f"SELECT person_id FROM {pairs.table} WHERE {pairs.key} = ? ORDER BY rowid"
    return [row[0] for row in db.rows(sql, (thing,))]


def named(db: Database, ids: Iterable[int | None]) -> dict[int | None, Participant]:
    """Those people that exist, by id, whether there is a photo too; any number at once."""
    wanted = json.dumps(sorted({row for row in ids if row is not None}))
    sql = (
        f"SELECT p.id, p.display_name, p.uid, {OF_INTERACTIONS.photo} FROM person p "
        "WHERE p.id IN (SELECT value FROM json_each(?))"
    )
    return {
        row: Participant(row, name, uid, bool(has_photo))
        for row, name, uid, has_photo in db.rows(sql, (wanted,))
    }
