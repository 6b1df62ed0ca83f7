"""Households: what stands on an envelope to people who live together, and who may live together.

A person lives in one household at most. Its name is the line on the envelope; left empty it is made
of their names, so that it follows who moves in and out.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, product
from typing import NamedTuple

from desktop_app.domain.changes import Noun
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.names import checked_text, fold
from desktop_app.domain.person import Channel, ChannelKind, Contact, Household

HOUSEHOLD = Noun("household")
BROKEN_FROM = 34
"""Characters of a line on an envelope from which it takes two: so many fit in letters that are read
easily.
"""
LONGEST_NAME = 120
"""Characters of the line on an envelope."""
MOST_TOGETHER = 12
"""People at one address that are offered as a household: more live in a home or a barracks."""
FAMILY_KINDS = frozenset(
    (
        *("partner", "spouse", "husband", "wife", "child", "son", "daughter", "parent", "mother"),
        *("father", "sibling", "brother", "sister", "co-resident"),
    )
)
"""Relations, in lower case, of people who may live together."""
NOT_HOME = frozenset({"work", "school", "office", "other"})
"""Labels of addresses that are nobody's home."""


class Member(NamedTuple):
    """Somebody in a household. `is_family_first`: their name is written so. `is_here`: neither in the
    trash nor dead, and so on the envelope.
    """

    id: int
    name: str
    uid: str = ""
    given: str = ""
    family: str = ""
    is_family_first: bool = False
    is_here: bool = True


@dataclass(frozen=True, slots=True)
class Together:
    """A household with the people who live in it, in the order of their names on the envelope."""

    household: Household
    members: tuple[Member, ...] = ()

    @property
    def line(self) -> str:
        """What stands on an envelope."""
        return self.household.name or envelope_line(self.members)


@dataclass(frozen=True, slots=True)
class Offer:
    """People who may live together: `household` is the one they would be in, whose id is 0 where it is
    new; `people` are those who would move in, `there` those who live there already.
    """

    household: Household
    people: tuple[Member, ...]
    there: tuple[Member, ...] = ()

    @property
    def key(self) -> tuple[int, ...]:
        """What tells it from other offers: the household, and who would be in it."""
        return (self.household.id, *(each.id for each in self.people))

    @property
    def pairs(self) -> list[tuple[int, int]]:
        """The pairs of people it says live together, but for those who do already."""
        moving, there = [each.id for each in self.people], [each.id for each in self.there]
        return [*combinations(moving, 2), *product(moving, there)]


class AtAddress(NamedTuple):
    """Somebody at the address of their home; `household` is the id of the one they live in, 0 for
    none.
    """

    member: Member
    value: str
    household: int = 0


def envelope_line(members: Sequence[Member]) -> str:
    """The names of people as they stand on an envelope to all of them: "Anna & Tom Keller", "Anna
    Keller & Tom Berg", "Anna, Tom & Lea Keller"; those dead or in the trash are left out.
    """
    here = [each for each in members if each.is_here]
    groups: dict[Hashable, list[Member]] = {}
    for place, each in enumerate(here):
        # A name that is written in another order, or is not known in parts, stands by itself.
        joins = each.given and each.family and not each.is_family_first
        groups.setdefault(fold(each.family) if joins else place, []).append(each)
    return _joined([_joined(_of_group(group)) for group in groups.values()])


def _of_group(group: Sequence[Member]) -> list[str]:
    if len(group) == 1:
        return [group[0].name]
    return [*(each.given for each in group[:-1]), f"{group[-1].given} {group[-1].family}"]


def _joined(names: Sequence[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} & {names[-1]}"


def envelope_lines(line: str) -> list[str]:
    """The line on an envelope, broken between names where it is long."""
    said: list[str] = []
    for name in line.replace(" & ", "\n& ").replace(", ", ",\n").split("\n"):
        if said and len(said[-1]) + 1 + len(name) < BROKEN_FROM:
            said[-1] += f" {name}"
        else:
            said.append(name)
    return said


def family_of(members: Sequence[Member]) -> str:
    """The family name they all have, "" where they have several or none."""
    names = {fold(each.family): each.family for each in members if each.is_here}
    return next(iter(names.values())) if len(names) == 1 else ""


def address_key(value: str) -> Hashable:
    """What two writings of one address have in common."""
    from desktop_app.domain.doubles.letters import words

    return words(value)


def is_home(way: Channel) -> bool:
    """Whether a way to reach somebody is an address where they may live."""
    return way.kind is ChannelKind.ADDRESS and way.label.casefold() not in NOT_HOME


def as_channel(household: Household) -> Channel | None:
    """The address of a household as that of whoever lives there; None without one."""
    if not household.value:
        return None
    return Channel(ChannelKind.ADDRESS, household.value, "home", address=household.address)


def with_household_address(contact: Contact) -> Contact:
    """Somebody with the address of their household as one of theirs, where they have none of their own."""
    if any(way.kind is ChannelKind.ADDRESS for way in contact.channels):
        return contact
    more = [way for home in contact.homes if (way := as_channel(home.household))]
    return replace(contact, channels=[*contact.channels, *more]) if more else contact


def without_household_address(contact: Contact, lives: Contact) -> Contact:
    """`contact`, as a file tells of somebody, without the address of the household that `lives` has of
    them: other programs know it as theirs.
    """
    told = {address_key(each.household.value) for each in lives.homes if each.household.value}
    if not told:
        return contact
    kept = [
        way for way in contact.channels if not (is_home(way) and address_key(way.value) in told)
    ]
    return contact if len(kept) == len(contact.channels) else replace(contact, channels=kept)


def checked_household(household: Household) -> Household:
    """The household with its name on one line; raises InvalidValueError for one that is too long or
    cannot be stored.
    """
    name = " ".join(checked_text("name", household.name).split())
    if len(name) > LONGEST_NAME:
        raise InvalidValueError("name", "household-name-too-long", most=LONGEST_NAME)
    address = household.address
    if address is not None and not any(getattr(address, part) for part in address.__slots__):
        address = None
    value = household.value.strip() if address is None else address.one_line()
    return replace(household, name=name, value=checked_text("value", value), address=address)


def offers(
    people: Iterable[AtAddress],
    related: Iterable[tuple[int, int]],
    households: Mapping[int, Together],
    apart: Collection[tuple[int, int]] = (),
) -> list[Offer]:
    """Who may live together, those first who are most: people at one address, by whatever it is
    written, who have a family name in common or are `related`. Nobody is offered who lives with
    others already, but as somebody others may join. Those of whom was said that they live `apart`
    (pairs of ids, the smaller first) are in no offer together.
    """
    tied = _Ties(related, households, apart)
    at: dict[Hashable, dict[int, AtAddress]] = {}
    for each in people:
        key = address_key(each.value)
        if key:
            at.setdefault(key, {}).setdefault(each.member.id, each)
    found: list[Offer] = []
    seen: set[int] = set()
    for group in at.values():
        if 1 < len(group) <= MOST_TOGETHER:
            for some in _families(list(group.values()), tied):
                offer = _offer([each for each in some if each.member.id not in seen], households)
                if offer is not None:
                    seen |= {each.id for each in offer.people}
                    found.append(offer)
    return sorted(found, key=lambda offer: -len(offer.people) - len(offer.there))


class _Ties:
    """Who has to do with whom, and who lives apart: from somebody in a household live apart all who
    do so from one of it.
    """

    def __init__(
        self,
        related: Iterable[tuple[int, int]],
        households: Mapping[int, Together],
        apart: Collection[tuple[int, int]],
    ) -> None:
        self._kin: set[tuple[int, int]] = set()
        for one, other in related:
            self._kin |= {(one, other), (other, one)}
        self._households, self._apart = households, apart

    def are_apart(self, one: AtAddress, other: AtAddress) -> bool:
        """Whether they are in no offer together."""
        if not self._apart:
            return False
        pairs = product(self._mates(one), self._mates(other))
        return any((min(pair), max(pair)) in self._apart for pair in pairs)

    def _mates(self, one: AtAddress) -> list[int]:
        there = self._households.get(one.household)
        return [one.member.id] if there is None else [each.id for each in there.members]

    def are_family(self, one: AtAddress, other: AtAddress) -> bool:
        """Whether they have to do with each other."""
        family = fold(one.member.family)
        same = bool(family) and family == fold(other.member.family)
        together = bool(one.household) and one.household == other.household
        return same or together or (one.member.id, other.member.id) in self._kin


def _families(group: list[AtAddress], tied: _Ties) -> Iterable[list[AtAddress]]:
    """Those of a group who have to do with each other, be it through others of it."""
    left = list(group)
    while left:
        some, place = [left.pop(0)], 0
        while place < len(some):
            for each in list(left):
                fits = tied.are_family(some[place], each)
                if fits and not any(tied.are_apart(each, other) for other in some):
                    left.remove(each)
                    some.append(each)
            place += 1
        if len(some) > 1:
            yield some


def _offer(some: list[AtAddress], households: Mapping[int, Together]) -> Offer | None:
    new = tuple(each.member for each in some if not each.household)
    there = next(
        (households[each.household] for each in some if each.household in households), None
    )
    if there is not None and new:
        return Offer(there.household, new, there.members)
    if len(new) < 2:
        return None
    value = next(each.value for each in some if not each.household)
    return Offer(Household(value=value), new)
