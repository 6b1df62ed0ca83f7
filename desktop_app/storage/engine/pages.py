"""The quick look at a whole file: is every page as it was written?

With a key SQLCipher tells it of every page (0.3 to 0.5 s for 100 MB). Without one the sums left
beside the file do (`sums`, 0.2 s), and where there are none SQLite's `quick_check` sees what is
wrong with the structure of pages alone (1 s).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.errors import KithError, StorageUnavailableError
from desktop_app.domain.faults import Fault, fault
from desktop_app.storage.engine import sums
from desktop_app.storage.engine.connection import Database

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.storage.engine.key import Key

MOST_FAULTS = 20


def faults_of(path: Path, key: Key | None = None) -> list[Fault]:
    """What is wrong with the pages of the file at `path`, which opens with `key`; reads by a
    connection of its own, and never writes.
    """
    try:
        if key is None and (differing := sums.differing(path)) is not None:
            return _changed(differing)
        db = Database(path, key, read_only=True)
        try:
            return checked(db)
        finally:
            db.close()
    except KithError as error:
        return [fault("check-not-read-on", reason=error)]
    except OSError as error:
        told = StorageUnavailableError(
            "file-not-read", path=str(path), reason=error.strerror or str(error)
        )
        return [fault("check-not-read-on", reason=told)]


def checked(db: Database) -> list[Fault]:
    """The same without the sums, by SQLite and SQLCipher themselves; raises DamagedDatabaseError
    where they cannot read on.
    """
    if db.key is not None:
        return of_cipher(db)[:MOST_FAULTS]
    said = db.rows(f"PRAGMA quick_check({MOST_FAULTS})")
    return [fault("check-sqlite", said=row[0]) for row in said if row[0] != "ok"]


def of_cipher(db: Database) -> list[Fault]:
    """What SQLCipher says of the pages of an encrypted file.

    It reads the file past SQLite, so a page that is moved there from the log just then may look
    damaged: what is, is so a second time.
    """
    said = db.rows("PRAGMA cipher_integrity_check") and db.rows("PRAGMA cipher_integrity_check")
    return [fault("check-sqlcipher", said=row[0]) for row in said]


def changed(path: Path, key: Key | None) -> list[Fault]:
    """What the sums alone say: a fault when pages are not as they were left, none without sums."""
    try:
        return _changed(sums.differing(path) or []) if key is None else []
    except OSError:
        return []


def _changed(differing: list[int]) -> list[Fault]:
    return [fault("check-pages-changed", count=len(differing))] if differing else []
