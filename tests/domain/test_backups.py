"""When a backup is due, and which are kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.backups import APART, FIRST, Backup, BackupReason, due_at, kept

NOW = datetime(2026, 11, 28, 15, 0, tzinfo=UTC)


def _backup(made: datetime, reason: BackupReason = BackupReason.CHANGES) -> Backup:
    return Backup(f"{made.isoformat()}-{reason}", made, reason, 1)


def test_the_first_change_is_copied_ten_minutes_later() -> None:
    assert due_at(NOW, None) == NOW + timedelta(minutes=10)
    assert due_at(NOW, NOW - timedelta(hours=3)) == NOW + timedelta(minutes=10)


def test_while_one_goes_on_writing_half_an_hour_lies_between_two() -> None:
    assert due_at(NOW, NOW - timedelta(minutes=1)) == NOW + timedelta(minutes=29)
    assert due_at(NOW, NOW - timedelta(minutes=25)) == NOW + timedelta(minutes=10)


@given(st.integers(0, 10_000), st.integers(0, 10_000))
def test_nobody_waits_longer_than_half_an_hour(changed: int, before: int) -> None:
    moment = NOW + timedelta(seconds=changed)
    assert moment + FIRST <= due_at(moment, moment - timedelta(seconds=before)) <= moment + APART


def test_a_year_of_half_hours_becomes_twelve_days_ten_weeks_and_nine_months() -> None:
    there = [_backup(NOW - timedelta(minutes=30 * number)) for number in range(48 * 365)]
    keep = kept(there, NOW, UTC)
    left = sorted((one for one in there if one.id in keep), key=lambda one: one.made, reverse=True)
    today = [one for one in left if one.made.date() == NOW.date()]
    assert len(today) == 12
    assert today[0].made == NOW
    days = [one.made.date() for one in left[12:]]
    assert days[:12] == [NOW.date() - timedelta(days=number) for number in range(1, 13)]
    assert len({day.isocalendar()[:2] for day in days}) >= 10
    assert len({(day.year, day.month) for day in days}) == 9
    assert len(left) <= 12 + 12 + 10 + 9


def test_what_was_made_before_something_large_today_stays() -> None:
    first = _backup(NOW - timedelta(hours=14), BackupReason.IMPORT)
    there = [first, *(_backup(NOW - timedelta(minutes=number)) for number in range(100))]
    assert first.id in kept(there, NOW, UTC)


def test_one_backup_of_long_ago_is_never_thinned_away() -> None:
    old = _backup(NOW - timedelta(days=900))
    assert kept([old], NOW, UTC) == {old.id}


def test_a_day_is_one_of_the_zone() -> None:
    """Half past eleven in the evening in Lisbon in summer is another day in Tokyo."""
    now = datetime(2026, 7, 5, 12, 0, tzinfo=UTC)
    evening = _backup(datetime(2026, 7, 3, 14, 30, tzinfo=UTC))
    later = _backup(datetime(2026, 7, 3, 22, 30, tzinfo=UTC))
    assert kept([evening, later], now, ZoneInfo("Europe/Lisbon")) == {later.id}
    assert kept([evening, later], now, ZoneInfo("Asia/Tokyo")) == {evening.id, later.id}


@given(st.lists(st.integers(-2_000_000, 100_000), max_size=60, unique=True))
def test_the_newest_is_always_kept_and_thinning_twice_removes_no_more(minutes: list[int]) -> None:
    there = [_backup(NOW + timedelta(minutes=number)) for number in minutes]
    keep = kept(there, NOW, UTC)
    if there:
        assert max(there, key=lambda one: one.made).id in keep
    assert kept([one for one in there if one.id in keep], NOW, UTC) == keep
