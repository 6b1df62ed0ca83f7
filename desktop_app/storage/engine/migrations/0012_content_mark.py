"""Version 12: a number by which a copy of the file is known to hold what the book holds now."""

# ruff: noqa: N999

from __future__ import annotations

from typing import Any

MAKE = "CREATE TABLE content_mark (mark INTEGER NOT NULL)"
BEGIN = (
    "INSERT INTO content_mark (mark) SELECT CASE WHEN EXISTS (SELECT 1 FROM person)"
    " OR EXISTS (SELECT 1 FROM interaction) THEN random() ELSE 0 END"
)
"""0 as long as nothing has been written."""


def up(migrator: Any, db: Any) -> None:
    """Make the table with its one row; nothing that is there changes."""
    db.execute_sql(MAKE)
    db.execute_sql(BEGIN)
