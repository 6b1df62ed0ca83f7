"""Promises of one's own in a whole line: tinted, and left in the text."""

from __future__ import annotations

import pytest

from desktop_app.domain.grammar.tokens import Corrections, TokenKind
from desktop_app.domain.timeline import InteractionKind as K
from tests.domain.grammar.known import names, read, words


@pytest.mark.parametrize(
    ("text", "promise", "people"),
    [
        ("Promised Pedro to lend him the drill", "lend him the drill", "Pedro Alves"),
        ("told Ines I'd babysit", "babysit", "Ines Castro"),
        ("I owe Yusuf a call", "owe Yusuf a call", "Yusuf Demir"),
        ("Promised Ines a lift to the port", "a lift to the port", "Ines Castro"),
        ("swore to Pedro I'd finish the draft", "finish the draft", "Pedro Alves"),
        ("Agreed with Ines that I'd drive him there", "drive him there", "Ines Castro"),
        ("Should really visit Yusuf", "visit Yusuf", "Yusuf Demir"),
        ("said I'd get back to her", "get back to her", ""),
        ("Owe Pedro a beer", "Owe Pedro a beer", "Pedro Alves"),
    ],
)
def test_a_promise_alone_is_a_note_with_its_words_tinted(
    text: str, promise: str, people: str
) -> None:
    draft = read(text)
    assert draft.promise is not None
    assert (draft.promise.text, names(draft), draft.kind) == (promise, people, K.NOTE)
    assert (words(draft, TokenKind.PROMISE), draft.summary) == ([promise], text)


def test_who_is_promised_something_about_was_not_there() -> None:
    draft = read("Coffee with Pedro, I'll introduce him to Ines")
    assert (names(draft), draft.kind) == ("Pedro Alves", K.COFFEE)


def test_a_promise_made_plain_text_is_none() -> None:
    text = "Coffee with Pedro, I'll send him the deck"
    (token,) = [token for token in read(text).tokens if token.kind is TokenKind.PROMISE]
    assert read(text, corrections=Corrections().dismiss(token)).promise is None


@pytest.mark.parametrize(
    "text",
    [
        "Pedro promised to send the photos", "Ines said she'd pay", "Yusuf should call me",
        "Will sent the deck", "Should I call Pedro?", "I should have called Ines",
        "I'd love to see Pedro", "Told Ines I would never go back",
    ],
)  # fmt: skip
def test_what_others_promise_is_none_of_yours(text: str) -> None:
    assert read(text).promise is None
