"""Which step of a favour follows which, what waits at each, and what is asked when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop_app.domain import favour_steps as rules
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.favours import (
    Favour,
    FavourKind,
    FavourStep,
    Next,
    NextKind,
    Passed,
    Side,
    check,
)
from desktop_app.domain.timeline import Participant

K, S, N = FavourKind, FavourStep, NextKind
DAY = date(2026, 11, 1)
ANA, BEN, GEORG = Participant(1, "Ana"), Participant(2, "Ben"), Participant(3, "Georg")
KINDS_AND_SIDES = [(kind, side) for kind in FavourKind for side in Side]


def _favour(kind: FavourKind, side: Side, step: FavourStep, day: date = DAY) -> Favour:
    giver = None if side is Side.GIVEN else ANA
    receiver = None if side is Side.RECEIVED else BEN
    third = GEORG if kind is K.INTRODUCTION else None
    return Favour(kind, side, step, day, giver, receiver, third)


TABLE = {
    (K.HELP, Side.GIVEN): "idea asked promised done",
    (K.ADVICE, Side.RECEIVED): "idea asked promised done",
    (K.INTRODUCTION, Side.GIVEN): "idea first-yes second-yes introduced met",
    (K.INTRODUCTION, Side.RECEIVED): "idea asked first-yes second-yes introduced met",
    (K.RECOMMENDATION, Side.GIVEN): "to-write asked promised written published",
    (K.RECOMMENDATION, Side.RECEIVED): "to-ask asked promised received published",
    (K.REFERRAL, Side.RECEIVED): "idea asked promised named outcome",
    (K.LOAN, Side.GIVEN): "idea asked promised given done",
}


@pytest.mark.parametrize(("of", "row"), TABLE.items(), ids=str)
def test_the_rows_of_steps(of: tuple[FavourKind, Side], row: str) -> None:
    assert " ".join(step.value for step in rules.steps(*of)) == row


@pytest.mark.parametrize(("kind", "side"), KINDS_AND_SIDES, ids=str)
def test_every_later_step_follows_and_no_earlier_one(kind: FavourKind, side: Side) -> None:
    row = rules.steps(kind, side)
    assert len(set(row)) == len(row)
    for place, step in enumerate(row):
        favour = _favour(kind, side, step)
        last = place == len(row) - 1
        ends = () if last else (S.DECLINED, S.LET_GO)
        assert rules.following(favour) == (*row[place + 1 :], *ends)
        assert rules.is_over(favour) is last
        for other in FavourStep:
            if other is step or other in rules.following(favour):
                continue
            with pytest.raises(InvalidValueError, match="^favour-step-does-not-follow$"):
                rules.moved(favour, other, DAY, DAY)


@pytest.mark.parametrize("end", [S.DECLINED, S.LET_GO])
def test_nothing_follows_an_end(end: FavourStep) -> None:
    favour = _favour(K.HELP, Side.GIVEN, end)
    assert rules.following(favour) == ()
    assert rules.is_over(favour)
    assert rules.next_of(favour, DAY + timedelta(90)) is None


def test_a_step_keeps_the_days_of_those_before() -> None:
    favour = _favour(K.INTRODUCTION, Side.GIVEN, S.IDEA)
    for number, step in enumerate((S.FIRST_YES, S.INTRODUCED, S.MET), 1):
        favour = rules.moved(favour, step, DAY + timedelta(number), DAY + timedelta(9))
    assert favour.passed == (
        Passed(S.IDEA, DAY),
        Passed(S.FIRST_YES, DAY + timedelta(1)),
        Passed(S.INTRODUCED, DAY + timedelta(2)),
    )
    assert rules.happened_on(favour) == DAY + timedelta(2)
    assert rules.moved(favour, S.MET, DAY + timedelta(8), DAY + timedelta(9)) is favour


def test_a_step_lies_neither_ahead_nor_before_the_last() -> None:
    favour = _favour(K.HELP, Side.GIVEN, S.PROMISED)
    with pytest.raises(InvalidValueError, match="^favour-step-ahead$"):
        rules.moved(favour, S.DONE, DAY + timedelta(2), DAY + timedelta(1))
    with pytest.raises(InvalidValueError, match="^favour-step-before-last$"):
        rules.moved(favour, S.DONE, DAY - timedelta(1), DAY)


def test_a_kind_has_no_steps_of_another() -> None:
    with pytest.raises(InvalidValueError, match="^favour-has-no-such-step$"):
        rules.begun(_favour(K.HELP, Side.GIVEN, S.MET), DAY)


@pytest.mark.parametrize(
    ("kind", "side", "step", "days"),
    [
        (K.INTRODUCTION, Side.GIVEN, S.INTRODUCED, 21),
        (K.INTRODUCTION, Side.GIVEN, S.IDEA, None),
        (K.REFERRAL, Side.RECEIVED, S.OUTCOME, 0),
        (K.REFERRAL, Side.RECEIVED, S.NAMED, None),
        (K.HELP, Side.GIVEN, S.DONE, 30),
        (K.ADVICE, Side.RECEIVED, S.DONE, 30),
        (K.RECOMMENDATION, Side.RECEIVED, S.RECEIVED, 30),
        (K.RECOMMENDATION, Side.GIVEN, S.WRITTEN, 30),
        (K.LOAN, Side.GIVEN, S.GIVEN, 30),
        (K.LOAN, Side.GIVEN, S.DONE, None),
    ],
    ids=str,
)
def test_when_it_is_asked_what_came_of_it(
    kind: FavourKind, side: Side, step: FavourStep, days: int | None
) -> None:
    favour = rules.begun(_favour(kind, side, step), DAY)
    assert favour.ask_on == (None if days is None else DAY + timedelta(days))


def test_nobody_is_asked_about_long_ago_nor_about_what_is_between_others() -> None:
    done = _favour(K.HELP, Side.GIVEN, S.DONE)
    last = DAY + timedelta(30 + rules.TOO_LATE_TO_ASK)
    assert rules.begun(done, last).ask_on == DAY + timedelta(30)
    assert rules.begun(done, last + timedelta(1)).ask_on is None
    assert rules.begun(_favour(K.HELP, Side.BETWEEN, S.DONE), DAY).ask_on is None
    assert rules.begun(replace(done, outcome="He got the job"), DAY).ask_on is None
    chosen = date(2027, 1, 1)
    assert rules.begun(replace(done, ask_on=chosen), DAY).ask_on == chosen


def test_it_is_asked_once() -> None:
    today = DAY + timedelta(40)
    favour = rules.begun(_favour(K.INTRODUCTION, Side.GIVEN, S.INTRODUCED), DAY)
    met = rules.moved(favour, S.MET, DAY + timedelta(5), today)
    assert met.ask_on == favour.ask_on, "that they met does not say what came of it"
    asked = replace(favour, ask_on=None)
    assert rules.moved(asked, S.MET, DAY + timedelta(30), today).ask_on is None
    lent = rules.begun(_favour(K.LOAN, Side.GIVEN, S.GIVEN), DAY)
    assert rules.moved(lent, S.DONE, DAY, today).ask_on is None
    assert rules.moved(favour, S.LET_GO, DAY, today).ask_on is None


WAITS = [
    (K.INTRODUCTION, Side.GIVEN, S.IDEA, N.ASK_FIRST),
    (K.INTRODUCTION, Side.GIVEN, S.FIRST_YES, N.ASK_SECOND),
    (K.INTRODUCTION, Side.GIVEN, S.SECOND_YES, N.INTRODUCE),
    (K.INTRODUCTION, Side.GIVEN, S.INTRODUCED, None),
    (K.INTRODUCTION, Side.RECEIVED, S.IDEA, N.ASK),
    (K.INTRODUCTION, Side.RECEIVED, S.FIRST_YES, N.ANSWER),
    (K.INTRODUCTION, Side.RECEIVED, S.INTRODUCED, N.THANK),
    (K.RECOMMENDATION, Side.GIVEN, S.TO_WRITE, N.WRITE),
    (K.RECOMMENDATION, Side.GIVEN, S.ASKED, N.WRITE),
    (K.RECOMMENDATION, Side.GIVEN, S.WRITTEN, None),
    (K.RECOMMENDATION, Side.RECEIVED, S.TO_ASK, N.ASK),
    (K.RECOMMENDATION, Side.RECEIVED, S.ASKED, N.ANSWER),
    (K.RECOMMENDATION, Side.RECEIVED, S.RECEIVED, N.THANK),
    (K.REFERRAL, Side.RECEIVED, S.ASKED, N.ANSWER),
    (K.REFERRAL, Side.RECEIVED, S.NAMED, N.THANK),
    (K.HELP, Side.GIVEN, S.IDEA, N.DO),
    (K.HELP, Side.GIVEN, S.PROMISED, N.KEEP),
    (K.HELP, Side.GIVEN, S.DONE, None),
    (K.HELP, Side.RECEIVED, S.PROMISED, N.THEY_KEEP),
    (K.HELP, Side.RECEIVED, S.DONE, N.THANK),
    (K.LOAN, Side.GIVEN, S.GIVEN, None),
    (K.LOAN, Side.RECEIVED, S.GIVEN, N.THANK),
]


@pytest.mark.parametrize(("kind", "side", "step", "expected"), WAITS, ids=str)
def test_what_a_favour_waits_for(
    kind: FavourKind, side: Side, step: FavourStep, expected: NextKind | None
) -> None:
    favour = rules.begun(_favour(kind, side, step), DAY)
    waits = rules.next_of(favour, DAY)
    assert waits == (None if expected is None else Next(expected, DAY))


@pytest.mark.parametrize(
    ("kind", "step", "expected"),
    [
        (K.INTRODUCTION, S.INTRODUCED, N.DID_THEY_MEET),
        (K.LOAN, S.GIVEN, N.IS_IT_BACK),
        (K.HELP, S.DONE, N.WHAT_CAME),
        (K.REFERRAL, S.OUTCOME, N.WHAT_CAME),
    ],
    ids=str,
)
def test_what_you_gave_is_asked_about_when_it_is_time(
    kind: FavourKind, step: FavourStep, expected: NextKind
) -> None:
    favour = rules.begun(_favour(kind, Side.GIVEN, step), DAY)
    assert favour.ask_on is not None
    if favour.ask_on > DAY:
        assert rules.next_of(favour, favour.ask_on - timedelta(1)) is None
    assert rules.next_of(favour, favour.ask_on) == Next(expected, DAY)


def test_thanks_come_before_news_and_both_end() -> None:
    favour = replace(_favour(K.HELP, Side.RECEIVED, S.DONE), outcome="The book is printed")
    assert rules.next_of(favour, DAY) == Next(N.THANK, DAY)
    thanked = replace(favour, thanked_on=DAY)
    assert rules.next_of(thanked, DAY) == Next(N.TELL, DAY)
    assert rules.next_of(replace(thanked, told_on=DAY), DAY) is None
    for late in (favour, thanked):
        assert rules.next_of(late, DAY + timedelta(rules.TIME_TO_THANK)) is not None
        assert rules.next_of(late, DAY + timedelta(rules.TIME_TO_THANK + 1)) is None


def test_a_loan_of_yours_waits_to_be_given_back_after_the_thanks() -> None:
    lent = replace(_favour(K.LOAN, Side.RECEIVED, S.GIVEN), thanked_on=DAY)
    for days in (0, 31, 3000):
        assert rules.next_of(lent, DAY + timedelta(days)) == Next(N.GIVE_BACK, DAY)


def test_thanks_are_said_for_what_was_given_though_it_was_let_go_after() -> None:
    named = _favour(K.REFERRAL, Side.RECEIVED, S.NAMED)
    gone = rules.moved(named, S.LET_GO, DAY + timedelta(9), DAY + timedelta(9))
    assert rules.has_happened(gone)
    assert rules.next_of(gone, DAY + timedelta(9)) == Next(N.THANK, DAY)


@pytest.mark.parametrize(("kind", "side"), KINDS_AND_SIDES, ids=str)
def test_what_is_between_others_waits_for_nobody(kind: FavourKind, side: Side) -> None:
    for step in rules.steps(kind, side):
        waits = rules.next_of(_favour(kind, side, step), DAY)
        assert waits is None or side is not Side.BETWEEN


@pytest.mark.parametrize(("kind", "side"), KINDS_AND_SIDES, ids=str)
def test_whatever_has_not_taken_place_waits_for_something(kind: FavourKind, side: Side) -> None:
    """A step added to a row without a line in the table of what waits would be forgotten."""
    for step in rules.steps(kind, side):
        favour = _favour(kind, side, step)
        if side is not Side.BETWEEN and not rules.has_happened(favour):
            assert rules.next_of(favour, DAY) is not None, step


def test_who_may_be_in_a_favour() -> None:
    check(_favour(K.HELP, Side.GIVEN, S.DONE))
    check(Favour(K.REFERRAL, Side.RECEIVED, S.NAMED, DAY, organisation="Northwind"))
    for key, bad in {
        "favour-needs-somebody": Favour(K.HELP, Side.GIVEN, S.DONE, DAY),
        "favour-with-oneself": Favour(K.HELP, Side.BETWEEN, S.DONE, DAY, ANA, ANA),
        "introduction-needs-two": Favour(K.INTRODUCTION, Side.GIVEN, S.IDEA, DAY, receiver=ANA),
    }.items():
        with pytest.raises(InvalidValueError, match=f"^{key}$"):
            check(bad)


def test_who_is_opposite() -> None:
    assert _favour(K.INTRODUCTION, Side.GIVEN, S.IDEA).other == BEN
    assert _favour(K.HELP, Side.RECEIVED, S.DONE).other == ANA
    assert _favour(K.INTRODUCTION, Side.BETWEEN, S.IDEA).people == (ANA, BEN, GEORG)
