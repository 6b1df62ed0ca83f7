"""What is said of a favour that was kept, for every kind, step and giver: true of that very step."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from desktop_app.domain.favour_steps import ENDS, HAPPENED, steps
from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.timeline import Participant
from desktop_app.services.favours import kept_step
from desktop_app.ui.words.kept_favours import kept_sentence

K, S = FavourKind, FavourStep
TODAY = date(2026, 11, 28)
IVAN, ANA, BEN = (Participant(row, name) for row, name in enumerate(("Ivan", "Ana", "Ben"), 1))
KINDS = list(product(FavourKind, Side))


def _favour(kind: FavourKind, side: Side, step: FavourStep, text: str = "") -> Favour:
    giver = None if side is Side.GIVEN else IVAN
    receiver = None if side is Side.RECEIVED else ANA
    third = BEN if kind in (K.INTRODUCTION, K.REFERRAL) else None
    return Favour(kind, side, step, TODAY, giver, receiver, third, text=text)


def _said(kind: FavourKind, side: Side, step: FavourStep, text: str = "") -> str:
    return kept_sentence(kept_step(_favour(kind, side, step, text)))


@pytest.mark.parametrize(("kind", "side"), KINDS)
def test_every_step_says_something_of_its_own(kind: FavourKind, side: Side) -> None:
    said = [_said(kind, side, step) for step in (*steps(kind, side), *sorted(ENDS, key=str))]
    assert len(set(said)) == len(said)
    for text in said:
        assert text.startswith("Kept: ")
        assert "%" not in text
        assert ("Ivan" if side is Side.RECEIVED else "Ana") in text


@pytest.mark.parametrize(("kind", "side"), KINDS)
def test_what_did_not_take_place_never_reads_as_if_it_had(kind: FavourKind, side: Side) -> None:
    wishes = (
        "want",
        "thought",
        "would like",
        "both like",
        "asked",
        "promised",
        "yes to",
        "no:",
        "let go",
    )
    for step in {*steps(kind, side), *ENDS} - HAPPENED:
        said = _said(kind, side, step)
        assert any(word in said for word in wishes), said


@pytest.mark.parametrize(
    ("kind", "side", "step", "text", "said"),
    [
        (K.RECOMMENDATION, Side.RECEIVED, S.TO_ASK, "", "you want to ask Ivan for a recommendation"),
        (K.RECOMMENDATION, Side.RECEIVED, S.ASKED, "", "you asked Ivan for a recommendation"),
        (K.RECOMMENDATION, Side.RECEIVED, S.RECEIVED, "", "Ivan wrote you a recommendation"),
        (K.RECOMMENDATION, Side.GIVEN, S.ASKED, "", "Ana asked you for a recommendation"),
        (K.INTRODUCTION, Side.GIVEN, S.IDEA, "", "you would like Ana and Ben to meet"),
        (K.INTRODUCTION, Side.BETWEEN, S.INTRODUCED, "", "Ivan introduced Ana to Ben"),
        (K.ADVICE, Side.RECEIVED, S.IDEA, "the lease", "you want to ask Ivan for advice: the lease"),
        (K.LOAN, Side.GIVEN, S.DONE, "50 euros", "what you lent Ana is back: 50 euros"),
        (K.LOAN, Side.RECEIVED, S.DECLINED, "", "somebody said no: borrowing something from Ivan"),
        (K.HELP, Side.GIVEN, S.LET_GO, "", "let go: help for Ana"),
    ],
)  # fmt: skip
def test_what_was_kept(
    kind: FavourKind, side: Side, step: FavourStep, text: str, said: str
) -> None:
    assert _said(kind, side, step, text) == f"Kept: {said}"


def test_an_organisation_and_somebody_who_is_gone_are_named() -> None:
    named = Favour(K.REFERRAL, Side.RECEIVED, S.NAMED, TODAY, IVAN, organisation="Northwind")
    assert kept_sentence(kept_step(named)) == "Kept: Ivan put in a word for you with Northwind"
    gone = Favour(K.HELP, Side.RECEIVED, S.DONE, TODAY, organisation="Northwind")
    assert kept_sentence(kept_step(gone)) == "Kept: somebody helped you"
