"""Tables of people by anybody: CSV and TSV with or without a header (Thunderbird, Roundcube, lists
kept in a spreadsheet), as a format that can be brought in.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app.domain.tables.habits import GOOGLE, KITH, OUTLOOK, TABLE
from desktop_app.formats.source import BY_NAME, CERTAIN, LIKELY, NO, Source

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.importing import Charset, RecordRead
    from desktop_app.domain.person import Contact, RawCard
    from desktop_app.domain.tables.look import AsTable, TableLook
    from desktop_app.domain.unread import UnreadLine
    from desktop_app.formats.tables.layout import Layout

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
        if (TABLE if layout.habit == KITH else layout.habit) != self.habit:
            return NO
        return _SCORES[self.habit] if layout.header else _WITHOUT_HEADER

    def read(
        self, path: Path, charset: str = "", table: AsTable | None = None
    ) -> Iterator[RecordRead]:
        """The people in a file, by the columns given or guessed."""
        from desktop_app.formats.tables import reader

        return reader.read_table(path, self.key, charset, table)

    def read_one(
        self, path: Path, line: int, charset: str = "", table: AsTable | None = None
    ) -> RecordRead | None:
        """The row that begins on that line."""
        return next((item for item in self.read(path, charset, table) if item.line == line), None)

    def table_of(self, path: Path, charset: str = "") -> TableLook | None:
        """What columns a file has, and what they seem to say."""
        from desktop_app.formats.tables import reader

        return reader.look_at(path, charset)

    def charset_of(self, path: Path) -> Charset:
        """How the text of a file is written."""
        from desktop_app.formats.tables import reader

        return reader.charset_of(path)

    def is_own(self, raw: RawCard) -> bool:
        """Whether it is a row of `kith export --format csv`."""
        return raw.version.partition(" ")[0] == KITH

    def kept(self, raw: RawCard) -> list[str]:
        """What a record says that Kith does not know."""
        from desktop_app.formats.cells.record import kept_of

        return kept_of(raw)

    def unread(self, raw: RawCard) -> list[UnreadLine]:
        """What a record says that Kith does not understand."""
        from desktop_app.formats.cells.record import unread_of

        return unread_of(raw)

    def contact_of(self, raw: RawCard) -> Contact:
        """The contact that a stored row says."""
        from desktop_app.formats.tables import reader

        return reader.contact_of(raw)


@lru_cache(maxsize=2)
def _layout(head: bytes) -> Layout | None:
    if head.startswith(_BINARY) or b"BEGIN:VCARD" in head[:200].upper():
        return None
    from desktop_app.formats.tables.layout import layout_of
    from desktop_app.formats.tables.text import head_text

    return layout_of(head_text(head))


SOURCE: TableSource = TableSource()
