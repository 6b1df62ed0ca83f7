"""Does the search index hold what the tables say?

The full-text tables keep no content of their own, so SQLite's own check can only see whether an
index is sound in itself. Here the rows are indexed once more in memory, some thousand at a time, and
the terms of both are compared: a byte that changed in a text changes its terms, and one in the index
changes what it counts.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as sqlite

from desktop_app.domain.faults import Fault, fault
from desktop_app.storage.engine import triggers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.storage.engine.connection import Database

ROWS = 5000
"""Rows indexed in memory at a time."""
_MODULUS = 1 << 64


def differing(db: Database) -> Iterator[Fault]:
    """A fault for each index whose terms are not those of its rows. Raises DamagedDatabaseError
    where one cannot be read.
    """
    there = dict(db.rows("SELECT name, sql FROM sqlite_schema WHERE sql LIKE '%USING fts5%'"))
    for index, documents in triggers.indexed_rows().items():
        if index in there and _of_index(db, index) != _of_rows(db, index, there[index], documents):
            yield fault("check-index-words", index=index)


def _of_index(db: Database, index: str) -> int:
    view = f"temp.terms_of_{index}"
    # The view of the terms is a table in memory, which a connection for reading may not make; the
    # file itself is opened for reading only, and stays as it is.
    before = db.value("PRAGMA query_only")
    db.run("PRAGMA query_only = 0")
    try:
        db.run(f"CREATE VIRTUAL TABLE {view} USING fts5vocab('main', '{index}', 'col')")
        try:
            return _sum(db.each(f"SELECT term, col, doc, cnt FROM {view}"))
        finally:
            db.run(f"DROP TABLE {view}")
    finally:
        db.run(f"PRAGMA query_only = {before}")


def _of_rows(db: Database, index: str, made: str, documents: str) -> int:
    table = documents.rsplit(" FROM ", 1)[1].split()[0]
    most = int(db.value(f"SELECT coalesce(max(id), 0) FROM {table}"))
    total = 0
    for first in range(1, most + 1, ROWS):
        rows = db.rows(f"{documents} WHERE id BETWEEN ? AND ?", (first, first + ROWS - 1))
        total += _of_some(made, index, rows)
    return total % _MODULUS


def _of_some(made: str, index: str, rows: list[tuple[object, ...]]) -> int:
    """The sum over rows in an index of their own, made by the same statement."""
    if not rows:
        return 0
    memory = sqlite.connect(":memory:")
    try:
        memory.execute(made)
        columns = [row[1] for row in memory.execute(f"PRAGMA table_info({index})")]
        marks = ", ".join("?" * (len(columns) + 1))
        memory.executemany(
            f"INSERT INTO {index} (rowid, {', '.join(columns)}) VALUES ({marks})", rows
        )
        memory.execute(f"CREATE VIRTUAL TABLE terms USING fts5vocab('{index}', 'col')")
        return _sum(memory.execute("SELECT term, col, doc, cnt FROM terms"))
    finally:
        memory.close()


def _sum(terms: Iterator[tuple[str, str, int, int]]) -> int:
    """A number that adds up over parts of an index, and changes with any term and any count."""
    total = 0
    for term, column, documents, occurrences in terms:
        text = f"{column}\0{term}".encode("utf-8", "surrogatepass")
        seed = zlib.crc32(text) | zlib.crc32(text, 0x9E3779B9) << 32
        total += seed * (occurrences * 31 + documents)
    return total % _MODULUS
