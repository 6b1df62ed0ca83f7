"""The process that reads: it is asked for files on its standard input, and answers in frames.

It loads the formats and the domain, and neither Qt nor the database.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from desktop_app import __version__
from desktop_app.domain.importing import ContactRead
from desktop_app.services.reading import frames
from desktop_app.services.reading.limits import TOO_MUCH, limit_memory

BYTES_A_FRAME = 200_000
A_FILE = 20_000
"""Bytes read in the time it takes to open another file."""
SECONDS_A_FRAME = 0.25
_OF_SIZE = 8


def answers() -> dict[str, Callable[..., Any]]:
    """What can be asked, by name: functions of `formats`, which give a value or records."""
    from desktop_app.formats import folders, source

    return {"candidates": folders.candidates, **{name: getattr(source, name) for name in ASKED}}


ASKED = (
    *("read_records", "read_record", "is_book", "table_of", "tables_in", "is_recognised"),
    *("recognised", "charsets_of"),
)
"""Each takes a path first."""


def run() -> int:
    """Answer until nobody asks any more; gives the exit status."""
    limit_memory()
    asked, told = sys.stdin.buffer, os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # Whatever else may print must not come between the frames.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    known = answers()
    frames.write_frame(told, frames.READY, __version__.encode())
    while True:
        kind, data = frames.read_frame(asked)
        if not kind:
            return 0
        name, (path, *others), named, together = frames.unpacked(data)
        try:
            if name != "candidates":
                _tell_size(told, Path(path))
            _answer(told, known[name](Path(path), *others, **named), together)
        except OSError as error:
            frames.write_frame(
                told, frames.ERROR, frames.packed((error.errno, error.strerror or str(error)))
            )
        except MemoryError:
            # Nothing can be relied on now; what has been read is there already.
            os.write(told.fileno(), frames.MEMORY + bytes(4))
            return TOO_MUCH


def _tell_size(told: BinaryIO, path: Path) -> None:
    """Tell how much there is to read, as often as a folder takes long to be looked through."""
    sent = time.monotonic()
    for size in _sizes(path):
        if time.monotonic() - sent > SECONDS_A_FRAME:
            _tell_bytes(told, size)
            sent = time.monotonic()
    _tell_bytes(told, size)


def _tell_bytes(told: BinaryIO, size: int) -> None:
    frames.write_frame(told, frames.SIZE, size.to_bytes(_OF_SIZE, "big"))


def _sizes(path: Path) -> Iterator[int]:
    """Bytes of a file; of a folder about as many as would take as long to read, while they are
    counted.
    """
    size = 0
    yield size
    with suppress(OSError):
        if not path.is_dir():
            yield path.stat().st_size
            return
        for each in path.rglob("*"):
            if each.is_file():
                size += A_FILE + each.stat().st_size
            yield size


def _answer(told: BinaryIO, found: Any, together: int) -> None:
    """Tell what was found, so many records `together` at most."""
    if not isinstance(found, Iterator):
        frames.write_frame(told, frames.VALUE, frames.packed(found))
        return
    chunk, size, sent = list[Any](), 0, time.monotonic()
    try:
        for item in found:
            chunk.append(item)
            size += _size(item)
            if (
                len(chunk) >= together
                or size >= BYTES_A_FRAME
                or time.monotonic() - sent > SECONDS_A_FRAME
            ):
                frames.write_frame(told, frames.RECORDS, frames.packed(chunk))
                chunk, size, sent = [], 0, time.monotonic()
    except MemoryError:
        found.close()  # type: ignore[attr-defined]
        frames.write_frame(told, frames.RECORDS, frames.packed(chunk))
        raise
    frames.write_frame(told, frames.RECORDS, frames.packed(chunk))
    frames.write_frame(told, frames.END)


def _size(item: object) -> int:
    """About how many bytes a record takes, as far as it may be many."""
    if not isinstance(item, ContactRead):
        return 100
    contact = item.contact
    photo = 0 if contact.photo is None else len(contact.photo.data)
    return photo + (0 if contact.raw is None else sum(map(len, contact.raw.lines)))
