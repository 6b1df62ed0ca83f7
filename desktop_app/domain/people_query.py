"""What a people list shows: a text, rules and an order. A smart list is one of these with a
name.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

from desktop_app.domain.rules.rule import NO_RULES, NOT, Group, How

if TYPE_CHECKING:
    from datetime import datetime

    from desktop_app.domain.cadence import Cadence
    from desktop_app.domain.rules.rule import Part


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


@dataclass(frozen=True, slots=True)
class PeopleQuery:
    """People who fit `rules` and are found by `text`, what was typed; `counted` keeps those of a
    number. `scope` is where people are looked for, besides where a rule sends.
    """

    text: str = ""
    rules: Group = NO_RULES
    scope: Scope = Scope.PEOPLE
    sort: Sort = Sort.NAME
    counted: Counted | None = None

    @classmethod
    def by(cls, *rules: Part, **more: Any) -> PeopleQuery:
        """People who fit all of these rules; `more` are further members."""
        return cls(rules=Group(How.ALL, rules), **more)

    @property
    def has_filter(self) -> bool:
        """Whether anything but text, scope and sort narrows the list."""
        return bool(self.rules.parts) or self.counted is not None

    @property
    def scopes(self) -> frozenset[Scope]:
        """Where people are looked for: in archive and trash only if `scope` or a rule names them."""
        found = {self.scope}
        for rule in self.rules.rules():
            if rule.kind == "kept" and isinstance(rule.value, tuple):
                named = {Scope(item) for item in rule.value}
                found |= named if not rule.comparison.endswith(NOT) else set(Scope) - named
        return frozenset(found)

    def to_json(self) -> str:
        """The query as stored in a smart list; members at their default, and whoever is counted, are
        left out.
        """
        if self == PeopleQuery():
            return EVERYBODY
        import json

        stored: dict[str, object] = {}
        if self.text:
            stored["text"] = self.text
        if self.rules != NO_RULES:
            from desktop_app.domain.rules.stored import plain

            stored["rules"] = plain(self.rules)
        if self.scope is not Scope.PEOPLE:
            stored["scope"] = self.scope.value
        if self.sort is not Sort.NAME:
            stored["sort"] = self.sort.value
        return json.dumps(stored, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> PeopleQuery:
        """Read `to_json`'s form, or that of release 0.1.0; members a newer Kith may have added are
        ignored, its rules are kept. Raises `ValueError` if malformed.
        """
        if text == EVERYBODY:
            return cls()
        import json

        from desktop_app.domain.rules.stored import of_first_release, read

        stored = json.loads(text)
        if not isinstance(stored, dict) or not isinstance(stored.get("text", ""), str):
            raise ValueError("a query is an object")
        rules = read(stored["rules"]) if "rules" in stored else of_first_release(stored)
        scope, sort = stored.get("scope", Scope.PEOPLE), stored.get("sort", Sort.NAME)
        return cls(stored.get("text", ""), rules, Scope(scope), Sort(sort))


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
