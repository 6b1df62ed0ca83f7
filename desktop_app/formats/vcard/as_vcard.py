"""What the formats have in common whose records are kept as vCards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.formats.source import Source

if TYPE_CHECKING:
    from datetime import datetime

    from desktop_app.domain.person import Contact, RawCard
    from desktop_app.domain.unread import UnreadLine


class KeptAsVCard(Source):
    """A format of which each record that is stored is the vCard it says."""

    def contact_of(self, raw: RawCard) -> Contact:
        """The contact that a stored card says."""
        from desktop_app.formats.vcard import reader

        return reader.contact_of(raw)

    def revision(self, raw: RawCard) -> datetime | None:
        """The moment of REV."""
        from desktop_app.formats.vcard.kept import revision

        return revision(raw)

    def kept(self, raw: RawCard) -> list[str]:
        """The lines that Kith does not read, as name and value."""
        from desktop_app.formats.vcard.kept import kept_lines

        return kept_lines(raw)

    def unread(self, raw: RawCard) -> list[UnreadLine]:
        """The lines of properties that Kith does not read."""
        from desktop_app.formats.vcard.unread import unread_of

        return unread_of(raw)
