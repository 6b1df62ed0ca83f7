"""Who knows whom, told in lists: what storage reads, without storage."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

import networkx

from desktop_app.domain.ways.first_steps import Acquaintance, first_cost
from desktop_app.domain.ways.rows import AboutPeople, DirectTie, SharedEntry, Stay
from desktop_app.domain.ways.search import YOU
from desktop_app.domain.ways.ties import TieKind, direct_cost, group_cost

TODAY = date(2026, 11, 28)


@dataclass
class Told:
    """An address book in lists. `ties` are told once and hold both ways; `entries` name who took
    part."""

    people: Sequence[Acquaintance]
    stays: Sequence[Stay] = ()
    ties: Sequence[DirectTie] = ()
    entries: Sequence[tuple[int, date, bool, tuple[int, ...]]] = ()
    apart: Sequence[tuple[int, int]] = ()

    def acquaintances(self, people: Collection[int]) -> Sequence[Acquaintance]:
        """How you stand to these people."""
        return [known for known in self.people if known.person_id in people]

    def about(self, people: Collection[int]) -> AboutPeople:
        """What ties these people."""
        both = [*self.ties, *(DirectTie(b, a, *rest, True) for a, b, *rest, _ in self.ties)]
        return AboutPeople(
            [stay for stay in self.stays if stay.person_id in people],
            [tie for tie in both if tie.person_id in people],
            [
                SharedEntry(person, row, is_event, day, len(who))
                for row, day, is_event, who in self.entries
                for person in who
                if person in people and len(who) > 1
            ],
        )

    def people_at(self, organisation_id: int) -> Sequence[Stay]:
        """Who is or was there."""
        return [stay for stay in self.stays if stay.organisation_id == organisation_id]

    def sizes(self, organisations: Collection[int]) -> dict[int, int]:
        """Positions at each."""
        counted = Counter(stay.organisation_id for stay in self.stays)
        return {row: counted[row] for row in organisations}

    def people_of(self, entry_id: int) -> Sequence[int]:
        """Who took part."""
        return next(who for row, _, _, who in self.entries if row == entry_id)

    def in_touch(self) -> Sequence[Acquaintance]:
        """Those of whom contact is counted."""
        return [known for known in self.people if known.strength.contacts]

    def denied(self) -> Sequence[tuple[int, int]]:
        """Who does not know whom."""
        return self.apart

    def known_among(self, people: Collection[int]) -> set[int]:
        """Those of whom there is more than a card."""
        return {known.person_id for known in self.people if known.is_known} & set(people)

    def reference(self) -> networkx.Graph:
        """Every pair as an edge of its own, its cheapest; you in it."""
        graph = networkx.Graph()
        graph.add_nodes_from([YOU, *(known.person_id for known in self.people)])
        for known in self.people:
            graph.add_edge(YOU, known.person_id, weight=first_cost(known, TODAY))
        apart = {frozenset(pair) for pair in self.apart}
        for one, other, cost in self._pairs():
            if one == other or frozenset((one, other)) in apart:
                continue
            if cost < graph.get_edge_data(one, other, {"weight": float("inf")})["weight"]:
                graph.add_edge(one, other, weight=cost)
        return graph

    def _pairs(self) -> Iterator[tuple[int, int, float]]:
        for one, other, kind, *_ in self.ties:
            yield one, other, direct_cost(kind)
        for _, day, is_event, who in self.entries:
            kind = TieKind.EVENT if is_event else TieKind.ENTRY
            cost = group_cost(kind, len(who), (TODAY - day).days / 365.25)
            yield from ((one, other, cost) for one, other in combinations(who, 2))
        sizes = self.sizes({stay.organisation_id for stay in self.stays})
        for a, b in combinations(self.stays, 2):
            if a.organisation_id != b.organisation_id or a.first is None or b.first is None:
                continue
            last = min(a.last or 0, b.last or 0)
            if max(a.first, b.first) <= last:
                size = sizes[a.organisation_id]
                cost = group_cost(TieKind.ORGANISATION, size, TODAY.year - last)
                yield a.person_id, b.person_id, cost
