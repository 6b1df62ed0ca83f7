"""Putting a copy in the place of everything an open address book holds."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.errors import StorageUnavailableError
from desktop_app.storage.engine import migrate, sums
from desktop_app.storage.engine.backups import key_for, refuse_full, verify
from desktop_app.storage.engine.connection import Database
from desktop_app.storage.engine.converting import convert
from desktop_app.storage.engine.faults import SQLITE_ERRORS, explained
from desktop_app.storage.engine.files import discard, make_folder, new_beside
from desktop_app.storage.engine.strangers import refuse_strange, refuse_unsound

if TYPE_CHECKING:
    from desktop_app.storage.engine.key import Key


def put_in(db: Database, source: Path, folder: Path) -> None:
    """Make the content of `db` that of the copy at `source`, in one transaction; readers see the
    old or the new. `folder` is where a copy of an older format is brought up to date first.

    Raises DamagedDatabaseError, NewerDatabaseError, NeedsKeyError, WrongKeyError, NotEncryptedError
    or StorageUnavailableError; then `db` is as it was. SQLite's backup writes into the open file, so
    no log of the old content can be left beside it (sqlite.org/c3ref/backup_finish.html).
    """
    refuse_full(source, db.path.parent)
    with opened(source, db.key, folder) as copy:
        # Waits for another program's writing to end, which the backup itself would do for ever.
        with db.immediate():
            pass
        try:
            copy.handle().backup(db.handle(), pages=-1)
        except SQLITE_ERRORS as error:
            raise explained(db.path, error, db.key) from error
        # The backup wrote outside that lock: another program may have left sums meanwhile.
        sums.forget(db.path)


@contextmanager
def readable(path: Path, key: Key | None, folder: Path) -> Iterator[Database]:
    """The copy at `path`, to be looked into in the present format: itself when it is of that, else as
    `opened` gives it. Raises as `put_in` does.
    """
    if not _is_own(path, folder) or not _is_present(path, key):
        with opened(path, key, folder) as brought_up:
            yield brought_up
        return
    db = Database(path, key, read_only=True)
    try:
        yield db
    finally:
        db.close()


def _is_own(path: Path, folder: Path) -> bool:
    """Whether the copy at `path` lies among those made here."""
    return path.parent.resolve() == folder.resolve()


def _is_present(path: Path, key: Key | None) -> bool:
    """Whether the copy at `path` opens with `key` and is of the present format."""
    if key_for(path, key) != key:
        return False
    migrate.refuse_foreign(path, key)
    db = Database(path, key, read_only=True)
    try:
        return int(db.value("PRAGMA user_version")) == migrate.latest_version()
    finally:
        db.close()


@contextmanager
def opened(source: Path, key: Key | None, folder: Path) -> Iterator[Database]:
    """The copy at `source` to read from, checked and of the present format: read from a copy of its
    own in `folder`, which is then removed. One that does not lie there may be anybody's, and is
    taken for a stranger. Raises as `put_in` does.
    """
    its_key = key_for(source, key)
    migrate.refuse_foreign(source, its_key)
    is_own = _is_own(source, folder)
    if is_own:
        verify(source, its_key)
    working = _copied(source, folder)
    db = Database(working, key)
    try:
        if not is_own:
            _refuse_strange(working, its_key)
            verify(working, its_key)
        if its_key != key:
            convert(working, its_key, key)
        migrate.migrate(db, folder)
        if not is_own:
            refuse_unsound(db)
        yield db
    finally:
        db.close()
        for end in ("", "-wal", "-shm"):
            discard(working.with_name(working.name + end))


def _refuse_strange(working: Path, key: Key | None) -> None:
    db = Database(working, key)
    try:
        refuse_strange(db)
    finally:
        db.close()


def _copied(source: Path, folder: Path) -> Path:
    make_folder(folder)
    try:
        working = new_beside(folder / source.name)
        shutil.copyfile(source, working)
    except OSError as error:
        raise StorageUnavailableError(
            "copy-not-written", folder=str(folder), reason=error.strerror or str(error)
        ) from error
    return working
