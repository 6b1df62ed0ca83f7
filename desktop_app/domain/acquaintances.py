"""Whether two people know each other, as far as you said."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from desktop_app.domain.ways.ties import TieKind

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Participant
    from desktop_app.domain.ways.ties import Tie


class Acquainted(Enum):
    """What you said of two people."""

    YES = "yes"
    NO = "no"


TOLD = frozenset({TieKind.CONFIRMED, TieKind.RELATION, TieKind.INTRODUCED, TieKind.ENTRY})
"""What two people are known by to know each other. That both were somewhere makes it likely."""


@dataclass(frozen=True, slots=True)
class Connection:
    """Somebody whom a person knows, or may know, and what that is believed by."""

    person: Participant
    tie: Tie


@dataclass(frozen=True, slots=True)
class Connections:
    """Whom somebody knows as far as was told, the surest first, and whom they may know for having
    been at the same place, the likeliest first: to be asked about.
    """

    known: tuple[Connection, ...]
    likely: tuple[Connection, ...]
