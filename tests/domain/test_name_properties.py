"""What holds of every name: folding, files called after people, text that may be stored."""

from __future__ import annotations

import unicodedata
from pathlib import PureWindowsPath

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.name_order import NameOrder
from desktop_app.domain.names import (
    LAST_OF_ALL,
    LONGEST_TEXT,
    checked_text,
    file_name,
    fold,
    plain_letters,
    without_titles,
)
from desktop_app.domain.person import Person

TEXT = st.text(st.characters(codec="utf-8"), max_size=60)


@given(TEXT)
@example("ẞ ﬁ ǅ İ")
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(TEXT)
def test_marks_and_capitals_are_nothing_to_folding(text: str) -> None:
    spread = unicodedata.normalize("NFD", text)
    assert fold(spread) == fold(text)
    assert not [mark for mark in fold(text) if unicodedata.combining(mark)]


@given(st.text(st.characters(max_codepoint=0x17F, categories=("Lu", "Ll")), max_size=20))
def test_a_latin_name_is_found_by_how_it_is_typed(text: str) -> None:
    assert fold(plain_letters(text)) == fold(text)


@given(TEXT, TEXT)
@example("CON", "a/b")
@example("", ".")
def test_a_name_of_a_file_is_one_on_every_system(one: str, other: str) -> None:
    for name in (one, one + other, f"{one}/{other}", f"{one}\\{other}.vcf"):
        made = file_name(name, "person")
        assert made.strip() == made and made not in {"", ".", ".."}
        assert not set(made) & set('<>:"/\\|?*\n\r\t\0')
        assert not made.endswith(".") and len(made) <= 60
        assert not PureWindowsPath(made + ".vcf").is_reserved()


@given(TEXT)
def test_everybody_has_a_place_in_the_list(name: str) -> None:
    key = NameOrder().sort_key(Person(display_name=name))
    assert key and key <= LAST_OF_ALL
    assert NameOrder().sort_key(Person(display_name=unicodedata.normalize("NFD", name))) == key


@given(TEXT)
def test_of_a_name_something_is_left_without_its_titles(name: str) -> None:
    bare = without_titles(name)
    assert bare.split() == name.split()[len(name.split()) - len(bare.split()) :]
    assert bool(bare.split()) == bool(name.split())
    assert without_titles(bare) == bare


@given(TEXT)
def test_text_is_stored_without_the_blanks_around_it(text: str) -> None:
    if "\0" in text:
        with pytest.raises(InvalidValueError):
            checked_text("notes", text)
    else:
        assert checked_text("notes", f" \n{text}\t") == text.strip()


@pytest.mark.parametrize(("length", "fits"), [(LONGEST_TEXT, True), (LONGEST_TEXT + 1, False)])
def test_a_text_has_its_length(length: int, fits: bool) -> None:
    if fits:
        assert checked_text("notes", "x" * length) == "x" * length
    else:
        with pytest.raises(InvalidValueError):
            checked_text("notes", "x" * length)
