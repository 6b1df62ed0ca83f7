"""Version 7: what you said of who knows whom, and indexes by which Reach counts.

The index of last contacts tells circles too, and who is you or a company, so that nobody is looked
up to be counted.
"""

# ruff: noqa: N999

from __future__ import annotations

from typing import Any

_PERSON = "INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED"

STATEMENTS = f"""
CREATE TABLE acquaintance (
    person_id {_PERSON}, other_id {_PERSON}, answer TEXT NOT NULL, day TEXT NOT NULL,
    PRIMARY KEY (person_id, other_id));
CREATE INDEX acquaintance_other ON acquaintance (other_id);

DROP INDEX person_silent;
CREATE INDEX person_silent ON person (last_contact, circle_id, is_company, is_you)
    WHERE last_contact IS NOT NULL AND trashed_at IS NULL AND archived_at IS NULL;
CREATE INDEX interaction_started ON interaction (day, starter) WHERE starter IS NOT NULL;
"""


def up(migrator: Any, db: Any) -> None:
    """Make the table and the indexes; nothing that is there changes."""
    for statement in STATEMENTS.split(";"):
        if statement.strip():
            db.execute_sql(statement)
