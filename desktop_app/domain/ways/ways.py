"""Ways from you to a person or an organisation: several that begin with different helpers, and the
order for help with a job.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING

from desktop_app.domain.ways.search import AT_FIRST_FROM_AFAR, YOU, Search

if TYPE_CHECKING:
    from desktop_app.domain.guards import Guard
    from desktop_app.domain.timeline import Participant
    from desktop_app.domain.ways.search import Graph
    from desktop_app.domain.ways.ties import Tie

WAYS = 5
"""So many different ways are shown."""
JOB_CANDIDATES = 15
"""Among so many helpers those with the best number of shared contacts are looked for."""
BEST_SHARED = 10
"""With so many contacts in common a tie led to a job most often: the relation has the shape of an
inverted U (Rajkumar, Saint-Jacques, Bojinov, Brynjolfsson and Aral, "A causal test of the strength
of weak ties", Science 377:1304, 2022).
"""


@dataclass(frozen=True, slots=True)
class Route:
    """A way as the graph knows it: its nodes, you first, and its cost."""

    nodes: tuple[int, ...]
    cost: float

    @property
    def helper(self) -> int:
        """Whom to ask first; the target itself when it is asked directly."""
        return self.nodes[1]


@dataclass(frozen=True, slots=True)
class WayStep:
    """Somebody on the way, and what leads to them from whoever stands before."""

    person: Participant
    tie: Tie


@dataclass(frozen=True, slots=True)
class Way:
    """A way in. The last step is the person wanted or, when an organisation is, whoever is or was
    there, as `arrival` says.

    `cost` is that of `domain.ways.ties`, smaller is likelier; `shared` how many people you and the
    first helper both know, as far as was told; `guards` what to think of before asking them.
    """

    steps: tuple[WayStep, ...]
    cost: float
    arrival: Tie | None = None
    shared: int = 0
    guards: tuple[Guard, ...] = ()

    @property
    def helper(self) -> Participant:
        """Whom to ask first."""
        return self.steps[0].person


def different_ways(
    graph: Graph,
    target: int,
    count: int = WAYS,
    *,
    direct: bool = True,
    patience: int = AT_FIRST_FROM_AFAR,
) -> Iterator[Route]:
    """The cheapest way to `target`, then the cheapest without the first helper of that, and so on,
    at most `count`: people want different helpers, and the second cheapest way is most often the
    first with one step changed. Unless `direct`, none leads from you to the target itself.
    """
    banned = set[int]()
    for _ in range(count):
        search = Search(graph, target, banned, direct=direct, patience=patience)
        nodes = search.path()
        if not nodes:
            return
        yield Route(tuple(nodes), search.best)
        if nodes[1] == target:
            direct = False
        else:
            banned.add(nodes[1])


def is_direct(route: Route, target: int) -> bool:
    """Whether nobody stands between you and the target."""
    return route.nodes == (YOU, target)


def for_a_job(routes: Sequence[Route], shared: Mapping[int, int]) -> list[Route]:
    """The ways in the order of what helps to a job: by how near the number of contacts you share
    with the first helper (by person) is to ten, the cheaper way first among equals.

    Nearness is measured on the logarithm, for from 2 to 4 is as far as from 20 to 40.
    """
    return sorted(
        routes,
        key=lambda route: (round(distance_from_best(shared.get(route.helper, 0)), 3), route.cost),
    )


def distance_from_best(shared: int) -> float:
    """How far a number of shared contacts is from the best one; 0 at ten. Kith's own measure."""
    return abs(log((shared + 1) / (BEST_SHARED + 1)))
