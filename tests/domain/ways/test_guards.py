"""What is thought of before asking, and how likely somebody helps."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop_app.domain.strength import Level, Strength
from desktop_app.domain.ways.first_steps import (
    LEAST_FIRST,
    MOST_LAID_OUT,
    Acquaintance,
    first_cost,
)
from desktop_app.domain.ways.guards import Asks, Guard, GuardKey, guards
from desktop_app.domain.ways.ties import TieKind, cost_of

TODAY = date(2026, 11, 28)


def _ago(days: int) -> date:
    return TODAY - timedelta(days)


@pytest.mark.parametrize(
    ("asks", "told"),
    [
        (Asks(), ()),
        (Asks(asked=(_ago(200),), helped=_ago(100)), ()),
        (Asks(asked=(_ago(5),)), (Guard(GuardKey.ASKED_LATELY, 5),)),
        (Asks(asked=(_ago(40),), unanswered=_ago(40)), (Guard(GuardKey.UNANSWERED, 40),)),
        (Asks(unanswered=_ago(90)), ()),
        (Asks(said_no=_ago(100)), (Guard(GuardKey.SAID_NO, 100),)),
        (Asks(said_no=_ago(365)), ()),
        (Asks(asked=(_ago(300), _ago(60)), helped=_ago(729)), ()),
        (
            Asks(asked=(_ago(300), _ago(60)), helped=_ago(730)),
            (Guard(GuardKey.GIVE_FIRST, 730, 2),),
        ),
        (Asks(asked=(_ago(364), _ago(60))), (Guard(GuardKey.GIVE_FIRST, None, 2),)),
        (Asks(asked=(_ago(365), _ago(60))), ()),
        (Asks(asks_in_a_row=2), ()),
        (Asks(asks_in_a_row=3), (Guard(GuardKey.ONLY_ASKS, count=3),)),
    ],
)
def test_guards(asks: Asks, told: tuple[Guard, ...]) -> None:
    assert guards(asks, TODAY) == told


def test_the_weightiest_guard_comes_first() -> None:
    asks = Asks((_ago(400), _ago(20), _ago(10)), _ago(10), _ago(20), None, 3)
    assert [guard.key for guard in guards(asks, TODAY)] == [
        GuardKey.SAID_NO,
        GuardKey.UNANSWERED,
        GuardKey.GIVE_FIRST,
        GuardKey.ONLY_ASKS,
    ]


def _strong(value: float) -> Strength:
    return Strength(value, Level.STRONG, 5)


@pytest.mark.parametrize(
    ("known", "chance", "kind"),
    [
        (Acquaintance(1, _strong(1.0), _ago(3)), 0.9, TieKind.CONTACT),
        (Acquaintance(1, _strong(0.5), _ago(3)), 0.575, TieKind.CONTACT),
        (Acquaintance(1, last=_ago(2000)), 0.3, TieKind.CONTACT),
        (Acquaintance(1, kept=True), 0.3, TieKind.KEPT),
        (Acquaintance(1), 0.05, TieKind.CARD),
        (
            Acquaintance(1, _strong(1.0), _ago(3), asks=Asks(unanswered=_ago(9))),
            0.45,
            TieKind.CONTACT,
        ),
        (
            Acquaintance(1, _strong(1.0), _ago(3), asks=Asks(said_no=_ago(99))),
            0.45,
            TieKind.CONTACT,
        ),
    ],
)
def test_the_chance_that_somebody_helps(known: Acquaintance, chance: float, kind: TieKind) -> None:
    assert known.chance(TODAY) == pytest.approx(chance)
    assert first_cost(known, TODAY) == pytest.approx(cost_of(chance))
    assert known.tie().kind is kind
    assert known.is_known is (kind is not TieKind.CARD)


def test_for_a_job_all_whom_you_know_cost_the_same() -> None:
    near, dormant = Acquaintance(1, _strong(0.9), _ago(3)), Acquaintance(2, last=_ago(3000))
    assert {first_cost(each, TODAY, by_closeness=False) for each in (near, dormant)} == {
        MOST_LAID_OUT
    }
    assert first_cost(Acquaintance(3), TODAY, by_closeness=False) == cost_of(0.05)


def test_no_first_step_costs_less_than_the_search_believes() -> None:
    assert first_cost(Acquaintance(1, _strong(1.0), TODAY), TODAY) == LEAST_FIRST
