"""A graph of people and groups held in memory, for tests, and the same one in networkx."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from math import inf

import networkx

from desktop_app.domain.ways.search import YOU, Soon


@dataclass
class InventedGraph:
    """Steps between nodes, both ways, and what it costs to ask somebody first."""

    steps: dict[tuple[int, int], float] = field(default_factory=dict)
    first: dict[int, float] = field(default_factory=dict)
    most_first: float = 4.0
    asked: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._around: dict[int, dict[int, float]] = {}
        for (one, other), cost in self.steps.items():
            self._around.setdefault(one, {})[other] = cost
            self._around.setdefault(other, {})[one] = cost
        self.least_first = min(self.first.values(), default=inf)
        self.least_tie = min(
            (cost * (1 if min(pair) > 0 else 2) for pair, cost in self.steps.items()), default=inf
        )

    def around(self, node: int, soon: Soon) -> Iterable[tuple[int, float]]:
        """The neighbours, and a note that they were asked for."""
        self.asked.append(node)
        return self._around.get(node, {}).items()

    def first_step(self, person: int, soon: Soon) -> float:
        """What it costs to ask them first."""
        return self.first.get(person, inf)

    def first_steps(self) -> Iterable[tuple[int, float]]:
        """Those below `most_first`."""
        return [step for step in self.first.items() if step[1] < self.most_first]

    def reference(self) -> networkx.Graph:
        """The whole of it, with you in it."""
        graph = networkx.Graph()
        graph.add_nodes_from([YOU, *self.first, *self._around])
        graph.add_weighted_edges_from((one, two, cost) for (one, two), cost in self.steps.items())
        graph.add_weighted_edges_from((YOU, one, cost) for one, cost in self.first.items())
        return graph
