"""Version 10: indexes from which Reach is read without a look at anybody or at any entry.

The one of entries by day tells what each was and who began it; the one of people puts those of the
same circle and fields together, so that nothing has to be sorted.
"""

# ruff: noqa: N999

from __future__ import annotations

from typing import Any

STATEMENTS = """
DROP INDEX IF EXISTS interaction_started;
CREATE INDEX interaction_told ON interaction (day, kind, starter);
CREATE INDEX person_alike ON person (circle_id, fields)
    WHERE trashed_at IS NULL AND archived_at IS NULL AND NOT is_you AND NOT is_company;
"""


def up(migrator: Any, db: Any) -> None:
    """Make the indexes; nothing that is there changes."""
    for statement in STATEMENTS.split(";"):
        if statement.strip():
            db.execute_sql(statement)
