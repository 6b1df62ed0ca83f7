"""Copies of the database that are checked before they count."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import DamagedDatabaseError, StorageUnavailableError
from desktop_app.storage.engine.connection import ConstraintError, open_file
from desktop_app.storage.engine.faults import SQLITE_ERRORS, explained
from desktop_app.storage.engine.files import (
    discard,
    make_folder,
    new_beside,
    put_in_place,
    put_once,
)

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.key import Key


class Held:
    """An address book as it is now, whatever is written into it later, to be copied once on any one
    thread; then it lets go. Until then what is written stays in the log.

    Making one takes a millisecond, and waits for nobody. Raises StorageUnavailableError, or
    DamagedDatabaseError.
    """

    def __init__(self, db: Database) -> None:
        try:
            self._connection = open_file(db.path, db.key, "ro")
            _begin(self._connection)
        except SQLITE_ERRORS as error:
            raise explained(db.path, error, db.key) from error

    def __enter__(self) -> Any:
        return self._connection

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the moment; may be called twice."""
        self._connection.close()


def copy_verified(
    db: Database, target: Path, *, replace: bool = False, held: Held | None = None
) -> Path:
    """Copy the whole database to `target` (owner-only, with the same key), check the copy, and only
    then name it so.

    A copy already there keeps its name, and the new one gets a number, unless it is to `replace`
    that. The key file of an encrypted book is carried along. Gives the path. Raises DamagedDatabaseError when the copy fails its check and
    StorageUnavailableError when it cannot be written; neither leaves a file behind. `db` must not
    be in a transaction on this thread.
    """
    unfinished: Path | None = None
    try:
        make_folder(target.parent)
        unfinished = new_beside(target)
        _copy(held or _unchanging(db.handle()), unfinished, db.key)
        if db.key is not None:
            from desktop_app.storage.engine import key_file

            # The key before what it opens: a copy that cannot be opened is none.
            key_file.carry(db.path.parent, target.parent)
        if replace:
            put_in_place(unfinished, target)
            return target
        return next(name for name in _numbered(target) if put_once(unfinished, name))
    except (OSError, *SQLITE_ERRORS) as error:
        if "malformed" in str(error):
            raise DamagedDatabaseError("book-has-damage", path=str(db.path)) from error
        raise StorageUnavailableError(
            "copy-not-written", folder=str(target.parent), reason=str(error)
        ) from error
    finally:
        if unfinished is not None:
            discard(unfinished)


def _copy(moment: AbstractContextManager[Any], path: Path, key: Key | None) -> None:
    copy = open_file(path, key)
    try:
        with moment as source:
            # All pages in one go: a stepped copy starts again at every write of another process and
            # may never end.
            source.backup(copy, pages=-1)
            wanted = _counts(source)
        copy.execute("PRAGMA journal_mode = delete")
        if not _is_sound(copy):
            raise DamagedDatabaseError("copy-fails-check", path=str(path))
        if key is not None and copy.execute("PRAGMA cipher_integrity_check").fetchall():
            raise DamagedDatabaseError("copy-fails-check", path=str(path))
        if _counts(copy) != wanted:
            raise DamagedDatabaseError("copy-lacks-rows", path=str(path))
    finally:
        copy.close()


def _is_sound(copy: Any) -> bool:
    """Whether it passes its check; indexes that only disagree with their tables are made anew in
    it.
    """
    from desktop_app.storage.engine import ordering

    said = ordering.said_by(copy)
    if said and not ordering.parted(copy, said)[1]:
        # Where rows are there twice that may not be, it stays unsound.
        with suppress(ConstraintError):
            copy.execute("REINDEX")
        said = ordering.said_by(copy)
    return not said


@contextmanager
def _unchanging(source: Any) -> Iterator[Any]:
    """Within, `source` shows the database as it is now, whatever others write meanwhile."""
    _begin(source)
    try:
        yield source
    finally:
        source.execute("COMMIT")


def _begin(source: Any) -> None:
    source.execute("BEGIN")
    # Only the first read decides which moment that is.
    source.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def _counts(connection: Any) -> dict[str, int]:
    names = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE '%\\_%' "
        "ESCAPE '\\'"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}" NOT INDEXED').fetchone()[0]
        for (name,) in names
    }


def _numbered(target: Path) -> Iterator[Path]:
    yield target
    for number in count(2):
        yield target.with_name(f"{target.stem}-{number}{target.suffix}")
