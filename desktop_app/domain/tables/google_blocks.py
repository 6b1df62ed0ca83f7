"""Google's tables of contacts: numbered blocks of columns, `Phone 2 - Value` and the like, which
Kith's own tables have too (`Social 1 - Service` and `Organization 1 - Role` are theirs alone).

The header until 2024 says `- Type` and `Group Membership`, that since then `- Label` and `Labels`.
"""

from __future__ import annotations

import re

from desktop_app.domain.tables.columns import Column, Field, column_of

_BLOCK = re.compile(
    r"(E-?mail|Phone|Address|Organization|Relation|Website|Event|IM|Social|Custom Field|Jot"
    r"|Calendar Link|External ID|Sip Address) (\d{1,4}) - (.+)",
    re.IGNORECASE,
)
_ADDRESS = {
    "formatted": "formatted",
    "street": "street",
    "city": "city",
    "po box": "po_box",
    "region": "region",
    "postal code": "postal_code",
    "country": "country",
    "extended address": "extended",
    "type": "label",
    "label": "label",
}
_POSITION = {
    "name": Field.ORGANISATION,
    "title": Field.TITLE,
    "department": Field.DEPARTMENT,
    "role": Field.ROLE,
    "type": None,
    "label": None,
}
_VALUES = {
    "email": Field.EMAIL,
    "phone": Field.PHONE,
    "website": Field.WEB,
    "relation": Field.RELATION,
    "event": Field.DATE,
    "im": Field.CHAT,
    "social": Field.SOCIAL,
    "custom field": Field.OWN,
}
_PARTS = {"value": "", "type": "label", "label": "label", "service": "service"}


def google_column(header: str) -> Column | None:
    """What a column of one of Google's blocks says; None for any other header."""
    found = _BLOCK.fullmatch(header.strip())
    if found is None:
        return None
    block, number, part = found[1].lower().replace("-", ""), int(found[2]), found[3].lower()
    if block == "address" and part in _ADDRESS:
        return Column(Field.ADDRESS, "", _ADDRESS[part], number)
    if block == "organization" and part in _POSITION:
        field = _POSITION[part]
        if field is None:
            return Column(Field.ORGANISATION, "", "label", number)
        return Column(field, "", "", number)
    if block in _VALUES and part in _PARTS:
        return Column(_VALUES[block], "", _PARTS[part], number)
    return Column(Field.NOTHING)


WHOLE = {
    "photo": "",
    "labels": "tag",
    "group membership": "tag",
    "occupation": "role",
    "location": "place",
}
"""Columns outside the blocks that English says otherwise, in small letters."""


def whole_column(header: str) -> Column | None:
    """What Google means by a header that is of no block, None where English says it all."""
    text = WHOLE.get(header.strip().lower())
    return None if text is None else column_of(text)


_NAMES = {"name", "first name", "given name", "last name", "family name"}


def is_google(header: list[str]) -> bool:
    """Whether that is a header of Google's: two blocks' columns, one beside the columns of a name,
    or its own names.
    """
    blocks = sum(google_column(cell) is not None for cell in header)
    names = {cell.strip().lower() for cell in header}
    old = {"given name", "family name", "group membership"} <= names
    new = {"first name", "last name", "labels", "organization name"} <= names
    return blocks >= (1 if names & _NAMES else 2) or old or new
