"""Who takes part in an event (RFC 5545, sections 3.8.4.1 and 3.8.4.3): people, not rooms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.doubles.channels import email_key
from desktop_app.domain.person import Contact, RawCard
from desktop_app.formats.mail import addresses
from desktop_app.formats.mail.machines import is_machine
from desktop_app.formats.vcard.property_line import unescape

if TYPE_CHECKING:
    from desktop_app.formats.vcard.property_line import Head

VERSION = "ics-attendee"
_LONGEST = 2_000
"""Characters of a line in which its address is looked for."""
_NO_PEOPLE = frozenset(("RESOURCE", "ROOM", "GROUP"))


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody at an event: an address in lower case ("" for none), a name, whether they said no,
    and the place of the line among those of the event.
    """

    address: str
    name: str
    declined: bool
    place: int

    def key(self) -> str:
        """The same for the same person."""
        return email_key(self.address) or self.name.casefold()

    def raw(self) -> RawCard:
        """What is stored of them."""
        return RawCard(VERSION, (self.address, self.name))


def attendee_of(head: Head, value: str, place: int) -> Attendee | None:
    """Whom a line names; None for rooms, groups and programs, and for what names nobody."""
    if (
        head.param("CUTYPE").upper() in _NO_PEOPLE
        or head.param("ROLE").upper() == "NON-PARTICIPANT"
    ):
        return None
    told = value if value.lower().startswith("mailto:") else head.param("EMAIL") or value
    found = addresses.addresses_of(unescape(told[:_LONGEST]).partition("?")[0])
    address = found[0][1] if found else ""
    name = addresses.name_of(unescape(head.param("CN")), address)
    if is_machine(address) or not (address or " " in name):
        return None
    return Attendee(address, name, head.param("PARTSTAT").upper() == "DECLINED", place)


def contact_of(raw: RawCard) -> Contact:
    """The contact that a stored attendee says."""
    address, name = (*raw.lines, "", "")[:2]
    contact = addresses.contact_of(addresses.raw_of(name, address))
    if not address:
        contact.channels.clear()
    contact.raw = raw
    return contact
