"""From the lines of one card to what they say; `properties.py` has the reader of each
property.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.faults import fault
from desktop_app.domain.person import ChannelKind, Position
from desktop_app.formats.facts import named, names_only_organisation
from desktop_app.formats.vcard.channels import address_text
from desktop_app.formats.vcard.of_producers import (
    FULLCONTACT,
    OF_PRODUCERS,
    read_fullcontact,
)
from desktop_app.formats.vcard.properties import (
    READERS,
    read_kith_property,
    read_messaging,
)
from desktop_app.formats.vcard.property_line import split_line, unescape
from desktop_app.formats.vcard.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.person import Channel, PostalAddress, RawCard
    from desktop_app.formats.facts import Facts
    from desktop_app.formats.vcard.property_line import Head

ODD_NAMED = 3
"""How many lines of a card that are no properties are named; of a broken photo there may be
hundreds."""


def map_card(raw: RawCard) -> Facts:
    """What a card says. Lines that are no properties, and values that cannot be, end in
    `notices`.
    """
    reading = Reading()
    parsed, odd = [], 0
    for number, line in enumerate(raw.lines):
        found = split_line(line)
        if found is None:
            odd += 1
            if odd <= ODD_NAMED:
                reading.facts.notices.append(fault("line-is-no-property", line=line[:60]))
            continue
        head, value = found
        if head.name == "X-ABLABEL":
            reading.labels[head.group] = unescape(value)
        parsed.append((head, value, number))
    if odd > ODD_NAMED:
        reading.facts.notices.append(fault("lines-are-no-properties", count=odd - ODD_NAMED))
    for head, value, number in parsed:
        reader = READERS.get(head.name) or OF_PRODUCERS.get(head.name)
        if reader is not None:
            if (value or head.name == "ADR") and not _is_alternative(reading, head, number):
                reader(reading, head, value, number)
        elif head.name.startswith("X-KITH-"):
            read_kith_property(reading, head, value, number)
        elif head.name.startswith("X-MESSAGING/"):
            read_messaging(reading, head, value, number)
        elif head.name.startswith(FULLCONTACT):
            read_fullcontact(reading, head, value, number)
    _finish(reading)
    return reading.facts


def _is_alternative(reading: Reading, head: Head, number: int) -> bool:
    """Whether a line says in another language what one before it said (RFC 6350 section 5.4)."""
    if not (group := head.param("ALTID")) or head.name == "FN":
        # A name in another script is worth having.
        return False
    return reading.alternatives.setdefault((head.name, group), number) != number


def _finish(reading: Reading) -> None:
    facts = reading.facts
    _join_positions(reading)
    _join_nicknames(reading)
    _add_address_labels(reading)
    facts.leave_address_to_household()
    if facts.left_out:
        facts.notices.append(fault("card-values-left", most=facts.most, count=facts.left_out))
    if reading.notes:
        facts.text(
            "notes",
            "\n\n".join(text for text, _ in reading.notes),
            *(line for _, line in reading.notes),
        )
    person = facts.contact.person
    if not person.display_name:
        # No line says it, so none is written for it either, as long as it stays so.
        facts.text("display_name", named(facts.contact))
    if not facts.kind and not person.is_company and names_only_organisation(facts.contact):
        # Google and Android write organisations so. No line says it, so the card stays as it is.
        person.is_company = True
        facts.says("company", True)
        facts.notices.append(fault("card-seems-company"))


def _join_nicknames(reading: Reading) -> None:
    """All nicknames are one text, each of them once."""
    names = dict.fromkeys(name for several, _ in reading.nicknames for name in several)
    lines = [line for _, line in reading.nicknames]
    reading.facts.text("nickname", ", ".join(names), *lines)


def _add_address_labels(reading: Reading) -> None:
    """A LABEL (RFC 2426 section 3.2.2) is the address as printed: shown where no ADR is for the same
    use or has parts of the same words.
    """
    facts = reading.facts
    of_adr = [item for item in facts.contact.channels if item.kind is ChannelKind.ADDRESS]
    known = {item.label: item for item in reversed(of_adr)}
    for head, value, line in reading.address_labels:
        channel = address_text(head, unescape(value), reading.label(head))
        if channel is None:
            continue
        same = known.get(channel.label) or _printed(of_adr, channel.value)
        if same is not None:
            facts.belongs("channel", same, line)
        else:
            facts.channel(channel, line)
    if reading.address_labels:
        first = {id(value): min(lines) for key, value, lines in facts.said if key == "channel"}
        facts.contact.channels.sort(key=lambda channel: first[id(channel)])


def _printed(several: Sequence[Channel], text: str) -> Channel | None:
    """The address all parts of which stand in a printed one."""
    said = " ".join(text.split())
    return next((item for item in several if item.address and _stands_in(item.address, said)), None)


def _stands_in(address: PostalAddress, said: str) -> bool:
    parts = (address.street, address.city, address.postal_code)
    return all(parts) and all(" ".join(part.split()) in said for part in parts)


def _join_positions(reading: Reading) -> None:
    """Pair the organisations with titles and roles by order; a card of Kith's own says its
    positions itself.
    """
    facts = reading.facts
    if facts.contact.positions:
        others = (*reading.titles, *reading.roles, *reading.departments)
        facts.also("position", *(line for _, line in others))
        facts.also("position", *(line for _, _, line in reading.organisations))
        return
    told = (reading.organisations, reading.titles, reading.roles, reading.departments)
    for place in range(max(len(several) for several in told)):
        lines: list[int] = []
        position = Position()
        if place < len(reading.organisations):
            position.organisation, position.department, line = reading.organisations[place]
            lines.append(line)
        if place < len(reading.departments) and not position.department:
            # Told apart from its organisation by Roundcube and KDE.
            position.department, line = reading.departments[place]
            lines.append(line)
        if place < len(reading.titles):
            position.title, line = reading.titles[place]
            lines.append(line)
        if place < len(reading.roles):
            position.role, line = reading.roles[place]
            lines.append(line)
        if facts.has_room():
            facts.contact.positions.append(position)
            facts.says("position", position, *lines)
