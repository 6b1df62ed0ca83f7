"""Tables of people by anybody: CSV and TSV with or without a header (Thunderbird, Roundcube, lists
kept in a spreadsheet), as a format that can be brought in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from desktop_app.domain.tables.guessing import GOOGLE, OUTLOOK, TABLE
from desktop_app.formats.source import BY_NAME, CERTAIN, LIKELY, NO, Source
from desktop_app.formats.tables import reader
from desktop_app.formats.tables.layout import Layout, layout_of
from desktop_app.formats.tables.text import head_text

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.importing import Charset, RecordRead
    from desktop_app.domain.person import Contact, RawCard
    from desktop_app.domain.tables.columns import Column

_BINARY = (b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF", b"SQLite format 3")
_SCORES = {GOOGLE: CERTAIN - 5, OUTLOOK: CERTAIN - 10, TABLE: LIKELY}
_WITHOUT_HEADER = BY_NAME + 10


class TableSource(Source):
    """Tables in which a row is a person; `habit` is whose."""

    key = "csv"
    suffixes: tuple[str, ...] = (".csv", ".tsv", ".tab")
    is_table = True
    habit = TABLE

    def sniff(self, head: bytes, name: str) -> int:
        """As sure as the header is: Google's and Outlook's are told from all others."""
        layout = _layout(head)
        if layout is None or not layout.is_about_people:
            by_name = self.habit == TABLE and name.lower().endswith(self.suffixes)
            return BY_NAME if by_name and b"BEGIN:VCARD" not in head[:4096].upper() else NO
        if layout.habit != self.habit:
            return NO
        return _SCORES[self.habit] if layout.header else _WITHOUT_HEADER

    def read(
        self, path: Path, charset: str = "", columns: Sequence[Column] | None = None
    ) -> Iterator[RecordRead]:
        """The people in a file, by the columns given or guessed."""
        return reader.read_table(path, self.key, charset, columns)

    def charset_of(self, path: Path) -> Charset:
        """How the text of a file is written."""
        return reader.charset_of(path)

    def contact_of(self, raw: RawCard) -> Contact:
        """The contact that a stored row says."""
        return reader.contact_of(raw)


def _layout(head: bytes) -> Layout | None:
    if head.startswith(_BINARY) or b"BEGIN:VCARD" in head[:200].upper():
        return None
    return layout_of(head_text(head))


SOURCE: TableSource = TableSource()
