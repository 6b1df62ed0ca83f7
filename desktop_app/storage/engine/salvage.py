"""Saving what can be read of a damaged file into a new one.

Every table is read through the SELECT this version knows for it, never through what the damaged
file says of itself: a range of row numbers that cannot be read is halved until what fails is a
single row. The index, the rhythms and all else that is derived is made anew from what was read.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as sqlite

from desktop_app.domain.errors import KithError
from desktop_app.storage.engine import migrate, triggers
from desktop_app.storage.engine.connection import ConstraintError, Database, marks, open_file
from desktop_app.storage.engine.faults import SQLITE_ERRORS
from desktop_app.storage.engine.tables import Kind, tables

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.storage.engine.key import Key
    from desktop_app.storage.engine.tables import Column, Table

FIRST = 4096
"""Row numbers asked for at once at first."""
MOST = 1 << 22
"""Where the highest row number cannot be read, up to this one rows are looked for."""
MOST_FAILURES = 15_000
"""Failed reads of one table in a row, about a second, after which the rest of it is given up: what
hangs on one damaged page is passed over with fewer."""


@dataclass(slots=True)
class Salvaged:
    """How many rows of each table were read, and how many of these could not be stored."""

    read: dict[str, int] = field(default_factory=dict)
    dropped: int = 0


def salvage(path: Path, target: Path, key: Key | None = None) -> Salvaged:
    """Make a new file at `target` of what can be read of the damaged one at `path`, both with
    `key`; `path` is only read. `target` must not exist.

    May take a minute. Raises DamagedDatabaseError or WrongKeyError when nothing at all can be read,
    and StorageUnavailableError when the new file cannot be written; then there is none.
    """
    found = Salvaged()
    with closing(_opened(path, key)) as damaged:
        migrate.make_new(target, key)
        db = Database(target, key)
        try:
            _take_over(damaged, db, found)
        finally:
            db.close()
    return found


def readable(
    path: Path,
    table: str,
    columns: tuple[str, ...],
    key: Key | None = None,
    *,
    at_least_one: bool = False,
) -> list[Any]:
    """The rows of one table that can be read, as tuples of those columns; the first alone when it
    is only asked whether there is `at_least_one`. Raises as `salvage`.
    """
    with closing(_opened(path, key)) as damaged:
        return list(islice(_scanned(damaged, table, columns), 1 if at_least_one else None))


def _opened(path: Path, key: Key | None) -> Any:
    """A connection for reading; texts that are no UTF-8 have a mark where they are damaged."""
    from desktop_app.storage.engine.faults import explained

    try:
        connection = open_file(path, key, "ro")
        connection.text_factory = lambda raw: raw.decode("utf-8", "replace").replace("\0", "")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except SQLITE_ERRORS as error:
        raise explained(path, error, key) from error
    return connection


def _take_over(damaged: Any, db: Database, found: Salvaged) -> None:
    db.run("PRAGMA foreign_keys = 0")
    with db.immediate():
        for (name,) in db.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
            db.run(f"DROP TRIGGER {name}")
        for table in tables().values():
            found.read[table.name] = 0
            rows = _scanned(damaged, table.name, tuple(column.name for column in table.columns))
            first = next(rows, None)
            if first is None:
                # What a new address book begins with stays: the circles, say.
                continue
            db.run(f"DELETE FROM {table.name}")
            _store(db, table, [first], found)
            _store(db, table, rows, found)
        found.dropped += _cut_loose_ends(db)
        triggers.install(db)
        triggers.rebuild(db)


def _store(db: Database, table: Table, rows: Any, found: Salvaged) -> None:
    names = ", ".join(column.name for column in table.columns)
    insert = f"INSERT INTO {table.name} ({names}) VALUES ({marks(table.columns)})"
    for row in rows:
        values = [_value(column, value) for column, value in zip(table.columns, row, strict=True)]
        try:
            db.run(insert, values)
            found.read[table.name] += 1
        except (ConstraintError, KithError, sqlite.DataError, OverflowError):
            found.dropped += 1


def _value(column: Column, value: Any) -> Any:
    """`value` where it means something, else what the column has by itself."""
    wanted = {Kind.NUMBER: int, Kind.FLAG: int, Kind.BYTES: bytes}.get(column.kind, str)
    if value is None or isinstance(value, wanted):
        try:
            if value is not None and column.reads is not None:
                column.reads(value)
            return value
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError, KithError):
            pass
    return None if column.nullable else column.default


def _cut_loose_ends(db: Database) -> int:
    """Let go of links to rows that were not read, and of rows that cannot be without; gives how
    many rows went.
    """
    gone = 0
    while loose := db.rows("PRAGMA foreign_key_check"):
        for table, row, _, number in loose:
            link = next(
                each[3]
                for each in db.rows(f"PRAGMA foreign_key_list({table})")
                if each[0] == number
            )
            if tables()[table][link].nullable:
                db.run(f"UPDATE {table} SET {link} = NULL WHERE rowid = ?", (row,))
            else:
                gone += 1
                db.run(f"DELETE FROM {table} WHERE rowid = ?", (row,))
    return gone


def _scanned(damaged: Any, table: str, columns: tuple[str, ...]) -> Iterator[tuple[Any, ...]]:
    """The rows of a table that can be read, by halving the ranges that cannot."""
    select = f"SELECT {', '.join(columns)} FROM {table} WHERE rowid BETWEEN ? AND ?"
    try:
        most = int(damaged.execute(f"SELECT max(rowid) FROM {table}").fetchone()[0] or 0)
    except (*SQLITE_ERRORS, TypeError, ValueError):
        most = MOST
    failures = 0
    # Newest last, as they were written; the last range of the list is read first.
    step = tables()[table].at_once if tables()[table].is_stock else FIRST
    ranges = [(begin, min(begin + step - 1, most)) for begin in range(1, most + 1, step)][::-1]
    while ranges and failures < MOST_FAILURES:
        first, last = ranges.pop()
        try:
            rows = damaged.execute(select, (first, last)).fetchall()
        except sqlite.OperationalError as error:
            if "no such" in str(error):
                return
            rows = None
        except (*SQLITE_ERRORS, MemoryError, OverflowError):
            rows = None
        if rows is not None:
            if rows:
                failures = 0
            yield from rows
            continue
        failures += 1
        if first < last:
            middle = (first + last) // 2
            ranges += [(middle + 1, last), (first, middle)]
