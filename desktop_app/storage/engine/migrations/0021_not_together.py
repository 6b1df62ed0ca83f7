"""Version 21: pairs of people who were said not to live together."""

# ruff: noqa: N999

from __future__ import annotations

from typing import Any

_PERSON = "INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED"

STATEMENTS = f"""
CREATE TABLE not_together (
    person_id {_PERSON}, other_id {_PERSON}, day TEXT NOT NULL, PRIMARY KEY (person_id, other_id));
CREATE INDEX not_together_other ON not_together (other_id);
"""


def up(migrator: Any, db: Any) -> None:
    """Make the table and its index; nothing that is there changes."""
    for statement in STATEMENTS.split(";"):
        if statement.strip():
            db.execute_sql(statement)
