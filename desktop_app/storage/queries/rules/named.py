"""What rows and people that rules name are called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.domain.names import fold
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.queries.records import UNWANTED
from desktop_app.storage.queries.rules.asked import contains

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.storage.engine.connection import Database

LOOKED_AT = 200
"""Rows that hold what was typed, among which those that begin with it come first."""
_TABLES = {
    "circles": "circle ORDER BY position, id",
    "tags": "tag ORDER BY name",
    "organisations": "organisation ORDER BY name",
    "own_fields": "own_field ORDER BY position, id",
    "sources": f"source WHERE kind <> '{UNWANTED}' ORDER BY name",
}


def rows_named(db: Database, rows: str) -> list[tuple[int, str]]:
    """Every row a rule may name under the name `rows`, with what it is called."""
    return db.rows(f"SELECT id, name FROM {_TABLES[rows]}")


def names_of_rows(db: Database, rows: str, ids: Sequence[Any]) -> dict[Any, str]:
    """What these rows are called; those gone are left out."""
    table = _TABLES[rows].partition(" ")[0]
    return dict(db.rows(f"SELECT id, name FROM {table} WHERE id IN ({marks(ids)})", ids))


def names_of_people(db: Database, uids: Sequence[Any]) -> dict[Any, str]:
    """What these people are called; those gone are left out."""
    sql = f"SELECT uid, display_name FROM person WHERE uid IN ({marks(uids)})"
    return dict(db.rows(sql, uids))


def rows_holding(db: Database, rows: str, text: str, limit: int) -> list[tuple[int, str]]:
    """Some of those rows whose names hold `text`, those first whose names begin with it."""
    says, values = contains(text, "name")
    table, _, order = _TABLES[rows].partition(" ORDER BY ")
    where = "AND" if " WHERE " in table else "WHERE"
    sql = f"SELECT id, name FROM {table} {where} {says} ORDER BY {order} LIMIT {LOOKED_AT}"
    found = sorted(db.rows(sql, values), key=lambda row: not fold(row[1]).startswith(fold(text)))
    return found[:limit]
