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


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("AGM on Tuesday", "2026-11-24"),
        ("conference on Thursday in Porto", "2026-11-26"),
        ("Globex's open day is on 9 December", "2026-12-09"),
        ("The book fair is on Thursday", "2026-11-26"),
        ("Globex are having a launch on 10 December", "2026-12-10"),
    ],
)
def test_an_event_that_is_only_named_is_to_come(text: str, day: str) -> None:
    draft = read(text)
    assert draft.give is not None
    assert (draft.kind, draft.day.isoformat()) == (K.EVENT, day)


@pytest.mark.parametrize("text", ["AGM on Tuesday was dull", "AGM on Tuesday, voted on the roof"])
def test_one_that_is_told_about_has_been(text: str) -> None:
    draft = read(text)
    assert (draft.give, draft.day.isoformat()) == (None, "2026-11-17")


def test_an_organisation_is_called_by_its_name_in_full() -> None:
    give = read("pedro is now head of design at studio castro").give
    assert give is not None and give.organisation == "Studio Castro"
