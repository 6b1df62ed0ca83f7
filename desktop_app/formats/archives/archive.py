"""Files within zip archives, each read as if it lay beside, with the guards that strangers' archives
need.
"""

from __future__ import annotations

import struct
import tempfile
import zipfile
import zlib
from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, BinaryIO

from desktop_app.domain.faults import fault
from desktop_app.domain.importing import ContactRead, Problem
from desktop_app.formats.source import is_readable_name, read_records

if TYPE_CHECKING:
    from desktop_app.domain.importing import RecordRead

MOST_FILES = 10_000
"""Files of an archive that are looked at."""
MOST_BYTES = 1_000_000_000
"""Bytes that all of them may have together when they are unpacked."""
MOST_RATIO = 200
"""How many times larger than packed a file may be, once it is larger than `_SMALL`."""
_SMALL = 1_000_000
_BLOCK = 1 << 18
_NO_BOOK = ("file-not-known", "table-names-nobody", "book-comes-by-itself")
"""What is wrong with a file that only lies beside address books."""
_FAULTS = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError),
    *(RuntimeError, ValueError, OverflowError, IndexError),
)


class _TooMuchError(Exception):
    """A file that would unpack to more than is sensible."""


def read_archive(path: Path, charset: str = "", mine: Collection[str] = ()) -> Iterator[RecordRead]:
    """What each file within says, in the order of the archive; `file` of a record is the archive
    and the name within it.

    Nothing of it is unpacked by its own name, and what is unpacked lies in a folder that is gone
    when it has been read. Archives within it stay shut, which is said.
    """
    try:
        with zipfile.ZipFile(path) as archive, tempfile.TemporaryDirectory() as folder:
            yield from _Reading(archive, path, Path(folder), charset, mine).read()
    except OSError as error:
        yield Problem(str(path), 0, fault("file-not-read", reason=error.strerror or str(error)))
    except _FAULTS as error:
        yield Problem(str(path), 0, fault("archive-damaged", reason=str(error)[:120]))


class _Reading:
    """One archive being read; `folder` is where a file is unpacked."""

    def __init__(
        self,
        archive: zipfile.ZipFile,
        path: Path,
        folder: Path,
        charset: str,
        mine: Collection[str],
    ) -> None:
        self._archive, self._path, self._folder = archive, path, folder
        self._charset, self._mine = charset, mine
        self._left = MOST_BYTES

    def read(self) -> Iterator[RecordRead]:
        """The records of every file that may be read."""
        infos = [info for info in self._archive.infolist() if _is_wanted(info)]
        anything = False
        for number, info in enumerate(infos[:MOST_FILES]):
            shown = str(self._path / info.filename)
            if info.filename.lower().endswith(".zip"):
                anything = True
                yield Problem(shown, 0, fault("archive-within"))
                continue
            if info.flag_bits & 1:
                anything = True
                yield Problem(shown, 0, fault("archive-is-locked"))
                continue
            try:
                copy = self._unpacked(info, number)
            except _TooMuchError:
                anything = True
                yield Problem(shown, 0, fault("archive-too-large"))
                continue
            except _FAULTS as error:
                anything = True
                yield Problem(shown, 0, fault("archive-damaged", reason=str(error)[:120]))
                continue
            for item in read_records(copy, self._charset, mine=self._mine):
                if not (isinstance(item, Problem) and item.fault.key in _NO_BOOK):
                    anything = True
                    yield _from(item, shown)
            copy.unlink()
        if not anything:
            yield Problem(str(self._path), 0, fault("archive-holds-nothing"))

    def _unpacked(self, info: zipfile.ZipInfo, number: int) -> Path:
        """A copy of a file within; its name is ours but for the ending."""
        suffix = Path(info.filename).suffix.lower()
        copy = self._folder / f"{number}{suffix if suffix[1:].isalnum() else ''}"
        with self._archive.open(info) as packed, copy.open("wb") as file:
            self._copy(packed, file, info)
        return copy

    def _copy(self, packed: IO[bytes], file: BinaryIO, info: zipfile.ZipInfo) -> None:
        most = max(_SMALL, info.compress_size * MOST_RATIO)
        size = 0
        while block := packed.read(_BLOCK):
            size += len(block)
            self._left -= len(block)
            if size > most or self._left < 0:
                raise _TooMuchError
            file.write(block)


def _is_wanted(info: zipfile.ZipInfo) -> bool:
    """Whether a file within is worth a look by its name: no folder, nothing that a Mac or a desktop
    put beside.
    """
    name = info.filename.rpartition("/")[2]
    if not name or name.startswith(".") or "__MACOSX/" in info.filename:
        return False
    return is_readable_name(name) or name.lower().endswith(".zip")


def _from(item: RecordRead, shown: str) -> RecordRead:
    """A record as one of the file within."""
    if isinstance(item, ContactRead):
        problems = tuple(replace(problem, file=shown) for problem in item.problems)
        return replace(item, file=shown, problems=problems)
    return replace(item, file=shown)
