"""The preferences that belong to the data, as they are stored."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database


def setting(db: Database, key: str) -> Any:
    """The JSON value kept under `key`, or None."""
    found = db.value("SELECT value FROM setting WHERE key = ?", (key,))
    return None if found is None else json.loads(found)
