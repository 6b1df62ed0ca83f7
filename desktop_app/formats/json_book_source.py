"""The JSON book, as a format that can be brought in: a whole address book rather than records of
people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.domain.faults import fault
from desktop_app.domain.importing import Problem
from desktop_app.formats.json_book import SUFFIX
from desktop_app.formats.source import BY_NAME, CERTAIN, NO, Source

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.importing import RecordRead
    from desktop_app.domain.person import Contact, RawCard

_BEGINNING = re.compile(rb'\A(?:\xef\xbb\xbf)?\s*\{\s*"format"\s*:')


class JsonBookSource(Source):
    """Books as `kith export --format json` writes them; `services/json_book.py` reads them."""

    key = "kith-book"
    suffixes = (SUFFIX,)
    is_book = True

    def sniff(self, head: bytes, name: str) -> int:
        """An object that first says its format."""
        if _BEGINNING.match(head):
            return CERTAIN
        return BY_NAME if name.lower().endswith(self.suffixes) else NO

    def read(self, path: Path, charset: str = "") -> Iterator[RecordRead]:
        """A word to whoever asks for single records."""
        yield Problem(str(path), 0, fault("book-comes-by-itself"))

    def contact_of(self, raw: RawCard) -> Contact:
        """Never asked: no person is kept as a record of this format."""
        raise NotImplementedError


SOURCE = JsonBookSource()
