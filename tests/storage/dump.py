"""Everything a database holds, in a form that compares."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.storage.engine.tables import tables
from desktop_app.storage.engine.triggers import indexes

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

HIDDEN = {"sqlite_sequence", "schema_migration", "content_mark", "located", "document_content"}


def content(db: Database) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of every ordinary table and the terms of every full-text index."""
    names = [
        row[0]
        for row in db.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    ]
    plain = [
        name
        for name in names
        if name not in HIDDEN and not any(name.startswith(index) for index in indexes())
    ]
    found = {
        name: sorted(db.rows(f'SELECT {_columns(name)} FROM "{name}"'), key=repr) for name in plain
    }
    # Written before somebody is erased, and taken away once the search index is clean again.
    told = found.get("announced", [])
    found["announced"] = [row for row in told if "trash.unfinished" not in row]
    for index in indexes():
        found[index] = db.rows(f"SELECT id FROM {index}_docsize ORDER BY id")
    return found


def _columns(name: str) -> str:
    """What is compared: of rows without a number also their order, which is that of naming."""
    return "rowid, *" if name in tables() and len(tables()[name].key) > 1 else "*"


def terms(db: Database, index: str) -> list[tuple[Any, ...]]:
    """Every term of a full-text index with its rows. Needs a connection that may write."""
    db.run(f"CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', '{index}', 'instance')")
    try:
        return sorted(db.rows("SELECT term, doc, col FROM temp.terms"))
    finally:
        db.run("DROP TABLE temp.terms")
