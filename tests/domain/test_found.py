"""Why somebody was found: the text that tells most of what was typed, and where in it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.found import Because, Reason, place_of, reason_for, words_of
from desktop_app.domain.names import fold


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ana Sousa", ["ana", "sousa"]),
        ("Zoë  Ünal-Łódź", ["zoe", "unal", "lodz"]),
        ("snake_case", ["snake", "case"]),
        ("ana@acme.org", ["ana", "acme", "org"]),
        ("山田 太郎", ["山田", "太郎"]),
        ("O’Neill, 2nd", ["o", "neill", "2nd"]),
        ("", []),
        (" … ", []),
    ],
)
def test_words_are_what_the_index_takes_for_words(text: str, words: list[str]) -> None:
    assert words_of(text) == words


@pytest.mark.parametrize(
    ("word", "text", "piece"),
    [
        ("ben", "lunch with Ben", "Ben"),
        ("be", "lunch with Ben", "Ben"),
        # The beginning of a later word goes before the inside of an earlier one.
        ("art", "party of artists", "artists"),
        ("art", "party", "party"),
        ("ar", "party", None),
        ("zoe", "Zoë", "Zoë"),
        ("lodz", "in Łódź", "Łódź"),
        ("strasse", "Lange Straße 3", "Straße"),
        ("ousa", "Sousa", "Sousa"),
        ("cme", "ana@acme.org", "acme"),
        ("x", "", None),
        ("ben", "Bob", None),
    ],
)
def test_a_word_is_placed_at_the_word_that_holds_it(
    word: str, text: str, piece: str | None
) -> None:
    place = place_of(word, text)
    assert (None if place is None else text[slice(*place)]) == piece


@pytest.mark.parametrize("typed", ["912345", "234567", "00351912", "351912345678"])
def test_a_number_is_found_however_it_is_grouped(typed: str) -> None:
    number = "+351 (91) 234-56.78"
    assert place_of(typed, number) == (0, len(number))


@pytest.mark.parametrize("typed", ["99912", "00", "12x"])
def test_another_number_is_not(typed: str) -> None:
    assert place_of(typed, "+351 (91) 234-56.78") is None


TEXTS = st.text(st.sampled_from("aäbßŁ 1-_é山"), max_size=12)


@given(text=TEXTS, data=st.data())
def test_every_beginning_of_every_word_is_found_within_it(text: str, data: st.DataObject) -> None:
    words = words_of(text)
    if not words:
        return
    word = data.draw(st.sampled_from(words))
    begun = word[: data.draw(st.integers(1, len(word)))]
    place = place_of(begun, text)
    assert place is not None
    assert fold(text[slice(*place)]).startswith(begun)


@given(word=TEXTS.map(fold).filter(str.isalnum), text=TEXTS)
def test_a_place_lies_in_the_text_and_holds_the_word(word: str, text: str) -> None:
    place = place_of(word, text)
    if place is None:
        assert not any(found.startswith(word) for found in words_of(text))
        return
    start, end = place
    assert 0 <= start < end <= len(text)
    held = fold(text[start:end])
    assert word in held or word.removeprefix("00") in "".join(filter(str.isdigit, held))


NOTE = Reason(Because.NOTE, "likes chess and clay")
WORK = Reason(Because.WORK, "Potter, Clay & Co")
CALL = Reason(Because.ENTRY, "Called about the clay", day=date(2026, 11, 2))
CHILD = Reason(Because.RELATIVE, "Rui Sousa", kind_word="child")


def test_what_the_row_shows_needs_no_reason() -> None:
    assert reason_for(["ana", "sou"], "Ana Sousa", [NOTE]) is None
    assert reason_for([], "Ana Sousa", [NOTE]) is None


def test_the_text_that_tells_most_of_the_rest_is_the_reason_the_first_among_equals() -> None:
    found = reason_for(["ana", "chess", "clay"], "Ana Sousa", [WORK, NOTE, CALL])
    assert found is not None
    assert (found.because, found.text[found.start : found.end]) == (Because.NOTE, "chess")
    equal = reason_for(["clay"], "Ana Sousa", [WORK, NOTE, CALL])
    assert equal is not None
    assert (equal.because, equal.text[equal.start : equal.end]) == (Because.WORK, "Clay")


def test_what_else_a_reason_tells_stays_with_it() -> None:
    entry = reason_for(["called"], "", [CALL])
    assert entry == Reason(Because.ENTRY, CALL.text, 0, 6, day=date(2026, 11, 2))
    child = reason_for(["rui"], "", [CHILD])
    assert child == Reason(Because.RELATIVE, "Rui Sousa", 0, 3, "child")


def test_nothing_that_tells_is_no_reason() -> None:
    assert reason_for(["zebra"], "Ana Sousa", [WORK, NOTE, CALL]) is None
    assert reason_for(["zebra"], "Ana Sousa", []) is None
