"""LDIF of Thunderbird, Evolution and any directory, as a format that can be brought in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.formats.source import BY_NAME, CERTAIN, LIKELY, NO, Source

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from desktop_app.domain.importing import Charset, RecordRead
    from desktop_app.domain.person import Contact, RawCard
    from desktop_app.domain.unread import UnreadLine

_ENTRY = re.compile(rb"(?:\A|[\r\n])dn:[^\r\n]*[\r\n]+(?:[#\w][^\r\n]*:|[ ][^\r\n])", re.IGNORECASE)
_MARKS = b"\xef\xbb\xbf\xff\xfe"
_PERSON = re.compile(rb"[\r\n](?:objectclass|cn|mail|sn|givenname)::?[ \t]", re.IGNORECASE)


class LdifSource(Source):
    """Entries of a directory: people, and lists of them."""

    key = "ldif"
    suffixes = (".ldif", ".ldi")

    def sniff(self, head: bytes, name: str) -> int:
        """A `dn` with attributes below it; certain when one of them is of a person."""
        plain = head.replace(b"\0", b"").lstrip(_MARKS)
        if _ENTRY.search(plain):
            return CERTAIN - 2 if _PERSON.search(plain) else LIKELY
        return BY_NAME if name.lower().endswith(self.suffixes) else NO

    def read(self, path: Path, charset: str = "") -> Iterator[RecordRead]:
        """The people and lists of a file."""
        from desktop_app.formats.ldif import reader

        return reader.read_ldif(path, charset)

    def charset_of(self, path: Path) -> Charset:
        """How the text of a file is written."""
        from desktop_app.formats import encoding

        with path.open("rb") as file:
            return encoding.charset_of(file)

    def revision(self, raw: RawCard) -> datetime | None:
        """The moment of modifyTimestamp."""
        from desktop_app.formats.ldif import reader

        return reader.revision(raw)

    def kept(self, raw: RawCard) -> list[str]:
        """What a record says that Kith does not know."""
        from desktop_app.formats.cells.record import kept_of

        return kept_of(raw)

    def members_of(self, raw: RawCard) -> tuple[str, ...]:
        """The members of a list."""
        from desktop_app.formats.ldif import reader

        return reader.members_of(raw)

    def unread(self, raw: RawCard) -> list[UnreadLine]:
        """What a record says that Kith does not understand."""
        from desktop_app.formats.cells.record import unread_of

        return unread_of(raw)

    def contact_of(self, raw: RawCard) -> Contact:
        """The contact that a stored entry says."""
        from desktop_app.formats.ldif import reader

        return reader.contact_of(raw)


SOURCE = LdifSource()
