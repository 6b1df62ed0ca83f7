"""Patterns made of plain phrases, and notes parted by slashes."""

from __future__ import annotations

import pytest

from desktop_app.domain.grammar.jottings import in_clauses
from desktop_app.domain.grammar.spelling import any_case, phrases


@pytest.mark.parametrize(
    "said",
    ["fell through", "Fell  through", "didn't come", "didn’t come", "didnt come", "did not come"],
)
def test_a_phrase_is_found_however_it_is_typed(said: str) -> None:
    assert any_case(phrases("fell through, didn't come")).fullmatch(said)


def test_an_apostrophe_is_typed_either_way() -> None:
    pattern = any_case(
        phrases("""
        let's, at ours
        mother's day
    """)
    )
    assert [
        pattern.fullmatch(said) is not None for said in ("let’s", "mother's day", "at our")
    ] == [
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("coffee/ivan/sat 14th/3pm", "coffee,ivan,sat 14th,3pm"),
        ("zoom | daniela | mon", "zoom , daniela , mon"),
        ("call / tom / 20 min", "call , tom , 20 min"),
        ("lunch w/ Tom/Ana/Mei", "lunch w/ Tom/Ana/Mei"),
        ("Ana/Tom", "Ana/Tom"),
        ("3/11 and 4/11", "3/11 and 4/11"),
        ("https://news.example/a/b", "https://news.example/a/b"),
        ("he/she and/or they", "he/she and/or they"),
    ],
)
def test_slashes_part_the_fields_of_a_note(text: str, read: str) -> None:
    assert in_clauses(text) == read
    assert len(read) == len(text)
