"""Which week a review belongs to, and on which days its picks come up."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop_app.domain.review import next_pick_day, pick_day, week_name


@pytest.mark.parametrize(
    ("today", "week", "monday"),
    [
        (date(2026, 11, 21), "2026-W47", date(2026, 11, 23)),
        (date(2026, 11, 23), "2026-W48", date(2026, 11, 30)),
        (date(2027, 1, 1), "2026-W53", date(2027, 1, 4)),
        (date(2024, 12, 30), "2025-W01", date(2025, 1, 6)),
    ],
)
def test_weeks_and_picks(today: date, week: str, monday: date) -> None:
    assert week_name(today) == week
    assert [pick_day(today, number) - monday for number in range(3)] == [
        timedelta(0),
        timedelta(2),
        timedelta(4),
    ]


def test_picks_take_the_days_that_are_free_as_long_as_there_are_any() -> None:
    today = date(2026, 11, 21)
    monday, wednesday, friday = (pick_day(today, number) for number in range(3))
    assert next_pick_day(today, []) == monday
    assert next_pick_day(today, [monday]) == wednesday
    assert next_pick_day(today, [monday, friday]) == wednesday
    assert next_pick_day(today, [monday, wednesday, friday]) is None
    # Put off to another day, they are as many all the same.
    assert next_pick_day(today, [today, today, today]) is None
