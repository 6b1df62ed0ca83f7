"""xCard, the XML form of vCard 4.0 (RFC 6351), and XMPP's of before (XEP-0054), as a format that can be
brought in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.formats.source import CERTAIN, NO, xml_in
from desktop_app.formats.vcard.as_vcard import KeptAsVCard

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.importing import RecordRead

_NAMESPACES = (b"urn:ietf:params:xml:ns:vcard-", b"vcard-temp")


class XCardSource(KeptAsVCard):
    """Cards in XML; each is kept as the vCard it says."""

    key = "xcard"
    suffixes = (".xcard", ".xml")

    def sniff(self, head: bytes, name: str) -> int:
        """XML of the namespace of RFC 6351 or XEP-0054."""
        plain = xml_in(head)
        is_card = any(name in plain for name in _NAMESPACES)
        return CERTAIN if is_card and re.search(rb"<(?:\w+:)?v[cC]ard\b", plain) else NO

    def read(self, path: Path, charset: str = "") -> Iterator[RecordRead]:
        """The cards of a file, counted from 1."""
        from desktop_app.formats.card_forms.xcard import read_xcards

        return read_xcards(path)


SOURCE = XCardSource()
