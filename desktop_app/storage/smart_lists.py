"""Writing smart lists."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from desktop_app.storage.engine import rows
from desktop_app.storage.queries import smart_lists

if TYPE_CHECKING:
    from desktop_app.domain.people_query import SmartList
    from desktop_app.storage.engine.connection import Database


def save(db: Database, smart_list: SmartList) -> int:
    """Store a smart list (new when its id is 0, then at the end) and give its id."""
    values = asdict(smart_list) | {"query": smart_list.query.to_json()}
    row_id = values.pop("id")
    if row_id:
        rows.update(db, "smart_list", values, {"id": row_id})
        return smart_list.id
    return rows.insert(db, "smart_list", values | {"position": smart_lists.next_position(db)})


def remove(db: Database, smart_list_id: int) -> None:
    """Delete a smart list."""
    rows.delete(db, "smart_list", {"id": smart_list_id})
