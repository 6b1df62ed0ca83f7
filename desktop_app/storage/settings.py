"""Writing preferences that belong to the data."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from desktop_app.storage.engine import rows

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database


def forget_setting(db: Database, key: str) -> None:
    """Keep nothing under `key`."""
    rows.delete(db, "setting", {"key": key})


def set_setting(db: Database, key: str, value: Any) -> None:
    """Keep a JSON value under `key`."""
    rows.put(db, "setting", {"key": key}, {"value": json.dumps(value, ensure_ascii=False)})
