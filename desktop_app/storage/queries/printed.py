"""People as they are printed: in the order of their names, many at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.domain.people_query import Sort
from desktop_app.domain.person import Channel, ChannelKind, Contact, Home, ImportantDate, Position
from desktop_app.storage.engine import sort_keys
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.queries import people
from desktop_app.storage.queries.person_parts import parts_of_many

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.storage.engine.connection import Database

_LIVING = "trashed_at IS NULL AND archived_at IS NULL"
_KEYS = {Sort.NAME: "sort_key", Sort.FAMILY: "family_key"}


def in_order(db: Database, ids: Sequence[int] | None, sort: Sort) -> list[tuple[int, str]]:
    """Those people (None: all who are neither in the archive nor in the trash) by their names as
    `sort`, which is by a name, has them, each with the letter it begins with.
    """
    key, letters = _KEYS[sort], sort_keys.order(db).letters
    where, values = _LIVING, tuple[Any, ...]()
    if ids is not None:
        where = "trashed_at IS NULL AND id IN (SELECT value FROM json_each(?))"
        # As one value, for there may be tens of thousands.
        values = (f"[{','.join(map(str, ids))}]",)
    known: dict[str, str] = {}
    found = []
    for row, begins in db.rows(
        f"SELECT id, substr({key}, 1, 2) FROM person WHERE {where} ORDER BY {key}, id", values
    ):
        letter = known.get(begins)
        if letter is None:
            letter = known[begins] = letters.letter(begins)
        found.append((row, letter))
    return found


def contacts(db: Database, ids: Sequence[int]) -> list[Contact]:
    """Those people that exist, in that order, with channels, positions, dates, tags and the household
    they live in, without photo, relations and stored card; some hundreds at once.
    """
    found = {person.id: Contact(person) for person in people.load_persons(db, ids)}
    parts_named = {
        Channel: "channels",
        Position: "positions",
        ImportantDate: "dates",
        Home: "homes",
    }
    for kind, name in parts_named.items():
        for person_id, parts in parts_of_many(db, kind, ids).items():
            setattr(found[person_id], name, parts)
    for person_id, tag in db.rows(
        "SELECT s.person_id, t.name FROM person_tag s JOIN tag t ON t.id = s.tag_id "
        f"WHERE s.person_id IN ({marks(ids)}) ORDER BY t.name",
        ids,
    ):
        found[person_id].tags.append(tag)
    return [found[row] for row in ids if row in found]


def with_address(db: Database, ids: Sequence[int]) -> set[int]:
    """Those of these people who have an address, be it that of their household; some hundreds at
    once.
    """
    values: tuple[Any, ...] = (ChannelKind.ADDRESS.value, *ids, *ids)
    sql = (
        f"SELECT person_id FROM channel WHERE kind = ? AND person_id IN ({marks(ids)}) "
        "UNION SELECT m.person_id FROM household_person m JOIN household h ON h.id = m.household_id "
        f"WHERE h.value <> '' AND m.person_id IN ({marks(ids)})"
    )
    return {row for (row,) in db.rows(sql, values)}


def rhythms(db: Database, ids: Sequence[int]) -> dict[int, int]:
    """The ideal interval in days of those people who have a rhythm; some hundreds at once."""
    sql = f"SELECT id, rhythm_ideal FROM person WHERE rhythm_ideal IS NOT NULL AND id IN ({marks(ids)})"
    return dict(db.rows(sql, ids))


def names(db: Database, ids: Sequence[int]) -> list[str]:
    """The names of those people that exist, in that order; some hundreds at once."""
    found: dict[int, str] = dict(
        db.rows(f"SELECT id, display_name FROM person WHERE id IN ({marks(ids)})", ids)
    )
    return [found[row] for row in ids if row in found]
