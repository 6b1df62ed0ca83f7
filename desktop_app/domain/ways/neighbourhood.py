"""The graph of who knows whom, read as the search asks for it: people, organisations by the year,
entries of the timeline several people share, and ties told outright.

Whoever shares an organisation in a year is tied through the node of that year, so a thousand people
are a thousand steps and not half a million pairs. Whoever is known not to know another is kept out
of such nodes and tied to each of the others singly: there are few of them, and ways stay exact.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.domain.ways.first_steps import LEAST_FIRST, MOST_LAID_OUT, first_cost
from desktop_app.domain.ways.ties import (
    LEAST_COST,
    Tie,
    TieKind,
    direct_cost,
    group_cost,
    left_cost,
)

if TYPE_CHECKING:
    from desktop_app.domain.ways.first_steps import Acquaintance
    from desktop_app.domain.ways.rows import DirectTie, Reader, SharedEntry, Stay
    from desktop_app.domain.ways.search import Soon

OFFICE = -1
"""The node of the organisation wanted."""
DAYS_OF_YEAR = 365.25
LONGEST_YEARS = 60
"""Of a position that goes on for longer only the last so many years are looked at."""


class _Group(NamedTuple):
    """A node of a group: an organisation in a year, or an entry (year 0)."""

    kind: TieKind
    id: int
    year: int


class _Known(NamedTuple):
    """What was read of a person: what ties them to others."""

    ties: list[tuple[int, float, DirectTie]]
    stays: list[Stay]
    groups: list[int]


class Neighbourhood:
    """A `Graph` for ways asked for on the local day `today`; what was read once is kept.

    `office` is the organisation whose people are wanted: the node `OFFICE` then stands for it.
    Without `by_closeness` all whom you know are asked at one cost.
    """

    least_first = LEAST_FIRST
    least_tie = LEAST_COST
    most_first = MOST_LAID_OUT

    def __init__(
        self,
        reader: Reader,
        today: date,
        *,
        office: int = 0,
        by_closeness: bool = True,
    ) -> None:
        self._reader, self._today, self._office = reader, today, office
        self._by_closeness = by_closeness
        self.acquaintances: dict[int, Acquaintance] = {}
        self._first: dict[int, float] = {}
        self._known: dict[int, _Known] = {}
        self._first_steps: list[tuple[int, float]] | None = None
        self._nodes: dict[_Group, int] = {}
        self._groups: list[_Group] = []
        self._half: list[float] = []
        self._sizes: dict[int, int] = {}
        self._there: list[tuple[int, float]] | None = None
        self._by_year: dict[int, dict[int, list[int]]] = {}
        self._entries: dict[int, SharedEntry] = {}
        self._denied: dict[int, set[int]] = defaultdict(set)
        self._deniers_in: dict[int, set[int]] = defaultdict(set)
        self._deny(reader.denied())

    def around(self, node: int, soon: Soon) -> Iterator[tuple[int, float]]:
        """See `Graph`."""
        if node == OFFICE:
            yield from self._office_steps()
        elif node < 0:
            half = self._half[-node - 2]
            for person in self.members(node):
                if person not in self._denied:
                    yield person, half
        else:
            yield from self._around_person(node, soon)

    def first_step(self, person: int, soon: Soon = tuple) -> float:
        """See `Graph`."""
        if person not in self._first:
            few = [person, *(each for each in soon() if each > 0 and each not in self._first)]
            self._first |= dict.fromkeys(few, inf)
            for known in self._reader.acquaintances(few):
                self.acquaintances[known.person_id] = known
                self._first[known.person_id] = self._first_cost(known)
        return self._first[person]

    def first_steps(self) -> Sequence[tuple[int, float]]:
        """See `Graph`."""
        if self._first_steps is None:
            steps = [(each.person_id, self._first_cost(each)) for each in self._reader.in_touch()]
            self._first_steps = [step for step in steps if step[1] < self.most_first]
        return self._first_steps

    def members(self, node: int) -> Sequence[int]:
        """The people of a group."""
        kind, row, year = self._groups[-node - 2]
        if kind is not TieKind.ORGANISATION:
            return self._reader.people_of(row)
        if row not in self._by_year:
            years = self._by_year[row] = defaultdict(list)
            for stay in self._reader.people_at(row):
                for each in _years(stay):
                    years[each].append(stay.person_id)
        return self._by_year[row][year]

    def tied(self, person: int, most: float) -> set[int]:
        """Everybody tied to somebody by a step of that cost at most."""
        steps = list(self._around_person(person))
        found = {other for other, cost in steps if other > 0 and cost <= most}
        for node, half in steps:
            if node < OFFICE and 2 * half <= most:
                found.update(self.members(node))
        found.discard(person)
        self._read([each for each in found if each not in self._known])
        return found

    def known_among(self, people: Collection[int]) -> set[int]:
        """Those of these people of whom more is known than a card."""
        return self._reader.known_among(people)

    def tie(self, one: int, other: int, group: int = 0) -> Tie:
        """Why somebody is tied to another: through that group or, with 0, by the cheapest tie."""
        return self._group_tie(one, other, group) if group else self.cheapest(one, other)[1]

    def cheapest(self, one: int, other: int) -> tuple[float, Tie]:
        """What the cheapest tie between two who are tied costs, and what it stands on."""
        direct = [(cost, tie) for row, cost, tie in self._of(one).ties if row == other]
        shared = set(self._of(one).groups) & set(self._of(other).groups)
        by_group = min(((2 * self._half[-node - 2], node) for node in shared), default=(inf, 0))
        if direct and (best := min(direct, key=lambda found: found[0]))[0] <= by_group[0]:
            return best[0], Tie(best[1].kind, best[1].text, turned=best[1].turned)
        return by_group[0], self._group_tie(one, other, by_group[1])

    def arrival(self, person: int) -> Tie:
        """How somebody stands to the organisation wanted: there now, or when they left."""
        stays = [stay for stay in self._of(person).stays if stay.organisation_id == self._office]
        best = min(stays, key=self._office_cost)
        kind = TieKind.THERE if best.is_now else TieKind.WAS_THERE
        return Tie(kind, since=best.first, until=best.last, row_id=self._office)

    def _of(self, person: int, soon: Soon = tuple) -> _Known:
        """What is known of somebody; read together with others of `soon` when it was not yet."""
        found = self._known.get(person)
        if found is None:
            others = (each for each in soon() if each > 0 and each not in self._known)
            self._read(list(dict.fromkeys((person, *others))))
            found = self._known[person]
        return found

    def _first_cost(self, known: Acquaintance) -> float:
        return first_cost(known, self._today, by_closeness=self._by_closeness)

    def _around_person(self, person: int, soon: Soon = tuple) -> Iterator[tuple[int, float]]:
        known, denied = self._of(person, soon), self._denied.get(person)
        for other, cost, _ in known.ties:
            if denied is None or other not in denied:
                yield other, cost
        if self._office:
            for stay in known.stays:
                if stay.organisation_id == self._office:
                    yield OFFICE, self._office_cost(stay)
        for node in known.groups:
            half = self._half[-node - 2]
            if denied is None:
                yield node, half
                yield from ((other, 2 * half) for other in self._deniers_in.get(node, ()))
            else:
                for other in self.members(node):
                    if other != person and other not in denied:
                        yield other, 2 * half

    def _office_steps(self) -> Sequence[tuple[int, float]]:
        if self._there is None:
            people = self._reader.people_at(self._office)
            self._there = [(stay.person_id, self._office_cost(stay)) for stay in people]
        return self._there

    def _office_cost(self, stay: Stay) -> float:
        if stay.is_now:
            return direct_cost(TieKind.THERE)
        return left_cost(0.0 if stay.last is None else self._today.year - stay.last)

    def _deny(self, pairs: Iterable[tuple[int, int]]) -> None:
        for one, other in pairs:
            self._denied[one].add(other)
            self._denied[other].add(one)
        if self._denied:
            self._read(list(self._denied))
        for person in self._denied:
            for node in self._of(person).groups:
                self._deniers_in[node].add(person)

    def _read(self, people: list[int]) -> None:
        about = self._reader.about(people)
        places = {stay.organisation_id for stay in about.stays} - self._sizes.keys()
        self._sizes |= self._reader.sizes(places)
        known = {person: _Known([], [], []) for person in people}
        for tie in about.ties:
            known[tie.person_id].ties.append((tie.other_id, direct_cost(tie.kind), tie))
        for stay in about.stays:
            known[stay.person_id].stays.append(stay)
            known[stay.person_id].groups.extend(self._years(stay))
        for entry in about.entries:
            known[entry.person_id].groups.append(self._entry(entry))
        self._known |= known

    def _years(self, stay: Stay) -> Iterator[int]:
        size, now = self._sizes[stay.organisation_id], self._today.year
        for year in _years(stay):
            group = _Group(TieKind.ORGANISATION, stay.organisation_id, year)
            yield self._node(group, size, now - year)

    def _entry(self, entry: SharedEntry) -> int:
        self._entries[entry.entry_id] = entry
        kind = TieKind.EVENT if entry.is_event else TieKind.ENTRY
        years_ago = (self._today - entry.day).days / DAYS_OF_YEAR
        return self._node(_Group(kind, entry.entry_id, 0), entry.size, years_ago)

    def _node(self, group: _Group, size: int, years_ago: float) -> int:
        node = self._nodes.get(group)
        if node is None:
            self._groups.append(group)
            self._half.append(group_cost(group.kind, size, years_ago) / 2)
            node = self._nodes[group] = OFFICE - len(self._groups)
        return node

    def _group_tie(self, one: int, other: int, node: int) -> Tie:
        kind, row, year = self._groups[-node - 2]
        if kind is not TieKind.ORGANISATION:
            entry = self._entries[row]
            return Tie(kind, day=entry.day, size=entry.size, row_id=row)
        stays = [self._stay(person, row, year) for person in (one, other)]
        since, until = max(first for first, _ in stays), min(last for _, last in stays)
        return Tie(kind, since=since, until=until, size=self._sizes[row], row_id=row)

    def _stay(self, person: int, organisation: int, year: int) -> tuple[int, int]:
        """The years of somebody's stay that takes in `year`."""
        for stay in self._of(person).stays:
            years = _years(stay)
            if stay.organisation_id == organisation and year in years:
                return years[0], years[-1]
        return year, year


def _years(stay: Stay) -> range:
    """The years of a stay, none when they are not known."""
    if stay.first is None or stay.last is None:
        return range(0)
    return range(max(stay.first, stay.last - LONGEST_YEARS), stay.last + 1)
