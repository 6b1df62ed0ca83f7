"""One column's value in the book and in the database: there and back the same, and nothing taken
that could not be read again."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.errors import InvalidValueError
from desktop_app.storage.book.values import UnreadableError, from_json, to_json
from desktop_app.storage.engine.tables import Column, Kind

ROWS = {"ana": 1, "ben": 2}
NAMES = {row: name for name, row in ROWS.items()}


def _row(table: str, label: Any) -> Any:
    return ROWS.get(label)


def _label(table: str, row: Any) -> Any:
    return NAMES.get(row)


def _column(kind: Kind, **more: Any) -> Column:
    return Column("word", kind, **more)


def _refused(column: Column, value: Any) -> str:
    with pytest.raises(UnreadableError) as raised:
        from_json(column, value, _row)
    assert raised.value.place == "word"
    return raised.value.reason.key


TEXTS = st.text(st.characters(exclude_characters="\x00", exclude_categories=("Cs",)), max_size=20)
VALUES = {
    Kind.TEXT: TEXTS,
    Kind.NUMBER: st.integers(-(2**63), 2**63 - 1),
    Kind.FLAG: st.booleans(),
    Kind.BYTES: st.binary(max_size=20),
    Kind.JSON: st.recursive(
        st.none() | st.booleans() | st.integers() | TEXTS,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
        max_leaves=3,
    ),
}


@settings(max_examples=60)
@given(st.data())
def test_what_the_book_says_is_what_was_stored(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(Kind))
    column = _column(kind)
    stored: Any = data.draw(VALUES[kind])
    if kind is Kind.JSON:
        stored = json.dumps(stored, ensure_ascii=False)
    elif kind is Kind.FLAG:
        stored = int(stored)
    said = json.loads(json.dumps(to_json(column, stored, _label)))
    assert from_json(column, said, _row) == stored


@pytest.mark.parametrize(
    ("kind", "value", "key"),
    [
        (Kind.TEXT, 7, "value-is-no-text"),
        (Kind.TEXT, ["a"], "value-is-no-text"),
        (Kind.TEXT, "a\x00b", "value-is-broken-text"),
        (Kind.TEXT, "half \ud800", "value-is-broken-text"),
        (Kind.NUMBER, "7", "value-is-no-number"),
        (Kind.NUMBER, 7.0, "value-is-no-number"),
        (Kind.NUMBER, True, "value-is-no-number"),
        (Kind.NUMBER, 2**63, "value-is-no-number"),
        (Kind.NUMBER, -(2**63) - 1, "value-is-no-number"),
        (Kind.FLAG, 1, "value-is-no-flag"),
        (Kind.FLAG, "yes", "value-is-no-flag"),
        (Kind.BYTES, "not base64!", "value-is-no-base64"),
        (Kind.BYTES, "QQ", "value-is-no-base64"),
        (Kind.BYTES, 7, "value-is-no-base64"),
        (Kind.JSON, {"a": "half \ud800"}, "value-is-broken-text"),
    ],
)
def test_what_is_of_another_kind_is_refused_by_name(kind: Kind, value: Any, key: str) -> None:
    assert _refused(_column(kind), value) == key


@pytest.mark.parametrize("kind", list(Kind))
def test_null_stands_only_where_there_may_be_nothing(kind: Kind) -> None:
    assert from_json(_column(kind, nullable=True), None, _row) is None
    assert to_json(_column(kind, nullable=True), None, _label) is None
    if kind is Kind.JSON:
        assert from_json(_column(kind), None, _row) == "null"
    else:
        assert _refused(_column(kind), None) == "value-is-null"


def test_a_number_keeps_within_its_bounds() -> None:
    percent = _column(Kind.NUMBER, least=0, most=100)
    assert [from_json(percent, value, _row) for value in (0, 100)] == [0, 100]
    assert [_refused(percent, value) for value in (-1, 101)] == ["value-out-of-range"] * 2


def test_a_text_that_means_nothing_is_refused_with_the_reason_when_there_is_one() -> None:
    def refuse(text: str) -> None:
        raise InvalidValueError("cadence", "rhythm-longest-below-ideal")

    assert _refused(_column(Kind.TEXT, reads=refuse), "x") == "value-refused"
    assert _refused(_column(Kind.TEXT, reads=int), "x") == "value-does-not-fit"
    assert from_json(_column(Kind.TEXT, reads=int), "7", _row) == "7"


def test_a_long_value_is_told_in_short() -> None:
    with pytest.raises(UnreadableError) as raised:
        from_json(_column(Kind.NUMBER), "x" * 500, _row)
    told = dict(raised.value.reason.values)["value"]
    assert len(told) == 41
    assert told.endswith("…")


LINKED = _column(Kind.JSON, links={"tags": "tag"})


def test_ids_within_a_value_are_names_in_the_book_and_what_is_gone_is_left_out() -> None:
    said = to_json(LINKED, '{"tags": [2, 9, 1], "due": true}', _label)
    assert said == {"tags": ["ben", "ana"], "due": True}
    assert json.loads(from_json(LINKED, said, _row)) == {"tags": [2, 1], "due": True}
    assert json.loads(from_json(LINKED, {"tags": ["zoe"]}, _row)) == {"tags": []}


@pytest.mark.parametrize("value", ["[1, 2]", '{"tags": 7}', "null", '{"due": 1}'])
def test_a_value_that_names_nobody_stays_as_it_is(value: str) -> None:
    assert to_json(LINKED, value, _label) == json.loads(value)


def test_a_stored_text_that_is_no_json_goes_out_as_it_is() -> None:
    assert to_json(_column(Kind.JSON), "{half", _label) == "{half"


def test_a_fault_is_placed_from_the_inside_out() -> None:
    with pytest.raises(UnreadableError) as raised:
        from_json(_column(Kind.FLAG), 1, _row)
    error = raised.value.within("channels[2]").within("17")
    assert error.place == "17.channels[2].word"
    assert UnreadableError(error.reason).within("17").place == "17"
