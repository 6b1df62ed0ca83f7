"""Kinds of relation in the user's own words, as they are stored."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop_app.storage.engine.connection import Database


def own_kinds(db: Database) -> list[tuple[str, str]]:
    """Every kind whose other side was told, with that."""
    return db.rows("SELECT name, other FROM relation_kind ORDER BY name COLLATE NOCASE, name")


def own_pairs(db: Database) -> dict[str, str]:
    """The same by the kinds in lower case, for `domain.relations.inverse`."""
    return {name.casefold(): other for name, other in own_kinds(db)}


def relations_saying(db: Database, words: Collection[str]) -> list[tuple[int, str]]:
    """The relations of one of some kinds, given in lower case, by id and with the kind as it stands."""
    kinds = [kind for (kind,) in db.rows("SELECT DISTINCT kind FROM relation")]
    said = [kind for kind in kinds if kind.casefold() in words]
    sql = "SELECT id, kind FROM relation WHERE kind IN (SELECT value FROM json_each(?)) ORDER BY id"
    return db.rows(sql, (json.dumps(said, ensure_ascii=False),)) if said else []


def counts(db: Database) -> dict[str, int]:
    """How many relations of living people there are of each kind, in lower case."""
    sql = (
        "SELECT r.kind, count(*) FROM relation r JOIN person p ON p.id = r.person_id "
        "WHERE p.trashed_at IS NULL GROUP BY r.kind"
    )
    found: dict[str, int] = {}
    for kind, count in db.rows(sql):
        found[kind.casefold()] = found.get(kind.casefold(), 0) + count
    return found
