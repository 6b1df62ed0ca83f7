"""What passed between you and people."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import date, datetime
from enum import Enum


class InteractionKind(Enum):
    """What sort of thing passed between you. NOTE is a remark to yourself and does not count as
    contact.
    """

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
    """A person in an interaction or reminder: enough to draw their avatar and open them.

    Only the timeline says whether there is a photo; it makes nobody another person.
    """

    id: int
    name: str
    uid: str = ""
    has_photo: bool = field(default=False, compare=False)


@dataclass(slots=True)
class Interaction:
    """Something that passed between you and one or more people.

    `day` is the local day it happened on. When the time of day is known, `at` is the UTC moment and
    `zone` the IANA zone it was said in; otherwise both are empty. `minutes` is how long it took.
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


MUTUAL = frozenset(
    {InteractionKind.MEETING, InteractionKind.COFFEE, InteractionKind.MEAL, InteractionKind.EVENT}
)
"""Kinds that are done together: that one took place does not tell who started it."""


def reached(
    people: tuple[Participant, ...], kind: InteractionKind, today: date, summary: str
) -> Interaction:
    """An entry that you got in touch with these people on the local day `today`."""
    starter = None if kind in MUTUAL else Starter.YOU
    return Interaction(kind, today, summary, starter=starter, people=people)


@dataclass(frozen=True, slots=True)
class PageEnd:
    """Where a page of the timeline ended: the next one starts with what is older. All as the
    database orders them.
    """

    day: str
    at: str
    id: int


@dataclass(frozen=True, slots=True)
class TimelineQuery:
    """Which entries a timeline shows. All conditions hold together; within one tuple any of its
    members does.

    `person` keeps entries that person took part in. `kinds` and `favours` are one condition: what is
    of such a kind, or has a favour of such a kind (a value of `FavourKind`) hanging on it. `circles` and `tags` keep those in which
    somebody took part who is in such a circle and carries such a tag. Each word of `text` must
    begin a word of the entry or of a participant's name; a single letter looks at names alone.
    """

    person: int | None = None
    kinds: tuple[InteractionKind, ...] = ()
    circles: tuple[int, ...] = ()
    tags: tuple[int, ...] = ()
    text: str = ""
    favours: tuple[str, ...] = ()

    @property
    def asks_kinds(self) -> bool:
        """Whether only some kinds are shown."""
        return bool(self.kinds or self.favours)

    @property
    def has_filter(self) -> bool:
        """Whether anything is left out."""
        return self != TimelineQuery()

    @property
    def asks_people(self) -> bool:
        """Whether what is known of people (names, circles, tags) decides which entries fit."""
        return bool(self.circles or self.tags or self.text.strip())

    def to_json(self) -> str:
        """The query as kept between two starts; members at their default are left out."""
        import json

        kept = {item.name: getattr(self, item.name) for item in fields(self)}
        kept["kinds"] = [kind.value for kind in self.kinds]
        return json.dumps({name: value for name, value in kept.items() if value})

    @classmethod
    def from_json(cls, text: str) -> TimelineQuery:
        """Read `to_json`'s form; raises `ValueError` if malformed."""
        import json

        kept = json.loads(text or "{}")
        if not isinstance(kept, dict):
            raise ValueError("a query is an object")
        person = kept.get("person")
        return cls(
            person if isinstance(person, int) else None,
            tuple(InteractionKind(kind) for kind in kept.get("kinds", ())),
            tuple(int(row) for row in kept.get("circles", ())),
            tuple(int(row) for row in kept.get("tags", ())),
            str(kept.get("text", "")),
            tuple(str(kind) for kind in kept.get("favours", ())),
        )


@dataclass(frozen=True, slots=True)
class MonthOfEntries:
    """A month in which something passed: its first day, the row where it begins, how many rows it
    has.
    """

    first: date
    row: int
    count: int
