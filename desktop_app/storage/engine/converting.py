"""Encrypting an address book that is not, and the way back: a whole new file beside the old, checked,
which then takes its name in one step. Whenever it is stopped there is the old file or the new one.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import DamagedDatabaseError, KithError, StorageUnavailableError
from desktop_app.storage.engine import sums
from desktop_app.storage.engine.backups import ENDING, refuse_full
from desktop_app.storage.engine.connection import open_file
from desktop_app.storage.engine.faults import MAGIC, SQLITE_ERRORS, explained
from desktop_app.storage.engine.files import discard, new_beside, put_in_place

if TYPE_CHECKING:
    from desktop_app.storage.engine.key import Key

PATIENCE = 2000
"""Milliseconds to wait for another program to let go of the file."""
_MARKS = ("user_version", "application_id")
_TABLES = (
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
    "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
)
_CHUNK = 1 << 20


def is_plain(path: Path) -> bool:
    """Whether the file begins as one that is not encrypted. Raises OSError."""
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def convert(path: Path, old: Key | None, new: Key | None) -> None:
    """Make the file at `path`, which opens with `old`, one that opens with `new`; None is for a file
    that is not encrypted. Nobody else may have it open, in this program or another.

    Raises DamagedDatabaseError, WrongKeyError, NotEncryptedError, NeedsKeyError or
    StorageUnavailableError; then the file is as it was. The old content is written over before its
    place on the disk is given back, which disks that move what they write make no promise of.
    """
    refuse_full(path, path.parent)
    fresh: Path | None = None
    source = open_file(path, old, "rw")
    try:
        state = path.stat()
        _take_alone(source)
        # What they tell of the old content does not hold for the new, nor is it to be kept.
        sums.forget(path)
        fresh = new_beside(path)
        _export(source, fresh, new)
        _verify(source, fresh, new)
        _take_its_place(source, fresh, path, state)
    except SQLITE_ERRORS as error:
        if "locked" in str(error):
            raise StorageUnavailableError("book-is-open-elsewhere", path=str(path)) from error
        raise explained(path, error, old) from error
    except OSError as error:
        raise StorageUnavailableError(
            "file-not-made", path=str(path), reason=error.strerror or str(error)
        ) from error
    finally:
        source.close()
        if fresh is not None:
            discard(fresh)


def convert_copies(folder: Path, old: Key | None, new: Key | None) -> list[Path]:
    """The same with every copy in `folder` that does not open with `new` by its looks; gives those
    that could not be converted and are as they were.
    """
    left: list[Path] = []
    with suppress(OSError):
        for path in sorted(folder.glob(f"*{ENDING}")):
            try:
                if is_plain(path) is not (new is None):
                    convert(path, old, new)
            except (KithError, OSError):
                left.append(path)
    return left


def sweep(folder: Path) -> None:
    """Remove what a stopped conversion left of a file that is not encrypted: for the folders of an
    encrypted address book.
    """
    with suppress(OSError):
        for path in folder.glob(".kith-*.unfinished"):
            with suppress(OSError):
                if is_plain(path):
                    discard(path)


def _take_alone(source: Any) -> None:
    """Hold the file alone, with everything in it and no log beside it; another program that opens it
    waits. Raises sqlcipher3's OperationalError when one has it open.
    """
    source.execute(f"PRAGMA busy_timeout = {PATIENCE}")
    source.execute("PRAGMA temp_store = 2")
    source.execute("PRAGMA trusted_schema = 0")
    # The lock is then kept until the connection is closed, not only for a transaction.
    source.execute("PRAGMA locking_mode = exclusive")
    source.execute("PRAGMA journal_mode = delete")
    source.execute("BEGIN EXCLUSIVE")
    source.execute("COMMIT")


def _export(source: Any, fresh: Path, new: Key | None) -> None:
    key = "" if new is None else f"x'{new.secret.hex()}'"
    source.execute("ATTACH DATABASE ? AS fresh KEY ?", (fresh.absolute().as_uri(), key))
    # A journal of a file that counts only once it is whole would hold what it holds.
    source.execute("PRAGMA fresh.journal_mode = off")
    source.execute("SELECT sqlcipher_export('fresh')").fetchall()
    for mark in _MARKS:
        (value,) = source.execute(f"PRAGMA main.{mark}").fetchone()
        source.execute(f"PRAGMA fresh.{mark} = {value}")
    source.execute("DETACH DATABASE fresh")


def _verify(source: Any, fresh: Path, new: Key | None) -> None:
    """Raise DamagedDatabaseError unless the new file is sound and holds as much as the old."""
    copy = open_file(fresh, new, "ro")
    try:
        sound = copy.execute("PRAGMA integrity_check(1)").fetchall() == [("ok",)]
        if new is not None:
            sound &= not copy.execute("PRAGMA cipher_integrity_check").fetchall()
        sound &= not copy.execute("PRAGMA foreign_key_check").fetchall()
        if not sound:
            raise DamagedDatabaseError("copy-fails-check", path=str(fresh))
        if _holds(copy) != _holds(source):
            raise DamagedDatabaseError("copy-lacks-rows", path=str(fresh))
    finally:
        copy.close()


def _holds(connection: Any) -> tuple[object, ...]:
    """Marks, everything declared, and the number of rows of every table."""
    marks = [connection.execute(f"PRAGMA {mark}").fetchone()[0] for mark in _MARKS]
    declared = connection.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
        "ORDER BY type, name"
    ).fetchall()
    rows = {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        for (name,) in connection.execute(_TABLES).fetchall()
    }
    return marks, declared, rows


def _take_its_place(source: Any, fresh: Path, path: Path, state: os.stat_result) -> None:
    # Some copies are dated by their file.
    os.utime(fresh, ns=(state.st_atime_ns, state.st_mtime_ns))
    if os.name == "nt":
        # An open file cannot be replaced there, so nobody else has it open either.
        source.close()
        put_in_place(fresh, path)
        return
    with path.open("rb+", buffering=0) as old:
        put_in_place(fresh, path)
        # Also for a program that opened it a moment ago and waits: it must not write on into a file
        # that has no name any more, and say nothing.
        for _ in range(0, state.st_size, _CHUNK):
            old.write(bytes(_CHUNK))
        os.fsync(old.fileno())
        old.truncate(0)
