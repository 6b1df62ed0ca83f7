"""What a typed line tells about a person that belongs in their card: a number, a birthday, a job."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Participant


class FactKind(Enum):
    """Where on the card it goes."""

    PHONE = "phone"
    EMAIL = "email"
    BIRTHDAY = "birthday"
    POSITION = "position"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing told about one known person, offered to be kept and never stored unasked.

    `value` is the number or address as typed, a birthday as ISO 8601 with the year left out where
    none was said ("--05-14"), the organisation of a position, or the place moved to; `title` is
    what they are there. `start` and `end` count code points of the line.
    """

    kind: FactKind
    person: Participant
    value: str
    start: int
    end: int
    title: str = ""
