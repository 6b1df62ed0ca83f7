"""Version 18: documents kept with people."""

# ruff: noqa: N999

from __future__ import annotations

from typing import Any

STATEMENTS = """
CREATE TABLE document_content (digest TEXT NOT NULL PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL DEFAULT '', file_name TEXT NOT NULL,
    content TEXT NOT NULL
        REFERENCES document_content(digest) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    added_at TEXT NOT NULL);
CREATE INDEX document_of_person ON document (person_id);
CREATE INDEX document_content_of ON document (content);
"""


def up(migrator: Any, db: Any) -> None:
    """Make the tables and their indexes; nothing that is there changes."""
    for statement in STATEMENTS.split(";"):
        if statement.strip():
            db.execute_sql(statement)
