"""Queries as they are kept between two starts and in smart lists."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.people_query import EVERYBODY, Counted, PeopleQuery, Scope, Sort
from desktop_app.domain.person import Standing
from desktop_app.domain.rules.kind import Kind, Shape
from desktop_app.domain.rules.kinds import KINDS
from desktop_app.domain.rules.rule import (
    DUE,
    STARRED,
    Group,
    How,
    Rule,
    Unknown,
    at_organisations,
    formerly,
    in_circles,
    silent_for,
    tagged,
)
from desktop_app.domain.timeline import InteractionKind, TimelineQuery

ROWS = st.lists(st.integers(1, 2**40), max_size=3).map(tuple)
TEXTS = st.lists(st.text(max_size=4), max_size=2).map(tuple)
VALUES = {
    Shape.NOTHING: st.none(),
    Shape.TEXT: st.text(max_size=8),
    Shape.ROWS: ROWS,
    Shape.PEOPLE: TEXTS,
    Shape.NAMES: TEXTS,
    Shape.DAYS: st.integers(0, 36_500),
    Shape.DAY: st.just("") | st.dates().map(str),
    Shape.MONTH: st.integers(0, 12),
    Shape.NUMBER: st.just("") | st.decimals(-9999, 9999, places=2).map(str),
    Shape.OFFERED: TEXTS,
}
PLACES = st.just(()) | st.tuples(
    st.text(min_size=1, max_size=4),
    st.text(max_size=2),
    st.text(max_size=4),
    st.floats(-90, 90),
    st.floats(-180, 180),
)
OWN = {"near": st.tuples(PLACES, st.integers(1, 2000))}


def _values(kind: Kind, comparison: str) -> st.SearchStrategy:
    if kind.comparisons[comparison] is Shape.CHOICES:
        return st.lists(st.sampled_from(kind.choices), max_size=2).map(tuple)
    if kind.comparisons[comparison] is Shape.OWN:
        return OWN[kind.key]
    return VALUES[kind.comparisons[comparison]]


RULES = st.one_of(
    st.builds(
        Rule,
        st.just(kind.key),
        st.just(comparison),
        _values(kind, comparison),
        st.integers(0, 2**40) if kind.of else st.just(0),
    )
    for kind in KINDS.values()
    for comparison in kind.comparisons
)
UNKNOWN = st.sampled_from(
    ('{"kind": "moon", "phase": [1, {"of": 2}]}', "[1]", "7", '"x"', "null")
).map(Unknown)
GROUPS = st.recursive(
    st.builds(Group, st.sampled_from(How), st.lists(RULES | UNKNOWN, max_size=3).map(tuple)),
    lambda inner: st.builds(
        Group, st.sampled_from(How), st.lists(inner | RULES, max_size=3).map(tuple)
    ),
    max_leaves=4,
)
PEOPLE = st.builds(
    PeopleQuery, st.text(max_size=8), GROUPS, st.sampled_from(Scope), st.sampled_from(Sort)
)


TIMELINES = st.builds(
    TimelineQuery,
    st.none() | st.integers(1, 2**40),
    st.lists(st.sampled_from(InteractionKind), max_size=3).map(tuple),
    ROWS,
    ROWS,
    st.text(max_size=8),
)


@given(PEOPLE)
def test_a_query_for_people_is_read_as_it_was_kept(query: PeopleQuery) -> None:
    kept = query.to_json()
    assert PeopleQuery.from_json(kept) == query
    assert PeopleQuery.from_json(kept).to_json() == kept


@given(PEOPLE)
def test_what_is_kept_is_what_differs_from_the_plain_list(query: PeopleQuery) -> None:
    kept, plain = json.loads(query.to_json()), PeopleQuery()
    changed = {
        name for name in PeopleQuery.__slots__ if getattr(query, name) != getattr(plain, name)
    }
    assert kept.keys() == changed
    assert query.has_filter == bool(query.rules.parts)


FIRST_RELEASE = [
    ('{"circles": [1]}', in_circles(1)),
    ('{"due": true, "sort": "name"}', DUE),
    ('{"starred": true}', STARRED),
    ('{"tags": [2, 3]}', tagged(2, 3)),
    ('{"organisations": [4]}', at_organisations(4)),
    ('{"dormant_days": 1095}', silent_for(1095)),
    ('{"former": ["manager", "report"]}', formerly(Standing.MANAGER, Standing.REPORT)),
]


@pytest.mark.parametrize(("kept", "rule"), FIRST_RELEASE)
def test_what_the_first_release_kept_is_a_rule(kept: str, rule: Rule) -> None:
    assert PeopleQuery.from_json(kept) == PeopleQuery.by(rule)


def test_what_is_not_understood_is_kept_and_said() -> None:
    parts = ['{"kind": "moon", "tags": [3]}', '{"comparison": "is", "kind": "tag", "tags": "x"}']
    kept = '{"rules": {"how": "any", "parts": [' + ", ".join(parts) + "]}}"
    query = PeopleQuery.from_json(kept)
    assert query.rules.unknown() == len(parts)
    assert json.loads(query.to_json()) == json.loads(kept)


@given(TIMELINES)
def test_a_query_for_the_timeline_is_read_as_it_was_kept(query: TimelineQuery) -> None:
    assert TimelineQuery.from_json(query.to_json()) == query
    assert query.has_filter == (query.to_json() != "{}")


def test_the_plain_lists_are_nothing() -> None:
    assert PeopleQuery().to_json() == EVERYBODY
    assert TimelineQuery().to_json() == "{}"
    assert TimelineQuery.from_json("") == TimelineQuery()
    assert not PeopleQuery().has_filter
    assert not TimelineQuery().has_filter


def test_what_a_newer_kith_added_is_passed_over() -> None:
    kept = '{"starred": true, "mood": "merry"}'
    assert PeopleQuery.from_json(kept) == PeopleQuery.by(STARRED)
    assert TimelineQuery.from_json('{"text": "fair", "mood": 1}') == TimelineQuery(text="fair")


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"sort": "loud"}', '{"former": ["king"]}', '{"rules": []}', '{"text": 1}'],
)
def test_a_malformed_query_for_people_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        PeopleQuery.from_json(text)


@pytest.mark.parametrize("text", ["{", "[]", "7", '{"kinds": ["song"]}', '{"tags": ["x"]}'])
def test_a_malformed_query_for_the_timeline_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        TimelineQuery.from_json(text)


@pytest.mark.parametrize(
    ("query", "asks"),
    [
        (TimelineQuery(), False),
        (TimelineQuery(person=1, kinds=(InteractionKind.CALL,)), False),
        (TimelineQuery(text="  "), False),
        (TimelineQuery(text="ana"), True),
        (TimelineQuery(circles=(1,)), True),
        (TimelineQuery(tags=(1,)), True),
    ],
)
def test_a_timeline_asks_people_where_they_decide(query: TimelineQuery, asks: bool) -> None:
    assert query.asks_people is asks


def test_people_counted_are_a_filter_that_is_not_stored() -> None:
    query = PeopleQuery.by(STARRED, counted=Counted((3, 4), "Quiet ties"))
    assert query.has_filter
    assert PeopleQuery(counted=Counted((), "Nobody")).has_filter
    assert PeopleQuery.from_json(query.to_json()) == PeopleQuery.by(STARRED)
    assert PeopleQuery.from_json('{"counted": {"people": [1]}}') == PeopleQuery()
