"""What came on somebody's card and Kith does not understand."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class Matter(Enum):
    """What a line holds."""

    TEXT = "text"
    PGP_KEY = "pgp-key"
    KEY = "key"
    SOUND = "sound"
    LOGO = "logo"
    PHOTO = "photo"
    DATA = "data"


@dataclass(frozen=True, slots=True)
class UnreadLine:
    """A line as its format understands it.

    `text` is the line as it is stored, and `key` what it says in a form that is equal where another
    version of the format says the same. `name` is what the format calls it: a property, a header.
    `value` is its plain text; of data it is empty, `data` tells it and `size` how many bytes it has
    (of text, in UTF-8).
    """

    text: str
    key: str
    name: str
    value: str
    matter: Matter = Matter.TEXT
    size: int = 0
    data: bytes | None = None


@dataclass(frozen=True, slots=True)
class LineOnCard:
    """A line of somebody's card, and where it came from: the row of its record, the key of the
    format, the names of the files and the UTC moment of the import, None when that is not known.
    """

    person_id: int
    record: int
    source: str
    line: UnreadLine
    files: tuple[str, ...] = ()
    came: datetime | None = None


def mark_of(line: UnreadLine) -> str:
    """By what a line that is not wanted any more is known again, without its words being kept: the
    beginning of its SHA-256.
    """
    return sha256(line.key.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def without(lines: tuple[str, ...], unwanted: Collection[str]) -> tuple[str, ...]:
    """The lines of a record without each of the `unwanted`, as they are stored."""
    return tuple(line for line in lines if line not in unwanted)
