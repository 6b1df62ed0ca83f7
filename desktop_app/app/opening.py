"""Opening the address book of a folder: to be written, or only to be read where it cannot be."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from desktop_app.domain.errors import StorageUnavailableError
from desktop_app.services.address_book import AddressBook
from desktop_app.storage.engine.own_files import FILE_NAME

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop_app.storage.engine.key import Key


def can_only_be_read(folder: Path) -> bool:
    """Whether there is an address book in `folder` and the system says that it may not be written;
    asked without trying. On Windows a folder's rights are seen only by trying, which opening does.
    """
    path = folder / FILE_NAME
    if not path.is_file() or not os.access(path, os.R_OK):
        return False
    return not (os.access(path, os.W_OK) and os.access(folder, os.W_OK))


def open_address_book(
    folder: Path, key: Key | None, words: Path, reader: Sequence[str], *, make: bool = True
) -> AddressBook:
    """The address book in `folder`; `only_read` says why where nothing of it can be written. The
    arguments, and what is raised, are those of `AddressBook`.
    """
    if not can_only_be_read(folder):
        try:
            return AddressBook(folder, key=key, make=make, words=words, reader=reader)
        except StorageUnavailableError as error:
            if error.key != "book-is-read-only" or not (folder / FILE_NAME).is_file():
                raise
    from desktop_app.services.read_only import BookToRead, why_only_read

    return BookToRead(folder, why_only_read(folder), key=key, words=words, reader=reader)
