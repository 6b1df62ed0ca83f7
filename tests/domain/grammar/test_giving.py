"""What a line tells of giving."""

from __future__ import annotations

import pytest

from desktop_app.domain.giving_told import GivingPart
from desktop_app.domain.grammar.tokens import Corrections
from desktop_app.domain.timeline import InteractionKind as K
from tests.domain.grammar.known import names, read


def test_an_introduction_is_a_light_contact_with_both() -> None:
    draft = read("introduced Pedro to Ines yesterday")
    assert (names(draft), draft.kind) == ("Pedro Alves, Ines Castro", K.OTHER)
    assert draft.give is not None
    assert draft.give.giver is not None and draft.give.giver.is_you
    assert draft.give.third is not None and draft.give.third.name == "Ines Castro"


def test_the_pieces_that_say_it_are_told() -> None:
    text = "introduced Pedro to Ines yesterday"
    give = read(text).give
    assert give is not None
    assert [(span.part, text[span.start : span.end]) for span in give.spans] == [
        (GivingPart.ACT, "introduced"),
        (GivingPart.PERSON, "Pedro"),
        (GivingPart.PERSON, "Ines"),
    ]


def test_giving_made_plain_text_is_none() -> None:
    text = "introduced Pedro to Ines"
    give = read(text).give
    assert give is not None
    assert read(text, corrections=Corrections().dismiss(give.token(text))).give is None


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Pedro needs a dentist, remind me in a week", "a dentist"),
        ("Pedro can help with tax returns, please remind me in March", "tax returns"),
        ("Pedro needs a dentist by Friday", "a dentist by Friday"),
    ],
)
def test_what_you_are_reminded_of_is_no_part_of_it(text: str, subject: str) -> None:
    give = read(text).give
    assert give is not None and give.subject == subject
