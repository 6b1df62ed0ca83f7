"""Reading an address book where nothing can be written: from a copy of its files elsewhere."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.errors import StorageUnavailableError
from desktop_app.services.address_book import AddressBook
from desktop_app.storage.engine.own_files import COPIES_FOLDER, FILE_NAME

if TYPE_CHECKING:
    from desktop_app.storage.engine.key import Key


@contextmanager
def opened_elsewhere(folder: Path, key: Key | None = None) -> Iterator[AddressBook]:
    """The address book in `folder`, which cannot be written, opened from a copy in a folder for this
    user alone that is removed at the end; its backups are those of `folder`. SQLite reads a log only
    where it may write beside it. What is written goes with the copy, so nothing may be.

    Raises what opening an `AddressBook` does.
    """
    with tempfile.TemporaryDirectory(prefix="kith-") as place:
        try:
            for name in (FILE_NAME, f"{FILE_NAME}-wal"):
                if (folder / name).is_file():
                    shutil.copyfile(folder / name, Path(place, name))
        except OSError as error:
            raise StorageUnavailableError(
                "file-not-read", path=str(folder), reason=error.strerror or str(error)
            ) from error
        book = AddressBook(Path(place), key=key, make=False)
        try:
            book.backups.folder = folder / COPIES_FOLDER
            yield book
        finally:
            book.close()
