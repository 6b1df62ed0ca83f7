"""One good turn a day: what calls for it, in which order, and what was done is not offered again."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Next, NextKind, Side
from desktop_app.domain.giving import Waits
from desktop_app.domain.good_turns import (
    MOST_DORMANT_TURNS,
    GoodTurn,
    TurnKind,
    in_order,
    of_matches,
    of_the_day,
    of_waiting,
)
from desktop_app.domain.important_dates import UpcomingDate
from desktop_app.domain.needs import Need, NeedSide, Whose
from desktop_app.domain.person import DateKind
from desktop_app.domain.proposals import Proposal, ProposalKind
from desktop_app.domain.reminders import Origin, Reminder
from desktop_app.domain.suggestions import Action, Reason, ReasonKey, Suggestion
from desktop_app.domain.timeline import Participant
from desktop_app.domain.today import TodayData, WeekDay, last_seven_days
from desktop_app.domain.waiting import DueReminder, Waiting

TODAY = date(2026, 11, 21)
ANA, BEN = Participant(1, "Ana", "a"), Participant(2, "Ben", "b")


def _due(origin: Origin, late: int = 0, **more) -> DueReminder:
    day = TODAY - timedelta(late)
    return DueReminder(Reminder("Send the book", day, origin=origin, id=5, **more), day)


def _date(kind: DateKind, late: int = 0, turns: int | None = 40) -> UpcomingDate:
    return UpcomingDate(9, ANA, kind, "wedding", TODAY - timedelta(late), turns, 3)


def _suggestion(person: Participant, *reasons: Reason, topic: str = "") -> Suggestion:
    return Suggestion(person, reasons, Action.MESSAGE, topic)


def test_a_promise_that_is_due_is_a_good_turn_and_says_how_late_it_is() -> None:
    (turn,) = of_the_day(TODAY, [], [_due(Origin.PROMISE, 2, people=(ANA, BEN))], [])
    assert turn == GoodTurn(
        TurnKind.PROMISE,
        "reminder:5:2026-11-19",
        ANA,
        TODAY - timedelta(2),
        2,
        text="Send the book",
        reminder_id=5,
    )


def test_a_follow_up_for_nobody_is_one_too() -> None:
    (turn,) = of_the_day(TODAY, [], [_due(Origin.FOLLOW_UP)], [])
    assert (turn.kind, turn.person, turn.days) == (TurnKind.FOLLOW_UP, None, 0)


@pytest.mark.parametrize("origin", [Origin.HAND, Origin.CADENCE, Origin.IMPORTANT_DATE])
def test_a_reminder_of_another_origin_is_none(origin: Origin) -> None:
    assert of_the_day(TODAY, [], [_due(origin)], []) == ()


@pytest.mark.parametrize(
    ("kind", "turn"),
    [
        (DateKind.BIRTHDAY, TurnKind.BIRTHDAY),
        (DateKind.ANNIVERSARY, TurnKind.ANNIVERSARY),
        (DateKind.OTHER, TurnKind.ANNIVERSARY),
    ],
)
def test_a_day_is_wished_well_for_also_when_it_was_missed(kind: DateKind, turn: TurnKind) -> None:
    (found,) = of_the_day(TODAY, [_date(kind, 2)], [], [])
    assert (found.kind, found.days, found.years, found.text) == (turn, 2, 40, "wedding")
    assert (found.key, found.date_id) == ("date:9:2026-11-19", 9)


def test_nobody_is_wished_well_for_a_death() -> None:
    assert of_the_day(TODAY, [_date(DateKind.DEATH)], [], []) == ()


def test_a_new_position_is_congratulated_under_the_day_it_began() -> None:
    new = _suggestion(ANA, Reason(ReasonKey.POSITION, 40, days=12, text="Head, Acme"))
    (turn,) = of_the_day(TODAY, [], [], [new])
    assert (turn.kind, turn.days, turn.text) == (TurnKind.POSITION, 12, "Head, Acme")
    # Tomorrow it is 13 days, and the same good turn.
    later = _suggestion(ANA, Reason(ReasonKey.POSITION, 40, days=13, text="Head, Acme"))
    (same,) = of_the_day(TODAY + timedelta(1), [], [], [later])
    assert same.key == turn.key


def test_few_dormant_ties_are_offered_the_weightiest_first() -> None:
    ties = [
        _suggestion(
            Participant(row, str(row)), Reason(ReasonKey.DORMANT, 30, days=1200 + row), topic="clay"
        )
        for row in range(MOST_DORMANT_TURNS + 2)
    ]
    turns = of_the_day(TODAY, [], [], ties)
    assert [turn.person.id for turn in turns] == list(range(MOST_DORMANT_TURNS))
    assert (turns[0].kind, turns[0].days, turns[0].text) == (TurnKind.DORMANT, 1200, "clay")


def test_somebody_nothing_of_this_is_known_of_is_none() -> None:
    assert of_the_day(TODAY, [], [], [_suggestion(BEN, Reason(ReasonKey.OVERDUE, 60))]) == ()


def test_the_most_pressing_comes_first_and_what_was_done_not_at_all() -> None:
    both = _suggestion(BEN, Reason(ReasonKey.DORMANT, 30, 1200), Reason(ReasonKey.POSITION, 40, 3))
    given = ([_date(DateKind.ANNIVERSARY)], [_due(Origin.FOLLOW_UP), _due(Origin.PROMISE)], [both])
    turns = of_the_day(TODAY, *given)
    assert [turn.kind for turn in turns] == [
        TurnKind.PROMISE,
        TurnKind.POSITION,
        TurnKind.ANNIVERSARY,
        TurnKind.FOLLOW_UP,
        TurnKind.DORMANT,
    ]
    done = frozenset(turn.key for turn in turns[1:4])
    left = of_the_day(TODAY, *given, done)
    assert [turn.kind for turn in left] == [TurnKind.DORMANT]
    assert turns[0].key in done, "a promise and a follow-up of one reminder are one thing"


def _need(row: int, side: NeedSide, person: Participant | None, text: str = "clay") -> Need:
    whose = Whose.YOU if person is None else Whose.PERSON
    return Need(side, whose, text, TODAY, person, id=row)


def _match(need: Need, offer: Need, kind: ProposalKind = ProposalKind.INTRODUCE) -> Proposal:
    return Proposal(kind, need, offer, 0.9)


NEED = _need(1, NeedSide.NEED, ANA)
OFFER, OTHER = _need(2, NeedSide.OFFER, BEN), _need(3, NeedSide.OFFER, Participant(3, "Chidi"))


@pytest.mark.parametrize(
    ("rhythms", "well"),
    [({}, False), ({1: 7}, False), ({1: 7, 2: 45}, True), ({1: 7, 2: 46}, False)],
)
def test_a_match_says_whether_you_know_both_well(rhythms: dict[int, int], well: bool) -> None:
    (turn,) = of_matches([_match(NEED, OFFER)], rhythms)
    assert (turn.kind, turn.person, turn.text, turn.well) == (TurnKind.MATCH, ANA, "clay", well)


def test_of_the_offers_for_one_need_the_best_is_proposed() -> None:
    found = of_matches([_match(NEED, OFFER), _match(NEED, OTHER)])
    assert [turn.key for turn in found] == ["match:1:2"]


def _waits(kind: NextKind, **more) -> Waits:
    favour = Favour(FavourKind.HELP, Side.GIVEN, FavourStep.IDEA, TODAY, receiver=ANA, id=4, **more)
    return Waits(favour, Next(kind, TODAY))


@pytest.mark.parametrize(
    ("kind", "turn"),
    [
        (NextKind.ASK_FIRST, TurnKind.INTRODUCTION),
        (NextKind.ASK_SECOND, TurnKind.INTRODUCTION),
        (NextKind.INTRODUCE, TurnKind.INTRODUCTION),
        (NextKind.THANK, TurnKind.THANKS),
        (NextKind.TELL, TurnKind.NEWS),
        (NextKind.KEEP, TurnKind.PROMISE),
        (NextKind.DO, TurnKind.PROMISE),
        (NextKind.WRITE, TurnKind.RECOMMENDATION),
        (NextKind.ASK, None),
        (NextKind.ANSWER, None),
        (NextKind.THEY_KEEP, None),
        (NextKind.GIVE_BACK, None),
        (NextKind.DID_THEY_MEET, None),
        (NextKind.IS_IT_BACK, None),
        (NextKind.WHAT_CAME, None),
    ],
)
def test_what_waits_is_a_good_turn_where_it_is_yours_to_give(
    kind: NextKind, turn: TurnKind | None
) -> None:
    assert [found.kind for found in of_waiting([_waits(kind)])] == ([] if turn is None else [turn])


def test_what_waits_for_somebody_else_or_for_its_reminder_is_none() -> None:
    asked = _waits(NextKind.ASK_FIRST, entry_id=8)
    reminded = _waits(NextKind.KEEP, reminder_id=9)
    gone = _waits(NextKind.KEEP)
    gone.favour.receiver = None
    assert of_waiting([asked, reminded, gone]) == []


def test_the_kinds_stand_in_the_order_of_the_manual() -> None:
    turns = [GoodTurn(kind, kind.value, ANA) for kind in reversed(TurnKind)]
    assert [turn.kind.value for turn in in_order(turns)] == [
        "match", "introduction", "thanks", "news", "promise", "recommendation", "position",
        "birthday", "anniversary", "follow-up", "dormant", "looking", "begin",
    ]  # fmt: skip
    assert not any("ask" in kind.value for kind in TurnKind)


def test_the_last_seven_days_end_today_and_hold_what_was_logged() -> None:
    week = last_seven_days({TODAY: (3, 1, 2), TODAY - timedelta(6): (1, 0, 0)}, TODAY)
    assert [item.day for item in week] == [TODAY - timedelta(back) for back in range(6, -1, -1)]
    assert week[-1] == WeekDay(TODAY, 3, 1, 2)
    assert week[0].contacts == 1
    assert sum(item.contacts for item in week) == 4


def test_today_counts_what_waits_and_nothing_else() -> None:
    empty = TodayData(TODAY)
    assert (empty.count, empty.due, empty.due_dates, empty.dates, empty.cleared_on) == (
        0,
        (),
        (),
        [],
        None,
    )
    reminder, day = _due(Origin.HAND), _date(DateKind.BIRTHDAY)
    full = TodayData(TODAY, waiting=Waiting(TODAY, (reminder,), (day,)), coming=(reminder, day))
    assert (full.count, full.due, full.due_dates, full.dates) == (2, (reminder,), (day,), [day])


@pytest.mark.parametrize(("due", "days"), [(1, 1), (3, 1), (4, 2), (30, 10)])
def test_three_people_a_day_clear_those_who_are_due(due: int, days: int) -> None:
    assert TodayData(TODAY, more_due=due).cleared_on == TODAY + timedelta(days)
