"""Files within zip archives, each read as if it lay beside, with the guards that strangers' archives
need.
"""

from __future__ import annotations

import os
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import IO, TYPE_CHECKING, BinaryIO

from desktop_app.domain.faults import Fault, fault
from desktop_app.domain.importing import Problem
from desktop_app.formats.source import is_readable_name, named, read_records

if TYPE_CHECKING:
    from desktop_app.domain.importing import RecordRead
    from desktop_app.domain.tables.look import AsTable

NO_TABLES: Mapping[str, AsTable] = MappingProxyType({})
NO_CHARSETS: Mapping[str, str] = MappingProxyType({})
MOST_FILES = 10_000
"""Files of an archive that are looked at."""
MOST_BYTES = 1_000_000_000
"""Bytes that all of them may have together when they are unpacked."""
MOST_RATIO = 200
"""How many times larger than packed a file may be, once it is larger than `_SMALL`."""
_SMALL = 1_000_000
_CHAT = "_chat"
"""What WhatsApp on an iPhone calls the text of a chat."""
_MARKS = frozenset('/\\:*?"<>|')
_LONGEST_NAME = 150
"""Bytes."""
_BLOCK = 1 << 18
_NO_BOOK = ("file-not-known", "table-names-nobody", "book-comes-by-itself")
"""What is wrong with a file that only lies beside address books."""
_FAULTS = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError),
    *(RuntimeError, ValueError, OverflowError, IndexError),
)


class _TooMuchError(Exception):
    """A file that would unpack to more than is sensible."""


def read_archive(
    path: Path,
    charset: str = "",
    options: Collection[str] | None = None,
    mine: Collection[str] = (),
    tables: Mapping[str, AsTable] = NO_TABLES,
    charsets: Mapping[str, str] = NO_CHARSETS,
) -> Iterator[RecordRead]:
    """What each file within says, in the order of the archive; `file` of a record is the archive
    and the name within it. `options` and `mine` are as `read_records` takes them, `tables` and
    `charsets` say how those within are read, by such names.

    Nothing of it is unpacked to where it says, and what is unpacked lies in a folder that is gone
    when it has been read. Archives within it stay shut, which is said.
    """
    anything = False
    for shown, copy in files_within(path):
        if isinstance(copy, Problem):
            anything = True
            yield copy
            continue
        chosen = charsets.get(shown, charset)
        for item in read_records(copy, chosen, options, tables.get(shown), mine):
            if not (isinstance(item, Problem) and item.fault.key in _NO_BOOK):
                anything = True
                yield named(item, shown)
    if not anything:
        yield Problem(str(path), 0, fault("archive-holds-nothing"))


def files_within(
    path: Path, wanted: Callable[[str], bool] = lambda name: True
) -> Iterator[tuple[str, Path | Problem]]:
    """The files of an archive that are worth a look and `wanted` by their name within it: the
    archive and that name, and a copy that is gone when the next one comes, or why there is none.
    """
    try:
        with zipfile.ZipFile(path) as archive, tempfile.TemporaryDirectory() as folder:
            yield from _Reading(archive, path, Path(folder)).files(wanted)
    except OSError as error:
        why = fault("file-not-read", reason=error.strerror or str(error))
        yield str(path), Problem(str(path), 0, why)
    except _FAULTS as error:
        why = fault("archive-damaged", reason=str(error)[:120])
        yield str(path), Problem(str(path), 0, why)


def shown_within(path: Path, name: str) -> str:
    """A file within an archive as it is called in messages and found again: below the archive, also
    where whoever packed it gave it a path from the root or above.
    """
    parts = [part for part in PurePosixPath(name).parts if part not in ("/", "//", "..")]
    # Not by joining paths: on Windows a part may be a drive, which would be another place.
    return str(path) + "".join(f"{os.sep}{part}" for part in parts)


class _Reading:
    """One archive being read; `folder` is where a file is unpacked."""

    def __init__(self, archive: zipfile.ZipFile, path: Path, folder: Path) -> None:
        self._archive, self._path, self._folder = archive, path, folder
        self._left = MOST_BYTES

    def files(self, wanted: Callable[[str], bool]) -> Iterator[tuple[str, Path | Problem]]:
        """Every file that may be read."""
        infos = [info for info in self._archive.infolist() if _is_wanted(info)]
        for number, info in enumerate(infos[:MOST_FILES]):
            if wanted(info.filename):
                shown = shown_within(self._path, info.filename)
                copy = self._copy_of(info, number)
                if isinstance(copy, Fault):
                    yield shown, Problem(shown, 0, copy)
                    continue
                yield shown, copy
                copy.unlink()

    def _copy_of(self, info: zipfile.ZipInfo, number: int) -> Path | Fault:
        if info.filename.lower().endswith(".zip"):
            return fault("archive-within")
        if info.flag_bits & 1:
            return fault("archive-is-locked")
        try:
            return self._unpacked(info, number)
        except _TooMuchError:
            return fault("archive-too-large")
        except _FAULTS as error:
            return fault("archive-damaged", reason=str(error)[:120])

    def _unpacked(self, info: zipfile.ZipInfo, number: int) -> Path:
        """A copy of a file within. Its name is made of what is harmless in that file's own, which
        some formats look at; the text of a chat that lies beside its pictures has the archive's.
        """
        found = PurePosixPath(info.filename)
        stem = _harmless(self._path.stem if found.stem == _CHAT else found.stem)
        suffix = found.suffix.lower()
        copy = self._folder / f"{number} {stem}{suffix if suffix[1:].isalnum() else ''}"
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


def _harmless(name: str) -> str:
    """What of a name any file system takes, and no program looks into."""
    kept = "".join(letter for letter in name if letter.isprintable() and letter not in _MARKS)
    return kept.encode("utf-8", "ignore")[:_LONGEST_NAME].decode("utf-8", "ignore").strip(". ")


def _is_wanted(info: zipfile.ZipInfo) -> bool:
    """Whether a file within is worth a look by its name: no folder, nothing that a Mac or a desktop
    put beside.
    """
    name = info.filename.rpartition("/")[2]
    if not name or name.startswith(".") or "__MACOSX/" in info.filename:
        return False
    return is_readable_name(name) or name.lower().endswith(".zip")
