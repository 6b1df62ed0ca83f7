"""Version 16: messages of one's own to begin from."""

# ruff: noqa: N999

from __future__ import annotations

from typing import Any


def up(migrator: Any, db: Any) -> None:
    """Make the table; nothing that is there changes."""
    db.execute_sql(
        "CREATE TABLE message_template (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, "
        "name TEXT NOT NULL, subject TEXT NOT NULL DEFAULT '', body TEXT NOT NULL)"
    )
