"""When nothing is told: quiet hours and their edges, pauses, and the ends of the calendar."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.agenda import NoticeSettings, in_utc

LISBON = ZoneInfo("Europe/Lisbon")
LUNCH = NoticeSettings(quiet_from=time(12), quiet_until=time(13))
NIGHT = NoticeSettings(quiet_from=time(22), quiet_until=time(7))


def _at(hour: int, minute: int = 0, day: int = 21) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=LISBON)


@pytest.mark.parametrize(
    ("settings", "clock", "quiet"),
    [
        (LUNCH, time(11, 59), False), (LUNCH, time(12), True), (LUNCH, time(12, 59), True), (LUNCH, time(13), False),
        (NIGHT, time(21, 59), False), (NIGHT, time(22), True), (NIGHT, time(0), True), (NIGHT, time(6, 59), True),
        (NIGHT, time(7), False), (NIGHT, time(12), False),
        (NoticeSettings(quiet_from=time(9), quiet_until=time(9)), time(9), False),
        (NoticeSettings(quiet_from=time(9)), time(10), False),
        (NoticeSettings(quiet_until=time(9)), time(8), False),
    ],
)  # fmt: skip
def test_quiet_begins_on_the_minute_and_ends_on_it(
    settings: NoticeSettings, clock: time, quiet: bool
) -> None:
    assert settings.is_quiet(clock) is quiet


@pytest.mark.parametrize(
    ("settings", "moment", "told"),
    [
        (NoticeSettings(), _at(3), _at(3)),
        (LUNCH, _at(11), _at(11)),
        (LUNCH, _at(12), _at(13)),
        (LUNCH, _at(13), _at(13)),
        (NIGHT, _at(23), _at(7, day=22)),
        (NIGHT, _at(6, 59), _at(7)),
        (NIGHT, _at(7), _at(7)),
        (NoticeSettings(quiet_until=time(9)), _at(8), _at(8)),
        (NoticeSettings(paused_until=_at(15)), _at(14), _at(15)),
        (NoticeSettings(paused_until=_at(15)), _at(16), _at(16)),
        (
            NoticeSettings(quiet_from=time(12), quiet_until=time(13), paused_until=_at(12, 30)),
            _at(11),
            _at(13),
        ),
        (NoticeSettings(enabled=False), _at(11), None),
    ],
)
def test_what_is_held_back_comes_when_quiet_ends(
    settings: NoticeSettings, moment: datetime, told: datetime | None
) -> None:
    assert settings.told_at(moment.astimezone(UTC), LISBON) == told


def test_beyond_the_calendar_the_nearest_moment_is_meant() -> None:
    east, west = timezone(timedelta(hours=10)), timezone(timedelta(hours=-10))
    assert in_utc(datetime(1, 1, 1, 2, tzinfo=east)) == datetime.min.replace(tzinfo=UTC)
    assert in_utc(datetime(9999, 12, 31, 20, tzinfo=west)) == datetime.max.replace(tzinfo=UTC)
