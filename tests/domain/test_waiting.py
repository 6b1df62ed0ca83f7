"""What waits today, by a table of invented people and days."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.important_dates import UpcomingDate
from desktop_app.domain.person import DateKind
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Participant
from desktop_app.domain.waiting import what_waits

LISBON, TOKYO = ZoneInfo("Europe/Lisbon"), ZoneInfo("Asia/Tokyo")
NOW = datetime(2026, 11, 28, 10, tzinfo=LISBON)
TODAY = NOW.date()
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
JUST_NOW = datetime(2026, 11, 28, 9, 58, tzinfo=UTC)


def _reminder(days: int, **more) -> Reminder:
    return Reminder("Call", TODAY + timedelta(days), **more)


def _date(days: int, **more) -> UpcomingDate:
    day, values = TODAY + timedelta(days), {"came_at": LONG_AGO, **more}
    return UpcomingDate(
        1, Participant(1, "Dora Stein"), DateKind.BIRTHDAY, "", day, 40, 3, **values
    )


def _in(days: int, hours: int = 0) -> datetime:
    return NOW + timedelta(days, hours=hours)


REMINDERS: list[tuple[str, Reminder, bool]] = [
    ("due today", _reminder(0), True),
    ("due later today", _reminder(0, time_of_day=time(23)), True),
    ("due a month ago", _reminder(-30), True),
    ("due tomorrow", _reminder(1), False),
    ("put off to tomorrow", _reminder(-3, snoozed_until=_in(1)), False),
    ("put off to later today", _reminder(-3, snoozed_until=_in(0, 3)), True),
    ("put off to yesterday", _reminder(-3, snoozed_until=_in(-1)), True),
    ("put off before it is due", _reminder(2, snoozed_until=_in(0)), False),
]


@pytest.mark.parametrize(
    ("what", "reminder", "waits"), REMINDERS, ids=[row[0] for row in REMINDERS]
)
def test_reminders(what: str, reminder: Reminder, waits: bool) -> None:
    assert what_waits([reminder], [], NOW).count == waits, what


DATES: list[tuple[str, UpcomingDate, bool]] = [
    ("today", _date(0), True),
    ("yesterday", _date(-1), True),
    ("three days ago", _date(-3), True),
    ("four days ago", _date(-4), False),
    ("tomorrow", _date(1), False),
    ("today, of a stranger", _date(0, chosen=False), False),
    ("yesterday, of a stranger", _date(-1, chosen=False), False),
    ("yesterday, before they came in", _date(-1, came_at=JUST_NOW), False),
    ("today, of somebody who came in just now", _date(0, came_at=JUST_NOW), True),
    ("long ago, put off to today", _date(-20, put_off_until=TODAY), True),
    ("long ago, put off to last week", _date(-20, put_off_until=TODAY - timedelta(7)), False),
    ("ahead, put off to today", _date(2, put_off_until=TODAY), False),
]


@pytest.mark.parametrize(("what", "item", "waits"), DATES, ids=[row[0] for row in DATES])
def test_important_dates(what: str, item: UpcomingDate, waits: bool) -> None:
    assert what_waits([], [item], NOW).count == waits, what


def test_the_day_somebody_came_in_is_that_of_the_wall(monkeypatch: pytest.MonkeyPatch) -> None:
    """23:30 UTC on the 27th is the 28th in Tokyo: the birthday on the 27th is of before."""
    item = _date(-1, came_at=datetime(2026, 11, 27, 23, 30, tzinfo=UTC))
    assert what_waits([], [item], NOW).count == 1
    assert what_waits([], [item], NOW.astimezone(TOKYO)).count == 0


def test_they_come_in_order_and_are_counted_once() -> None:
    late, at_noon, early = _reminder(-2), _reminder(0, time_of_day=time(12)), _reminder(0)
    found = what_waits([at_noon, late, _reminder(5), early], [_date(0), _date(-1)], NOW)
    assert [item.day for item in found.reminders] == [TODAY - timedelta(2), TODAY, TODAY]
    assert [item.day for item in found.dates] == [TODAY - timedelta(1), TODAY]
    assert (found.count, found.overdue) == (5, 2)
