"""Version 17: households, and who lives in them."""

# ruff: noqa: N999

from __future__ import annotations

from typing import Any

_OWNER = "INTEGER NOT NULL REFERENCES {}(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED"
_PARTS = "iif(json_valid(address), json_extract(address, '$[3]', '$[4]', '$[5]', '$[6]'), NULL)"

STATEMENTS = f"""
CREATE TABLE household (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL DEFAULT '', address TEXT);
CREATE TABLE household_person (id INTEGER PRIMARY KEY, person_id {_OWNER.format("person")},
    position INTEGER NOT NULL DEFAULT 0, household_id {_OWNER.format("household")},
    place INTEGER NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX household_of_person ON household_person (person_id);
CREATE INDEX people_of_household ON household_person (household_id, place);
CREATE INDEX household_parts ON household ({_PARTS}) WHERE {_PARTS} IS NOT NULL;
CREATE INDEX household_words ON household (value) WHERE value <> '' AND address IS NULL;
"""


def up(migrator: Any, db: Any) -> None:
    """Make the tables and their indexes; nothing that is there changes."""
    for statement in STATEMENTS.split(";"):
        if statement.strip():
            db.execute_sql(statement)
