"""What is thought of before asking, and how likely somebody helps."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Next, NextKind, Side
from desktop_app.domain.giving import Waits
from desktop_app.domain.guards import (
    WITH_IDEA,
    Asks,
    Guard,
    GuardKey,
    Idea,
    IdeaKind,
    guards,
    idea_of,
    rest,
)
from desktop_app.domain.needs import Need, NeedSide, Whose
from desktop_app.domain.strength import Level, Strength
from desktop_app.domain.timeline import Participant
from desktop_app.domain.ways.first_steps import (
    LEAST_FIRST,
    MOST_LAID_OUT,
    Acquaintance,
    first_cost,
)
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


_ANA = Participant(1, "Ana")


def _waits(kind: NextKind, text: str = "") -> Waits:
    favour = Favour(FavourKind.HELP, Side.RECEIVED, FavourStep.DONE, TODAY, giver=_ANA, text=text)
    return Waits(favour, Next(kind, TODAY))


def _need(text: str, *, closed: bool = False) -> Need:
    closed_on = TODAY if closed else None
    return Need(NeedSide.NEED, Whose.PERSON, text, TODAY, _ANA, closed_on=closed_on)


@pytest.mark.parametrize(
    ("waits", "needs", "may_recommend", "idea"),
    [
        ([], [], False, Idea(IdeaKind.HELLO)),
        ([], [], True, Idea(IdeaKind.RECOMMENDATION)),
        ([], [_need("a bookkeeper")], True, Idea(IdeaKind.NEED, "a bookkeeper")),
        ([], [_need("a bookkeeper", closed=True)], False, Idea(IdeaKind.HELLO)),
        ([_waits(NextKind.ANSWER)], [], False, Idea(IdeaKind.HELLO)),
        ([_waits(NextKind.KEEP, "the book")], [_need("a flat")], True, Idea(IdeaKind.PROMISE, "the book")),
        ([_waits(NextKind.KEEP), _waits(NextKind.TELL)], [], False, Idea(IdeaKind.NEWS)),
        ([_waits(NextKind.TELL), _waits(NextKind.THANK, "advice")], [], False, Idea(IdeaKind.THANK, "advice")),
    ],
)  # fmt: skip
def test_what_could_be_done_first(
    waits: list[Waits], needs: list[Need], may_recommend: bool, idea: Idea
) -> None:
    assert idea_of(waits, needs, may_recommend=may_recommend) == idea


def test_only_guards_that_say_give_first_have_an_idea() -> None:
    asks = Asks((_ago(400), _ago(20), _ago(10)), _ago(10), _ago(20), None, 3)
    idea = Idea(IdeaKind.HELLO)
    found = guards(asks, TODAY, idea)
    assert {guard.key for guard in found if guard.idea is idea} == WITH_IDEA
    assert all(guard.idea is None for guard in found if guard.key not in WITH_IDEA)


@pytest.mark.parametrize(("given", "may_rest"), [(0, False), (8, False), (9, True), (30, True)])
def test_whoever_gave_much_may_rest(given: int, may_rest: bool) -> None:
    assert rest(given) == (Guard(GuardKey.REST, count=given) if may_rest else None)


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
