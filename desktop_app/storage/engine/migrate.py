"""Bringing a file to the schema this Kith knows, or refusing to touch it.

Steps are `migrations/NNNN_name.py`, run by `playhouse.migrations.Runner`; the number of the last
one is the file's `user_version`. All pending steps, the triggers and indexes made anew after them,
and that number are one transaction, so a file is of the old format or of the new one, whenever the
program is stopped.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import (
    DamagedDatabaseError,
    NewerDatabaseError,
    StorageUnavailableError,
)
from desktop_app.storage.engine.backup import copy_verified
from desktop_app.storage.engine.connection import BUSY_SECONDS, Database, open_file
from desktop_app.storage.engine.faults import MAGIC, SQLITE_ERRORS, explained, unreadable
from desktop_app.storage.engine.files import discard, make_folder, new_beside, put_once

if TYPE_CHECKING:
    from desktop_app.storage.engine.key import Key

APPLICATION_ID = 0x4B697468
"""Marks the file as Kith's own ("Kith" in ASCII) for programs such as file(1)."""

MIGRATIONS = Path(__file__).parent / "migrations"
PATIENCE = 300.0
"""Seconds to wait for another program that is bringing the same file up to date."""
_IS_OURS = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_migration'"


def latest_version(folder: Path = MIGRATIONS) -> int:
    """The number of the last migration in `folder`."""
    return max(int(path.name[:4]) for path in folder.glob("[0-9]*.py"))


def refuse_foreign(path: Path, key: Key | None = None) -> None:
    """Raise for a file this Kith must not open with `key`; reads, never writes, and leaves nothing
    beside the file.

    Raises NewerDatabaseError, DamagedDatabaseError, NeedsKeyError, WrongKeyError, NotEncryptedError
    or StorageUnavailableError. The header of a file that is not encrypted is read as bytes (SQLite
    file format, section 1.3), because opening it as a database may change it.
    """
    try:
        if not path.is_file():
            if path.is_symlink():
                raise StorageUnavailableError("book-is-lost-link", path=str(path))
            return
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise StorageUnavailableError(
            "file-not-read", path=str(path), reason=error.strerror or str(error)
        ) from error
    if not header:
        raise DamagedDatabaseError("book-is-empty", path=str(path))
    is_open = len(header) == 100 and header.startswith(MAGIC)
    if is_open != (key is None):
        raise unreadable(path, key)
    version, application = int.from_bytes(header[60:64]), int.from_bytes(header[68:72])
    if key is not None or not application:
        version, application = _look_inside(path, key)
    if application != APPLICATION_ID:
        raise DamagedDatabaseError("book-is-foreign", path=str(path))
    _refuse_newer(path, version)


def _look_inside(path: Path, key: Key | None) -> tuple[int, int]:
    """The number of the file's format, and our mark if it holds our tables: a rescued copy may have
    lost the mark.

    The file is opened as one that never changes, so that nothing appears beside it.
    """
    try:
        return _marks(open_file(path, key, "ro&immutable=1"))
    except SQLITE_ERRORS as error:
        if key is None:
            raise explained(path, error) from error
    try:
        # With our key it may be ours, and another program may have been writing to it just now.
        return _marks(open_file(path, key, "ro"))
    except SQLITE_ERRORS as error:
        raise explained(path, error, key) from error


def _marks(connection: Any) -> tuple[int, int]:
    try:
        version, application = (
            int(connection.execute(f"PRAGMA {name}").fetchone()[0])
            for name in ("user_version", "application_id")
        )
        if not application and connection.execute(_IS_OURS).fetchone():
            application = APPLICATION_ID
    finally:
        connection.close()
    return version, application


def _refuse_newer(path: Path, found: int, known: int | None = None) -> None:
    known = latest_version() if known is None else known
    if found > known:
        raise NewerDatabaseError(str(path), found, known)


def make_new(path: Path, key: Key | None = None) -> None:
    """Make an empty address book whole, and only then give it its name; one made meanwhile by
    another program stays.

    So a file of that name is never empty, and one that is has lost what it held.
    """
    make_folder(path.parent)
    try:
        fresh = new_beside(path)
    except OSError as error:
        raise StorageUnavailableError(
            "place-not-usable", path=str(path.parent), reason=error.strerror or str(error)
        ) from error
    db = Database(fresh, key)
    try:
        migrate(db, path.parent)
        db.close()
        put_once(fresh, path)
    except OSError as error:
        raise StorageUnavailableError(
            "file-not-made", path=str(path), reason=error.strerror or str(error)
        ) from error
    finally:
        db.close()
        for left in (
            fresh,
            fresh.with_name(f"{fresh.name}-wal"),
            fresh.with_name(f"{fresh.name}-shm"),
        ):
            discard(left)


def migrate(db: Database, copies: Path, folder: Path = MIGRATIONS) -> list[str]:
    """Apply every pending step to `db` and give their names; a verified copy goes to `copies`
    first.

    Raises NewerDatabaseError, DamagedDatabaseError or StorageUnavailableError; then the file is as
    it was before.
    """
    known = latest_version(folder)
    found = _version(db)
    _refuse_newer(db.path, found, known)
    if found == known:
        return []
    with _alone(db):
        found = _version(db)
        _refuse_newer(db.path, found, known)
        # Another program may have brought it up to date while this one waited.
        return [] if found == known else _bring_up(db, copies, folder, found, known)


def make_older(db: Database, version: int, folder: Path = MIGRATIONS) -> None:
    """Give the new file of `db` the tables that a file of that older format has."""
    from playhouse.migrations import Runner

    last = next(path.stem for path in folder.glob(f"{version:04}_*.py"))
    with _alone(db):
        Runner(db.orm, str(folder)).up(last)


def _version(db: Database) -> int:
    return int(db.value("PRAGMA user_version"))


@contextmanager
def _alone(db: Database) -> Iterator[None]:
    """A transaction in which no other program writes and tables can be rebuilt; rolled back on any
    exception.
    """
    # Both only take effect outside a transaction. A rebuilt table must take no rows of others
    # along; and SQLite refuses to rename one while a view names it
    # (sqlite.org/lang_altertable.html, section 7).
    db.run("PRAGMA foreign_keys = 0")
    db.run("PRAGMA legacy_alter_table = 1")
    db.run(f"PRAGMA busy_timeout = {PATIENCE * 1000:.0f}")
    try:
        with db.immediate(), db.orm.inside():
            yield
    finally:
        db.run(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000:.0f}")
        db.run("PRAGMA legacy_alter_table = 0")
        db.run("PRAGMA foreign_keys = 1")


def _bring_up(db: Database, copies: Path, folder: Path, found: int, known: int) -> list[str]:
    from playhouse.migrations import Runner

    from desktop_app.storage.engine import sums, triggers

    runner = Runner(db.orm, str(folder))
    if runner.applied():
        # By a connection of its own, which sees the file as it is: this one is in a transaction
        # already.
        before = Database(db.path, db.key, read_only=True)
        try:
            copy_verified(before, copies / f"before-format-{known}-from-{found}.sqlite3")
        finally:
            before.close()
    sums.forget(db.path)
    done: list[str] = runner.up()
    if db.rows("PRAGMA foreign_key_check"):
        raise DamagedDatabaseError("book-points-nowhere", path=str(db.path))
    triggers.install(db)
    triggers.rebuild(db)
    db.run(f"PRAGMA application_id = {APPLICATION_ID}")
    db.run(f"PRAGMA user_version = {known}")
    return done
