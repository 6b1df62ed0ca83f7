"""A reminder ticked, skipped, put off; where it stands and when it comes up."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.reminders import (
    Bucket,
    Reminder,
    Snooze,
    bucket,
    complete,
    shown_day,
    skip,
    snooze,
    snooze_moment,
)

LISBON, TOKYO = ZoneInfo("Europe/Lisbon"), ZoneInfo("Asia/Tokyo")
TODAY, NOW = date(2026, 11, 21), datetime(2026, 11, 21, 9, tzinfo=UTC)
ONCE = Reminder("Call", date(2026, 11, 20))


@pytest.mark.parametrize("done", [complete, skip])
def test_only_the_occurrence_that_waits_can_be_done(done) -> None:
    assert done(ONCE, date(2026, 11, 19), TODAY, NOW) is ONCE
    over = replace(ONCE, done_at=NOW)
    assert done(over, over.due, TODAY, NOW.replace(hour=10)) is over
    asleep = snooze(ONCE, NOW)
    assert done(asleep, ONCE.due, TODAY, NOW) == replace(ONCE, done_at=NOW)


def test_one_done_ahead_of_its_day_goes_on_from_that_day() -> None:
    ahead = Reminder("Call", date(2026, 12, 1), rule="FREQ=MONTHLY")
    assert complete(ahead, ahead.due, TODAY, NOW).due == date(2027, 1, 1)
    assert complete(replace(ahead, from_done=True), ahead.due, TODAY, NOW).due == date(2026, 12, 21)


@pytest.mark.parametrize(
    ("due", "wanted"),
    [("2026-11-20", Bucket.OVERDUE), ("2026-11-21", Bucket.TODAY), ("2026-11-22", Bucket.THIS_WEEK), ("2026-11-28", Bucket.THIS_WEEK),
     ("2026-11-29", Bucket.LATER)],
)  # fmt: skip
def test_the_heading_it_stands_under(due: str, wanted: Bucket) -> None:
    assert bucket(date.fromisoformat(due), TODAY) is wanted


def test_the_day_it_stands_under() -> None:
    late = snooze(ONCE, datetime(2026, 11, 25, 23, tzinfo=LISBON))
    assert late.snoozed_until == datetime(2026, 11, 25, 23, tzinfo=UTC)
    assert (shown_day(ONCE, TOKYO), shown_day(late, LISBON), shown_day(late, TOKYO)) == (
        date(2026, 11, 20), date(2026, 11, 25), date(2026, 11, 26),
    )  # fmt: skip
    assert shown_day(snooze(ONCE, datetime(2026, 11, 1, tzinfo=UTC)), LISBON) == ONCE.due


@pytest.mark.parametrize(
    ("choice", "now", "wanted"),
    [
        (Snooze.LATER_TODAY, "2026-11-21T09:59", "2026-11-21T12:00"), (Snooze.TOMORROW, "2026-11-21T23:00", "2026-11-22T09:00"),
        (Snooze.NEXT_WEEK, "2026-11-21T09:00", "2026-11-23T09:00"), (Snooze.NEXT_WEEK, "2026-11-23T09:00", "2026-11-30T09:00"),
        (Snooze.NEXT_MONTH, "2026-01-31T09:00", "2026-02-28T09:00"), (Snooze.NEXT_MONTH, "9999-12-31T08:00", "9999-12-31T09:00"),
    ],
)  # fmt: skip
def test_plain_choices_for_putting_off(choice: Snooze, now: str, wanted: str) -> None:
    moment = snooze_moment(choice, datetime.fromisoformat(now).replace(tzinfo=LISBON))
    assert moment == datetime.fromisoformat(wanted).replace(tzinfo=LISBON)
