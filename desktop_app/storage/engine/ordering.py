"""Whether SQLite's own indexes agree with their tables, and making them anew.

Nothing that the user wrote stands in an index alone. But a changed byte of a table looks alike: SQLite
says then, too, that a row is missing from an index. So an index is wrong by itself only where each
row that is missing has no entry at all; where it has another one the table may be what is wrong, and
that is damage.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import DamagedDatabaseError
from desktop_app.storage.engine.connection import ConstraintError
from desktop_app.storage.engine.faults import SQLITE_ERRORS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.storage.engine.connection import Database

MOST = 1000
"""Faults after which SQLite says no more; so many rows that are missing are no changed byte."""
_LACKS = re.compile(r"row \d+ missing from index (\w+)")
_COUNTS = re.compile(r"wrong # of entries in index (\w+)")


def said_by(connection: Any) -> list[str]:
    """What SQLite finds wrong with all pages, rows and indexes; nothing when it is sound."""
    rows = connection.execute(f"PRAGMA integrity_check({MOST})").fetchall()
    return [row[0] for row in rows if row[0] != "ok"]


def parted(connection: Any, said: Sequence[str]) -> tuple[list[str], list[str]]:
    """Of what SQLite said, the names of the indexes that are wrong by themselves, and all else."""
    lacking = Counter(found[1] for one in said if (found := _LACKS.fullmatch(one)))
    counted = {found[1] for one in said if (found := _COUNTS.fullmatch(one))}
    wrong = {
        name
        for name in counted | lacking.keys()
        if len(said) >= MOST or lacking[name] == _without_entry(connection, name)
    }
    return sorted(wrong), [one for one in said if _index_of(one) not in wrong]


def _index_of(said: str) -> str:
    found = _LACKS.fullmatch(said) or _COUNTS.fullmatch(said)
    return found[1] if found else ""


def _without_entry(connection: Any, index: str) -> int:
    """How many rows that belong into the index have no entry in it; -1 where that cannot be told."""
    select = "SELECT tbl_name, coalesce(sql, '') FROM sqlite_schema WHERE name = ?"
    try:
        table, sql = connection.execute(select, (index,)).fetchone()
        _, where, which = sql.partition(" WHERE ")
        belong, there = (
            {row[0] for row in connection.execute(f"SELECT rowid FROM {table} {by}{where}{which}")}
            for by in ("NOT INDEXED", f"INDEXED BY {index}")
        )
    except SQLITE_ERRORS:
        return -1
    return len(belong - there)


def renew(db: Database) -> None:
    """Make all indexes anew from their tables. Inside a transaction; raises DamagedDatabaseError where
    rows are there twice that may not be.
    """
    try:
        db.run("REINDEX")
    except ConstraintError as error:
        raise DamagedDatabaseError("book-has-damage", path=str(db.path)) from error
