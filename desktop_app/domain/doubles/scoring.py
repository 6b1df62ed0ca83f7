"""How surely two people are one, from what they have in common and what speaks against it.

The score is a sum of points, 100 at most, after the weights of Nametag's finding of doubles (name
40, e-mail 30, phone 20, birthday 10; a shared address lifts the whole to 85; threshold 75), recast
so that the strongest thing in common counts whole and every further one half, and a name that is
no more than compatible weighs less than an equal one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from desktop_app.domain.doubles.likeness import Kind

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop_app.domain.doubles.likeness import Likeness

SURE = 75
"""From this score two are almost certainly one."""
MOST = 100

NAME_POINTS = {
    Kind.SAME: 40, Kind.SPELT: 40, Kind.SCRIPT: 38, Kind.SHORT: 36, Kind.GROWN: 35, Kind.LETTER: 35, Kind.INITIAL: 31,
    Kind.PART: 30, Kind.RENAMED: 30, Kind.UNKNOWN: 28, Kind.RELATIVE: 5, Kind.DIFFERENT: 0,
}  # fmt: skip
EQUAL = frozenset({Kind.SAME, Kind.SPELT, Kind.SCRIPT})
OTHERS = frozenset({Kind.RELATIVE, Kind.DIFFERENT})
"""Names that two people have: whatever they share, they are two."""
MOST_OF_OTHERS = 60


class Shared(Enum):
    """What two people have in common besides their names."""

    EMAIL = "email"
    PROFILE = "profile"
    CHAT = "chat"
    PHONE = "phone"
    BIRTHDAY = "birthday"
    DAY = "day"
    PAGE = "page"
    ADDRESS = "address"
    WORK = "work"

    # That of Enum is written in Python and takes a tenth of a search.
    __hash__ = object.__hash__


POINTS = {
    Shared.EMAIL: 50, Shared.PROFILE: 55, Shared.CHAT: 45, Shared.PHONE: 45, Shared.BIRTHDAY: 40, Shared.DAY: 20,
    Shared.PAGE: 30, Shared.ADDRESS: 20, Shared.WORK: 15,
}  # fmt: skip
"""DAY is a birthday of which one lacks the year."""
WITH_EQUAL_NAME = 36
"""What address and work count for people of the same, unusual name, of whom nothing else differs."""


class Against(Enum):
    """What speaks for two people."""

    BIRTHDAY = "birthday"
    GENERATION = "generation"
    PHONES = "phones"
    EMAILS = "emails"
    WORK = "work"
    TOWN = "town"

    __hash__ = object.__hash__


AGAINST_POINTS = {Against.BIRTHDAY: 50, Against.GENERATION: 60}
UNCLEAR = 10
"""Taken off where names say nothing and anything else differs."""
OF_MANY = 25
"""Taken off where one e-mail address or birthday is all, no number agrees, and others bear the name."""
COMMON_NAME = 3
"""So many others make a name say little; one does when they live or work elsewhere as well."""


@dataclass(frozen=True, slots=True)
class Double:
    """Two people who may be one: `score` from 0 to 100, and why.

    `rewritten` are those of `shared` that the two write in different ways.
    """

    one: int
    other: int
    score: int
    name: Likeness
    shared: tuple[Shared, ...] = ()
    against: tuple[Against, ...] = ()
    rewritten: frozenset[Shared] = frozenset()

    @property
    def is_sure(self) -> bool:
        """Whether they are almost certainly one; else rather two."""
        return self.score >= SURE

    @property
    def pair(self) -> tuple[int, int]:
        """The ids of both, the smaller first."""
        return min(self.one, self.other), max(self.one, self.other)


@dataclass(frozen=True, slots=True)
class Found:
    """What was found about two people: see `Double`. `is_rare`: at most one other has the name;
    `others`: how many have it, but for those with the same e-mail address; `is_office`: the number is of their work, or they work
    together; `is_household`: all they share is shared with others, and each has an address or a number
    that the other has not: a father and his son.
    """

    name: Likeness
    shared: frozenset[Shared]
    against: frozenset[Against]
    is_rare: bool = True
    others: int = 0
    is_office: bool = False
    is_household: bool = False


def is_thin(shared: Collection[Shared], against: Collection[Against]) -> bool:
    """Whether one e-mail address, or one birthday, is all that two have in common besides work, and
    their numbers differ.
    """
    own = {*shared} - {Shared.WORK}
    return Against.PHONES in against and (not own or own in ({Shared.EMAIL}, {Shared.BIRTHDAY}))


def score(found: Found) -> int:
    """How surely two people are one, from 0 to 100."""
    name, shared, against = found.name.kind, found.shared, found.against
    points = {each: POINTS[each] for each in shared}
    if name in EQUAL and found.is_rare and not against:
        points |= dict.fromkeys(shared & {Shared.ADDRESS, Shared.WORK}, WITH_EQUAL_NAME)
    if name is Kind.RENAMED and found.is_office and Shared.PHONE in points:
        points[Shared.PHONE] = POINTS[Shared.WORK]
    counted = sorted(points.values(), reverse=True)
    total = NAME_POINTS[name] + sum(counted[:1]) + sum(counted[1:]) // 2
    if name in OTHERS or found.is_household:
        total = min(total, MOST_OF_OTHERS)
    if is_thin(shared, against):
        elsewhere = bool(against & {Against.WORK, Against.TOWN})
        total -= OF_MANY if found.others >= (1 if elsewhere else COMMON_NAME) else 0
    if name is Kind.UNKNOWN and against:
        total -= UNCLEAR
    total -= max((AGAINST_POINTS.get(each, 0) for each in against), default=0)
    return max(0, min(MOST, total))
