"""LinkedIn’s archive, as a format that can be brought in: the zip, or one of its tables."""

from __future__ import annotations

import csv
import re
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from desktop_app.formats.linkedin import people, reader
from desktop_app.formats.linkedin.members import kind_of, plain
from desktop_app.formats.linkedin.reader import WANTED
from desktop_app.formats.source import CERTAIN, NO, Source

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.importing import About, Option, RecordRead
    from desktop_app.domain.person import Contact, RawCard
    from desktop_app.domain.unread import UnreadLine

_NAMES = (b"Connections.csv", b"messages.csv", b"Invitations.csv", b"Profile.csv")
_EXPORT = re.compile(r"linkedin.*export", re.IGNORECASE)
_ZIP = b"PK\x03\x04"
_LINES = 30


class LinkedInSource(Source):
    """The archive; `read` gives people, and what there is besides where it is wanted."""

    key = reader.KEY
    suffixes = (".zip", ".csv")
    has_options = True
    is_partial = True

    def sniff(self, head: bytes, name: str) -> int:
        """A zip with LinkedIn's tables, or a table with one of their headers."""
        if head.startswith(_ZIP):
            known = sum(member in head for member in _NAMES)
            return CERTAIN if known > 1 or (known and _EXPORT.search(name)) else NO
        return CERTAIN if _has_header(head, name) else NO

    def read(
        self, path: Path, charset: str = "", options: Collection[str] | None = None
    ) -> Iterator[RecordRead]:
        """The people of an archive, and the things whose options are wanted."""
        return reader.everything(path, WANTED if options is None else options)

    def options_of(self, path: Path) -> tuple[Option, ...]:
        """What there is besides people, counted. Raises OSError."""
        return reader.options_of(path)

    def unread(self, raw: RawCard) -> list[UnreadLine]:
        """What a record says that Kith does not understand."""
        from desktop_app.formats.cells.record import unread_of

        return unread_of(raw)

    def about(self, path: Path) -> About:
        """Whose archive it is, and when it was made. Raises OSError."""
        return reader.about(path)

    def is_listed(self, raw: RawCard) -> bool:
        """Whether it is a connection, rather than one of the contacts once uploaded."""
        return people.is_connection(raw)

    def contact_of(self, raw: RawCard) -> Contact:
        """The contact that a stored row says."""
        return people.contact_of(raw)


def _has_header(head: bytes, name: str) -> bool:
    if b"\0" in head:
        return False
    lines = head.decode("utf-8", "replace").lstrip("\ufeff").splitlines()[:_LINES]
    if not name.lower().endswith(".csv") and "," not in "".join(lines):
        return False
    for line in lines:
        cells = next(csv.reader([line]), [])
        if kind_of(cells, plain(name)):
            return True
    return False


SOURCE = LinkedInSource()
