"""What people's cards say in fields of one's own (`own_fields.py` defines those)."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as member
from enum import Enum


class OwnKind(Enum):
    """What the values of a field are."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    CHOICE = "choice"
    LINK = "link"


@dataclass(slots=True)
class OwnValue:
    """What a person's card says in one field, `text` as `own_fields.read_value` writes it.

    `field` and `kind` say which field that is; `field_id` is 0 for one not stored yet. Where a table
    names only the field, `is_loose`, and the kind is that of the field there is of this name.
    """

    field: str
    kind: OwnKind
    text: str
    field_id: int = 0
    id: int = 0
    person_id: int = 0
    is_loose: bool = member(default=False, compare=False)
