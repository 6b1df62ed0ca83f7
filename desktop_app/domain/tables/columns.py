"""What a column of a table says of a person, as data that can be shown, edited and remembered.

The text form is `field[.part][#number][=label]`: `given`, `phone#2=work`, `address.street=home`,
`email.label#3`; "" is a column that says nothing Kith keeps. Columns of one field, number and
label belong together: `email#2` and `email.label#2` are one address.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache


class Field(Enum):
    """What a column may say. Of CHANNELS, POSITION and others there may be several a person."""

    NOTHING = ""
    DISPLAY_NAME = "display_name"
    PREFIX = "prefix"
    GIVEN = "given"
    MIDDLE = "middle"
    FAMILY = "family"
    SUFFIX = "suffix"
    NICKNAME = "nickname"
    PHONETIC_GIVEN = "phonetic_given"
    PHONETIC_MIDDLE = "phonetic_middle"
    PHONETIC_FAMILY = "phonetic_family"
    FILE_AS = "file_as"
    PRONOUNS = "pronouns"
    GENDER = "gender"
    HEADLINE = "headline"
    PLACE = "place"
    NOTES = "notes"
    MET = "met_text"
    UID = "uid"
    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"
    WEB = "web"
    CHAT = "chat"
    SOCIAL = "social"
    ORGANISATION = "organisation"
    TITLE = "title"
    DEPARTMENT = "department"
    ROLE = "role"
    BIRTHDAY = "birthday"
    ANNIVERSARY = "anniversary"
    DATE = "date"
    RELATION = "relation"
    TAG = "tag"
    INTRODUCER = "introducer"
    OWN = "own"
    HOUSEHOLD = "household"

    # They are asked for some hundred thousand times a file; Enum's own hash is made anew each time.
    __hash__ = object.__hash__


TEXTS = (
    Field.DISPLAY_NAME,
    Field.PREFIX,
    Field.GIVEN,
    Field.MIDDLE,
    Field.FAMILY,
    Field.SUFFIX,
    Field.NICKNAME,
    Field.PHONETIC_GIVEN,
    Field.PHONETIC_MIDDLE,
    Field.PHONETIC_FAMILY,
    Field.FILE_AS,
    Field.PRONOUNS,
    Field.GENDER,
    Field.HEADLINE,
    Field.PLACE,
    Field.NOTES,
    Field.MET,
    Field.UID,
)
"""Fields of the person, of which there is one; their values are attributes of `Person`."""
CHANNELS = (Field.EMAIL, Field.PHONE, Field.ADDRESS, Field.WEB, Field.CHAT, Field.SOCIAL)
"""Fields that are ways to reach a person; their values are those of `ChannelKind`."""
POSITION = (Field.ORGANISATION, Field.TITLE, Field.DEPARTMENT, Field.ROLE)
"""Fields of a position; those of one number are one position."""
DATES = (Field.BIRTHDAY, Field.ANNIVERSARY, Field.DATE)
SOMEBODY = (
    Field.DISPLAY_NAME,
    Field.GIVEN,
    Field.FAMILY,
    Field.NICKNAME,
    Field.ORGANISATION,
    Field.EMAIL,
)
"""Fields of which a table has one at least, or it is no table of people."""
ADDRESS_PARTS = (
    "street",
    "street2",
    "street3",
    "house_number",
    "house_suffix",
    "extended",
    "po_box",
    "city",
    "region",
    "postal_code",
    "country",
    "text",
    "formatted",
)
"""Parts of an address: `text` is all of it in one piece, `formatted` the same beside its parts. A house
number is put beside the street, on the side on which its column stands.
"""
FAMILY_FIRST = "family_first"
"""The part of a whole name that is written “Sousa, Ana”, or of how one is spoken, “ヤマダ タロウ”."""
COUNTY = "county"
"""The part of an address that is its region where no other column says that; elsewhere it says nothing of
an address. No settled column has it.
"""
_PARTS = {*ADDRESS_PARTS, COUNTY, FAMILY_FIRST, "label", "service", "year", "month", "day"}
_TEXT = re.compile(r"([a-z_]+)(?:\.([a-z_0-9]+))?(?:#(\d{1,4}))?(?:=(.*))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Column:
    """What a column says. `label` is one for every row (work, home, spouse …; of a chat or social
    profile the service), `part` says which piece of the field ("" the value itself), and `number`
    counts several from 1. Of fields of one's own (OWN) the label is the name of the field; where
    `label` is a part it stands in the cell, and `text` has name and value together.
    """

    field: Field
    label: str = ""
    part: str = ""
    number: int = 1

    def __str__(self) -> str:
        part = f".{self.part}" if self.part else ""
        number = f"#{self.number}" if self.number != 1 else ""
        label = f"={self.label}" if self.label else ""
        return f"{self.field.value}{part}{number}{label}"

    @property
    def says_nothing(self) -> bool:
        """Whether the column is left out."""
        return self.field is Field.NOTHING


NOTHING = Column(Field.NOTHING)


@lru_cache(maxsize=4096)
def column_of(text: str) -> Column:
    """Read the text form; raises ValueError on anything else."""
    if not text:
        return NOTHING
    found = _TEXT.fullmatch(text)
    if found is None or (found[2] or "street") not in _PARTS:
        raise ValueError(f"{text!r} is no column")
    return Column(Field(found[1]), found[4] or "", found[2] or "", int(found[3] or 1))


_OWN_FIELD = "Own Field - "
"""Before the name of a field of one's own in Kith's own tables."""


def own_field_header(name: str) -> str:
    """The header of the column of a field of one's own."""
    return f"{_OWN_FIELD}{name}"


def own_field_of(header: str) -> str:
    """The name of the field whose column has that header, "" for any other header."""
    # As a field's name is kept: on one line, with single blanks (`checked_name`).
    return (
        " ".join(header.removeprefix(_OWN_FIELD).split()) if header.startswith(_OWN_FIELD) else ""
    )


def told_apart(columns: Iterable[Column]) -> list[Column]:
    """The columns, with those that would say the very same numbered on: two columns “Phone” are two
    numbers.
    """
    taken: dict[Column, dict[int, int]] = {}
    result = []
    for column in columns:
        if not column.says_nothing:
            numbers = taken.setdefault(replace(column, number=0), {})
            column = replace(column, number=_free(numbers, column.number))
        result.append(column)
    return result


def _free(numbers: dict[int, int], number: int) -> int:
    """The first number from one on that is not taken, which now it is; of each that is taken
    `numbers` has a later one to go on with, so that thousands alike cost no more than others.
    """
    passed = []
    while number in numbers:
        passed.append(number)
        number = numbers[number]
    numbers |= dict.fromkeys([*passed, number], number + 1)
    return number


def names_somebody(columns: Sequence[Column]) -> bool:
    """Whether a table with these columns is about people."""
    return any(column.field in SOMEBODY and column.part in ("", FAMILY_FIRST) for column in columns)
