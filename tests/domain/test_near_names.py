"""Which names may be meant by a name nobody has."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.near_names import SHORTEST, near_spellings

NAMES = st.text(st.sampled_from("abcehknostz"), min_size=1, max_size=9)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("sofia", "sophia"),
        ("sophia", "sofia"),
        ("carl", "karl"),
        ("erik", "eric"),
        ("thomas", "tomas"),
        ("muller", "mueller"),
        ("joergen", "jorgen"),
        ("yann", "iann"),
        ("becker", "beker"),
        ("suzana", "susana"),
        ("alex", "aleks"),
        ("bne", "bene"),
        ("jonh", "john"),
        ("anns", "anna"),
        ("micheal", "michael"),
        ("sam", "sami"),
    ],
)
def test_a_spelling_one_step_away_is_near(typed: str, meant: str) -> None:
    assert meant in near_spellings(typed)


@pytest.mark.parametrize(
    ("typed", "other"),
    [("tim", "tom"), ("ana", "eva"), ("anna", "nana"), ("ben", "benedikt"), ("ann", "na")],
)
def test_another_name_is_not(typed: str, other: str) -> None:
    assert other not in near_spellings(typed)


@pytest.mark.parametrize("name", ["", "a", "jo", "ana1", "ana sousa", "o’neill", "a-b"])
def test_what_is_too_short_or_no_one_word_is_near_to_nothing(name: str) -> None:
    assert near_spellings(name) == frozenset()


@given(NAMES)
def test_none_is_the_name_itself_too_short_or_begins_otherwise(name: str) -> None:
    near = near_spellings(name)
    assert name not in near
    assert all(len(each) >= SHORTEST for each in near)
    begin = {each[0] for each in near} - {name[0]}
    # The first letter is seldom mistyped: only the sounds change it.
    assert begin <= {"p", "f", "k", "c", "t", "i", "a", "o", "u", "s"}


@given(NAMES.filter(lambda name: len(name) > SHORTEST), st.data())
def test_a_letter_left_out_is_found_again(name: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(1, len(name) - 1))
    typed = name[:place] + name[place + 1 :]
    assert name == typed or name in near_spellings(typed)


@given(NAMES.filter(lambda name: len(name) > SHORTEST), st.data())
def test_two_letters_swapped_are_found_again(name: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(1, len(name) - 1))
    typed = name[:place] + name[place : place + 2][::-1] + name[place + 2 :]
    assert name == typed or name in near_spellings(typed)
