"""Version 14: indexes by which rules are counted without reading whole cards, dates or ways to
reach somebody.
"""

# ruff: noqa: N999

from __future__ import annotations

from typing import Any

STATEMENTS = """
CREATE INDEX channel_kind ON channel (kind, person_id);
CREATE INDEX record_source ON record (source_id, person_id);
CREATE INDEX important_date_birthday ON important_date (person_id, day) WHERE kind = 'birthday';
"""


def up(migrator: Any, db: Any) -> None:
    """Make the indexes; nothing that is there changes."""
    for statement in STATEMENTS.split(";"):
        if statement.strip():
            db.execute_sql(statement)
