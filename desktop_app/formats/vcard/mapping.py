"""From the lines of one card to what they say; `properties.py` has the reader of each
property.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.faults import fault
from desktop_app.domain.person import Position
from desktop_app.formats.facts import named
from desktop_app.formats.vcard.properties import READERS, Reading, read_kith_property
from desktop_app.formats.vcard.property_line import split_line, unescape

if TYPE_CHECKING:
    from desktop_app.domain.person import RawCard
    from desktop_app.formats.facts import Facts

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
        reader = READERS.get(head.name)
        if reader is not None:
            if value:
                reader(reading, head, value, number)
        elif head.name.startswith("X-KITH-"):
            read_kith_property(reading, head, value, number)
    _finish(reading)
    return reading.facts


def _finish(reading: Reading) -> None:
    facts = reading.facts
    _join_positions(reading)
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


def _join_positions(reading: Reading) -> None:
    """Pair the organisations with titles and roles by order; a card of Kith's own says its
    positions itself.
    """
    facts = reading.facts
    if facts.contact.positions:
        return
    for place in range(max(len(reading.organisations), len(reading.titles), len(reading.roles))):
        lines: list[int] = []
        position = Position()
        if place < len(reading.organisations):
            position.organisation, position.department, line = reading.organisations[place]
            lines.append(line)
        if place < len(reading.titles):
            position.title, line = reading.titles[place]
            lines.append(line)
        if place < len(reading.roles):
            position.role, line = reading.roles[place]
            lines.append(line)
        facts.contact.positions.append(position)
        facts.said.append(("position", position, tuple(lines)))
