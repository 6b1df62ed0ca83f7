"""jCard, the JSON form of vCard (RFC 7095), as a format that can be brought in."""

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

_BEGINNING = re.compile(rb'\A(?:\xef\xbb\xbf)?\s*(?:\[\s*){1,2}"vcard"\s*,\s*\[', re.IGNORECASE)


class JCardSource(Source):
    """One card or a list of them in JSON; each is kept as the vCard it says."""

    key = "jcard"
    suffixes = (".jcard", ".json")

    def sniff(self, head: bytes, name: str) -> int:
        """A list that begins with the word `vcard`."""
        return CERTAIN if _BEGINNING.match(head.replace(b"\0", b"")) else NO

    def read(self, path: Path, charset: str = "") -> Iterator[RecordRead]:
        """The cards of a file, counted from 1."""
        from desktop_app.formats.card_forms.jcard import read_jcards

        return read_jcards(path)

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


SOURCE = JCardSource()
