"""Copies of the database that are checked before they count."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite

from desktop_app.domain.errors import DamagedDatabaseError, StorageUnavailableError
from desktop_app.storage.engine.connection import Database, make_private
from desktop_app.storage.engine.files import discard, put_in_place


def copy_verified(db: Database, target: Path, *, replace: bool = False) -> Path:
    """Copy the whole database to `target` (owner-only), check the copy, and only then give it that name.

    A copy already there keeps its name, and the new one gets a number, unless it is to `replace` that. Raises DamagedDatabaseError when the copy fails its check and
    StorageUnavailableError when it cannot be written; neither leaves a file behind.
    """
    unfinished = target.with_name(target.name + ".unfinished")
    try:
        unfinished.unlink(missing_ok=True)
        make_private(unfinished)
        _copy(db.handle(), unfinished)
        final = target if replace else _free_name(target)
        put_in_place(unfinished, final)
    except (OSError, sqlite.DatabaseError) as error:
        raise StorageUnavailableError("copy-not-written", folder=str(target.parent), reason=str(error)) from error
    finally:
        discard(unfinished)
    return final


def _copy(source: Any, path: Path) -> None:
    copy = sqlite.connect(str(path), isolation_level=None)
    try:
        with _unchanging(source):
            # All pages in one go: a stepped copy starts again at every write of another process and may never end.
            source.backup(copy, pages=-1)
            wanted = _counts(source)
        copy.execute("PRAGMA journal_mode = delete")
        if copy.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            raise DamagedDatabaseError("copy-fails-check", path=str(path))
        if _counts(copy) != wanted:
            raise DamagedDatabaseError("copy-lacks-rows", path=str(path))
    finally:
        copy.close()


@contextmanager
def _unchanging(source: Any) -> Iterator[None]:
    """Within, `source` shows the database as it is now, whatever others write meanwhile."""
    source.execute("BEGIN")
    try:
        # Only the first read decides which moment that is.
        source.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        yield
    finally:
        source.execute("COMMIT")


def _counts(connection: Any) -> dict[str, int]:
    names = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE '%\\_%' "
        "ESCAPE '\\'"
    ).fetchall()
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in names}


def _free_name(target: Path) -> Path:
    candidate, number = target, 1
    while candidate.exists():
        number += 1
        candidate = target.with_name(f"{target.stem}-{number}{target.suffix}")
    return candidate
