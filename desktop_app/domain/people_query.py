"""What a people list shows: a text, filters and an order. A smart list is one of these with a
name.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from desktop_app.domain.cadence import Cadence
    from desktop_app.domain.person import Standing


class Scope(Enum):
    """Which people are looked at: the living list, the archive or the trash."""

    PEOPLE = "people"
    ARCHIVE = "archive"
    TRASH = "trash"


class Sort(Enum):
    """Orders of the people list."""

    NAME = "name"
    FAMILY = "family"
    SILENT = "silent"
    WARMTH = "warmth"
    ADDED = "added"


EVERYBODY = "{}"
"""The plain list as stored; asked for at nearly every start, and json takes milliseconds to
load."""


@dataclass(frozen=True, slots=True)
class Counted:
    """People a number stands for, by id, and `words` for who they are."""

    people: tuple[int, ...]
    words: str


_LISTED = ("circles", "tags", "organisations")
"""Members that hold ids."""


@dataclass(frozen=True, slots=True)
class PeopleQuery:
    """All conditions hold together; within one tuple any of its members does.

    `text` is what was typed. `due` keeps people whose ideal interval has run out. `dormant_days`
    keeps people you once were in contact with but not for that many days. `former` keeps people who
    once were one of those things to you in a position that has ended; `organisations` keeps who is
    or was there.
    """

    text: str = ""
    due: bool = False
    starred: bool = False
    circles: tuple[int, ...] = ()
    tags: tuple[int, ...] = ()
    organisations: tuple[int, ...] = ()
    dormant_days: int | None = None
    former: tuple[Standing, ...] = ()
    scope: Scope = Scope.PEOPLE
    sort: Sort = Sort.NAME
    counted: Counted | None = None

    @property
    def has_filter(self) -> bool:
        """Whether anything but text, scope and sort narrows the list."""
        return bool(
            self.due
            or self.starred
            or self.circles
            or self.tags
            or self.organisations
            or self.dormant_days is not None
            or self.former
            or self.counted is not None
        )

    def to_json(self) -> str:
        """The query as stored in a smart list; members at their default, and whoever is counted, are
        left out.
        """
        import json

        default = PeopleQuery()
        stored: dict[str, object] = {}
        for item in fields(self):
            value = getattr(self, item.name)
            if item.name == "counted" or value == getattr(default, item.name):
                continue
            if isinstance(value, Enum):
                value = value.value
            elif isinstance(value, tuple):
                value = [part.value if isinstance(part, Enum) else part for part in value]
            stored[item.name] = value
        return json.dumps(stored, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> PeopleQuery:
        """Read `to_json`'s form; members a newer Kith may have added are ignored. Raises
        `ValueError` if malformed.
        """
        if text == EVERYBODY:
            return cls()
        import json

        stored = json.loads(text)
        names = {item.name for item in fields(cls)} - {"counted"}
        known = {name: stored[name] for name in names if name in stored}
        known |= {name: tuple(known[name]) for name in _LISTED if name in known}
        known["scope"] = Scope(known.get("scope", Scope.PEOPLE))
        known["sort"] = Sort(known.get("sort", Sort.NAME))
        if "former" in known:
            from desktop_app.domain.person import Standing

            known["former"] = tuple(Standing(part) for part in known["former"])
        return cls(**known)


@dataclass(frozen=True, slots=True)
class SmartList:
    """A saved search that keeps itself. `icon` names an icon file."""

    id: int
    name: str
    query: PeopleQuery
    icon: str = "list"
    position: int = 0


@dataclass(frozen=True, slots=True)
class PersonLine:
    """What a row of the people list shows. `cadence` is the one in force: the person's own, else
    the shortest of their tags', else the circle's; `clock_day` is where its clock stands
    (`cadence.clock_day`), `trashed_at` the UTC moment they came into the trash.
    """

    id: int
    uid: str
    name: str
    headline: str = ""
    title: str = ""
    organisation: str = ""
    last_contact: date | None = None
    clock_day: date | None = None
    cadence: Cadence | None = None
    circle_id: int | None = None
    starred: bool = False
    has_photo: bool = False
    is_you: bool = False
    is_company: bool = False
    scope: Scope = Scope.PEOPLE
    trashed_at: datetime | None = None
