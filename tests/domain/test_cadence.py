"""Warmth at its edges: the day a ring changes its look, the day a rhythm runs out."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop_app.domain.cadence import (
    Cadence,
    RingColour,
    cadence_lasting,
    cadence_of,
    check_cadence,
    clock_day,
    is_due,
    ring_colour,
    warmth,
    yearly,
)
from desktop_app.domain.errors import InvalidValueError

TODAY = date(2026, 11, 21)
WEEKLY = Cadence(7, 10)


@pytest.mark.parametrize(
    ("value", "look"),
    [(0.0, RingColour.COLD), (0.149, RingColour.COLD), (0.15, RingColour.COOLING), (0.449, RingColour.COOLING), (0.45, RingColour.WARM), (1.0, RingColour.WARM)],
)  # fmt: skip
def test_a_ring_looks_as_warm_as_it_is(value: float, look: RingColour) -> None:
    assert ring_colour(value) is look


@pytest.mark.parametrize(
    ("days", "value", "due"), [(-3, 1.0, False), (0, 1.0, False), (6, 0.4, False), (7, 0.3, True), (10, 0.0, True), (99, 0.0, True)]
)  # fmt: skip
def test_warmth_falls_in_a_straight_line(days: int, value: float, due: bool) -> None:
    clock = TODAY - timedelta(days)
    assert warmth(clock, WEEKLY, TODAY) == pytest.approx(value)
    assert is_due(clock, WEEKLY, TODAY) is due


def test_without_a_rhythm_or_a_contact() -> None:
    assert (warmth(TODAY, None, TODAY), warmth(None, WEEKLY, TODAY)) == (None, 0.0)
    assert (is_due(TODAY, None, TODAY), is_due(None, None, TODAY), is_due(None, WEEKLY, TODAY)) == (
        False,
        False,
        True,
    )
    assert (yearly(None), yearly(WEEKLY)) == (0.0, pytest.approx(52.14, abs=0.01))
    assert [cadence_of(7, None), cadence_of(None, 10), cadence_of(None, None)] == [None] * 3
    assert cadence_of(7, 10) == WEEKLY


def test_the_clock_stands_on_what_holds_longest() -> None:
    week = Cadence(10, 20)
    dinner, like, remark = (TODAY - timedelta(3), 100), (TODAY, 50), (TODAY, 0)
    assert clock_day([dinner, like, remark], week) == TODAY - timedelta(3)
    assert clock_day([like], week) == TODAY - timedelta(5)
    assert clock_day([(TODAY, 1)], Cadence(1, 1)) == TODAY - timedelta(1)
    assert clock_day([like], None) == TODAY
    assert clock_day([remark], week) is None
    assert clock_day([(date.min, 50)], week) == date.min


@pytest.mark.parametrize("days", [(0, 0), (0, 5), (-1, 1), (5, 4), (1, 36_501)])
def test_intervals_that_cannot_be_kept(days: tuple[int, int]) -> None:
    with pytest.raises(InvalidValueError) as caught:
        check_cadence(Cadence(*days))
    assert caught.value.field == "cadence"


def test_intervals_that_can_be_kept() -> None:
    for cadence in (None, Cadence(1, 1), Cadence(7, 7), Cadence(36_500, 36_500)):
        check_cadence(cadence)


@pytest.mark.parametrize(("ideal", "longest"), [(1, 2), (7, 10), (14, 21), (30, 45), (365, 548)])
def test_a_rhythm_of_an_ideal_interval_alone(ideal: int, longest: int) -> None:
    made = cadence_lasting(ideal)
    assert (made.ideal_days, made.longest_days) == (ideal, longest)
    check_cadence(made)
