"""The wall clock in zones that skip and repeat hours, half hours, midnights and a whole day: demand 35."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.agenda import local_moment

ZONES = {
    "Europe/Lisbon": 2026,
    "America/New_York": 2026,
    "Australia/Lord_Howe": 2026,
    "Africa/Casablanca": 2026,
    "Asia/Beirut": 2022,
    "America/Havana": 2026,
    "Pacific/Apia": 2011,
}


@pytest.mark.parametrize("clock", [time(0), time(0, 30), time(1, 30), time(2, 30), time(23, 59)])
@pytest.mark.parametrize("name", ZONES)
def test_every_day_has_one_moment_and_they_come_in_order(name: str, clock: time) -> None:
    zone, day = ZoneInfo(name), date(ZONES[name], 1, 1)
    before = datetime.min.replace(tzinfo=UTC)
    for _ in range(366):
        moment = local_moment(day, clock, zone)
        assert moment.tzinfo is UTC
        # A day that never was shares the moment of the next.
        assert moment >= before, day
        assert moment.astimezone(zone).date() - day <= timedelta(days=1)
        before, day = moment, day + timedelta(days=1)
