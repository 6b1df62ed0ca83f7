"""Version 11: what mailboxes and calendars propose as entries, and what was answered."""

# ruff: noqa: N999

from __future__ import annotations

from typing import Any

_PERSON = "INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED"
_TEXT = "TEXT NOT NULL DEFAULT ''"

STATEMENTS = f"""
CREATE TABLE proposed_entry (
    person_id {_PERSON}, occasion TEXT NOT NULL, kind TEXT NOT NULL, day TEXT NOT NULL, at TEXT,
    minutes INTEGER, starter TEXT, place {_TEXT}, summary {_TEXT}, body {_TEXT}, source {_TEXT},
    state TEXT NOT NULL, PRIMARY KEY (person_id, occasion));
CREATE INDEX proposed_entry_occasion ON proposed_entry (occasion);
CREATE INDEX proposed_entry_waiting ON proposed_entry (state, day);
"""


def up(migrator: Any, db: Any) -> None:
    """Make the table and its indexes; nothing that is there changes."""
    for statement in STATEMENTS.split(";"):
        if statement.strip():
            db.execute_sql(statement)
