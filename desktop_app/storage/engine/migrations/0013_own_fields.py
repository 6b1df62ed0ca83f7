"""Version 13: fields of one's own with what people's cards say in them, the other sides of
relations in one's own words, and reminders without a day.
"""

# ruff: noqa: N999

from __future__ import annotations

from typing import Any


def _owner(table: str) -> str:
    return (
        f"INTEGER NOT NULL REFERENCES {table}(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED"
    )


STATEMENTS = f"""
CREATE TABLE own_field (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, position INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL, kind TEXT NOT NULL, choices TEXT NOT NULL DEFAULT '[]');
CREATE TABLE own_value (
    id INTEGER PRIMARY KEY, person_id {_owner("person")}, position INTEGER NOT NULL DEFAULT 0,
    own_field_id {_owner("own_field")}, text TEXT NOT NULL);
CREATE UNIQUE INDEX own_value_of_person ON own_value (person_id, own_field_id);
CREATE INDEX own_value_text ON own_value (own_field_id, text);
CREATE INDEX own_value_number ON own_value (own_field_id, CAST(text AS REAL));

CREATE TABLE relation_kind (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, other TEXT NOT NULL);

ALTER TABLE reminder ADD COLUMN day TEXT;
UPDATE reminder SET day = due;
DROP INDEX reminder_open;
ALTER TABLE reminder DROP COLUMN due;
ALTER TABLE reminder RENAME COLUMN day TO due;
CREATE INDEX reminder_open ON reminder (due) WHERE done_at IS NULL;
"""


def up(migrator: Any, db: Any) -> None:
    """Make the tables and their indexes, and let a reminder be due on no day; nothing that is said
    changes.
    """
    for statement in STATEMENTS.split(";"):
        if statement.strip():
            db.execute_sql(statement)
