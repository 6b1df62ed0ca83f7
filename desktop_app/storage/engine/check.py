"""Is the file whole: pages, foreign keys, the tables against the schema, values that can be read,
search index, rhythms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as sqlite

from desktop_app.domain.errors import KithError
from desktop_app.domain.faults import Fault, fault
from desktop_app.storage.engine import rhythms, triggers
from desktop_app.storage.engine.connection import Database
from desktop_app.storage.engine.tables import tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop_app.storage.engine.key import Key
    from desktop_app.storage.engine.tables import Column


def problems(db: Database) -> list[Fault]:
    """Everything that is wrong with the file; empty when it is sound. Reads only."""
    found: list[Fault] = []
    try:
        found.extend(_faults(db))
    except sqlite.DatabaseError as error:
        # What is damaged cannot always be read to the end.
        found.append(fault("check-sqlite", said=str(error)))
    return found


def _faults(db: Database) -> Iterator[Fault]:
    if db.key is not None:
        yield from (
            fault("check-sqlcipher", said=row[0])
            for row in db.rows("PRAGMA cipher_integrity_check")
        )
    yield from (
        fault("check-sqlite", said=row[0])
        for row in db.rows("PRAGMA integrity_check")
        if row[0] != "ok"
    )
    for table, row_id, parent, _ in db.rows("PRAGMA foreign_key_check"):
        yield fault("check-points-nowhere", row=row_id, table=table, parent=parent)
    there = {
        name: {row[0] for row in db.rows("SELECT name FROM pragma_table_info(?)", (name,))}
        for name in tables()
    }
    yield from (
        fault("check-table-missing", table=name) for name, columns in there.items() if not columns
    )
    if not all(there.values()):
        # Index and rhythms are made from the tables.
        return
    for name, described in tables().items():
        missing = [column.name for column in described.columns if column.name not in there[name]]
        yield from (fault("check-column-missing", column=column, table=name) for column in missing)
        yield from _unreadable(
            db, name, [column for column in described.columns if column.name not in missing]
        )
    yield from _missing_triggers(db)
    for index, table in triggers.indexes().items():
        missing = db.value(
            f"SELECT count(*) FROM (SELECT id FROM {table} EXCEPT SELECT id FROM {index}_docsize)"
        )
        extra = db.value(
            f"SELECT count(*) FROM (SELECT id FROM {index}_docsize EXCEPT SELECT id FROM {table})"
        )
        if missing or extra:
            yield fault("check-index-differs", index=index, missing=missing, extra=extra)
    stale = rhythms.stale(db)
    if stale:
        yield fault("check-rhythms-stale", count=stale)


def problems_of(path: Path, key: Key | None = None) -> list[Fault]:
    """The same of the file at `path`, which opens with `key`, by a connection of its own.

    One that has looked before remembers how the search index was laid out then, and FTS5 calls a
    sound index that was written to since damaged (seen with SQLite 3.53).
    """
    db = Database(path, key, read_only=True)
    try:
        return problems(db)
    finally:
        db.close()


def _unreadable(db: Database, name: str, columns: list[Column]) -> Iterator[Fault]:
    """Values that mean nothing to the program: a kind that is none, a day that is none, JSON that
    is none.
    """
    for column in columns:
        if column.reads is None:
            continue
        rows = db.rows(
            f"SELECT {column.name}, count(*) FROM {name} WHERE {column.name} NOT NULL GROUP BY 1"
        )
        bad = sum(count for value, count in rows if not _reads(column.reads, value))
        if bad:
            yield fault("check-values-unreadable", table=name, column=column.name, count=bad)


def _reads(read: Callable[[Any], object], value: Any) -> bool:
    try:
        read(value)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, KithError):
        return False
    return True


def _missing_triggers(db: Database) -> list[Fault]:
    there = {row[0] for row in db.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'")}
    missing = sorted(set(triggers.triggers()) - there)
    return [fault("check-trigger-missing", trigger=name) for name in missing]


def repair_derived(db: Database) -> None:
    """Make triggers, search index and rhythms anew from the tables. Call inside a transaction."""
    triggers.install(db)
    triggers.rebuild(db)
