"""xCard, the XML form of vCard 4.0 (RFC 6351), as a format that can be brought in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.formats.source import CERTAIN, NO, Source

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from desktop_app.domain.importing import RecordRead
    from desktop_app.domain.person import Contact, RawCard
    from desktop_app.domain.unread import UnreadLine

_NAMESPACE = b"urn:ietf:params:xml:ns:vcard-"


class XCardSource(Source):
    """Cards in XML; each is kept as the vCard it says."""

    key = "xcard"
    suffixes = (".xcard", ".xml")

    def sniff(self, head: bytes, name: str) -> int:
        """XML of the namespace of RFC 6351."""
        plain = head.replace(b"\0", b"")
        return CERTAIN if _NAMESPACE in plain and re.search(rb"<(?:\w+:)?vcard", plain) else NO

    def read(self, path: Path, charset: str = "") -> Iterator[RecordRead]:
        """The cards of a file, counted from 1."""
        from desktop_app.formats.card_forms.xcard import read_xcards

        return read_xcards(path)

    def revision(self, raw: RawCard) -> datetime | None:
        """The moment of REV."""
        from desktop_app.formats.vcard.kept import revision

        return revision(raw)

    def kept(self, raw: RawCard) -> list[str]:
        """The lines that Kith does not read, as name and value."""
        from desktop_app.formats.vcard.kept import kept_lines

        return kept_lines(raw)

    def unread(self, raw: RawCard) -> list[UnreadLine]:
        """What a record says that Kith does not understand."""
        from desktop_app.formats.vcard.unread import unread_of

        return unread_of(raw)

    def contact_of(self, raw: RawCard) -> Contact:
        """The contact that a stored card says."""
        from desktop_app.formats.vcard import reader

        return reader.contact_of(raw)


SOURCE = XCardSource()
