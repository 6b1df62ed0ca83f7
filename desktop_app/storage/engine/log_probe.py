"""Trying out whether SQLite's write-ahead log works in a folder: written by one connection, read by
another.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as sqlite

from desktop_app.storage.engine.files import discard, new_beside

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def log_works(folder: Path, opened: Callable[..., Any]) -> bool:
    """With `opened`, which opens files as the engine does: whether a small database in `folder` can be written and read through its log; nothing is left
    there. False too where nothing can be written at all.
    """
    try:
        place = new_beside(folder / "log-probe")
    except OSError:
        return False
    try:
        return _is_read_through_it(place, opened)
    except sqlite.Error:
        return False
    finally:
        for end in ("", "-wal", "-shm", "-journal"):
            discard(place.with_name(place.name + end))


def _is_read_through_it(place: Path, opened: Callable[..., Any]) -> bool:
    with closing(opened(place)) as writer:
        mode = writer.execute("PRAGMA journal_mode = wal").fetchone()
        writer.execute("CREATE TABLE probe (value)")
        with closing(opened(place, mode="ro")) as reader:
            writer.execute("INSERT INTO probe VALUES (1)")
            seen = reader.execute("SELECT value FROM probe").fetchall()
    return bool(mode == ("wal",) and seen == [(1,)])
