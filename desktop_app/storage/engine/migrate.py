"""Bringing a file to the schema this Kith knows, or refusing to touch it.

Steps are `migrations/NNNN_name.py`, run by `playhouse.migrations.Runner`, whose context keeps foreign keys from
cascading while it rebuilds tables; triggers and indexes that a rebuild drops are made anew afterwards. The number of
the last step is the file's `user_version`.
"""

from __future__ import annotations

import os
from pathlib import Path

from desktop_app.domain.errors import DamagedDatabaseError, NewerDatabaseError, StorageUnavailableError
from desktop_app.storage.engine import triggers
from desktop_app.storage.engine.backup import copy_verified
from desktop_app.storage.engine.connection import Database, make_private

APPLICATION_ID = 0x4B697468
"""Marks the file as Kith's own ("Kith" in ASCII) for programs such as file(1)."""

MIGRATIONS = Path(__file__).parent / "migrations"


def latest_version(folder: Path = MIGRATIONS) -> int:
    """The number of the last migration in `folder`."""
    return max(int(path.name[:4]) for path in folder.glob("[0-9]*.py"))


def refuse_foreign(path: Path, folder: Path = MIGRATIONS) -> None:
    """Raise NewerDatabaseError or DamagedDatabaseError for a file this Kith must not open; reads, never writes.

    The header is read as bytes (SQLite file format, section 1.3) because opening a file as a database may change it.
    """
    try:
        if not path.is_file():
            return
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise StorageUnavailableError("file-not-read", path=str(path), reason=error.strerror or str(error)) from error
    if not header:
        raise DamagedDatabaseError("book-is-empty", path=str(path))
    if len(header) < 100 or not header.startswith(b"SQLite format 3\x00"):
        raise DamagedDatabaseError("book-is-damaged", path=str(path))
    found, known = int.from_bytes(header[60:64]), latest_version(folder)
    if found > known:
        raise NewerDatabaseError(str(path), found, known)
    application = int.from_bytes(header[68:72])
    if application not in (0, APPLICATION_ID):
        raise DamagedDatabaseError("book-is-foreign", path=str(path))


def make_new(path: Path) -> None:
    """Make an empty address book whole, and only then give it its name; one made meanwhile by another program stays.

    So a file of that name is never empty, and one that is has lost what it held.
    """
    fresh = path.with_name(f".{path.name}.{os.getpid()}.new")
    make_private(fresh)
    db = Database(fresh)
    try:
        migrate(db, path.parent)
        db.close()
        _name_once(fresh, path)
    finally:
        db.close()
        for left in (fresh, fresh.with_name(f"{fresh.name}-wal"), fresh.with_name(f"{fresh.name}-shm")):
            left.unlink(missing_ok=True)


def _name_once(fresh: Path, path: Path) -> None:
    """Give the file its name unless that is taken."""
    try:
        os.link(fresh, path)
    except FileExistsError:
        return
    except OSError as error:
        # Some file systems have no links; then there is a moment in which two programs may both find the name free.
        if path.exists():
            return
        try:
            fresh.rename(path)
        except OSError:
            raise StorageUnavailableError(
                "file-not-made", path=str(path), reason=error.strerror or str(error)
            ) from error


def migrate(db: Database, copies: Path, folder: Path = MIGRATIONS) -> list[str]:
    """Apply every pending step to `db` and give their names; a verified copy goes to `copies` first.

    Raises NewerDatabaseError, DamagedDatabaseError or StorageUnavailableError; then the file is as it was before.
    """
    found, known = int(db.value("PRAGMA user_version")), latest_version(folder)
    if found > known:
        raise NewerDatabaseError(str(db.path), found, known)
    if found == known:
        return []
    from playhouse.migrations import Runner

    runner = Runner(db.orm, str(folder))
    if runner.applied():
        copy_verified(db, copies / f"before-format-{known}-from-{found}.sqlite3")
    elif db.value("SELECT count(*) FROM sqlite_schema WHERE name <> 'schema_migration'"):
        raise DamagedDatabaseError("book-is-foreign", path=str(db.path))
    # Else SQLite refuses to rename a rebuilt table while a view names it (sqlite.org/lang_altertable.html, section 7).
    db.run("PRAGMA legacy_alter_table = 1")
    try:
        done: list[str] = runner.up()
    finally:
        db.run("PRAGMA legacy_alter_table = 0")
    with db.immediate():
        broken = db.rows("PRAGMA foreign_key_check")
        if broken:
            raise DamagedDatabaseError("book-points-nowhere", path=str(db.path))
        triggers.install(db)
        triggers.rebuild(db)
        db.run(f"PRAGMA application_id = {APPLICATION_ID}")
        db.run(f"PRAGMA user_version = {known}")
    return done
