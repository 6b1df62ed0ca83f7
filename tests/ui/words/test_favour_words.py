"""What a favour waits for is said as it is: who gave, who received."""

from __future__ import annotations

import itertools
from datetime import date

import pytest

from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Next, NextKind, Side
from desktop_app.domain.giving import Waits
from desktop_app.domain.timeline import Participant
from desktop_app.ui.words.favours import say_next, say_waits

pytestmark = pytest.mark.usefixtures("context")
DAY = date(2026, 11, 28)
ANA, BEN = Participant(1, "Ana Sousa"), Participant(2, "Ben Carter")
K, N = FavourKind, NextKind


def _waits(kind: FavourKind, side: Side, waits: NextKind, text: str = "") -> Waits:
    given = side is Side.GIVEN
    favour = Favour(
        kind, side, FavourStep.DONE, DAY, None if given else ANA, ANA if given else None, BEN,
        text=text,
    )  # fmt: skip
    return Waits(favour, Next(waits, DAY))


@pytest.mark.parametrize(
    ("kind", "side", "waits", "said"),
    [
        (K.ADVICE, Side.GIVEN, N.WHAT_CAME, "You gave Ana Sousa advice. What came of it?"),
        (K.ADVICE, Side.RECEIVED, N.WHAT_CAME, "Ana Sousa gave you advice. What came of it?"),
        (K.HELP, Side.RECEIVED, N.WHAT_CAME, "Ana Sousa helped you. What came of it?"),
        (K.REFERRAL, Side.RECEIVED, N.WHAT_CAME, "Ana Sousa put in a word for you. What came of it?"),
        (K.RECOMMENDATION, Side.RECEIVED, N.WHAT_CAME, "Ana Sousa recommended you. What came of it?"),
        (K.INTRODUCTION, Side.GIVEN, N.WHAT_CAME,
         "You introduced Ana Sousa and Ben Carter to each other. What came of it?"),
        (K.INTRODUCTION, Side.RECEIVED, N.WHAT_CAME,
         "Ana Sousa introduced you to Ben Carter. What came of it?"),
        (K.INTRODUCTION, Side.RECEIVED, N.DID_THEY_MEET, "Ana Sousa introduced you to Ben Carter"),
        (K.HELP, Side.RECEIVED, N.THANK, "Ana Sousa helped you"),
    ],
)  # fmt: skip
def test_who_gave_is_said(kind: FavourKind, side: Side, waits: NextKind, said: str) -> None:
    assert say_waits(_waits(kind, side, waits)) == said


def test_you_say_of_yourself_that_you_met() -> None:
    asked = [
        say_next(_waits(K.INTRODUCTION, side, N.DID_THEY_MEET))
        for side in (Side.GIVEN, Side.RECEIVED)
    ]
    assert asked == ["They met", "We met"]


@pytest.mark.parametrize(
    ("kind", "side", "waits"), list(itertools.product(K, (Side.GIVEN, Side.RECEIVED), N))
)
def test_every_sentence_is_whole(kind: FavourKind, side: Side, waits: NextKind) -> None:
    for text in ("", "the contract"):
        found = _waits(kind, side, waits, text)
        assert "%" not in say_waits(found) + say_next(found)
        assert "Ana" in say_waits(found)
