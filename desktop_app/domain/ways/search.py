"""The cheapest way from you to somebody through people and groups, exactly, on a graph that is read
as it is needed.

Dijkstra's algorithm from both ends (Dijkstra 1959; Pohl, "Bi-directional search", 1971). You are
tied to everybody in the address book, so your end is not laid out at first: the search goes from
the far end, and each person it settles is asked what the first step to them costs. Only when it has
settled many, your first steps are read and the search goes on from whichever end has less before
it. What can no longer be cheaper than the best way found is not gone into.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from heapq import heapify, heappop, heappush
from math import inf
from typing import Protocol, TypeAlias

AT_FIRST_FROM_AFAR = 6000
"""So many nodes are settled from the far end before your end is laid out."""
SOON = 96
"""So many nodes are named to the graph as likely to be asked for next."""
Soon: TypeAlias = Callable[[], Sequence[int]]
"""Names them, asked only when something has to be read."""


class Graph(Protocol):
    """People and groups as nodes: a person by a whole number above 0, a group by one below, you by
    0. Ties hold both ways; costs are those of `ties.cost_of`.
    """

    least_first: float
    """No first step costs less."""
    least_tie: float
    """No step from a person to another person costs less."""
    most_first: float
    """First steps of this cost and more are not among `first_steps`."""

    def around(self, node: int, soon: Soon) -> Iterable[tuple[int, float]]:
        """The neighbours of a node, you left out, and what each step costs; `soon` answers nodes
        that may be asked for next, to be read together with it.
        """

    def first_step(self, person: int, soon: Soon) -> float:
        """What it costs to ask somebody first; infinite for whom you cannot."""

    def first_steps(self) -> Iterable[tuple[int, float]]:
        """Everybody whom to ask first costs less than `most_first`."""


YOU = 0


class _Side:
    """One end of the search: what it costs to get there, by whom, and what comes next."""

    def __init__(self, begin: Iterable[tuple[int, float]], origin: int) -> None:
        self.cost: dict[int, float] = {}
        self.before: dict[int, int] = {}
        self.settled: set[int] = set()
        for node, cost in begin:
            if cost < self.cost.get(node, inf):
                self.cost[node], self.before[node] = cost, origin
        self.heap = [(cost, node) for node, cost in self.cost.items()]
        heapify(self.heap)

    def top(self) -> float:
        """What the next node costs; infinite when there is none."""
        heap, settled = self.heap, self.settled
        while heap and heap[0][1] in settled:
            heappop(heap)
        return heap[0][0] if heap else inf

    def soon(self) -> list[int]:
        """What comes next, most likely: the beginning of a heap holds its smallest, if not in order."""
        return [node for _, node in self.heap[:SOON] if node not in self.settled]

    def path(self, node: int) -> list[int]:
        """From where this end began to the node."""
        found = [node]
        while (node := self.before.get(node, node)) != found[-1]:
            found.append(node)
        return found[::-1]


class Search:
    """One search for the cheapest way to `target`, over none of the people `banned` and, unless
    `direct`, not from you to the target itself.
    """

    def __init__(
        self,
        graph: Graph,
        target: int,
        banned: Collection[int] = frozenset(),
        *,
        direct: bool = True,
        patience: int = AT_FIRST_FROM_AFAR,
    ) -> None:
        self._graph, self._target, self._direct = graph, target, direct
        self._banned, self._patience = banned, patience
        self._far = _Side([(target, 0.0)], target)
        self._near: _Side | None = None
        self.best = inf
        self._found: Callable[[], list[int]] = list

    def path(self) -> list[int]:
        """The nodes of the cheapest way, you first and the target last; empty when there is none.
        `best` then is its cost.
        """
        while True:
            near, far = self._near_top(), self._far.top()
            if far == inf or near + far >= self.best:
                return self._found()
            if self._near is None and len(self._far.settled) >= self._patience:
                self._lay_out_your_end()
            elif self._is_nearer(near):
                self._settle_near()
            else:
                self._settle_far(near)

    def _near_top(self) -> float:
        if self._near is None:
            return self._graph.least_first
        # Whoever is but a card is never laid out: the far end finds them.
        return min(self._near.top(), self._graph.most_first)

    def _is_nearer(self, top: float) -> bool:
        near = self._near
        return (
            near is not None
            and top < self._graph.most_first
            and len(near.heap) < len(self._far.heap)
        )

    def _lay_out_your_end(self) -> None:
        banned, target = self._banned, self._target
        self._near = near = _Side(
            (
                step
                for step in self._graph.first_steps()
                if step[0] not in banned and (self._direct or step[0] != target)
            ),
            YOU,
        )
        for node in near.cost.keys() & self._far.cost.keys():
            self._meet(node, near.cost[node] + self._far.cost[node])

    def _first(self, node: int) -> float:
        if node < 0 or (node == self._target and not self._direct):
            return inf
        return self._graph.first_step(node, self._far.soon)

    def _settle_far(self, near_top: float) -> None:
        far = self._far
        cost, node = heappop(far.heap)
        far.settled.add(node)
        if cost + (first := self._first(node)) < self.best:
            self._take(cost + first, lambda: [YOU, *far.path(node)[::-1]])
        if cost + self._least_onward(node) + near_top < self.best:
            self._relax(far, self._near, node, cost, near_top)

    def _least_onward(self, node: int) -> float:
        """What it costs at least to get from a node to one your end has not settled. That may be a
        group your end has reached, halfway to its people.
        """
        whole = self._graph.least_tie
        if node < 0:
            return 0.0
        return whole if self._near is None else whole / 2

    def _settle_near(self) -> None:
        assert self._near is not None
        cost, node = heappop(self._near.heap)
        self._near.settled.add(node)
        if node != self._target:
            self._relax(self._near, self._far, node, cost, self._far.top())

    def _relax(
        self, side: _Side, other: _Side | None, node: int, cost: float, beyond: float
    ) -> None:
        costs, before, heap, settled = side.cost, side.before, side.heap, side.settled
        met = {} if other is None else other.cost
        for next_, step in self._graph.around(node, side.soon):
            reached = cost + step
            if next_ in settled or next_ in self._banned or reached >= costs.get(next_, inf):
                continue
            if next_ in met:
                costs[next_], before[next_] = reached, node
                self._meet(next_, reached + met[next_])
            # Out of a group it costs as much again as into it.
            least = reached + step if next_ < 0 else reached
            if least + beyond < self.best:
                costs[next_], before[next_] = reached, node
                heappush(heap, (reached, next_))

    def _meet(self, node: int, cost: float) -> None:
        near, far = self._near, self._far
        if near is not None and cost < self.best:
            self._take(cost, lambda: [YOU, *near.path(node)[1:], *far.path(node)[-2::-1]])

    def _take(self, cost: float, path: Callable[[], list[int]]) -> None:
        # Laid down at once: what comes before a node may still change.
        found = path()
        self.best, self._found = cost, lambda: found
