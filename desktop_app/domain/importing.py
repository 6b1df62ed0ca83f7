"""What reading a file of contacts gives: contacts, groups, and problems that cost no neighbour."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.domain.person import Contact, RawCard


class Severity(Enum):
    """How bad a problem is: PROBLEM kept a card (or file) out, NOTICE is about something in a card that came in."""

    PROBLEM = "problem"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read. `line` counts from 1 (0: the whole file); `reason` is an English sentence.

    `cards` is how many cards it cost: 1 for a card refused, 0 for a notice or a file that could not be opened.
    """

    file: str
    line: int
    reason: str
    card_name: str = ""
    severity: Severity = Severity.PROBLEM
    cards: int = 0


@dataclass(frozen=True, slots=True)
class ContactRead:
    """A contact and the line its card began on, with what was noticed in it."""

    contact: Contact
    line: int
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class GroupRead:
    """A card that stands for a group. `members` are UIDs without `urn:uuid:`, or other URIs as they were."""

    name: str
    uid: str
    members: tuple[str, ...]
    raw: RawCard
    line: int
