"""Reading an address book where nothing can be written: from a copy of its files elsewhere.

SQLite reads a log only where it may write beside it, and a file of an older format can only be shown
once it is brought up to date; both are done to the copy. What belongs to the address book itself, its
folder and its backups, is still that of the original.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.errors import StorageUnavailableError
from desktop_app.services.address_book import AddressBook
from desktop_app.services.scratch import Scratch
from desktop_app.storage.engine.own_files import COPIES_FOLDER, FILE_NAME, KEY_FILE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from desktop_app.storage.engine.key import Key

_COPIED = (FILE_NAME, f"{FILE_NAME}-wal", KEY_FILE)
_TRIES = 5
"""How often the files are copied until nobody wrote to them meanwhile."""


def why_only_read(folder: Path) -> StorageUnavailableError:
    """What keeps the address book in `folder` from being written, as far as the system tells."""
    path = folder / FILE_NAME
    with suppress(OSError, AttributeError):
        if os.statvfs(path).f_flag & os.ST_RDONLY:
            return StorageUnavailableError("book-on-read-only-disk", path=str(path))
    if path.exists() and not os.access(path, os.W_OK):
        return StorageUnavailableError("book-file-only-read", path=str(path))
    if not os.access(folder, os.W_OK):
        return StorageUnavailableError("book-folder-only-read", folder=str(folder))
    return StorageUnavailableError("book-only-read", path=str(path))


class BookToRead(AddressBook):
    """The address book in `folder`, of which nothing may be written because of `only_read`, opened
    from a copy in a folder for this user alone that is removed by `close`, or by the next start after a kill. Every command fails with
    that error, and nothing appears beside the original.

    Raises what opening an `AddressBook` does.
    """

    def __init__(
        self,
        folder: Path,
        only_read: StorageUnavailableError,
        clock: Callable[[], datetime] | None = None,
        key: Key | None = None,
        *,
        words: Path | None = None,
        reader: Sequence[str] = (),
    ) -> None:
        self._place = Scratch()
        try:
            place = self._place.path
            _copy(folder, place)
            given = {} if clock is None else {"clock": clock}
            super().__init__(place, key=key, make=False, words=words, reader=reader, **given)
        except BaseException:
            self._place.close()
            raise
        self.reads_from = place
        self.was_older = any((place / COPIES_FOLDER).glob("before-format-*"))
        self.only_read = self._store.guard.only_read = only_read
        self.folder = folder
        self.backups.folder = folder / COPIES_FOLDER

    def close(self) -> None:
        """Close it, and remove the copy."""
        try:
            super().close()
        finally:
            self._place.close()


def _copy(folder: Path, place: Path) -> None:
    """Copy the files as they were at one moment: another computer or user may be writing to them."""
    try:
        for _ in range(_TRIES):
            before = _state(folder)
            for name in _COPIED:
                (place / name).unlink(missing_ok=True)
                if (folder / name).is_file():
                    shutil.copyfile(folder / name, place / name)
            if _state(folder) == before:
                return
    except OSError as error:
        raise StorageUnavailableError(
            "file-not-read", path=str(folder), reason=error.strerror or str(error)
        ) from error
    raise StorageUnavailableError("book-is-busy", path=str(folder / FILE_NAME))


def _state(folder: Path) -> list[tuple[int, int, int] | None]:
    found: list[tuple[int, int, int] | None] = []
    for name in _COPIED:
        try:
            state = (folder / name).stat()
        except FileNotFoundError:
            found.append(None)
        else:
            found.append((state.st_ino, state.st_size, state.st_mtime_ns))
    return found
