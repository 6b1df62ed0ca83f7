"""Files that are there whole or not at all: written under another name, and on the disk before they get their own."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from desktop_app.domain.errors import StorageUnavailableError


def write_whole(path: Path, parts: Iterable[str]) -> int:
    """Write texts to a new owner-only file beside `path`, then put it in its place; gives the number of texts.

    Raises StorageUnavailableError when that cannot be done; then an old file is as it was.
    """
    unfinished = path.with_name(f".{path.name}.unfinished")
    number = 0
    try:
        handle = os.open(unfinished, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            for part in parts:
                file.write(part)
                number += 1
        put_in_place(unfinished, path)
    except OSError as error:
        raise StorageUnavailableError(
            "file-not-written", path=str(path), reason=error.strerror or str(error)
        ) from error
    finally:
        discard(unfinished)
    return number


def put_in_place(unfinished: Path, path: Path) -> None:
    """Give a finished file the name `path` in the same folder, in place of one that has it. Raises OSError.

    After a power cut a name that came before its content would name an empty file, so the content goes to the disk
    first, and the folder, which holds the name, last.
    """
    with unfinished.open("rb+") as file:
        os.fsync(file.fileno())
    unfinished.replace(path)
    if os.name == "nt":
        return
    # Some file systems cannot do this for a folder; the file is whole under one of its names all the same.
    with suppress(OSError):
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def discard(unfinished: Path) -> None:
    """Remove what was not finished, if it is there; why it was not finished matters more than whether that works."""
    with suppress(OSError):
        unfinished.unlink(missing_ok=True)
