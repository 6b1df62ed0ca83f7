"""How entries read on which favours hang."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain import favour_steps
from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Passed, Side
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.ui.words.favour_entries import (
    as_text,
    entry_icon,
    entry_words,
    favour_icon,
    say_deed,
    say_entry,
    say_favour_kind,
    say_mark,
)

TODAY = date(2026, 11, 21)
LISBON = ZoneInfo("Europe/Lisbon")
ANA, BEN, CLEO = (Participant(row, name) for row, name in enumerate(("Ana", "Ben", "Cleo"), 1))
K, S = FavourKind, FavourStep


def _favour(kind: FavourKind, side: Side, step: FavourStep, **more) -> Favour:
    people = {
        Side.GIVEN: {"receiver": ANA},
        Side.RECEIVED: {"giver": ANA},
        Side.BETWEEN: {"giver": CLEO, "receiver": ANA},
    }[side]
    return Favour(kind, side, step, TODAY, third=BEN, **people, **more)


def _note(favour: Favour) -> Interaction:
    return Interaction(InteractionKind.NOTE, TODAY, favour.text, people=favour.people)


MET = _favour(K.INTRODUCTION, Side.GIVEN, S.MET, outcome="He prints her catalogue.")
WROTE = _favour(K.RECOMMENDATION, Side.RECEIVED, S.RECEIVED, words="Careful.", thanked_on=TODAY)
HELPED = _favour(K.HELP, Side.GIVEN, S.DONE, text="set the invitation", in_portfolio=True)


@pytest.mark.parametrize(
    ("favour", "words", "mark"),
    [
        (MET, ("You introduced Ana to Ben", "He prints her catalogue."), "they met"),
        (WROTE, ("Ana wrote you a recommendation", "“Careful.”"), "thanked"),
        (HELPED, ("Set the invitation", "It is in your portfolio."), "help given"),
        (
            _favour(K.INTRODUCTION, Side.BETWEEN, S.INTRODUCED),
            ("Cleo introduced Ana to Ben", ""),
            "Introduction",
        ),
        (
            replace(_favour(K.REFERRAL, Side.RECEIVED, S.NAMED), third=None, organisation="Acme"),
            ("Ana put in a word for you with Acme", ""),
            "referral",
        ),
        (_favour(K.LOAN, Side.GIVEN, S.DONE, text="a book"), ("A book", ""), "given back"),
    ],
)
def test_a_note_that_stands_for_a_favour_says_it(
    qapp, favour: Favour, words: tuple[str, str], mark: str
) -> None:
    assert entry_words(_note(favour), [favour]) == words
    assert say_mark([favour]) == mark
    assert entry_icon(_note(favour), [favour]) == favour_icon(favour.kind)


def test_an_entry_of_own_words_keeps_them_and_coffee_stays_coffee(qapp) -> None:
    coffee = Interaction(
        InteractionKind.COFFEE, TODAY, "Coffee with Ana, she helped", people=(ANA,)
    )
    favour = _favour(K.ADVICE, Side.RECEIVED, S.DONE, text="the contract", outcome="It is signed.")
    assert entry_words(coffee, [favour]) == ("Coffee with Ana", "She helped\nIt is signed.")
    assert entry_icon(coffee, [favour]) == ""
    assert entry_words(coffee, []) == ("Coffee with Ana", "She helped")
    assert say_mark([]) == ""


def test_before_anything_took_place_the_mark_says_how_far_it_is(qapp) -> None:
    yes = _favour(K.INTRODUCTION, Side.GIVEN, S.FIRST_YES, passed=(Passed(S.IDEA, TODAY),))
    assert say_mark([yes]) == "Ana said yes"


def test_it_is_heard_and_copied_as_it_is_seen(qapp) -> None:
    heard = say_entry(_note(MET), TODAY, LISBON, [MET])
    assert heard.startswith("Note, You introduced Ana to Ben, they met, with Ana, Ben, ")
    assert "You introduced Ana to Ben\nHe prints her catalogue." in as_text(
        _note(MET), TODAY, LISBON, [MET]
    )


def test_every_kind_and_side_has_its_words(qapp) -> None:
    for kind in FavourKind:
        assert say_favour_kind(kind)
        for side in Side:
            favour = _favour(kind, side, favour_steps.steps(kind, side)[-1])
            assert "%" not in say_deed(favour)
            assert say_mark([favour])
