"""The recovery code: what was written on paper is read back, and mistakes show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.recovery_code import (
    BITS,
    SYMBOLS,
    cleaned,
    code_of,
    groups_of,
    is_code,
    new_code,
    read_code,
)

numbers = st.integers(0, (1 << BITS) - 1)


@given(numbers)
def test_a_code_is_read_as_it_was_written(number: int) -> None:
    code = code_of(number)
    assert [len(group) for group in groups_of(code)] == [5] * 6
    assert read_code(code) == code
    assert read_code(f"  {code.lower().replace(' ', ' – ')}\n") == code


def test_letters_that_look_like_digits_are_those_digits() -> None:
    code = code_of(0x1F << 20)
    assert read_code(code.replace("0", "O").replace("1", "l")) == code
    assert not set("ILOU") & set(SYMBOLS)


@given(numbers, st.integers(0, 29), st.sampled_from(SYMBOLS))
def test_one_wrong_letter_always_shows(number: int, at: int, wrong: str) -> None:
    symbols = cleaned(code_of(number))
    typed = symbols[:at] + wrong + symbols[at + 1 :]
    assert is_code(typed) is (typed == symbols)


@given(numbers, st.integers(0, 28))
def test_two_neighbours_exchanged_always_show(number: int, at: int) -> None:
    symbols = cleaned(code_of(number))
    typed = symbols[:at] + symbols[at + 1] + symbols[at] + symbols[at + 2 :]
    assert is_code(typed) is (typed == symbols)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "code-is-incomplete"),
        ("12345 12345", "code-is-incomplete"),
        ("UUUUU" * 6, "code-has-other-letters"),
        ("five apples sing under the snow", "code-has-other-letters"),
        ("1" * 30, "code-has-typo"),
    ],
)
def test_what_is_no_code_says_why(typed: str, said: str) -> None:
    with pytest.raises(InvalidValueError, match=f"^{said}$"):
        read_code(typed)


def test_no_two_codes_are_the_same() -> None:
    assert len({new_code() for _ in range(100)}) == 100
    with pytest.raises(ValueError, match="140"):
        code_of(1 << BITS)
