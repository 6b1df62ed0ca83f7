"""Times of day typed as a bare “14.30” or “half eight”, and what only looks like them."""

from __future__ import annotations

from datetime import date, time

import pytest

from tests.domain.grammar.known import read


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("Meeting with Pedro 8.30", "08:30"),
        ("met Ines half eight", "08:30"),
        ("dinner with Ines half eight last night", "20:30"),
        ("lunch with Pedro yesterday 12.30", "12:30"),
        ("saw Ines on Tuesday, 9.15", "09:15"),
    ],
)
def test_beside_a_meeting_or_a_day_it_is_a_time(text: str, clock: str) -> None:
    draft = read(text)
    assert draft.at is not None and f"{draft.at:%H:%M}" == clock


@pytest.mark.parametrize(
    "text",
    [
        "coffee with Pedro, paid 4.30",
        "lunch with Pedro for 12.30",
        "lunch with Pedro 12.57",
        "Pedro ran it in 14.30",
        "half ten of us met Ines",
        "call with Ines, version 2.15",
    ],
)
def test_elsewhere_it_is_none(text: str) -> None:
    draft = read(text)
    assert draft.at is None and draft.reminder is None


@pytest.mark.parametrize(
    ("text", "day", "clock"),
    [
        ("call Pedro 16.30", date(2026, 11, 21), time(16, 30)),
        ("call Pedro at half eight", date(2026, 11, 21), time(20, 30)),
        ("call Pedro at 8", date(2026, 11, 21), time(20)),
        ("call Pedro at 8am", date(2026, 11, 22), time(8)),
        ("call Pedro at 08:00", date(2026, 11, 22), time(8)),
        ("drinks with Pedro half six", date(2026, 11, 21), time(18, 30)),
    ],
)
def test_what_is_to_be_done_is_at_the_next_such_time(text: str, day: date, clock: time) -> None:
    reminder = read(text).reminder
    assert reminder is not None and (reminder.due, reminder.clock) == (day, clock)
