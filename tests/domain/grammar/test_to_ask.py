"""Favours to ask somebody for: nothing has happened yet, and no day is needed."""

from __future__ import annotations

import pytest

from desktop_app.domain.giving_told import GivingKind, ToldStep
from desktop_app.domain.grammar.tokens import TokenKind
from desktop_app.domain.timeline import InteractionKind
from desktop_app.domain.typed_line import refuse_doubt
from desktop_app.ui.composer.questions import question_in
from tests.domain.grammar.known import names, read, words


@pytest.mark.parametrize(
    "text",
    [
        "ask Pedro for a recommendation",
        "must ask Pedro for a reference",
        "want a recommendation from Pedro",
        "I'd like a reference from Pedro",
        "could use a testimonial from Pedro",
        "I want Pedro to write me a reference",
        "should really get a reference from Pedro",
        "ask Pedro to be my referee",
    ],
)
def test_a_recommendation_to_ask_for_needs_no_day(text: str) -> None:
    draft = read(text)
    assert draft.give is not None and draft.give.giver is not None
    assert (draft.give.what, draft.give.step) == (GivingKind.RECOMMENDATION, ToldStep.TO_ASK)
    assert (draft.give.giver.name, names(draft)) == ("Pedro Alves", "Pedro Alves")
    assert (draft.kind, draft.planned, draft.reminder) == (InteractionKind.NOTE, True, None)
    assert question_in(draft) is None
    refuse_doubt(draft)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("ask Pedro for advice on the contract", GivingKind.ADVICE),
        ("ask Pedro to recommend me to Globex", GivingKind.REFERRAL),
        ("ask Pedro if I can borrow his ladder", GivingKind.LOAN),
        ("ask Pedro to help with the move", GivingKind.HELP),
        ("ask Pedro to introduce me to Ines", GivingKind.INTRODUCTION),
    ],
)
def test_nor_does_any_other_favour(text: str, what: GivingKind) -> None:
    draft = read(text)
    assert draft.give is not None and draft.give.what is what
    assert draft.planned and question_in(draft) is None


def test_one_that_is_to_come_up_again_needs_its_day() -> None:
    draft = read("remind me to ask Pedro for a reference")
    assert draft.give is not None and draft.give.step is ToldStep.TO_ASK
    assert words(draft, TokenKind.WHEN) == ["remind me"]


def test_with_a_day_it_is_a_reminder() -> None:
    draft = read("ask Pedro for a reference tomorrow")
    assert draft.give is not None and draft.reminder is not None


def test_beside_what_happened_it_plans_nothing_else() -> None:
    draft = read("Lunch with Pedro, must ask him for a reference")
    assert (draft.kind, draft.planned) == (InteractionKind.MEAL, False)
