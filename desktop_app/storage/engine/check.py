"""Is the file whole: pages, foreign keys, the tables against the schema, values that can be read,
search index, rhythms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.domain.documents import digest
from desktop_app.domain.errors import (
    DamagedDatabaseError,
    KithError,
    StoppedError,
    StorageUnavailableError,
)
from desktop_app.domain.faults import Fault, fault
from desktop_app.storage.engine import index_check, ordering, pages, rhythms, triggers
from desktop_app.storage.engine.connection import Database
from desktop_app.storage.engine.faults import INTERRUPTED, SQLITE_ERRORS
from desktop_app.storage.engine.tables import tables
from desktop_app.storage.queries import documents, whereabouts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop_app.storage.engine.key import Key
    from desktop_app.storage.engine.tables import Column


def problems(db: Database) -> list[Fault]:
    """Everything that is wrong with the file; empty when it is sound. Reads only.

    What is damaged cannot always be read to the end: then that is a fault, and the other parts are
    looked at all the same. Where indexes are wrong nothing else is looked at: what is read by them
    may not be so.
    """
    found: list[Fault] = []
    for part in (
        _of_engine,
        _of_links,
        _of_tables,
        _missing_triggers,
        _of_indexes,
        _of_rhythms,
        _of_places,
        _of_documents,
    ):
        try:
            found.extend(part(db))
        except (DamagedDatabaseError, StorageUnavailableError) as error:
            found.append(fault("check-not-read-on", reason=error))
        except SQLITE_ERRORS as error:
            if str(error) == INTERRUPTED:
                raise
            # A table or a column is missing, which `_of_tables` has named.
            found.append(fault("check-sqlite", said=str(error)))
        if any(one.key == "check-order-differs" for one in found):
            break
    return list({str(one): one for one in found}.values())


def _of_engine(db: Database) -> Iterator[Fault]:
    if db.key is not None:
        yield from pages.of_cipher(db)
    connection = db.handle()
    stale, others = ordering.parted(connection, ordering.said_by(connection))
    yield from (fault("check-order-differs", index=index) for index in stale)
    yield from (fault("check-sqlite", said=said) for said in others)


def _of_links(db: Database) -> Iterator[Fault]:
    for table, row_id, parent, _ in db.rows("PRAGMA foreign_key_check"):
        yield fault("check-points-nowhere", row=row_id, table=table, parent=parent)


def _columns(db: Database) -> dict[str, set[str]]:
    return {
        name: {row[0] for row in db.rows("SELECT name FROM pragma_table_info(?)", (name,))}
        for name in tables()
    }


def _of_tables(db: Database) -> Iterator[Fault]:
    there = _columns(db)
    yield from (
        fault("check-table-missing", table=name) for name, columns in there.items() if not columns
    )
    for name, described in tables().items():
        if not there[name]:
            continue
        missing = [column.name for column in described.columns if column.name not in there[name]]
        yield from (fault("check-column-missing", column=column, table=name) for column in missing)
        yield from _unreadable(
            db, name, [column for column in described.columns if column.name not in missing]
        )


def _is_whole(db: Database) -> bool:
    """Whether every table is there: index and rhythms are made from them."""
    return all(_columns(db).values())


def _of_indexes(db: Database) -> Iterator[Fault]:
    if not _is_whole(db):
        return
    for index, table in triggers.indexes().items():
        missing = db.value(
            f"SELECT count(*) FROM (SELECT id FROM {table} EXCEPT SELECT id FROM {index}_docsize)"
        )
        extra = db.value(
            f"SELECT count(*) FROM (SELECT id FROM {index}_docsize EXCEPT SELECT id FROM {table})"
        )
        if missing or extra:
            yield fault("check-index-differs", index=index, missing=missing, extra=extra)
            return
    yield from index_check.differing(db)


def _of_rhythms(db: Database) -> Iterator[Fault]:
    if _is_whole(db) and (stale := rhythms.stale(db)):
        yield fault("check-rhythms-stale", count=stale)


def _of_places(db: Database) -> Iterator[Fault]:
    if _is_whole(db) and (astray := whereabouts.misplaced(db)):
        yield fault("check-places-astray", count=astray)


def _of_documents(db: Database) -> Iterator[Fault]:
    found = documents.contents(db) if _is_whole(db) else ()
    if others := sum(digest(content) != known for known, content in found):
        yield fault("check-documents-differ", count=others)


def problems_of(
    path: Path, key: Key | None = None, stop: Callable[[], bool] | None = None
) -> list[Fault]:
    """The same of the file at `path`, which opens with `key`, by a connection of its own. Raises
    StoppedError soon after `stop` becomes true.

    One that has looked before remembers how the search index was laid out then, and FTS5 calls a
    sound index that was written to since damaged (seen with SQLite 3.53). So the connection is new,
    and sees the file as it is when it begins, whatever is written meanwhile.
    """
    found = pages.changed(path, key)
    try:
        db = Database(path, key, read_only=True)
        try:
            # Ended by closing: after damage even a COMMIT may fail.
            db.run("BEGIN")
            with db.until(stop):
                return [*found, *problems(db)]
        finally:
            db.close()
    except StoppedError:
        raise
    except KithError as error:
        return [*found, fault("check-not-read-on", reason=error)]


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
        bad = sum(count for value, count in rows if not reads(column.reads, value))
        if bad:
            yield fault("check-values-unreadable", table=name, column=column.name, count=bad)


def reads(read: Callable[[Any], object], value: Any) -> bool:
    """Whether a stored value means something to the reader of its column."""
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
