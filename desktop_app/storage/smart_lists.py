"""Smart lists and settings in the database."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from desktop_app.domain.people_query import PeopleQuery, SmartList

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database


def all_smart_lists(db: Database) -> list[SmartList]:
    """Every smart list in its order."""
    rows = db.rows("SELECT id, name, query, icon, position FROM smart_list ORDER BY position, id")
    return [SmartList(row, name, PeopleQuery.from_json(query), icon, place) for row, name, query, icon, place in rows]


def save(db: Database, smart_list: SmartList) -> int:
    """Store a smart list (new when its id is 0, then at the end) and give its id."""
    from desktop_app.storage.models import SmartListRow

    values = asdict(smart_list) | {"query": smart_list.query.to_json()}
    row_id = values.pop("id")
    if row_id:
        SmartListRow.update(values).where(SmartListRow.id == row_id).bind(db.orm).execute()
        return smart_list.id
    values["position"] = db.value("SELECT coalesce(max(position) + 1, 0) FROM smart_list")
    return int(SmartListRow.insert(values).bind(db.orm).execute())


def remove(db: Database, smart_list_id: int) -> None:
    """Delete a smart list."""
    from desktop_app.storage.models import SmartListRow

    SmartListRow.delete().where(SmartListRow.id == smart_list_id).bind(db.orm).execute()


def setting(db: Database, key: str) -> Any:
    """The JSON value kept under `key`, or None."""
    found = db.value("SELECT value FROM setting WHERE key = ?", (key,))
    return None if found is None else json.loads(found)


def set_setting(db: Database, key: str, value: Any) -> None:
    """Keep a JSON value under `key`."""
    from desktop_app.storage.models import SettingRow

    row = {"key": key, "value": json.dumps(value, ensure_ascii=False)}
    # Not REPLACE: that deletes the old row without a trigger, so the journal would not know what stood there.
    known = {"conflict_target": [SettingRow.key], "preserve": [SettingRow.value]}
    SettingRow.insert(row).on_conflict(**known).bind(db.orm).execute()
