"""What SQLite says, as errors a caller can act on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as sqlite

from desktop_app.domain.errors import (
    DamagedDatabaseError,
    InvalidValueError,
    KithError,
    NeedsKeyError,
    NotEncryptedError,
    StorageUnavailableError,
    UnstorableError,
    WrongKeyError,
)
from desktop_app.storage.engine.key import looks_encrypted

if TYPE_CHECKING:
    from desktop_app.storage.engine.key import Key

MAGIC = b"SQLite format 3\x00"
"""What every file begins with that is not encrypted (SQLite file format, section 1.3)."""


SQLITE_ERRORS = (sqlite.DatabaseError, UnicodeDecodeError)
"""What a statement raises for a fault of the file: its message names what the schema says, and where
that is damaged the engine cannot even decode the message."""
INTERRUPTED = "interrupted"
"""What SQLite says of a statement that was stopped."""
_ERROR = 1
_OF_THE_FILE = frozenset((5, 6, 8, 10, 11, 13, 14, 26))
"""SQLITE_BUSY, LOCKED, READONLY, IOERR, CORRUPT, FULL, CANTOPEN and NOTADB."""
_INDEX_LOST = ("vtable constructor failed", "fts5:")
"""What SQLite says, beside a plain error, of a full-text index that is damaged."""
_NOT_UTF8 = "Could not decode to UTF-8"


def explained(path: Path, error: Exception, key: Key | None = None) -> KithError:
    """The error to raise for what SQLite said of the file at `path`, which was opened with
    `key`.
    """
    said = str(error)
    if "not a database" in said:
        return unreadable(path, key)
    if "malformed" in said or _is_no_text(error):
        return DamagedDatabaseError("book-has-damage", path=str(path))
    if "full" in said:
        return StorageUnavailableError("disk-is-full", path=str(path))
    if "disk I/O" in said:
        return StorageUnavailableError("disk-fails", path=str(path))
    if "locked" in said:
        return StorageUnavailableError("book-is-busy", path=str(path))
    if (
        "readonly" in said
        or "read-only" in said
        or ("unable to open" in said and not os.access(path.parent, os.W_OK))
    ):
        return StorageUnavailableError("book-is-read-only", path=str(path))
    return StorageUnavailableError("place-not-usable", path=str(path), reason=said)


def meant(path: Path, error: Exception, key: Key | None = None) -> KithError | None:
    """The error to raise for what SQLite said while a statement ran, or None where it is about the
    statement or its values rather than about the file: then `error` itself says most.
    """
    # The primary result code (sqlite.org/rescode.html); texts that are no UTF-8 have none.
    code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
    said = str(error)
    if code == _ERROR and said.startswith(_INDEX_LOST):
        return DamagedDatabaseError("book-has-damage", path=str(path))
    if code in _OF_THE_FILE or _is_no_text(error):
        return explained(path, error, key)
    return None


def _is_no_text(error: Exception) -> bool:
    """Whether a value, or SQLite's own message, is no UTF-8: all that Kith stores is."""
    return isinstance(error, UnicodeDecodeError) or str(error).startswith(_NOT_UTF8)


def unreadable(path: Path, key: Key | None) -> KithError:
    """The error for a file whose first page is no beginning of a database, as seen with `key`."""
    try:
        with path.open("rb") as file:
            is_open = file.read(len(MAGIC)) == MAGIC
        if key is not None and is_open:
            return NotEncryptedError(str(path))
        if looks_encrypted(path):
            return NeedsKeyError(str(path)) if key is None else WrongKeyError(str(path))
    except OSError as error:
        return StorageUnavailableError(
            "file-not-read", path=str(path), reason=error.strerror or str(error)
        )
    return DamagedDatabaseError("book-is-damaged", path=str(path))


_VALUE_FAULTS = (
    ValueError,
    TypeError,
    OverflowError,
    InvalidValueError,
    sqlite.IntegrityError,
    sqlite.DataError,
    sqlite.InterfaceError,
    sqlite.ProgrammingError,
)
"""What writing a row raises because of what is in it."""


@contextmanager
def storing() -> Iterator[None]:
    """Within, UnstorableError is raised for a value at fault, and nothing is taken back: that is for
    the transaction or savepoint around it. A savepoint keeps a copy of every page that is changed
    within, an eighth of what storing thousands of rows costs.
    """
    try:
        yield
    except _VALUE_FAULTS as error:
        reason = error if isinstance(error, KithError) else str(error)
        raise UnstorableError("value-not-storable", reason=reason) from error
