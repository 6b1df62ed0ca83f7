"""Writing a table of people for spreadsheets and for Kith, which reads it back.

Its numbered columns are named as Google's; “Kith UID” says whose table it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.domain.tables.columns import own_field_header
from desktop_app.formats.home_line import written_home
from desktop_app.formats.tables.guard import guarded
from desktop_app.formats.tables.writer import (
    SEVERAL,
    People,
    birthday,
    block_header,
    blocks_of,
    rows_written,
)

if TYPE_CHECKING:
    from desktop_app.domain.person import Contact

_TEXTS = {
    "Display Name": "display_name",
    "Name Prefix": "prefix",
    "First Name": "given",
    "Middle Name": "middle",
    "Last Name": "family",
    "Name Suffix": "suffix",
    "Nickname": "nickname",
    "Phonetic First Name": "phonetic_given",
    "Phonetic Middle Name": "phonetic_middle",
    "Phonetic Last Name": "phonetic_family",
    "File As": "file_as",
    "Pronouns": "pronouns",
    "Gender": "gender",
    "Headline": "headline",
    "Location": "place",
    "How We Met": "met_text",
    "Notes": "notes",
    "Kith UID": "uid",
}
_HEADER = [*_TEXTS, "Birthday", "Introduced By", "Tags", "Household", "Kith Household"]


def write_plain(people: People) -> Iterator[str]:
    """The people, every cell guarded so that no spreadsheet runs it."""
    header = [*_HEADER, *block_header(people, _blocks)]
    return rows_written(header, (_row(contact) for contact in people()), guarded)


def _blocks(contact: Contact) -> dict[str, str]:
    row = blocks_of(contact)
    for number, position in enumerate(contact.positions, 1):
        block = f"Organization {number}"
        row[f"{block} - Name"] = position.organisation
        row[f"{block} - Title"] = position.title
        row[f"{block} - Department"] = position.department
        row[f"{block} - Role"] = position.role
    for own in contact.own_values:
        header = own_field_header(own.field)
        # A name may be that of fields of several kinds.
        row[header] = "\n".join(filter(None, (row.get(header), own.text)))
    return row


def _row(contact: Contact) -> dict[str, str]:
    row = {name: getattr(contact.person, field) for name, field in _TEXTS.items()}
    tags = [*contact.tags, *(["* starred"] if contact.person.starred else [])]
    row["Birthday"] = birthday(contact)
    row["Introduced By"] = contact.introduced_by_name
    row["Tags"] = SEVERAL.join(tags)
    for home in contact.homes:
        row["Household"] = home.household.line or home.household.name
        row["Kith Household"] = written_home(home)
    return row | _blocks(contact)
