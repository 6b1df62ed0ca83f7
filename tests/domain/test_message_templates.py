"""Words in braces are filled in, called by their names, and leave a gap that is seen where nothing is
known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.message_templates import (
    MessageTemplate,
    Word,
    checked_template,
    filled,
    renamed,
    tokens,
)

CALLED = {"vorname": Word.GIVEN_NAME, "ihr name": Word.YOUR_NAME}


def _say(word: Word) -> str:
    return word.value.replace("_", " ")


def test_what_is_known_is_filled_in_and_what_is_not_is_a_gap() -> None:
    made = filled(
        "Dear {given_name}, {organisation} {nonsense}!", {Word.GIVEN_NAME: "Ana {name}"}, _say
    )
    assert made.text == "Dear Ana {name}, [organisation] [nonsense]!"
    assert [made.text[start:end] for start, end in made.gaps] == ["[organisation]", "[nonsense]"]


def test_an_empty_value_is_a_gap_too() -> None:
    assert filled("{place}", {Word.PLACE: ""}, _say).text == "[place]"


def test_words_are_read_as_they_are_called() -> None:
    text = "Hallo {Vorname}, { ihr name } {given_name} {x}"
    assert [token.word for token in tokens(text, CALLED)] == [
        Word.GIVEN_NAME,
        Word.YOUR_NAME,
        None,
        None,
    ]
    stored = renamed(text, CALLED, lambda word: word.value)
    assert stored == "Hallo {given_name}, {your_name} {given_name} {x}"


@given(st.text("ab{}[]\n", max_size=40))
def test_a_text_without_known_words_is_never_changed_by_their_names(text: str) -> None:
    assert renamed(text, None, _say) == text
    made = filled(text, {}, _say)
    assert len(made.gaps) == len(tokens(text))
    assert all(made.text[start] == "[" for start, _ in made.gaps)


@pytest.mark.parametrize(
    ("template", "key"),
    [
        (MessageTemplate("  ", body="x"), "message-template-needs-name"),
        (MessageTemplate("n" * 61, body="x"), "message-template-name-too-long"),
        (MessageTemplate("Hello", body=" \n"), "message-template-needs-text"),
        (MessageTemplate("Hello", body="a\x00b"), "text-holds-nul"),
    ],
)
def test_what_cannot_be_kept_is_refused(template: MessageTemplate, key: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        checked_template(template)
    assert caught.value.key == key
