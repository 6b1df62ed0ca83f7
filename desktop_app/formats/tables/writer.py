"""Writing tables of people: what all of them have in common."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from desktop_app.domain.person import ChannelKind, Contact, DateKind, Position, PostalAddress
from desktop_app.domain.tables.columns import own_field_of
from desktop_app.formats.tables.guard import guarded_but_numbers

MARK = "\ufeff"
"""Without it, Excel takes UTF-8 for the character set of its system."""
SEVERAL = " ::: "
ROWS_A_PART = 200
People = Callable[[], Iterable[Contact]]
"""The people to write, as often as they are asked for."""
_GOOGLE_LABELS = {
    "home": "Home",
    "work": "Work",
    "mobile": "Mobile",
    "fax": "Fax",
    "work fax": "Work Fax",
    "home fax": "Home Fax",
    "other fax": "Other Fax",
    "pager": "Pager",
    "main": "Main",
    "other": "Other",
    "homepage": "Home Page",
    "profile": "Profile",
    "blog": "Blog",
    "school": "School",
}
BLOCKS = {
    ChannelKind.EMAIL: "E-mail",
    ChannelKind.PHONE: "Phone",
    ChannelKind.ADDRESS: "Address",
    ChannelKind.WEB: "Website",
    ChannelKind.CHAT: "IM",
    ChannelKind.SOCIAL: "Social",
}
"""What Google calls the columns of each channel; those of social profiles are Kith's own."""
CUSTOM = "Custom Field"
"""What Google calls the columns of a field of one's own."""
ADDRESS = {
    "Formatted": "",
    "Street": "street",
    "City": "city",
    "PO Box": "po_box",
    "Region": "region",
    "Postal Code": "postal_code",
    "Country": "country",
    "Extended Address": "extended",
}
"""Google's parts of an address, and ours."""


def rows_written(
    header: Sequence[str],
    rows: Iterable[dict[str, str]],
    guard: Callable[[str], str] = guarded_but_numbers,
) -> Iterator[str]:
    """A table in pieces of some rows: comma between cells, CRLF at the ends (RFC 4180), every cell
    `guard`ed. Columns of a row that the header has not are left out.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    text.write(MARK)
    writer.writerow(header)
    for number, row in enumerate(rows, 1):
        writer.writerow([guard(row.get(name, "")) for name in header])
        if number % ROWS_A_PART == 0:
            yield text.getvalue()
            text.seek(0)
            text.truncate()
    yield text.getvalue()


def blocks_of(contact: Contact) -> dict[str, str]:
    """The ways to reach somebody, their relations and days, in Google's numbered columns."""
    row: dict[str, str] = {}
    counted: Counter[str] = Counter()

    def put(block: str, label: str, **parts: str) -> None:
        counted[block] += 1
        row[f"{block} {counted[block]} - Label"] = label
        for part, text in parts.items():
            row[f"{block} {counted[block]} - {part}"] = text

    for way in contact.channels:
        label = _GOOGLE_LABELS.get(way.label, way.label)
        label = f"* {label}" if way.preferred else label
        if way.kind is ChannelKind.ADDRESS:
            put(BLOCKS[way.kind], label, **_address(way.value, way.address))
        elif way.kind in (ChannelKind.CHAT, ChannelKind.SOCIAL):
            put(BLOCKS[way.kind], label, Service=way.service, Value=way.value)
        else:
            put(BLOCKS[way.kind], label, Value=way.value)
    for relation in contact.relations:
        put("Relation", relation.kind.capitalize(), Value=relation.other_name)
    for date in contact.dates:
        if date.kind is not DateKind.BIRTHDAY:
            label = date.label or date.kind.value.capitalize()
            put("Event", label, Value=str(date.when or date.text))
    return row


def _address(value: str, address: PostalAddress | None) -> dict[str, str]:
    if address is None:
        return {"Formatted": value, "Street": value}
    parts = {name: getattr(address, part) for name, part in ADDRESS.items() if part}
    return {"Formatted": value} | parts


def block_header(people: People, of: Callable[[Contact], dict[str, str]]) -> list[str]:
    """The numbered columns that the people need, blocks and parts in their order, then those of fields
    of one's own.
    """
    found: dict[str, None] = {}
    for contact in people():
        found.update(dict.fromkeys(of(contact)))
    order = [*BLOCKS.values(), "Organization", "Relation", "Event", CUSTOM]

    def place(name: str) -> tuple[int, int]:
        if own_field_of(name):
            return len(order), 0
        block, number = name.split(" - ")[0].rsplit(" ", 1)
        return order.index(block), int(number)

    return sorted(found, key=place)


def birthday(contact: Contact) -> str:
    """The birthday as ISO 8601 or, without a day, in words; "" for none."""
    found = next((date for date in contact.dates if date.kind is DateKind.BIRTHDAY), None)
    return "" if found is None else str(found.when or found.text)


def current_positions(contact: Contact) -> list[Position]:
    """The positions held now."""
    return [position for position in contact.positions if position.is_current]
