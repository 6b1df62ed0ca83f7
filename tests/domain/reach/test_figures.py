"""Reach's figures on a small invented network, worked out by hand, and on larger ones as networkx
has them."""

from __future__ import annotations

from datetime import date
from math import log
from random import Random

import networkx
import pytest

from desktop_app.domain.reach.beginnings import Chain, Started, beginnings, chains
from desktop_app.domain.reach.brokerage import Bridge, acquainted, bridges, brokerage
from desktop_app.domain.reach.diversity import diversity

ANA, BEN, CHIDI, DANIELA, EMEKA, FATIMA, GEORG = range(1, 8)

# counts, Blau, the same normalised, Shannon, evenness; by hand.
DIVERSITIES = [
    ([4], 0.0, None, 0.0, None),
    ([2, 2], 0.5, 1.0, 0.6931, 1.0),
    ([3, 1], 0.375, 0.75, 0.5623, 0.8113),
    # shares 6/10, 3/10, 1/10: 1 − (.36 + .09 + .01) = .54; · 3/2 = .81; H = .3065 + .3612 + .2303
    ([6, 3, 1], 0.54, 0.81, 0.8979, 0.8173),
    ([5, 0, 5], 0.5, 1.0, 0.6931, 1.0),
    ([1, 1, 1, 1], 0.75, 1.0, 1.3863, 1.0),
]


@pytest.mark.parametrize(("counts", "blau", "normalised", "shannon", "evenness"), DIVERSITIES)
def test_diversity_worked_out_by_hand(
    counts: list[float],
    blau: float,
    normalised: float | None,
    shannon: float,
    evenness: float | None,
) -> None:
    found = diversity(counts)
    assert found is not None
    assert (found.people, found.kinds) == (sum(counts), sum(1 for count in counts if count))
    figures = (found.blau, found.blau_normalised, found.shannon, found.evenness)
    for figure, expected in zip(figures, (blau, normalised, shannon, evenness), strict=True):
        assert figure == (None if expected is None else pytest.approx(expected, abs=5e-5))


def test_diversity_of_nobody_and_of_many_kinds() -> None:
    assert diversity([]) is None
    assert diversity([0, 0]) is None
    many = diversity([1] * 50)
    assert many is not None
    assert (many.blau, many.shannon) == (pytest.approx(0.98), pytest.approx(log(50)))
    with pytest.raises(ValueError, match="none"):
        diversity([1, -1])


# You know Ana, Ben, Chidi, Daniela; Ana–Ben and Ben–Chidi know each other; of Daniela nothing is
# told, so three contacts count. Ana and Chidi have two ties (you, Ben), Ben three.
#   Ana:   (1/3 + 1/3 · 1/3)² = (4/9)²    over Ben
#   Ben:   (1/3 + 1/3 · 1/2 + 1/3 · 1/2)² = (2/3)²    over Ana and Chidi
#   Chidi: as Ana
#   C = 16/81 + 36/81 + 16/81 = 68/81; effective size 3 − 2 · 2/3 = 5/3
def test_brokerage_worked_out_by_hand() -> None:
    found = brokerage([ANA, BEN, CHIDI, DANIELA], acquainted([(ANA, BEN), (BEN, CHIDI)]))
    assert found is not None
    assert (found.contacts, found.ties) == (3, 2)
    assert found.constraint == pytest.approx(68 / 81)
    assert found.effective_size == pytest.approx(5 / 3)


def test_nothing_is_claimed_of_a_bare_star_or_of_two() -> None:
    assert brokerage([ANA, BEN, CHIDI], {}) is None
    assert brokerage([ANA, BEN, CHIDI], acquainted([(ANA, BEN)])) is None
    assert brokerage([], acquainted([(ANA, BEN)])) is None


@pytest.mark.parametrize("seed", range(8))
def test_brokerage_is_that_of_the_reference(seed: int) -> None:
    dice = Random(seed)
    people = range(1, dice.choice((5, 40, 150)))
    ties = [
        pair
        for pair in ((dice.choice(people), dice.choice(people)) for _ in people)
        if pair[0] != pair[1]
    ]
    knows = acquainted(ties)
    found = brokerage(people, knows)
    graph = networkx.Graph(ties)
    graph.add_edges_from((0, person) for person in list(graph))
    assert found is not None
    assert found.contacts == len(graph) - 1
    assert found.constraint == pytest.approx(networkx.constraint(graph, [0])[0])
    assert found.effective_size == pytest.approx(networkx.effective_size(graph, [0])[0])


def test_a_bridge_is_the_only_one_who_leads_to_people_you_are_not_in_touch_with() -> None:
    knows = acquainted(
        [(ANA, EMEKA), (EMEKA, FATIMA), (ANA, BEN), (BEN, GEORG), (CHIDI, GEORG), (ANA, CHIDI)]
    )
    assert bridges([ANA, BEN, CHIDI], knows) == [Bridge(ANA, (EMEKA, FATIMA))]
    assert bridges([ANA, BEN, CHIDI, EMEKA, FATIMA, GEORG], knows) == []
    assert bridges([ANA, BEN], {}) == []


@pytest.mark.parametrize("seed", range(6))
def test_without_a_bridge_the_reference_finds_no_way_either(seed: int) -> None:
    dice = Random(seed)
    people = range(1, 60)
    knows = acquainted((dice.choice(people), dice.choice(people)) for _ in range(45))
    in_touch = dice.sample(people, 12)
    found = {bridge.person: set(bridge.beyond) for bridge in bridges(in_touch, knows)}
    graph = networkx.Graph((one, other) for one in knows for other in knows[one])
    graph.add_edges_from((0, person) for person in in_touch)
    reached = networkx.node_connected_component(graph, 0)
    for person in in_touch:
        without = graph.copy()
        without.remove_node(person)
        lost = reached - networkx.node_connected_component(without, 0) - {person}
        assert found.get(person, set()) == lost


def _day(day: int) -> date:
    return date(2026, 11, day)


def test_who_began_and_who_was_in_touch_before_you_were() -> None:
    found = beginnings(
        [
            Started(ANA, you=5, they=1, first_you=_day(1), first_they=_day(9)),
            Started(BEN, you=1, they=2, first_you=_day(5), first_they=_day(4)),
            Started(CHIDI, they=3, first_they=_day(7)),
            Started(DANIELA, you=1, first_you=_day(2)),
            Started(EMEKA, you=1, they=1, first_you=_day(3), first_they=_day(3)),
        ]
    )
    assert (found.you, found.they, found.mostly_you) == (8, 7, True)
    assert found.they_first == (CHIDI, BEN)
    assert beginnings([]).mostly_you is None


def test_who_led_you_to_whom() -> None:
    introduced_by = {BEN: ANA, CHIDI: BEN, DANIELA: ANA, FATIMA: EMEKA}
    assert chains(introduced_by) == [
        Chain((ANA, BEN, CHIDI), 3),
        Chain((EMEKA, FATIMA), 1),
    ]
    assert chains({ANA: BEN, BEN: ANA, CHIDI: CHIDI}) == []
    long = {person: person - 1 for person in range(2, 3000)}
    assert chains(long) == [Chain(tuple(range(1, 3000)), 2998)]
