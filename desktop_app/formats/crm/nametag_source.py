"""Nametag, as a format that can be brought in: the JSON of *Settings, Account, Export*.

The form is that of mattogodoy/nametag, `app/api/user/export/route.ts` (56cd2393, 2026), `version` "1.0",
and (0afc582a) "1.2", with the types of `prisma/schema.prisma`. A relation says what the person is to
the other one (`prisma/seed.ts`: a father has PARENT to his daughter). Not in that export: events,
uploaded photos (a photo is only named there), when a reminder was sent; the journal of "1.2" is not
read.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from desktop_app.formats.source import CERTAIN, NO, Source

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.importing import About, Option, RecordRead
    from desktop_app.domain.person import Contact, RawCard
    from desktop_app.domain.unread import UnreadLine

_HEAD = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*\{")
_MARKS = (b'"exportDate"', b'"user"', b'"accountCreated"')


class NametagSource(Source):
    """The export; `read` gives people, and the day of their last contact where that is wanted."""

    key = "nametag"
    suffixes = (".json",)
    has_options = True

    def sniff(self, head: bytes, name: str) -> int:
        """An object that says when it was exported, and since when the account has been there."""
        return CERTAIN if _HEAD.match(head) and all(mark in head for mark in _MARKS) else NO

    def read(
        self, path: Path, charset: str = "", options: Collection[str] | None = None
    ) -> Iterator[RecordRead]:
        """The people of an export, and the things whose options are wanted."""
        from desktop_app.formats.crm import nametag_reader as reader

        return reader.everything(path, (reader.LAST,) if options is None else options)

    def read_one(self, path: Path, line: int, charset: str = "") -> RecordRead | None:
        """The person of that number, counted from 1."""
        return next((item for item in self.read(path, charset, ()) if item.line == line), None)

    def options_of(self, path: Path) -> tuple[Option, ...]:
        """How many last contacts there are. Raises OSError."""
        from desktop_app.formats.crm import nametag_reader as reader

        return reader.options_of(path)

    def about(self, path: Path) -> About:
        """Whose export it is, and when it was made. Raises OSError."""
        from desktop_app.formats.crm import nametag_reader as reader

        return reader.about_of(path)

    def contact_of(self, raw: RawCard) -> Contact:
        """The contact that kept lines say."""
        from desktop_app.formats.crm import nametag_people

        return nametag_people.contact_of(raw)

    def kept(self, raw: RawCard) -> list[str]:
        """What has no place here, in an order of its own."""
        return sorted(line.text for line in self.unread(raw))

    def unread(self, raw: RawCard) -> list[UnreadLine]:
        """What somebody is to you, fields of your own, places on the map."""
        from desktop_app.formats.crm import nametag_people

        return nametag_people.unread(raw)


SOURCE = NametagSource()
