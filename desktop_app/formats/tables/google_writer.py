"""Writing Google CSV, with the header since 2024."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.domain.names import built_name
from desktop_app.formats.tables.writer import (
    CUSTOM,
    SEVERAL,
    People,
    birthday,
    block_header,
    blocks_of,
    current_positions,
    rows_written,
)

if TYPE_CHECKING:
    from desktop_app.domain.person import Contact

_HEADER = [
    "First Name",
    "Middle Name",
    "Last Name",
    "Phonetic First Name",
    "Phonetic Middle Name",
    "Phonetic Last Name",
    "Name Prefix",
    "Name Suffix",
    "Nickname",
    "File As",
    "Organization Name",
    "Organization Title",
    "Organization Department",
    "Birthday",
    "Notes",
    "Photo",
    "Labels",
]
_MINE, _STARRED = "* myContacts", "* starred"


def write_google(people: People) -> Iterator[str]:
    """The people as Google Contacts takes them."""
    header = [*_HEADER, *block_header(people, _blocks)]
    return rows_written(header, (_row(contact) for contact in people()))


def _blocks(contact: Contact) -> dict[str, str]:
    """Google has no social profiles: those that are pages are among the web pages."""
    row = {name: text for name, text in blocks_of(contact).items() if name[:6] != "Social"}
    for number, own in enumerate(contact.own_values, 1):
        row[f"{CUSTOM} {number} - Label"] = own.field
        row[f"{CUSTOM} {number} - Value"] = own.text
    return row


def _row(contact: Contact) -> dict[str, str]:
    person = contact.person
    positions = current_positions(contact)
    organisations = [position.organisation for position in positions]
    if person.is_company and not any(organisations):
        organisations = [person.display_name]
    given = person.given
    if not built_name(person) and not person.is_company:
        given = person.display_name
    groups = [_STARRED] if person.starred else []
    return {
        "First Name": given,
        "Middle Name": person.middle,
        "Last Name": person.family,
        "Phonetic First Name": person.phonetic_given,
        "Phonetic Middle Name": person.phonetic_middle,
        "Phonetic Last Name": person.phonetic_family,
        "Name Prefix": person.prefix,
        "Name Suffix": person.suffix,
        "Nickname": person.nickname,
        "File As": person.file_as,
        "Organization Name": _joined(organisations),
        "Organization Title": _joined([position.title for position in positions]),
        "Organization Department": _joined([position.department for position in positions]),
        "Birthday": birthday(contact),
        "Notes": person.notes,
        "Labels": SEVERAL.join([*contact.tags, *groups, _MINE]),
    } | _blocks(contact)


def _joined(texts: list[str]) -> str:
    return SEVERAL.join(texts) if any(texts) else ""
