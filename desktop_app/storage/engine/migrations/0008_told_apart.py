"""Version 8: pairs of people who were said to be two."""

# ruff: noqa: N999

from __future__ import annotations

from typing import Any

_PERSON = "INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED"

STATEMENTS = f"""
CREATE TABLE told_apart (
    person_id {_PERSON}, other_id {_PERSON}, day TEXT NOT NULL, PRIMARY KEY (person_id, other_id));
CREATE INDEX told_apart_other ON told_apart (other_id);
"""


def up(migrator: Any, db: Any) -> None:
    """Make the table and its index; nothing that is there changes."""
    for statement in STATEMENTS.split(";"):
        if statement.strip():
            db.execute_sql(statement)
