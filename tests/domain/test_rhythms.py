"""Warmth, suggested circles and the budget, from tables of invented people."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop_app.domain.cadence import DEFAULT_CIRCLES, Cadence, RingColour
from desktop_app.domain.rhythms import (
    Budget,
    CircleBudget,
    Cost,
    Log,
    Touch,
    suggest_circle,
    warmth_of,
    whom_to_relax,
)
from desktop_app.domain.timeline import InteractionKind, Participant

TODAY = date(2026, 11, 21)
WEEKLY, MONTHLY, HALF_YEARLY = Cadence(7, 11), Cadence(30, 45), Cadence(180, 270)


def _ago(days: int) -> date:
    return TODAY - timedelta(days)


def test_warmth_says_why_and_until_when() -> None:
    coffee = Touch(InteractionKind.COFFEE, _ago(3), 100)
    found = warmth_of(_ago(3), MONTHLY, coffee, TODAY)
    assert found.value == pytest.approx(1 - 3 / 45)
    assert (found.ring_colour, found.due, found.kept_by) == (
        RingColour.WARM,
        date(2026, 12, 18),
        coffee,
    )
    never = warmth_of(None, MONTHLY, None, TODAY)
    assert (never.value, never.ring_colour, never.due) == (0.0, RingColour.COLD, None)
    free = warmth_of(_ago(3), None, coffee, TODAY)
    assert (free.value, free.ring_colour, free.due) == (None, None, None)


SUGGESTIONS = [
    # contacts, their weight, first day, the interval, the circle
    (100, 100.0, 700, 7, "Inner"),
    (60, 66.0, 700, 11, "Inner"),
    (60, 60.0, 700, 12, "Close"),
    (24, 12.0, 400, 33, "Close"),
    (2, 2.0, 7, 182, "Active"),
    (1, 1.0, 3, 365, "Network"),
    (1, 1.0, 700, 700, "Acquaintance"),
    (30, 3.0, 300, 122, "Active"),
    (1, 0.1, 10, 3650, "Acquaintance"),
]


@pytest.mark.parametrize(("contacts", "weight", "first", "every", "circle"), SUGGESTIONS)
def test_the_circle_whose_rhythm_is_kept_already(contacts, weight, first, every, circle) -> None:
    found = suggest_circle(1, Log(contacts, weight, _ago(first), _ago(1)), DEFAULT_CIRCLES, TODAY)
    assert (found.every_days, found.circle.name) == (every, circle)


def test_nothing_logged_suggests_nothing() -> None:
    assert suggest_circle(1, None, DEFAULT_CIRCLES, TODAY).circle is None


def _cost(number: int, cadence: Cadence, made: int, clock: int | None) -> Cost:
    day = None if clock is None else _ago(clock)
    return Cost(Participant(number, f"P{number}"), cadence, made, day, day)


def test_the_dearest_and_least_reached_are_relaxed_until_it_fits() -> None:
    costs = [
        _cost(1, MONTHLY, 0, None),  # 12.2 a year asked, none made
        _cost(2, WEEKLY, 0, 90),  # 52.1 asked, none made
        _cost(3, WEEKLY, 40, 8),  # 52.1 asked, 40 made
        _cost(4, WEEKLY, 0, 2),  # not due
        _cost(5, MONTHLY, 0, 400),  # as 1, but was reached once
        _cost(6, Cadence(365, 548), 0, None),  # nothing longer
    ]
    found = whom_to_relax(costs, DEFAULT_CIRCLES, 1000, TODAY)
    assert [item.person.id for item in found] == [2, 1, 5, 3]
    assert [item.to for item in found] == [MONTHLY, HALF_YEARLY, HALF_YEARLY, MONTHLY]
    assert found[0].saves == pytest.approx(365 / 7 - 365 / 30)
    assert [item.person.id for item in whom_to_relax(costs, DEFAULT_CIRCLES, 41, TODAY)] == [2, 1]
    assert whom_to_relax(costs, DEFAULT_CIRCLES, 0, TODAY) == ()


def test_the_budget_adds_up() -> None:
    inner, close = DEFAULT_CIRCLES[:2]
    budget = Budget((CircleBudget(inner, 5, 5 * 365 / 7, 90), CircleBudget(close, 12, 146, 80)), 30)
    assert (budget.asked, budget.made, budget.saved) == (407, 170, 0)
    # Each lane of Circles says a whole number: they add up to what stands above them.
    parts = zip(DEFAULT_CIRCLES, (10.4, 20.45, 0.4, 3.0), strict=False)
    several = Budget(tuple(CircleBudget(item, 1, asked, 0) for item, asked in parts))
    assert (several.asked, several.asked_each()) == (34, [10, 21, 0, 3])
