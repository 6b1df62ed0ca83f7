"""A chat of WhatsApp, as a format that can be brought in: *Export chat*, with or without media.

Whom it is with is told by the name of the file alone (“WhatsApp Chat with Ana Reis.txt”, “WhatsApp Chat - Ana
Reis.zip”); which of those in a group is you, nothing tells, so groups stay out. What was written stays
out as well.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from desktop_app.formats.source import CERTAIN, NO, Source
from desktop_app.formats.whatsapp import chat

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.importing import Option, RecordRead
    from desktop_app.domain.person import Contact, RawCard

_ZIP = b"PK\x03\x04"
_LINES, _ENOUGH = 60, 2


class WhatsAppSource(Source):
    """The chat; `read` gives whom it is with, and the days of talk where they are wanted."""

    key = "whatsapp"
    suffixes = (".zip",)
    has_options = True
    is_partial = True
    knows_by_name = True

    def sniff(self, head: bytes, name: str) -> int:
        """Lines that begin as messages do, or a zip that begins with such a text."""
        if head.startswith(_ZIP):
            return CERTAIN if b"_chat.txt" in head[:80] else NO
        if b"\0" in head:
            return NO
        lines = head.decode("utf-8", "replace").splitlines()[:_LINES]
        found = sum(chat.message_of(line) is not None for line in lines)
        return CERTAIN if found >= _ENOUGH else NO

    def read(
        self, path: Path, charset: str = "", options: Collection[str] | None = None
    ) -> Iterator[RecordRead]:
        """Whom a chat is with, and what is wanted besides."""
        from desktop_app.formats.whatsapp import reader

        return reader.everything(path, (reader.TALKS,) if options is None else options)

    def read_one(self, path: Path, line: int, charset: str = "") -> RecordRead | None:
        """Whom the chat is with."""
        return next((item for item in self.read(path, charset, ()) if item.line == line), None)

    def options_of(self, path: Path) -> tuple[Option, ...]:
        """How many messages there are. Raises OSError."""
        from desktop_app.formats.whatsapp import reader

        return reader.options_of(path)

    def contact_of(self, raw: RawCard) -> Contact:
        """The contact that kept lines say."""
        from desktop_app.formats.tables.reader import contact_of

        return contact_of(raw)


SOURCE = WhatsAppSource()
