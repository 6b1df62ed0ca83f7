"""Zip archives of address books, as a format that can be brought in."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from desktop_app.formats.source import LIKELY, NO, Source

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.importing import RecordRead
    from desktop_app.domain.person import Contact, RawCard

_NOT_FOR_US = (b"[Content_Types].xml", b"META-INF/", b"mimetypeapplication/", b"AndroidManifest")
"""What documents, programs and e-books begin with, which are zip archives too."""


class ZipSource(Source):
    """An archive of files of other formats."""

    key = "zip"
    suffixes = (".zip",)
    has_owner = True

    def sniff(self, head: bytes, name: str) -> int:
        """A zip archive that is no document of an office or a program."""
        if not head.startswith(b"PK\x03\x04"):
            return NO
        return NO if any(mark in head[:4096] for mark in _NOT_FOR_US) else LIKELY

    def read(
        self, path: Path, charset: str = "", mine: Collection[str] = ()
    ) -> Iterator[RecordRead]:
        """What each file within says; `mine` are your e-mail addresses."""
        from desktop_app.formats.archives.archive import read_archive

        return read_archive(path, charset, mine)

    def contact_of(self, raw: RawCard) -> Contact:
        """Never asked: a record keeps the format of the file within."""
        raise NotImplementedError


SOURCE = ZipSource()
