"""Windows Contacts (`.contact`), as a format that can be brought in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.domain.faults import fault
from desktop_app.domain.importing import ContactRead, Problem, Severity
from desktop_app.formats.source import CERTAIN, NO, Source, xml_in

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.importing import RecordRead
    from desktop_app.domain.person import Contact, RawCard
    from desktop_app.domain.unread import UnreadLine

_NAMESPACE = b"http://schemas.microsoft.com/Contact"


class WindowsContactSource(Source):
    """A person in a file of XML of Microsoft's contact schema."""

    key = "windows-contact"
    suffixes = (".contact",)

    def sniff(self, head: bytes, name: str) -> int:
        """XML of the namespace of that schema."""
        return CERTAIN if _NAMESPACE in xml_in(head) else NO

    def read(self, path: Path, charset: str = "") -> Iterator[RecordRead]:
        """The person of a file; XML says itself how it is encoded."""
        from desktop_app.formats.windows_contact import mapping
        from desktop_app.formats.xml_guard import UnsafeXmlError, elements

        number = 0
        try:
            for number, found in enumerate(elements(path, "contact"), 1):
                odd_photo = mapping.has_odd_photo(found)
                yield _record(mapping.record(found), str(path), number, odd_photo)
        except OSError as error:
            yield Problem(str(path), 0, fault("file-not-read", reason=error.strerror or str(error)))
        except UnsafeXmlError as error:
            yield Problem(str(path), number, fault("xml-not-read", reason=str(error)[:120]))

    def kept(self, raw: RawCard) -> list[str]:
        """What a record says that Kith does not know."""
        from desktop_app.formats.cells.record import kept_of

        return kept_of(raw)

    def unread(self, raw: RawCard) -> list[UnreadLine]:
        """What a record says that Kith does not understand."""
        from desktop_app.formats.cells.record import unread_of

        return unread_of(raw)

    def contact_of(self, raw: RawCard) -> Contact:
        """The contact that a stored record says."""
        from desktop_app.formats.windows_contact import mapping

        return mapping.contact_of(raw)


def _record(found: tuple[RawCard, str], file: str, number: int, odd_photo: bool) -> RecordRead:
    from desktop_app.formats.windows_contact import mapping

    raw, fingerprint = found
    contact = mapping.contact_of(raw)
    if not contact.person.display_name:
        return Problem(file, number, fault("card-holds-nobody"), cards=1)
    notices: tuple[Problem, ...] = ()
    if odd_photo:
        name = contact.person.display_name
        notices = (Problem(file, number, fault("photo-format-unknown"), name, Severity.NOTICE),)
    return ContactRead(contact, number, notices, file, mapping.KEY, fingerprint)


SOURCE = WindowsContactSource()
