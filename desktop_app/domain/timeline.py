"""What passed between you and people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum


class InteractionKind(Enum):
    """What sort of thing passed between you. NOTE is a remark to yourself and does not count as contact."""

    CALL = "call"
    MEETING = "meeting"
    COFFEE = "coffee"
    MEAL = "meal"
    EMAIL = "email"
    MESSAGE = "message"
    LETTER = "letter"
    SOCIAL = "social"
    EVENT = "event"
    GIFT = "gift"
    NOTE = "note"
    OTHER = "other"


class Starter(Enum):
    """Who started it."""

    YOU = "you"
    THEY = "they"


@dataclass(frozen=True, slots=True)
class Participant:
    """A person in an interaction or reminder: enough to draw their avatar and open them."""

    id: int
    name: str
    uid: str = ""


@dataclass(slots=True)
class Interaction:
    """Something that passed between you and one or more people.

    `day` is the local day it happened on. When the time of day is known, `at` is the UTC moment and `zone` the IANA
    zone it was said in; otherwise both are empty. `minutes` is how long it took.
    """

    kind: InteractionKind
    day: date
    summary: str = ""
    body: str = ""
    at: datetime | None = None
    zone: str = ""
    minutes: int | None = None
    starter: Starter | None = None
    place: str = ""
    people: tuple[Participant, ...] = ()
    id: int = 0
    uid: str = ""
    created_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PageEnd:
    """Where a page of the timeline ended: the next one starts with what is older. All as the database orders them."""

    day: str
    at: str
    id: int
