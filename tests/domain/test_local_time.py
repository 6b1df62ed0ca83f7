"""What time it is where somebody else is."""

from __future__ import annotations

from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.local_time import is_late, moment_there

LISBON = ZoneInfo("Europe/Lisbon")


@pytest.mark.parametrize(
    ("zone", "found"),
    [
        ("Asia/Tokyo", "2026-11-22T02:00"),
        ("America/New_York", "2026-11-21T12:00"),
        ("Europe/London", None),
        ("Europe/Lisbon", None),
        ("Nowhere/City", None),
        ("../../etc/passwd", None),
        ("", None),
    ],
)
def test_the_clock_there(zone: str, found: str | None) -> None:
    there = moment_there(datetime(2026, 11, 21, 17, tzinfo=LISBON), zone)
    assert (there and there.replace(tzinfo=None).isoformat(timespec="minutes")) == found


@pytest.mark.parametrize(
    ("clock", "late"), [("07:59", True), ("08:00", False), ("20:59", False), ("21:00", True), ("02:00", True)]
)
def test_when_a_call_would_disturb(clock: str, late: bool) -> None:
    assert is_late(time.fromisoformat(clock)) == late
