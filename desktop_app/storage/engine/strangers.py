"""Copies that were not made here, before anything is taken from them.

A database can hold statements: triggers, views, generated columns and checks run when its tables are
read or written. So first only the list of what it declares is read, as text, and must be what the
migrations of this program make for a file of its format; then its values are measured, and the
copy is checked as `kith check` does. Everything is done to a working copy, never to the file that was
given.
"""

from __future__ import annotations

import re
import tempfile
from functools import lru_cache
from pathlib import Path

from desktop_app.domain.errors import DamagedDatabaseError
from desktop_app.storage.engine import migrate, triggers
from desktop_app.storage.engine.check import problems
from desktop_app.storage.engine.connection import Database
from desktop_app.storage.engine.tables import tables

LARGEST = 64 << 20
"""Bytes a single value may have: the largest record that the JSON book reads
(`formats.json_book.MOST`)."""
_DECLARED = "SELECT name, type, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
_INDEX_OF_WORDS = re.compile(r'CREATE VIRTUAL TABLE "?(\w+)"? USING fts5\s*\(', re.ASCII)
_SHADOWS = ("config", "content", "data", "docsize", "idx")
"""What FTS5 keeps beside each of its tables (sqlite.org/fts5.html, section 9)."""
_MADE_ANEW = (
    ("person_document", "view", None),
    ("indexing_later", "table", "CREATE TABLE indexing_later (id INTEGER PRIMARY KEY)"),
)
"""What goes with the index of words: name, kind, and the text where that never changed."""

Declared = dict[str, tuple[str, str]]


def refuse_strange(db: Database) -> None:
    """Raise DamagedDatabaseError when the copy `db` declares anything that this program does not
    make for its format, and take away triggers and view of an older one, so that bringing it up
    to date runs nothing of it. Reads no table.
    """
    found = _declared(db)
    version = int(db.value("PRAGMA user_version"))
    if version == migrate.latest_version():
        is_ours = found == _made(version)
    else:
        made = _made(version)
        is_ours = _without_words(found) == _without_words(made)
    if not is_ours:
        raise DamagedDatabaseError("copy-is-strange", path=str(db.path))
    if version != migrate.latest_version():
        for name, (kind, _) in found.items():
            if kind in ("trigger", "view"):
                db.run(f'DROP {kind.upper()} "{name}"')


def refuse_unsound(db: Database) -> None:
    """Raise DamagedDatabaseError when a value of the copy `db`, which is of the present format by
    now, is larger than any of ours, or when it fails the check; its index of words is made anew.
    """
    for name, table in tables().items():
        columns = ", ".join(f'max(octet_length("{column.name}"))' for column in table.columns)
        sizes = db.one(f'SELECT {columns} FROM "{name}"') or ()
        if any(size is not None and size > LARGEST for size in sizes):
            raise DamagedDatabaseError("copy-holds-too-much", path=str(db.path))
    with db.immediate():
        triggers.install(db)
        triggers.rebuild(db)
    if problems(db):
        raise DamagedDatabaseError("copy-fails-check", path=str(db.path))


def _declared(db: Database) -> Declared:
    return {name: (kind, sql or "") for name, kind, sql in db.rows(_DECLARED)}


def _without_words(declared: Declared) -> Declared:
    """What is declared but for triggers, the index of words and its view, which every version makes
    anew in its own way.
    """
    words = {
        name
        for name, (_, sql) in declared.items()
        if (said := _INDEX_OF_WORDS.match(sql)) and said[1] == name
    }
    kept = {
        name
        for name, kind, sql in _MADE_ANEW
        if name in declared and declared[name] == (kind, sql or declared[name][1])
    }
    left = kept | words | {f"{name}_{end}" for name in words for end in _SHADOWS}
    return {
        name: (kind, sql)
        for name, (kind, sql) in declared.items()
        if name not in left and kind != "trigger"
    }


@lru_cache
def _made(version: int) -> Declared:
    """What a file of that format declares; of an older one without triggers and index of words."""
    with tempfile.TemporaryDirectory(prefix="kith-") as place:
        path = Path(place, "made.sqlite3")
        db = Database(path)
        try:
            if version == migrate.latest_version():
                migrate.migrate(db, Path(place))
            else:
                migrate.make_older(db, version)
            return _declared(db)
        finally:
            db.close()
