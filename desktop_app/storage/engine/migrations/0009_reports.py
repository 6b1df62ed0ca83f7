"""Version 9: what was wrong in the files of an import is kept with it."""

# ruff: noqa: N999

from __future__ import annotations

from typing import Any


def up(migrator: Any, db: Any) -> None:
    """Add the column; imports of before have no problems kept."""
    db.execute_sql("ALTER TABLE batch ADD COLUMN problems TEXT NOT NULL DEFAULT '[]'")
