"""A rule asks one thing of a person; a group puts rules together.

Named tuples, for the window makes them before its first frame.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.domain.person import Standing

NOT = "-not"
"""What a comparison ends with that is the opposite of the one without."""


class How(Enum):
    """How many parts of a group have to hold: every one, at least one, or not a single one."""

    ALL = "all"
    ANY = "any"
    NONE = "none"


Value: TypeAlias = str | int | float | tuple["Value", ...] | None


class Rule(NamedTuple):
    """One question: `kind` is what it looks at, `comparison` how, `value` with what.

    Which comparisons a kind has and what they ask for is said in `kinds`. `of` is the row it looks
    at, by id, for a kind that has one: a field of one's own; 0 while none is chosen.
    """

    kind: str
    comparison: str = "is"
    value: Value = None
    of: int = 0


class Unknown(NamedTuple):
    """A part of rules that this Kith does not understand, in its JSON `text`: one from a newer
    Kith. It is kept, and asks nothing.
    """

    text: str


class Group(NamedTuple):
    """Several parts, and how many of them have to hold. One without a part asks nothing."""

    how: How = How.ALL
    parts: tuple[Part, ...] = ()

    def rules(self) -> Iterator[Rule]:
        """Every rule in it, those in its groups too."""
        for part in self.parts:
            if isinstance(part, Rule):
                yield part
            elif isinstance(part, Group):
                yield from part.rules()

    def unknown(self) -> int:
        """How many parts in it, and in its groups, are not understood."""
        return sum(
            part.unknown() if isinstance(part, Group) else isinstance(part, Unknown)
            for part in self.parts
        )

    def changed(self, change: Callable[[Rule], Rule]) -> Group:
        """The same with `change` made to every rule."""
        return Group(
            self.how,
            tuple(
                part.changed(change)
                if isinstance(part, Group)
                else change(part)
                if isinstance(part, Rule)
                else part
                for part in self.parts
            ),
        )

    def understood(self) -> Group:
        """The same without what is not understood, and without groups that then ask nothing."""
        kept = (part.understood() if isinstance(part, Group) else part for part in self.parts)
        return Group(
            self.how,
            tuple(
                part
                for part in kept
                if not isinstance(part, Unknown) and (isinstance(part, Rule) or part.parts)
            ),
        )

    def has(self, rule: Rule) -> bool:
        """Whether everybody it finds has to fit `rule`, because it stands among parts that all
        hold.
        """
        return self.how is How.ALL and rule in self.parts

    def narrowed(self, rule: Rule) -> Group:
        """Everybody it finds who fits `rule` as well."""
        parts = self.parts if self.how is How.ALL or not self.parts else (self,)
        return Group(How.ALL, (*parts, rule))

    def replaced(self, part: Part, by: Part) -> Group:
        """The same with one of its own parts for another."""
        return Group(self.how, tuple(by if item == part else item for item in self.parts))

    def without(self, part: Part) -> Group:
        """The same without one of its own parts."""
        return Group(self.how, tuple(item for item in self.parts if item != part))


Part: TypeAlias = Rule | Group | Unknown
NO_RULES = Group()
"""What asks nothing: everybody fits."""

DUE = Rule("due")
"""The ideal interval of their rhythm has run out."""
STARRED = Rule("starred")


def in_circles(*circles: int) -> Rule:
    """In one of these circles, by id."""
    return Rule("circle", "is", circles)


def tagged(*tags: int) -> Rule:
    """With one of these tags, by id."""
    return Rule("tag", "is", tags)


def at_organisations(*organisations: int) -> Rule:
    """Who is or was at one of these organisations, by id."""
    return Rule("organisation", "ever", organisations)


def silent_for(days: int) -> Rule:
    """Whom you once were in contact with, but not for that many days."""
    return Rule("contact", "silent", days)


def formerly(*standings: Standing) -> Rule:
    """Who once was one of these things to you, in a position that has ended."""
    return Rule("standing", "before", tuple(standing.value for standing in standings))
