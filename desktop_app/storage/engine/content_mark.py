"""A number that is another one after every write that can be undone.

A copy of the file carries the number of its moment. So whether something changed since a copy was
made is known without having seen the change: it may have been written by another program, or
before this one was started. It is drawn at random rather than counted, for after an older copy was
brought back a count would come to a number that another copy has already.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.storage.engine.connection import open_file
from desktop_app.storage.engine.faults import SQLITE_ERRORS

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.key import Key

UNWRITTEN = 0
"""The number of a new file, as long as nothing was written into it in the usual way."""
_READ = "SELECT mark FROM content_mark"


def renew(db: Database) -> None:
    """Draw another number, within a transaction that changes what the user has."""
    db.run("UPDATE content_mark SET mark = random()")


def of(db: Database) -> int:
    """The number of an open address book."""
    return int(db.value(_READ))


def of_file(path: Path, key: Key | None = None) -> int | None:
    """The number of a copy that nobody writes to; None for one of an older format, or that cannot be
    read with `key`.
    """
    try:
        copy = open_file(path, key, "ro&immutable=1")
        try:
            return int(copy.execute(_READ).fetchone()[0])
        finally:
            copy.close()
    except (*SQLITE_ERRORS, TypeError):
        return None
