"""The folder of backups: each a verified copy whose name tells when and for what it was made.

A name is `2026-11-28T22-40-05Z-quit.sqlite3`: UTC, and a `BackupReason`. Copies made before the
file's format changed are called `before-format-…` (`migrate`) and are dated by their file. What has
any other name is not ours and never touched.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.backups import Backup, BackupReason, Holding
from desktop_app.domain.errors import DamagedDatabaseError, StorageUnavailableError
from desktop_app.storage.engine.backup import copy_verified
from desktop_app.storage.engine.connection import marks, open_file
from desktop_app.storage.engine.faults import MAGIC, SQLITE_ERRORS, explained
from desktop_app.storage.engine.files import discard as discard_file
from desktop_app.storage.engine.files import make_folder, new_beside, put_once

if TYPE_CHECKING:
    from desktop_app.storage.engine.backup import Held
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.key import Key

ENDING = ".sqlite3"
_STAMP = "%Y-%m-%dT%H-%M-%SZ"
_NAME = re.compile(r"(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)-([a-z]+)(?:-\d+)?")
_OURS = frozenset(BackupReason) - {BackupReason.ELSEWHERE}
_HOLDS = (
    "SELECT (SELECT count(*) FROM person WHERE trashed_at IS NULL AND archived_at IS NULL),"
    " (SELECT count(*) FROM interaction)"
)
ROOM = 1.5
"""The disk must have room for so many times the file, or no backup is begun."""


def make(
    db: Database, folder: Path, reason: BackupReason, now: datetime, held: Held | None = None
) -> Backup:
    """Copy the book to `folder`, as it is or was when it was `held`, check the copy and only then
    give it its name. `now` is UTC.

    Raises DamagedDatabaseError when the copy fails its check, and StorageUnavailableError when it
    cannot be written or the disk has no room; nothing is left behind then.
    """
    refuse_full(db.path, folder)
    target = folder / f"{now.astimezone(UTC).strftime(_STAMP)}-{reason}{ENDING}"
    made = _read(copy_verified(db, target, held=held))
    assert made is not None
    return made


def put_beside(copy: Path, folder: Path, key: Key | None = None) -> None:
    """Copy a backup to another folder, under the same name, and check it there too; one that is
    there already is left.

    Raises DamagedDatabaseError or StorageUnavailableError; nothing is left behind then.
    """
    refuse_full(copy, folder, 1.0)
    unfinished: Path | None = None
    try:
        unfinished = new_beside(folder / copy.name)
        shutil.copyfile(copy, unfinished)
        verify(unfinished, key)
        if key is not None:
            from desktop_app.storage.engine import key_file

            key_file.carry(copy.parent, folder)
        put_once(unfinished, folder / copy.name)
    except OSError as error:
        raise StorageUnavailableError(
            "copy-not-written", folder=str(folder), reason=error.strerror or str(error)
        ) from error
    finally:
        if unfinished is not None:
            discard_file(unfinished)


def refuse_full(book: Path, folder: Path, times: float = ROOM) -> None:
    """Raise StorageUnavailableError when the disk of `folder` has no room for so many `times` what
    the file `book` holds.
    """
    with suppress(OSError):
        place = next(path for path in (folder, *folder.parents) if path.is_dir())
        free, needs = shutil.disk_usage(place).free, int(book.stat().st_size * times)
        if free < needs:
            raise StorageUnavailableError("backup-no-room", folder=str(folder), free=free)


def refuse_unwritable(book: Path, folder: Path) -> None:
    """Raise StorageUnavailableError when no backup of the file `book` can be begun in `folder`."""
    refuse_full(book, folder)
    try:
        make_folder(folder)
        discard_file(new_beside(folder / "backup"))
    except OSError as error:
        raise StorageUnavailableError(
            "copy-not-written", folder=str(folder), reason=error.strerror or str(error)
        ) from error


def listed(folder: Path) -> list[Backup]:
    """The backups in `folder`, newest first; none when it cannot be read."""
    found = [(backup, path) for path in _files(folder) if (backup := _read(path))]
    # Of two of one second the file tells which was later.
    found.sort(key=lambda pair: (pair[0].made, _written(pair[1])), reverse=True)
    return [backup for backup, _ in found]


def _written(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _files(folder: Path) -> Iterator[Path]:
    with suppress(OSError):
        yield from sorted(folder.glob(f"*{ENDING}"))


def _read(path: Path) -> Backup | None:
    try:
        state = path.stat()
    except OSError:
        return None
    name = _NAME.fullmatch(path.stem)
    if name and name[2] in _OURS:
        made = datetime.strptime(name[1], _STAMP).replace(tzinfo=UTC)
        return Backup(path.stem, made, BackupReason(name[2]), state.st_size)
    if path.stem.startswith("before-format-"):
        made = datetime.fromtimestamp(int(state.st_mtime), UTC)
        return Backup(path.stem, made, BackupReason.MIGRATION, state.st_size)
    return None


def is_empty(db: Database) -> bool:
    """Whether there is nothing yet of which a backup would be of use."""
    found = "SELECT EXISTS (SELECT 1 FROM person) OR EXISTS (SELECT 1 FROM interaction)"
    return not db.value(found)


def holding(path: Path, key: Key | None = None) -> Holding:
    """How much the copy at `path` holds, of whatever format it is. Raises DamagedDatabaseError or
    StorageUnavailableError when it cannot be read, or WrongKeyError.
    """
    try:
        copy = open_file(path, key_for(path, key), "ro&immutable=1")
        try:
            people, entries = copy.execute(_HOLDS).fetchone()
        finally:
            copy.close()
    except SQLITE_ERRORS as error:
        raise explained(path, error, key) from error
    return Holding(people, entries)


def key_for(path: Path, key: Key | None) -> Key | None:
    """What the copy at `path` opens with in an address book with this `key`: one made before it was
    encrypted needs none.
    """
    with suppress(OSError), path.open("rb") as copy:
        if copy.read(len(MAGIC)) == MAGIC:
            return None
    return key


def verify(path: Path, key: Key | None = None) -> None:
    """Raise DamagedDatabaseError when the copy at `path` fails its check."""
    try:
        copy = open_file(path, key, "ro&immutable=1")
        try:
            faults = copy.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]
            if key is not None:
                faults |= bool(copy.execute("PRAGMA cipher_integrity_check").fetchall())
        finally:
            copy.close()
    except SQLITE_ERRORS as error:
        raise explained(path, error, key) from error
    if faults:
        raise DamagedDatabaseError("copy-fails-check", path=str(path))


def discard(folder: Path, backup: Backup) -> None:
    """Remove a backup; one that cannot be removed stays."""
    with suppress(OSError):
        (folder / f"{backup.id}{ENDING}").unlink()


def people_of(db: Database, uids: Sequence[str]) -> dict[int, str]:
    """The ids and display names of those of the people with these uids who are in the book."""
    found = db.rows(
        f"SELECT id, display_name FROM person WHERE uid IN ({marks(uids)})", tuple(uids)
    )
    return dict(found)


def called(db: Database, name: str) -> dict[str, str]:
    """The uids and display names of those called `name`, whatever its case, or who have that uid."""
    wanted = name.strip().casefold()
    found = db.rows("SELECT uid, display_name FROM person ORDER BY id")
    return {uid: shown for uid, shown in found if wanted in (shown.casefold(), uid.casefold())}


def holds_any(path: Path, uids: Collection[str], key: Key | None = None) -> bool:
    """Whether the copy at `path` holds one of the people with these uids; True for one that cannot be
    read, for it may.
    """
    sql = "SELECT EXISTS (SELECT 1 FROM person WHERE uid IN (SELECT value FROM json_each(?)))"
    try:
        copy = open_file(path, key, "ro&immutable=1")
        try:
            return bool(copy.execute(sql, (json.dumps(list(uids)),)).fetchone()[0])
        finally:
            copy.close()
    except SQLITE_ERRORS:
        return True
