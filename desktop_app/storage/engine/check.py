"""Is the file whole: pages, foreign keys, and the search index against the tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.storage.engine import rhythms, triggers
from desktop_app.storage.engine.connection import Database

if TYPE_CHECKING:
    from pathlib import Path


def problems(db: Database) -> list[str]:
    """One English sentence for everything wrong with the file; empty when it is sound. Reads only."""
    found = [f"SQLite: {row[0]}" for row in db.rows("PRAGMA integrity_check") if row[0] != "ok"]
    for table, row_id, parent, _ in db.rows("PRAGMA foreign_key_check"):
        found.append(f"Row {row_id} of {table} points to a missing {parent}.")
    found += _missing_triggers(db)
    for index, table in triggers.indexes().items():
        missing = db.value(f"SELECT count(*) FROM (SELECT id FROM {table} EXCEPT SELECT id FROM {index}_docsize)")
        extra = db.value(f"SELECT count(*) FROM (SELECT id FROM {index}_docsize EXCEPT SELECT id FROM {table})")
        if missing or extra:
            found.append(f"The search index {index} lacks {missing} entries and holds {extra} too many.")
    stale = rhythms.stale(db)
    if stale:
        found.append(f"The rhythm or the day of the last contact is wrong for {stale} people.")
    return found


def problems_of(path: Path) -> list[str]:
    """The same of the file at `path`, by a connection of its own.

    One that has looked before remembers how the search index was laid out then, and FTS5 calls a sound index that was
    written to since damaged (seen with SQLite 3.53).
    """
    db = Database(path, read_only=True)
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
