"""The phonebook a FRITZ!Box saves as XML, as a format that can be brought in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.formats.source import CERTAIN, NO, Source, xml_in

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from desktop_app.domain.importing import RecordRead
    from desktop_app.domain.person import Contact, RawCard
    from desktop_app.domain.unread import UnreadLine


class FritzBoxSource(Source):
    """Contacts of one or several phonebooks."""

    key = "fritzbox"
    suffixes = (".xml",)

    def sniff(self, head: bytes, name: str) -> int:
        """XML that begins with the phonebooks of a box."""
        plain = xml_in(head)
        return CERTAIN if b"<phonebooks" in plain and b"<phonebook" in plain else NO

    def read(self, path: Path, charset: str = "") -> Iterator[RecordRead]:
        """The people of a file, counted from 1; XML says itself how it is encoded."""
        from desktop_app.formats.fritzbox import phonebook

        return phonebook.read_phonebook(path)

    def revision(self, raw: RawCard) -> datetime | None:
        """The moment the box last changed a contact."""
        from desktop_app.formats.fritzbox import phonebook

        return phonebook.changed_at(raw)

    def kept(self, raw: RawCard) -> list[str]:
        """What a record says that Kith does not know."""
        from desktop_app.formats.fritzbox import phonebook

        return phonebook.kept(raw)

    def unread(self, raw: RawCard) -> list[UnreadLine]:
        """What a record says that Kith does not understand."""
        from desktop_app.formats.cells.record import unread_of

        return unread_of(raw)

    def contact_of(self, raw: RawCard) -> Contact:
        """The contact that a stored record says."""
        from desktop_app.formats.fritzbox import phonebook

        return phonebook.contact_of(raw)


SOURCE = FritzBoxSource()
