"""Who took part, who is only talked of, and which words are no names."""

from __future__ import annotations

import pytest

from desktop_app.domain.grammar.tokens import Corrections, TokenKind
from tests.domain.grammar.known import names, read, words


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("pedro + ines: brunch", "Pedro Alves, Ines Castro"),
        ("Pedro and I went rowing", "Pedro Alves"),
        ("Me and Yusuf had pancakes", "Yusuf Demir"),
        ("Picnic by the lake: Pedro, Ines and Yusuf", "Pedro Alves, Ines Castro, Yusuf Demir"),
        ("pedro. lunch. long overdue", "Pedro Alves"),
        ("Quiz night with Pedro, Ines and three others", "Pedro Alves, Ines Castro"),
        ("Pedro/Ines, coffee", "Pedro Alves, Ines Castro"),
        ("Drinks with Ines, her sister and Yusuf", "Ines Castro, Yusuf Demir"),
        ("Skated with Pedro & Ines", "Pedro Alves, Ines Castro"),
        ("Over at Yusuf's for the match", "Yusuf Demir"),
        ("At Pedro's wedding, danced all night", "Pedro Alves"),
        ("It was Pedro who called", "Pedro Alves"),
        ("Couldn't get hold of Ines", "Ines Castro"),
    ],
)
def test_several_people_in_every_form(text: str, people: str) -> None:
    assert names(read(text)) == people


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Lunch with Ms Castro", "Ines Castro"),
        ("Met Dr. Demir at the clinic", "Yusuf Demir"),
        ("Coffee with Nora L", "Nora Lund"),
        ("P. Alves rang", "Pedro Alves"),
        ("Zhang Wei came to the workshop", "Wei Zhang"),
        ("The other Nora, Vik, called", "Nora Vik"),
        ("Nora Vik wrote; Nora is well again", "Nora Vik"),
        ("called mark", "Mark Bell"),
    ],
)
def test_a_name_said_in_another_way_is_the_person(text: str, person: str) -> None:
    draft = read(text)
    assert (names(draft), words(draft, TokenKind.AMBIGUOUS)) == (person, [])


@pytest.mark.parametrize(
    "text",
    [
        "Pedro's wife rang about the keys",
        "Lunch with Pedro's boss",
        "Met the brother of Ines",
        "Ran into Yusuf's parents",
        "Mark my words, it will snow",
        "Grace period ends soon",
        "Watched Pedro and Rosalind on television",
        "Flew to San Pedro",
        "Castro lamp on sale",
        "Talked about Pedro's new job",
    ],
)
def test_somebody_else_is_not_the_person(text: str) -> None:
    assert names(read(text)) == ""


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Pedro heard from Ines that the shop closes", "Pedro Alves"),
        ("Called Pedro about Ines", "Pedro Alves"),
        ("Pedro says Ines is ill", "Pedro Alves"),
        ("Coffee with Pedro, he saw Ines last week", "Pedro Alves"),
        ('Pedro texted "bring Ines"', "Pedro Alves"),
        ("Lunch with Pedro to plan Ines's party", "Pedro Alves"),
        ("Pedro came instead of Ines", "Pedro Alves"),
        ("Tea with Pedro. Ines is moving to Oslo", "Pedro Alves"),
    ],
)
def test_who_is_only_talked_of_is_not_of_the_party(text: str, people: str) -> None:
    assert names(read(text)) == people


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("Met Chen Wu at the fair", ["Chen Wu"]),
        ("Coffee with Pedro Soares", ["Pedro Soares"]),
        ("Drinks with Ines and her flatmate Aino", ["Aino"]),
        ("Pedro introduced me to his cousin Rui Mota", ["Rui Mota"]),
        ("Coffee with June and Pedro", ["June"]),
        ("May came for lunch", ["May"]),
        ("Meeting with Dr Holm", ["Dr Holm"]),
        ("Priya called", ["Priya"]),
        ("Coffee with Inez", ["Inez"]),
        ("Call with Globex", []),
        ("Call with Studio Castro", []),
        ("Call with Acorn Bank", []),
        ("Lunch with I", []),
        ("Coffee with Mum", []),
        ("Lunch with the Tuesday crowd", []),
        ("Drank a Riesling from Mosel", []),
        ("Java is slow today", []),
        ("Sent Pedro a postcard from Rome", []),
        ("Call with Tavola support", []),
    ],
)
def test_only_names_are_offered_to_be_added(text: str, unknown: list[str]) -> None:
    assert words(read(text), TokenKind.UNKNOWN) == unknown


def test_a_name_nobody_has_offers_those_spelt_nearly_so() -> None:
    (token,) = [
        token for token in read("Coffee with Inez").tokens if token.kind is TokenKind.UNKNOWN
    ]
    assert [person.name for person in token.candidates] == ["Ines Castro"]
    chosen = Corrections().replace(token, token.candidates[0])
    assert names(read("Coffee with Inez", corrections=chosen)) == "Ines Castro"


def test_several_of_a_name_are_asked_about() -> None:
    (token,) = [
        token for token in read("Coffee with Nora").tokens if token.kind is TokenKind.AMBIGUOUS
    ]
    assert [person.name for person in token.candidates] == ["Nora Lund", "Nora Vik"]


def test_addresses_hold_no_names() -> None:
    draft = read("Pedro sent me https://ines.example/call-nora")
    assert (names(draft), words(draft, TokenKind.AMBIGUOUS)) == ("Pedro Alves", [])
    assert draft.summary == "Pedro sent me https://ines.example/call-nora"


def test_a_page_of_words_is_read_at_once() -> None:
    for piece in ("A ", "Nora ", "new job as a ", "with Pedro, ", "sent a ", " ", "is a b c d at "):
        text = piece * 1500
        assert read(text).summary == text.strip()
