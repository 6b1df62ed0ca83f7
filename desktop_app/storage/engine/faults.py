"""What SQLite says, as errors a caller can act on."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.errors import (
    DamagedDatabaseError,
    KithError,
    NeedsKeyError,
    NotEncryptedError,
    StorageUnavailableError,
    WrongKeyError,
)
from desktop_app.storage.engine.key import looks_encrypted

if TYPE_CHECKING:
    from desktop_app.storage.engine.key import Key

MAGIC = b"SQLite format 3\x00"
"""What every file begins with that is not encrypted (SQLite file format, section 1.3)."""


def explained(path: Path, error: Exception, key: Key | None = None) -> KithError:
    """The error to raise for what SQLite said of the file at `path`, which was opened with
    `key`.
    """
    said = str(error)
    if "not a database" in said:
        return unreadable(path, key)
    if "malformed" in said:
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
