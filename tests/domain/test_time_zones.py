"""Time zones by name, and what time it is where somebody else is."""

from __future__ import annotations

from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.time_zones import is_late, moment_in_zone, zone_named

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
    there = moment_in_zone(datetime(2026, 11, 21, 17, tzinfo=LISBON), zone)
    assert (there and there.replace(tzinfo=None).isoformat(timespec="minutes")) == found


@pytest.mark.parametrize(
    ("clock", "late"),
    [("07:59", True), ("08:00", False), ("20:59", False), ("21:00", True), ("02:00", True)],
)
def test_when_a_call_would_disturb(clock: str, late: bool) -> None:
    assert is_late(time.fromisoformat(clock)) == late


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Europe/Lisbon", "Europe/Lisbon"),
        (" europe/lisbon ", "Europe/Lisbon"),
        ("Lisbon", "Europe/Lisbon"),
        ("new york", "America/New_York"),
        ("UTC", "UTC"),
        ("", ""),
    ],
)
def test_a_zone_by_key_or_city(text: str, key: str) -> None:
    assert zone_named(text) == key


@pytest.mark.parametrize("text", ["Mars/Base", "Atlantis", "../etc/passwd", "Europe/"])
def test_what_is_no_zone_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        zone_named(text)
    assert caught.value.field == "time_zone"
