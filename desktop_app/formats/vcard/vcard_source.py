"""vCard, as a format that can be brought in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.formats.encoding import charset_of
from desktop_app.formats.source import BY_NAME, CERTAIN, LIKELY, NO
from desktop_app.formats.vcard import reader
from desktop_app.formats.vcard.as_vcard import KeptAsVCard
from desktop_app.formats.vcard.mapping import map_card

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.importing import Charset, RecordRead
    from desktop_app.domain.person import RawCard

_CARD = re.compile(rb"(?:\A|[\r\n])[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*(?:[\r\n]|\Z)", re.IGNORECASE)
_MARKS = b"\xef\xbb\xbf\xff\xfe"


class VCardSource(KeptAsVCard):
    """vCards 2.1, 3.0 and 4.0, many in a file."""

    key = reader.KEY
    suffixes = (".vcf", ".vcard")

    def sniff(self, head: bytes, name: str) -> int:
        """A card somewhere at the beginning of a line; certain when nothing stands before it."""
        # In UTF-16 every other byte is a zero.
        found = _CARD.search(head.replace(b"\0", b"").lstrip(_MARKS))
        if found is not None:
            return LIKELY if found.start() else CERTAIN
        return BY_NAME if name.lower().endswith(self.suffixes) else NO

    def read(self, path: Path, charset: str = "") -> Iterator[RecordRead]:
        """The cards of a file."""
        return reader.read_vcards(path, charset)

    def read_one(self, path: Path, line: int, charset: str = "") -> RecordRead | None:
        """The card that begins on that line; only that one is understood, the others passed
        over.
        """
        return reader.read_one(path, line, charset)

    def charset_of(self, path: Path) -> Charset:
        """How the text of a file of cards is written."""
        with path.open("rb") as file:
            return charset_of(file)

    def members_of(self, raw: RawCard) -> tuple[str, ...]:
        """The values of MEMBER."""
        return tuple(map_card(raw).members)


SOURCE = VCardSource()
