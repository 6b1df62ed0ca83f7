"""What Reach says of a span of days: whom you spoke with, how far from your field, whom once, who
sleeps, who began, who leads where.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.reach.diversity import diversity
from desktop_app.domain.suggestions import is_outside

if TYPE_CHECKING:
    from desktop_app.domain.fields import Taxonomy
    from desktop_app.domain.reach.beginnings import Beginnings, Chain
    from desktop_app.domain.reach.brokerage import Bridge, Brokerage
    from desktop_app.domain.reach.diversity import Diversity
    from desktop_app.domain.reach.everybody import Everybody

QUARTER_DAYS, YEAR_DAYS = 91, 365
NEVER_AGAIN_DAYS = 30
"""Whom you met but once, and not within so many days, you have not met again."""


@dataclass(frozen=True, slots=True)
class Span:
    """Local days from `first` (None: from the beginning) to `last`, both included."""

    first: date | None
    last: date

    @classmethod
    def back(cls, today: date, days: int) -> Span:
        """The last so many days, today among them."""
        return cls(today - timedelta(days - 1), today)

    @classmethod
    def of_year(cls, year: int) -> Span:
        """A year of the calendar; raises ValueError for one there is not."""
        return cls(date(year, 1, 1), date(year, 12, 31))


@dataclass(frozen=True, slots=True)
class AreaReach:
    """An area of work: how many you spoke with within the span, somebody of several in each, and
    whether it is yours.
    """

    area: str
    spoken: int
    is_yours: bool


@dataclass(frozen=True, slots=True)
class Thinnest:
    """The field in which you know fewest, and who they are: of all you know, not of the span."""

    field: str
    people: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Sentences:
    """What the first sentences say; people by id. `spoken` counts everybody spoken with,
    `of_a_field` those of whom a field is known; `outside` is who of them works outside your field,
    None while yours is not known. `by_field` and `by_circle` are over those of the span.
    """

    span: Span
    spoken: int
    of_a_field: int
    outside: tuple[int, ...] | None
    areas: tuple[AreaReach, ...]
    by_field: Diversity | None
    by_circle: Diversity | None
    thinnest: Thinnest | None
    dormant: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Between:
    """What lies between the people you know, as far as was told: `ties` is how many pairs."""

    brokerage: Brokerage | None
    bridges: tuple[Bridge, ...]
    ties: int
    chains: tuple[Chain, ...]


@dataclass(frozen=True, slots=True)
class Reach:
    """All of it: `Sentences` and `Between`, whom you met once, and who began."""

    span: Span
    spoken: int
    of_a_field: int
    outside: tuple[int, ...] | None
    areas: tuple[AreaReach, ...]
    by_field: Diversity | None
    by_circle: Diversity | None
    thinnest: Thinnest | None
    met_once: tuple[int, ...]
    dormant: tuple[int, ...]
    beginnings: Beginnings
    brokerage: Brokerage | None
    bridges: tuple[Bridge, ...]
    ties: int
    chains: tuple[Chain, ...]


def outside(
    spoken: Sequence[int], everybody: Everybody, yours: Sequence[str]
) -> tuple[int, ...] | None:
    """Who of these works in none of your fields, by the rule of Today, in their order; None while
    yours are not known.
    """
    if not any(field.strip() for field in yours):
        return None
    groups = [
        number for number, group in enumerate(everybody.groups) if is_outside(group.fields, yours)
    ]
    return everybody.of_groups(spoken, groups)


def areas(
    spoken: Counter[tuple[str, ...]], yours: Sequence[str], taxonomy: Taxonomy
) -> tuple[AreaReach, ...]:
    """How many you spoke with in each area, from how many there are of each set of fields; the
    largest first, yours always among them.
    """
    own, counted = taxonomy.areas(yours), Counter[str]()
    for fields, count in spoken.items():
        for area in taxonomy.areas(fields):
            counted[area] += count
    found = [AreaReach(area, counted[area], area in own) for area in {*counted, *own}]
    return tuple(sorted(found, key=lambda each: (-each.spoken, each.area)))


def over_areas(spoken: Counter[tuple[str, ...]], taxonomy: Taxonomy) -> Diversity | None:
    """How evenly they are spread over the areas; somebody in two of them is half of each."""
    shares = dict[str, float]()
    for fields, count in spoken.items():
        theirs = taxonomy.areas(fields)
        for area in theirs:
            shares[area] = shares.get(area, 0.0) + count / len(theirs)
    return diversity(shares.values())


def thinnest(everybody: Everybody, yours: Sequence[str], taxonomy: Taxonomy) -> Thinnest | None:
    """The field outside your areas in which fewest of the people known are, the first by name of
    equals; None when all are in yours, or yours is not known.
    """
    own = taxonomy.areas(yours)
    people: dict[str, list[int]] = {}
    for fields, those in everybody.fields().items():
        for field in {field.strip() for field in fields if field.strip()}:
            if taxonomy.area(field) not in own:
                people.setdefault(field, []).extend(those)
    if not own or not people:
        return None
    field = min(people, key=lambda name: (len(people[name]), name.casefold(), name))
    return Thinnest(field, tuple(sorted(people[field])))
