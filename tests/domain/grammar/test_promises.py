"""Promises in logged text, and what only looks like one."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.grammar.english.language import ENGLISH
from desktop_app.domain.grammar.promises import promise_in

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(("text", "wanted", "day"), [
    ("Coffee with Ana, I'll send her the deck", "send her the deck", None),
    ("I’ll introduce her to Ben. She was happy.", "introduce her to Ben", None),
    ("Long talk. I will write the reference for him, he needs it soon", "write the reference for him", None),
    ("Call with Jo - I will also look for the photos", "look for the photos", None),
    ("Lunch, I'm going to ask Tim about the flat", "ask Tim about the flat", None),
    ("Promised to send her the recipe", "send her the recipe", None),
    ("Coffee yesterday, promised to send the book", "send the book", None),
    ("I promised Ana to come to the concert", "come to the concert", None),
    ("I've promised that I'd help with the move", "help with the move", None),
    ("I promised I would visit in May", "visit in May", None),
    ("I owe her a dinner", "owe her a dinner", None),
    ("Great evening; I still owe them an answer", "owe them an answer", None),
    ("Met Ben, said I would read the draft", "read the draft", None),
    ("Told her I'd bring the tent", "bring the tent", None),
    ("I said I’d ask around", "ask around", None),
    ("Called Ana and promised to water the plants", "water the plants", None),
    ("Had lunch and promised to find the address", "find the address", None),
    ("I'll send her the deck tomorrow", "send her the deck", date(2026, 11, 22)),
    ("I'll call him back on Friday", "call him back", date(2026, 11, 27)),
    ("Promised to send the draft by next week, she waits", "send the draft", date(2026, 11, 23)),
    ("I'll send Dr. Weiss the scans", "send Dr. Weiss the scans", None),
    ("She'll send the photos and I'll send the video", "send the video", None),
    ("He promised to call. I'll send him my number but he may forget", "send him my number", None),
    ("I'll write to her and she will answer", "write to her", None),
])  # fmt: skip
def test_what_you_said_you_would_do(text: str, wanted: str, day: date | None) -> None:
    found = promise_in(text, TODAY, ENGLISH)
    assert found is not None
    assert (found.text, found.day) == (wanted, day)
    assert text[found.start : found.end].startswith(wanted.split()[0])


@pytest.mark.parametrize("text", [
    "", "Coffee with Ana", "She'll send the deck", "He promised to call", "They promised me to come", "Ana promised to write",
    "Ben called and promised to send the photos", "She said she would ask", "She said I would like the film",
    "He owes me a dinner", "She asked if I'll come to the party", "She hopes I'll join the board", "I'll be in Lisbon in May",
    "I'll never understand him", "I will not go", "I won't tell", "I'll have to think", "I'll see", "I'll miss her",
    'He said: "I\'ll send it tomorrow"', "“I’ll pay you back”, he said", "„I will call you“ were her words",
    "Will sent the deck", "Ill in bed all week", "Bill will send it", "I'll send it?", "We will see", "He will call her",
    "I was promised to get it", "I never promised to go", "I promised myself to run more", "What I'll remember is the sea",
    "When I'll go to Rome I do not know", "I owe it all to her", "I'd love to come", "The will was read, I owe nothing",
    "She promised, I listened", "I'll", "I'll go", "He told me I would get the job", "Their promise to help came late",
])  # fmt: skip
def test_false_friends(text: str) -> None:
    assert promise_in(text, TODAY, ENGLISH) is None


@given(st.lists(st.one_of(st.sampled_from(["I'll", "promised to", "I owe", "said I would", "send", "\"", ".", ",", "?", "on Friday"]),
                          st.text(max_size=8)), max_size=14).map(" ".join))  # fmt: skip
def test_it_never_fails_and_stays_inside_the_text(text: str) -> None:
    found = promise_in(text, TODAY, ENGLISH)
    assert found is None or (0 <= found.start < found.end <= len(text) and found.text)


def test_very_long_text_takes_no_time_to_speak_of() -> None:
    assert promise_in("I promised " * 5000 + "x" * 50_000, TODAY, ENGLISH) is None
    assert promise_in("told a b " * 5000, TODAY, ENGLISH) is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('"Fine." I\'ll send the book', "send the book"), ('She said "I\'ll send the book" and left', None),
        ("Sun was out. Called her and promised to send the book", "send the book"),
        ("Sun was out, called her and promised to send the book", None), ('"Called her and promised to send the book', None),
        ("Asked if I'll send the book", None), ("Called her\nand promised to send the book", "send the book"),
    ],
)  # fmt: skip
def test_whose_words_they_are(text: str, wanted: str | None) -> None:
    found = promise_in(text, TODAY, ENGLISH)
    assert (found.text if found else None) == wanted


def test_numbers_in_a_promise_are_read_as_here() -> None:
    assert promise_in("I'll send the book on 3/12", TODAY, ENGLISH).day == date(2026, 12, 3)
    assert promise_in("I'll send the book on 3/12", TODAY, ENGLISH, day_first=False).day == date(
        2027, 3, 12
    )
