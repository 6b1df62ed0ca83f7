"""Nodes of organisations and years give the very ways that all pairs would, also where somebody is
known not to know another; and each step says why."""

from __future__ import annotations

from datetime import date

import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.strength import Level, Strength
from desktop_app.domain.ways.first_steps import Acquaintance
from desktop_app.domain.ways.neighbourhood import OFFICE, Neighbourhood
from desktop_app.domain.ways.rows import DirectTie, Stay
from desktop_app.domain.ways.search import YOU, Search
from desktop_app.domain.ways.ties import Tie, TieKind, group_cost, left_cost
from tests.domain.ways.told import TODAY, Told

PEOPLE = range(1, 11)
_people = st.integers(PEOPLE[0], PEOPLE[-1])
_pairs = st.tuples(_people, _people).filter(lambda pair: pair[0] < pair[1])
_kinds = st.sampled_from((TieKind.CONFIRMED, TieKind.RELATION, TieKind.INTRODUCED))


@st.composite
def stays(draw: st.DrawFn) -> Stay:
    """Some years at one of four organisations; now and then no year is known."""
    first = draw(st.none() | st.integers(2016, 2026))
    last = None if first is None else draw(st.integers(first, 2026))
    return Stay(draw(_people), draw(st.integers(1, 4)), first, last, last == 2026)


@st.composite
def books(draw: st.DrawFn) -> Told:
    """Small address books in which much is told."""
    people = [
        Acquaintance(
            row,
            Strength(draw(st.floats(0.0, 1.0)), Level.WEAK, draw(st.integers(0, 3))),
            draw(st.none() | st.dates(date(2020, 1, 1), TODAY)),
            draw(st.booleans()),
        )
        for row in PEOPLE
    ]
    ties = [
        DirectTie(one, other, draw(_kinds), "")
        for one, other in draw(st.lists(_pairs, max_size=5, unique=True))
    ]
    who = st.lists(_people, min_size=2, max_size=10, unique=True).map(tuple)
    days = st.dates(date(2015, 1, 1), TODAY)
    entries = draw(st.lists(st.tuples(days, st.booleans(), who), max_size=3))
    return Told(
        people,
        draw(st.lists(stays(), max_size=16)),
        ties,
        [(row, *entry) for row, entry in enumerate(entries, 1)],
        draw(st.lists(_pairs, max_size=3, unique=True)),
    )


@pytest.mark.parametrize("patience", [0, 1000])
@given(book=books(), target=_people)
def test_ways_are_those_over_all_pairs(patience: int, book: Told, target: int) -> None:
    graph = Neighbourhood(book, TODAY)
    reference = book.reference()
    reference.remove_edge(YOU, target)
    search = Search(graph, target, direct=False, patience=patience)
    nodes = search.path()
    assert bool(nodes) is networkx.has_path(reference, YOU, target)
    if nodes:
        shortest = networkx.dijkstra_path_length(reference, YOU, target)
        assert search.best == pytest.approx(shortest)
        people = [node for node in nodes if node >= 0]
        steps = zip(people, people[1:], strict=False)
        assert sum(reference.edges[step]["weight"] for step in steps) == pytest.approx(shortest)


ANA, BEN, CHIDI, NORA = 1, 2, 3, 4
NORTHWIND, ACME = 7, 8
IN_TOUCH = Strength(0.8, Level.STRONG, 9)


def _book(**more: object) -> Told:
    people = [
        Acquaintance(ANA, IN_TOUCH, date(2026, 11, 19)),
        Acquaintance(BEN, kept=True),
        Acquaintance(CHIDI),
        Acquaintance(NORA),
    ]
    return Told(people, **more)  # type: ignore[arg-type]


def _tie(graph: Neighbourhood, nodes: list[int]) -> Tie:
    """Why the second last knows the last."""
    *_, one, between, other = [YOU, *nodes]
    return graph.tie(one, other, between) if between < 0 else graph.tie(between, other)


def test_colleagues_of_the_same_years_are_tied_and_the_years_are_told() -> None:
    years = [Stay(ANA, ACME, 2015, 2021, False), Stay(NORA, ACME, 2018, 2026, True)]
    graph = Neighbourhood(_book(stays=years), TODAY)
    nodes = Search(graph, NORA, direct=False).path()
    told = Tie(TieKind.ORGANISATION, since=2018, until=2021, size=2, row_id=ACME)
    assert _tie(graph, nodes) == told


def test_colleagues_of_other_years_are_not_tied_nor_those_whose_years_nobody_knows() -> None:
    years = [
        Stay(ANA, ACME, 2015, 2017, False),
        Stay(NORA, ACME, 2018, 2026, True),
        Stay(BEN, ACME, None, None, False),
    ]
    assert Search(Neighbourhood(_book(stays=years), TODAY), NORA, direct=False).path() == []


def test_who_is_known_not_to_know_another_is_gone_round() -> None:
    years = [Stay(person, ACME, 2018, 2026, True) for person in (ANA, BEN, NORA)]
    graph = Neighbourhood(_book(stays=years, apart=[(ANA, NORA)]), TODAY)
    assert Search(graph, NORA, direct=False).path() == [YOU, BEN, NORA]


def test_of_two_reasons_the_better_is_told() -> None:
    ties = [DirectTie(ANA, NORA, TieKind.RELATION, "friend")]
    years = [Stay(ANA, ACME, 2000, 2001, False), Stay(NORA, ACME, 1999, 2026, True)]
    graph = Neighbourhood(_book(stays=years, ties=ties), TODAY)
    assert graph.tie(ANA, NORA) == Tie(TieKind.RELATION, "friend")


def test_an_organisation_is_reached_through_who_is_there_or_was() -> None:
    years = [Stay(CHIDI, NORTHWIND, 2021, 2026, True), Stay(ANA, NORTHWIND, 2017, 2021, False)]
    graph = Neighbourhood(_book(stays=years), TODAY, office=NORTHWIND)
    search = Search(graph, OFFICE)
    assert search.path() == [YOU, ANA, OFFICE]
    assert search.best == pytest.approx(graph.first_step(ANA) + left_cost(5))
    assert graph.arrival(ANA) == Tie(TieKind.WAS_THERE, since=2017, until=2021, row_id=NORTHWIND)
    assert graph.arrival(CHIDI).kind is TieKind.THERE


def test_a_small_house_ties_more_than_a_large_one_and_this_year_more_than_long_ago() -> None:
    kind = TieKind.ORGANISATION
    assert group_cost(kind, 2) == group_cost(kind, 8) < group_cost(kind, 16)
    assert group_cost(kind, 800) == pytest.approx(group_cost(kind, 400) + 1)
    assert group_cost(kind, 8, 10) == pytest.approx(group_cost(kind, 8) + 1)


def test_whom_somebody_is_tied_to() -> None:
    years = [Stay(person, ACME, 2018, 2026, True) for person in (ANA, BEN, NORA)]
    ties = [DirectTie(ANA, CHIDI, TieKind.CONFIRMED, "")]
    graph = Neighbourhood(_book(stays=years, ties=ties), TODAY)
    assert graph.tied(ANA, most=2.0) == {BEN, CHIDI, NORA}
    assert graph.tied(ANA, most=1.0) == {CHIDI}
