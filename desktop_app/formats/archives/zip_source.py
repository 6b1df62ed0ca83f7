"""Zip archives of address books, as a format that can be brought in."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.formats.source import LIKELY, NO, Source

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.importing import Charset, Option, RecordRead
    from desktop_app.domain.mailbox import Correspondence
    from desktop_app.domain.person import Contact, RawCard
    from desktop_app.domain.tables.look import AsTable

_NOT_FOR_US = (b"[Content_Types].xml", b"META-INF/", b"mimetypeapplication/", b"AndroidManifest")
"""What documents, programs and e-books begin with, which are zip archives too."""
_NO_TABLES: Mapping[str, AsTable] = MappingProxyType({})
_NO_CHARSETS: Mapping[str, str] = MappingProxyType({})


class ZipSource(Source):
    """An archive of files of other formats."""

    key = "zip"
    suffixes = (".zip",)
    has_options = True
    has_owner = True
    has_files = True

    def sniff(self, head: bytes, name: str) -> int:
        """A zip archive that is no document of an office or a program."""
        if not head.startswith(b"PK\x03\x04"):
            return NO
        return NO if any(mark in head[:4096] for mark in _NOT_FOR_US) else LIKELY

    def read(
        self,
        path: Path,
        charset: str = "",
        options: Collection[str] | None = None,
        mine: Collection[str] = (),
        tables: Mapping[str, AsTable] = _NO_TABLES,
        charsets: Mapping[str, str] = _NO_CHARSETS,
    ) -> Iterator[RecordRead]:
        """What each file within says; `mine` are your e-mail addresses, and `tables` and `charsets` say
        how those within are read, by the archive and their name in it.
        """
        from desktop_app.formats.archives.archive import read_archive

        return read_archive(path, charset, options, mine, tables, charsets)

    def options_of(self, path: Path, mine: Collection[str] = ()) -> tuple[Option, ...]:
        """What there is besides people in all files within."""
        from desktop_app.formats.archives.within import look_within

        return look_within(path, mine).options

    def correspondence_of(self, path: Path, mine: Collection[str] = ()) -> Correspondence | None:
        """What the mailboxes and calendars within hold together."""
        from desktop_app.formats.archives.within import look_within

        return look_within(path, mine).told

    def charsets_in(self, path: Path, mine: Collection[str] = ()) -> dict[str, Charset]:
        """The files within whose text is read by a guess."""
        from desktop_app.formats.archives.within import look_within

        return look_within(path, mine).charsets

    def tables_in(self, path: Path) -> dict[str, str]:
        """The tables of people within."""
        from desktop_app.formats.archives.within import tables_in

        return tables_in(path)

    @contextmanager
    def unpacked(self, path: Path, within: str) -> Iterator[Path | None]:
        """A copy of one file within."""
        from desktop_app.formats.archives.within import unpacked

        with unpacked(path, within) as copy:
            yield copy

    def contact_of(self, raw: RawCard) -> Contact:
        """Never asked: a record keeps the format of the file within."""
        raise NotImplementedError


SOURCE = ZipSource()
