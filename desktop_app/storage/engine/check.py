"""Is the file whole: pages, foreign keys, and the search index against the tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as sqlite

from desktop_app.storage.engine import rhythms, triggers
from desktop_app.storage.engine.connection import Database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.storage.engine.key import Key


def problems(db: Database) -> list[str]:
    """One English sentence for everything wrong with the file; empty when it is sound. Reads only."""
    found: list[str] = []
    try:
        found.extend(_faults(db))
    except sqlite.DatabaseError as error:
        # What is damaged cannot always be read to the end.
        found.append(f"SQLite: {error}")
    return found


def _faults(db: Database) -> Iterator[str]:
    if db.key is not None:
        yield from (f"SQLCipher: {row[0]}" for row in db.rows("PRAGMA cipher_integrity_check"))
    yield from (f"SQLite: {row[0]}" for row in db.rows("PRAGMA integrity_check") if row[0] != "ok")
    for table, row_id, parent, _ in db.rows("PRAGMA foreign_key_check"):
        yield f"Row {row_id} of {table} points to a missing {parent}."
    yield from _missing_triggers(db)
    for index, table in triggers.indexes().items():
        missing = db.value(f"SELECT count(*) FROM (SELECT id FROM {table} EXCEPT SELECT id FROM {index}_docsize)")
        extra = db.value(f"SELECT count(*) FROM (SELECT id FROM {index}_docsize EXCEPT SELECT id FROM {table})")
        if missing or extra:
            yield f"The search index {index} lacks {missing} entries and holds {extra} too many."
    stale = rhythms.stale(db)
    if stale:
        yield f"The rhythm or the day of the last contact is wrong for {stale} people."


def problems_of(path: Path, key: Key | None = None) -> list[str]:
    """The same of the file at `path`, which opens with `key`, by a connection of its own.

    One that has looked before remembers how the search index was laid out then, and FTS5 calls a sound index that was
    written to since damaged (seen with SQLite 3.53).
    """
    db = Database(path, key, read_only=True)
    try:
        return problems(db)
    finally:
        db.close()


def _missing_triggers(db: Database) -> list[str]:
    there = {row[0] for row in db.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'")}
    missing = sorted(set(triggers.triggers()) - there)
    return [f"The trigger {name} is missing." for name in missing]


def repair_derived(db: Database) -> None:
    """Make triggers, search index and rhythms anew from the tables. Call inside a transaction."""
    triggers.install(db)
    triggers.rebuild(db)
