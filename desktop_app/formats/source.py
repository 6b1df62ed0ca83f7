"""What can be brought in: every format declares itself, and a file goes to the one that knows its
content best.

A format is a module of this package or of one within it whose name ends in `_source` and that has a
`SOURCE`; they are walked for them, so a new format is a new file and no list. It is asked by the command
line, the dialog and whatever is dropped or opened, by way of `services/importing.py`.
"""

from __future__ import annotations

import errno
import importlib
import os
import pkgutil
from abc import ABC, abstractmethod
from collections.abc import Collection, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from desktop_app import formats
from desktop_app.domain.faults import fault
from desktop_app.domain.importing import NOTHING_SAID, ContactRead, Problem, Recognised
from desktop_app.formats.bounds import bounded

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from desktop_app.domain.importing import About, Charset, Option, RecordRead
    from desktop_app.domain.mailbox import Correspondence
    from desktop_app.domain.person import Contact, RawCard
    from desktop_app.domain.tables.look import AsTable, TableLook
    from desktop_app.domain.unread import UnreadLine

CERTAIN, LIKELY, BY_NAME, NO = 100, 50, 10, 0
"""Scores of `sniff`: the content is of that format, may well be, is not known but the name says so,
is none."""
SNIFFED = 65_536
"""Bytes at the beginning of a file by which it is recognised."""


def xml_in(head: bytes) -> bytes:
    """The beginning of a file as ASCII where it is XML, nothing for any other: cards and tables may
    speak of elements too.
    """
    # In UTF-16 every other byte is a zero.
    plain = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return plain if plain.startswith(b"<") else b""


class Source(ABC):
    """A format of files. `key` names it in the database and never changes; `suffixes` are in lower
    case, with the dot.

    `is_book`: a file is a whole address book, which is brought in as one thing and not record by
    record. `has_options`: there is more in a file than people, which `options_of` tells and `read`
    is asked for by a further argument, `options`: the keys of those wanted. `is_table`: what its
    columns say can be chosen; `table_of` tells it, and `read` and `read_one` take an `AsTable` as
    `table`. `is_partial`: a record says a little of a person, who may be here by another source; it
    adds to what is known of them. `is_for_itself`: files of it are mostly about other things, and one
    is looked into only where it is named, not in a folder or an archive. `knows_by_name`: it tells so
    little that somebody whose name nobody else bears is meant; `knows_by_whole_name`: by one of several
    words alone. `has_owner`: what it says depends on who you are in it; `read` and `options_of` take
    `mine`, your e-mail addresses, and `correspondence_of` says whose it is. `has_folders`: a folder may
    be one file of it (`folders`, `is_in_folder`). `has_files`: a file holds others, of which
    `unpacked` gives one; `read` takes `tables` and `charsets`, how those within are read.
    """

    key: str
    suffixes: tuple[str, ...]
    is_book = False
    has_options = False
    is_partial = False
    is_for_itself = False
    knows_by_name = False
    is_table = False
    knows_by_whole_name = False
    has_owner = False
    has_folders = False
    has_files = False

    @abstractmethod
    def sniff(self, head: bytes, name: str) -> int:
        """How surely a file of that name that begins so is of this format, by the scores above."""

    @abstractmethod
    def read(self, path: Path, charset: str = "") -> Iterator[RecordRead]:
        """The records of a file, one after another. No content makes it raise: a fault is a Problem
        among them. `charset` is what somebody chose its text to be read by, "" for what it seems.
        """

    def read_one(self, path: Path, line: int, charset: str = "") -> RecordRead | None:
        """The record that begins on that line (or place) of a file, None when none does. Raises
        OSError.
        """
        return next((item for item in self.read(path, charset) if item.line == line), None)

    def charset_of(self, path: Path) -> Charset | None:
        """How `read` takes the text of a file to be written; None where that is no question. Raises
        OSError.
        """
        return None

    def options_of(self, path: Path) -> tuple[Option, ...]:
        """What there is in a file besides people, to be wanted or not. Raises OSError."""
        return ()

    def correspondence_of(self, path: Path, mine: Collection[str] = ()) -> Correspondence | None:
        """What a mailbox or calendar holds, and whose it is; None for none. Raises OSError."""
        return None

    def folders(self, path: Path) -> list[Path]:
        """The folders within one (itself, perhaps) that are read as one file."""
        return []

    def is_in_folder(self, file: Path, folder: Path) -> bool:
        """Whether a file within such a folder is read with it."""
        return False

    def about(self, path: Path) -> About:
        """What a file says of itself. Raises OSError."""
        return NOTHING_SAID

    def is_listed(self, raw: RawCard) -> bool:
        """Whether a record is of the list that a RosterRead of this source tells whole."""
        return False

    def table_of(self, path: Path, charset: str = "") -> TableLook | None:
        """What columns a table has and what they seem to say; None for no table of people. Raises
        OSError.
        """
        return None

    def tables_in(self, path: Path) -> dict[str, str]:
        """The tables of people within a file: by it and their names in it the keys of their formats.
        Raises OSError.
        """
        return {}

    def charsets_in(self, path: Path, mine: Collection[str] = ()) -> dict[str, Charset]:
        """How the text of files within a file is written where that is a guess, by it and their names
        in it. Raises OSError.
        """
        return {}

    def unpacked(self, path: Path, within: str) -> AbstractContextManager[Path | None]:
        """A copy of a file within one while it is asked, None where there is none. Raises OSError."""
        return nullcontext()

    @abstractmethod
    def contact_of(self, raw: RawCard) -> Contact:
        """What a record that is stored already says of a person."""

    def revision(self, raw: RawCard) -> datetime | None:
        """The UTC moment its source last changed what a record says, None when it does not say."""
        return None

    def is_own(self, raw: RawCard) -> bool:
        """Whether Kith wrote the file that a record is of, in a form that holds only what Kith
        knows.
        """
        return False

    def kept(self, raw: RawCard) -> list[str]:
        """What a record says beyond its contact and its source wants to have back, in any form that
        is equal where that is.
        """
        return []

    def unread(self, raw: RawCard) -> list[UnreadLine]:
        """The lines of a record that Kith keeps and does not understand."""
        return []

    def members_of(self, raw: RawCard) -> tuple[str, ...]:
        """The members that the record of a group names, as `GroupRead.members` has them."""
        return ()


@lru_cache(maxsize=1)
def sources() -> dict[str, Source]:
    """Every format, by key."""
    names = [
        module.name
        for module in pkgutil.walk_packages(formats.__path__, f"{formats.__name__}.")
        if module.name.endswith("_source")
    ]
    found: list[Source] = [importlib.import_module(name).SOURCE for name in sorted(names)]
    return {source.key: source for source in found}


def suffixes() -> set[str]:
    """The endings of the formats that are looked for in folders and archives."""
    known = (source for source in sources().values() if not source.is_for_itself)
    return {suffix for source in known for suffix in source.suffixes}


def is_readable_name(name: str) -> bool:
    """Whether a file may be of a known format by its name: the ending is one of theirs, or there is
    none.
    """
    stem, dot, ending = name.rpartition(".")
    return not stem or not dot or f".{ending.lower()}" in suffixes() or ending.lower() == "txt"


def source_of(path: Path) -> Source | None:
    """The format of a file by its content and, where that says nothing, its name; None for none.
    Raises OSError.
    """
    if path.is_dir():
        return next((each for each in with_folders() if path in each.folders(path)[:1]), None)
    if path.exists() and not path.is_file():
        # To open a pipe waits for ever, and takes away what it holds.
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
    with path.open("rb") as file:
        head = file.read(SNIFFED)
    score, best = max(
        ((source.sniff(head, path.name), source) for source in sources().values()),
        key=lambda pair: pair[0],
    )
    return best if score > NO else None


def with_folders() -> list[Source]:
    """The formats of which a folder may be one file."""
    return [source for source in sources().values() if source.has_folders]


def _is_readable(path: Path) -> bool:
    """Whether it is a file, or a folder that is read as one: to look into a pipe would take away what
    it holds.
    """
    return path.is_file() or (path.is_dir() and source_of(path) is not None)


def read_records(
    path: Path,
    charset: str = "",
    options: Collection[str] | None = None,
    table: AsTable | None = None,
    mine: Collection[str] = (),
    tables: Mapping[str, AsTable] | None = None,
    charsets: Mapping[str, str] | None = None,
) -> Iterator[RecordRead]:
    """The records of a file in whatever format it is; one that cannot be read or is of none is one
    problem. `charset` is one to read its text by, "" for what it seems; `options` are the keys of
    what is wanted besides people, None for what is wanted unless somebody says otherwise. `table`
    says how to read it if it is one, `mine` are your e-mail addresses; `tables` and `charsets` say how
    to read those within an archive, by its path and their names.
    """
    try:
        if path.exists() and not _is_readable(path):
            yield Problem(str(path), 0, fault("is-no-file"))
            return
        source = source_of(path)
    except OSError as error:
        yield Problem(str(path), 0, fault("file-not-read", reason=error.strerror or str(error)))
        return
    if source is None:
        yield Problem(str(path), 0, fault("file-not-known"))
    else:
        more: dict[str, Any] = {"charset": charset} if charset else {}
        if options is not None and source.has_options:
            more["options"] = options
        if table is not None and source.is_table:
            more["table"] = table
        if mine and source.has_owner:
            more["mine"] = mine
        if tables and source.has_files:
            more["tables"] = tables
        if charsets and source.has_files:
            more["charsets"] = charsets
        yield from bounded(source.read(path, **more), str(path))


def recognised(path: Path, mine: Collection[str] = ()) -> Recognised:
    """What a file is; nothing for one that cannot be read. `mine` are your e-mail addresses."""
    try:
        source = source_of(path) if _is_readable(path) else None
        if source is None:
            return Recognised()
        more: dict[str, Any] = {"mine": mine} if source.has_owner else {}
        options = source.options_of(path, **more) if source.has_options else ()
        told = source.correspondence_of(path, **more) if source.has_owner else None
        charset, about = source.charset_of(path), source.about(path)
        within = source.charsets_in(path, **more) if source.has_files else {}
        return Recognised(source.key, source.is_book, charset, options, about, told, within)
    except OSError:
        return Recognised()


def charsets_of(path: Path) -> dict[str, Charset]:
    """How a file, or those within an archive, are written where that is a question, by path."""
    try:
        source = source_of(path) if _is_readable(path) else None
        within = source.charsets_in(path) if source and source.has_files else {}
        return {str(path): own} | within if source and (own := source.charset_of(path)) else within
    except OSError:
        return {}


def is_book(path: Path) -> bool:
    """Whether a file is a whole address book; not for one that cannot be read."""
    try:
        source = source_of(path) if path.is_file() else None
    except OSError:
        return False
    return source is not None and source.is_book


def table_of(path: Path, charset: str = "") -> TableLook | None:
    """What columns a table has and what they seem to say; None for what is no table of people, or
    cannot be read. Of a table within an archive the path is the archive's and its name in it.
    """
    try:
        archive, within = _archive_of(path)
        if within:
            with _unpacked(archive, within) as copy:
                return None if copy is None else table_of(copy, charset)
        source = source_of(path) if path.is_file() else None
        return source.table_of(path, charset) if source is not None and source.is_table else None
    except OSError:
        return None


def tables_in(path: Path) -> dict[str, str]:
    """The keys of the formats of the tables of people within an archive, by its path and their names
    in it; none for what is no archive, or cannot be read.
    """
    try:
        source = source_of(path) if path.is_file() else None
        return source.tables_in(path) if source is not None else {}
    except OSError:
        return {}


def read_record(
    path: Path, line: int, charset: str = "", table: AsTable | None = None
) -> RecordRead | None:
    """The record that begins on that line of a file, None when none does (any more). Raises
    OSError.
    """
    archive, within = _archive_of(path)
    if within:
        with _unpacked(archive, within) as copy:
            if copy is None:
                return _told_of_within(archive, str(archive / within), line)
            found = read_record(copy, line, charset, table)
        return None if found is None else named(found, str(archive / within))
    source = source_of(path)
    if source is None:
        return None
    more: dict[str, Any] = {"table": table} if table is not None and source.is_table else {}
    return source.read_one(path, line, charset, **more)


def _told_of_within(archive: Path, name: str, line: int) -> RecordRead | None:
    """The record on that line of a file within one that is read as a whole, as LinkedIn's is."""
    source = source_of(archive)
    if source is None or not source.has_options:
        return None
    only: dict[str, Any] = {"options": ()}
    people = source.read(archive, **only)
    return next((item for item in people if (item.file, item.line) == (name, line)), None)


def _archive_of(path: Path) -> tuple[Path, str]:
    """The file that is there on the way to a path, and what is named within it ("" when the path
    itself is there, or nothing is).
    """
    if not path.exists():
        for parent in path.parents:
            if parent.is_file():
                return parent, path.relative_to(parent).as_posix()
    return path, ""


def _unpacked(archive: Path, within: str) -> AbstractContextManager[Path | None]:
    source = source_of(archive)
    return nullcontext() if source is None else source.unpacked(archive, within)


def named(item: RecordRead, file: str) -> RecordRead:
    """A record as one of that file."""
    if isinstance(item, ContactRead):
        problems = tuple(replace(problem, file=file) for problem in item.problems)
        return replace(item, file=file, problems=problems)
    return replace(item, file=file)


def is_recognised(path: Path) -> bool:
    """Whether a file is of a format whose records can be brought in one by one; yes as well for one
    that cannot be read, since it is said why when it is.
    """
    try:
        source = source_of(path)
        return source is not None and not source.is_book and not source.is_for_itself
    except OSError:
        return True
