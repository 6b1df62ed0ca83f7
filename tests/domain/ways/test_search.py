"""The cheapest way equals networkx's on random graphs, from one end and from both, with and without
helpers."""

from __future__ import annotations

from random import Random

import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.ways.search import YOU, Search
from desktop_app.domain.ways.ways import Route, different_ways, for_a_job, is_direct
from tests.domain.ways.invented import InventedGraph

TARGET = 1
_PEOPLE = st.integers(1, 14)
_GROUPS = st.integers(-6, -1)
_COSTS = st.integers(4, 60).map(lambda tenths: tenths / 8)


@st.composite
def graphs(draw: st.DrawFn) -> InventedGraph:
    """People tied to one another and to groups, which cost the same in and out; first steps to some
    of them."""
    ties = draw(st.dictionaries(st.tuples(_PEOPLE, _PEOPLE), _COSTS, max_size=24))
    steps = {(one, two): cost for (one, two), cost in ties.items() if one < two}
    group_costs = draw(st.dictionaries(_GROUPS, _COSTS))
    members = draw(st.sets(st.tuples(_PEOPLE, _GROUPS), max_size=30))
    steps |= {pair: group_costs[pair[1]] / 2 for pair in members if pair[1] in group_costs}
    return InventedGraph(steps, draw(st.dictionaries(_PEOPLE, _COSTS)))


def _cheapest(graph: networkx.Graph, target: int = TARGET) -> float | None:
    if target not in graph or not networkx.has_path(graph, YOU, target):
        return None
    cost: float = networkx.dijkstra_path_length(graph, YOU, target)
    return cost


def _cost_of(graph: networkx.Graph, nodes: list[int] | tuple[int, ...]) -> float:
    return sum(graph.edges[pair]["weight"] for pair in zip(nodes, nodes[1:], strict=False))


@pytest.mark.parametrize("patience", [0, 3, 1000])
@given(graph=graphs())
def test_cheapest_way_is_that_of_the_reference(patience: int, graph: InventedGraph) -> None:
    search, reference = Search(graph, TARGET, patience=patience), graph.reference()
    nodes = search.path()
    cheapest = _cheapest(reference)
    if cheapest is None:
        assert nodes == []
        return
    assert (nodes[0], nodes[-1]) == (YOU, TARGET)
    assert search.best == pytest.approx(cheapest)
    assert _cost_of(reference, nodes) == pytest.approx(cheapest)


@pytest.mark.parametrize("patience", [0, 1000])
@given(graph=graphs())
def test_each_way_is_the_cheapest_without_the_helpers_before(
    patience: int, graph: InventedGraph
) -> None:
    reference, helpers = graph.reference(), set[int]()
    routes = list(different_ways(graph, TARGET, patience=patience))
    for route in routes:
        assert route.cost == pytest.approx(_cheapest(reference))
        assert _cost_of(reference, route.nodes) == pytest.approx(route.cost)
        assert route.helper not in helpers
        helpers.add(route.helper)
        if is_direct(route, TARGET):
            reference.remove_edge(YOU, TARGET)
        else:
            reference.remove_node(route.helper)
    assert len(routes) == 5 or _cheapest(reference) is None


def _invented(dice: Random) -> InventedGraph:
    """Some of a dozen to a hundred people, tied closely or loosely; whoever is hard to ask is found
    from the far end alone."""
    people = range(1, dice.choice((6, 12, 40, 100)) + 1)
    steps = {
        (one, two): dice.choice((1.0, 1.5, 0.8 + 4 * dice.random()))
        for one, two in ((dice.choice(people), dice.choice(people)) for _ in range(len(people)))
        if one < two
    }
    for group in range(-dice.choice((0, 3, 30)), 0):
        cost = 0.5 + 3 * dice.random()
        steps |= {(one, group): cost for one in dice.sample(people, dice.randint(1, 6))}
    known = dice.sample(people, dice.randint(0, len(people) // 2))
    first = {one: 0.2 + 5 * dice.random() for one in known}
    return InventedGraph(steps, first, most_first=dice.choice((1.0, 2.0, 4.0)))


@pytest.mark.parametrize("patience", [0, 2, 10, 1000])
def test_larger_graphs_agree_with_the_reference_too(patience: int) -> None:
    for seed in range(150):
        graph = _invented(Random(seed))
        search, cheapest = Search(graph, TARGET, patience=patience), _cheapest(graph.reference())
        assert (search.path() == []) is (cheapest is None), seed
        assert cheapest is None or search.best == pytest.approx(cheapest), seed


@pytest.mark.parametrize("patience", [0, 1, 2, 1000])
def test_a_group_your_end_has_reached_is_nearer_than_its_people(patience: int) -> None:
    ties = {(1, 3): 1.5, (1, 4): 3.0, (4, 5): 3.0, (4, -1): 0.5, (5, -1): 0.5}
    search = Search(InventedGraph(ties, {5: 2.0, 3: 5.0}), TARGET, patience=patience)
    assert search.path() == [YOU, 5, -1, 4, TARGET]
    assert search.best == 6.0


@pytest.mark.parametrize("patience", [0, 1000])
def test_what_cannot_be_cheaper_is_not_read(patience: int) -> None:
    far_away = {(number, number + 1): 1.0 for number in range(3, 200)}
    graph = InventedGraph({(1, 2): 1.0, (1, 3): 1.0} | far_away, {2: 0.5, 200: 0.5})
    assert Search(graph, TARGET, patience=patience).path() == [YOU, 2, 1]
    assert len(graph.asked) < 6


def test_there_is_no_way_to_somebody_nobody_is_tied_to() -> None:
    assert Search(InventedGraph({(2, 3): 1.0}, {2: 0.5}), TARGET).path() == []


def test_for_a_job_about_ten_shared_contacts_go_before_closeness() -> None:
    near, weak, stranger, many = (
        Route((YOU, helper, TARGET), cost)
        for helper, cost in ((2, 1.0), (3, 2.0), (4, 2.5), (5, 3.0))
    )
    shared = {2: 40, 3: 9, 5: 12}
    assert for_a_job([near, weak, stranger, many], shared) == [weak, many, near, stranger]
