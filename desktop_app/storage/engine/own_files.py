"""The files an address book consists of, and keeping what is exported from taking the place of one
of them.
"""

from __future__ import annotations

import os
from pathlib import Path

from desktop_app.domain.errors import StorageUnavailableError

FILE_NAME = "kith.sqlite3"
KEY_FILE = "kith.key"
"""Opens the address book, with a passphrase or a recovery code (`key_file`)."""
COPIES_FOLDER = "copies"
LOCK_AND_STATE = ("kith.lock", "window.ini")
"""What `system` and `ui` keep in the same folder; a test holds these against their own names."""
OWN_NAMES = (
    FILE_NAME,
    *(FILE_NAME + end for end in ("-wal", "-shm", "-journal", "-sums")),
    KEY_FILE,
    *LOCK_AND_STATE,
)


def refuse_own(path: Path, folder: Path) -> None:
    """Raise StorageUnavailableError when writing to `path` would replace a file of the address book
    in `folder`.

    Links are followed, and hard links known; a file of another address book, which holds as much,
    is refused as well.
    """
    real = Path(os.path.realpath(path))
    try:
        if any(_is_own(real, home) for home in (folder, real.parent, real.parent.parent)):
            raise StorageUnavailableError("file-belongs-to-book", path=str(path))
    except OSError as error:
        raise StorageUnavailableError(
            "file-not-written", path=str(path), reason=error.strerror or str(error)
        ) from error


def _is_own(real: Path, home: Path) -> bool:
    """Whether `home` holds an address book and `real` is, or would be, a file of it."""
    if not (home / FILE_NAME).exists():
        return False
    is_named_so = real.name.casefold() in OWN_NAMES and _is_same(real.parent, home)
    return (
        is_named_so
        or _is_same(real.parent, home / COPIES_FOLDER)
        or any(_is_same(real, home / own) for own in OWN_NAMES)
    )


def _is_same(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.samefile(other)
