"""jCard, the JSON form of vCard (RFC 7095), as a format that can be brought in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.formats.source import CERTAIN, NO
from desktop_app.formats.vcard.as_vcard import KeptAsVCard

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.importing import RecordRead

_BEGINNING = re.compile(rb'\A(?:\xef\xbb\xbf)?\s*(?:\[\s*){1,2}"vcard"\s*,\s*\[', re.IGNORECASE)
_OF_REGISTRIES = (b'"vcardArray"', b'"objectClassName"')


class JCardSource(KeptAsVCard):
    """One card or a list of them in JSON; each is kept as the vCard it says."""

    key = "jcard"
    suffixes = (".jcard", ".json")

    def sniff(self, head: bytes, name: str) -> int:
        """A list that begins with the word `vcard`, or what a registry answers (RDAP)."""
        plain = head.replace(b"\0", b"")
        is_answer = plain.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and all(
            word in plain for word in _OF_REGISTRIES
        )
        return CERTAIN if is_answer or _BEGINNING.match(plain) else NO

    def read(self, path: Path, charset: str = "") -> Iterator[RecordRead]:
        """The cards of a file, counted from 1."""
        from desktop_app.formats.card_forms.jcard import read_jcards

        return read_jcards(path)


SOURCE = JCardSource()
