"""The texts of codes in a file, MeCard and BizCard, as a format that can be brought in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.formats.encoding import charset_of
from desktop_app.formats.source import CERTAIN, NO
from desktop_app.formats.vcard.as_vcard import KeptAsVCard

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.importing import Charset, RecordRead

_BEGINNING = re.compile(rb"\s*(?:MECARD|BIZCARD):\s*[A-Z]{1,10}\s*:", re.IGNORECASE)
_MARKS = b"\xef\xbb\xbf\xff\xfe"


class CodeSource(KeptAsVCard):
    """What codes say, as programs that make or scan them save it: one below another. Fields between
    semicolons look like a table.
    """

    key = "code"
    suffixes = (".mecard",)

    def sniff(self, head: bytes, name: str) -> int:
        """The name of the form, and a field."""
        # In UTF-16 every other byte is a zero.
        return CERTAIN if _BEGINNING.match(head.replace(b"\0", b"").lstrip(_MARKS)) else NO

    def read(self, path: Path, charset: str = "") -> Iterator[RecordRead]:
        """Who is in the codes of a file, by the line each begins on."""
        from desktop_app.formats.codes.code_file import read_codes

        return read_codes(path, charset)

    def charset_of(self, path: Path) -> Charset:
        """How the text of a file of codes is written."""
        with path.open("rb") as file:
            return charset_of(file)


SOURCE = CodeSource()
