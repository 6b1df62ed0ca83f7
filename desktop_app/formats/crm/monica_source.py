"""Monica 4.x, as a format that can be brought in: the JSON of *Settings, Export data*.

The form is that of monicahq/monica, branch 4.x (releases 4.0 and 4.1): `version` is "1.0-preview.1"
(`app/Services/Account/Settings/JsonExportAccount.php`, 8c627a28 and 51c01532), what stands below
`account` is written by `app/ExportResources` (Account 3a9ef973, Contact 33097850, Activity, Call,
Conversation, Debt, LifeEvent, Pet, Photo, Reminder 8c627a28, Address, ContactField, Gift, Message,
Relationship dc12e92b, SpecialDate, Task ac906646): collections have `count`, `type` in the singular,
and `values`; properties that are null are left out. Held against the anonymised export of a real
4.1.2 in naiba/bonds, `server/internal/testdata/monica_export_real.json` (092c3069).

Not in that export, and so not here: dated jobs, who was met where, custom labels of contact fields,
reasons of debts. Monica 5 has no export of its own yet.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from desktop_app.formats.source import CERTAIN, LIKELY, NO, Source

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from desktop_app.domain.importing import About, Option, RecordRead
    from desktop_app.domain.person import Contact, RawCard
    from desktop_app.domain.unread import UnreadLine

_HEAD = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*\{")
_MARKS = (b'"app_version"', b'"exported_by"', b'"account"')
_EARLY = re.compile(rb'"type":\s*"(?:user|contact)s?"')


class MonicaSource(Source):
    """The export; `read` gives people, and the things whose options are wanted."""

    key = "monica"
    suffixes = (".json",)
    has_options = True

    def sniff(self, head: bytes, name: str) -> int:
        """An object that says by which release and user it was exported, or early previews, which
        say only the account.
        """
        if not _HEAD.match(head):
            return NO
        if all(mark in head for mark in _MARKS):
            return CERTAIN
        is_early = b'"account"' in head and b'"values"' in head and _EARLY.search(head)
        return LIKELY if is_early else NO

    def read(
        self, path: Path, charset: str = "", options: Collection[str] | None = None
    ) -> Iterator[RecordRead]:
        """The people of an export, and the things whose options are wanted."""
        from desktop_app.formats.crm import monica_reader as reader

        return reader.everything(path, reader.WANTED if options is None else options)

    def read_one(self, path: Path, line: int, charset: str = "") -> RecordRead | None:
        """The person of that number, counted from 1."""
        return next((item for item in self.read(path, charset, ()) if item.line == line), None)

    def options_of(self, path: Path) -> tuple[Option, ...]:
        """What there is besides people, counted. Raises OSError."""
        from desktop_app.formats.crm import monica_reader as reader

        return reader.options_of(path)

    def about(self, path: Path) -> About:
        """Whose export it is, and when it was made. Raises OSError."""
        from desktop_app.formats.crm import monica_reader as reader

        return reader.about_of(path)

    def contact_of(self, raw: RawCard) -> Contact:
        """The contact that kept lines say."""
        from desktop_app.formats.crm import monica_people

        return monica_people.contact_of(raw)

    def revision(self, raw: RawCard) -> datetime | None:
        """When Monica last changed what it says."""
        from desktop_app.formats.crm import monica_people

        return monica_people.changed_at(raw)

    def kept(self, raw: RawCard) -> list[str]:
        """What has no place here, in an order of its own."""
        return sorted(line.text for line in self.unread(raw))

    def unread(self, raw: RawCard) -> list[UnreadLine]:
        """Pets, and contact fields that reach nobody."""
        from desktop_app.formats.crm import monica_people

        return monica_people.unread(raw)


SOURCE = MonicaSource()
