"""The smart lists, as they are stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.people_query import PeopleQuery, SmartList

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database


def all_smart_lists(db: Database) -> list[SmartList]:
    """Every smart list in its order."""
    rows = db.rows("SELECT id, name, query, icon, position FROM smart_list ORDER BY position, id")
    return [
        SmartList(row, name, PeopleQuery.from_json(query), icon, place)
        for row, name, query, icon, place in rows
    ]


def next_position(db: Database) -> int:
    """The place after the last smart list."""
    return int(db.value("SELECT coalesce(max(position) + 1, 0) FROM smart_list"))
