"""Marks of direction turn nothing but the text they stand in."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.direction import closed, set_apart

RLO, PDF, RLI, PDI, FSI = "\u202e", "\u202c", "\u2067", "\u2069", "\u2068"
OPENS = {"\u202a": PDF, "\u202b": PDF, "\u202d": PDF, RLO: PDF, "\u2066": PDI, RLI: PDI, FSI: PDI}


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Ana שלום", "Ana שלום"),
        (f"{RLO}ana", f"{RLO}ana{PDF}"),
        (f"{RLI}a{RLO}b", f"{RLI}a{RLO}b{PDF}{PDI}"),
        (f"a{PDI}{PDF}b", "ab"),
        (f"{RLI}a{RLO}b{PDI}c", f"{RLI}a{RLO}b{PDI}c"),
        (f"{RLO}a{PDF}b", f"{RLO}a{PDF}b"),
        (RLO * 3000, RLO * 100 + PDF * 100),
    ],
)
def test_every_mark_has_its_end(text: str, whole: str) -> None:
    assert closed(text) == whole


def test_only_text_with_marks_is_set_apart() -> None:
    assert set_apart("Ana") == "Ana"
    assert set_apart(f"{RLO}ana") == f"{FSI}{RLO}ana{PDF}{PDI}"


@given(st.text(st.sampled_from([*OPENS, PDF, PDI, "a", "ש"]), max_size=30))
def test_nothing_is_open_at_the_end_and_no_letter_is_lost(text: str) -> None:
    whole, waits = closed(text), list[str]()
    for mark in whole:
        if mark in OPENS:
            waits.append(OPENS[mark])
        elif mark == PDI:
            while waits.pop() != PDI:
                pass
        elif mark == PDF:
            assert waits.pop() == PDF
    assert waits == []
    assert [mark for mark in whole if unicodedata.category(mark) != "Cf"] == [
        mark for mark in text if unicodedata.category(mark) != "Cf"
    ]
    assert closed(whole) == whole
