"""What holds of everything that falls due, whatever the zone, the rule and the hour: told once, in
order, and never before its time."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.important_dates import UpcomingDate
from desktop_app.domain.occurrences import (
    WallClock,
    date_days,
    newest_occurrence,
    newest_of_date,
    next_due_moment,
)
from desktop_app.domain.person import DateKind
from desktop_app.domain.reminders import Reminder, snooze
from desktop_app.domain.timeline import Participant

ZONES = (
    "UTC",
    "Europe/Lisbon",
    "America/New_York",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "Australia/Lord_Howe",
)
CLOCKS = st.builds(
    WallClock,
    st.sampled_from(ZONES).map(ZoneInfo),
    st.sampled_from((time(9), time(0), time(2, 30))),
)
DUE = st.dates(date(2025, 1, 1), date(2027, 12, 31))
MOMENTS = st.datetimes(datetime(2025, 1, 2), datetime(2027, 12, 30), timezones=st.just(UTC))
RULES = ("", "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,TH", "FREQ=MONTHLY;BYMONTHDAY=-1",
         "FREQ=YEARLY", "FREQ=DAILY;INTERVAL=3;UNTIL=20260601")  # fmt: skip
REMINDERS = st.builds(
    lambda due, rule, clock, from_done: Reminder(
        "Call", due, clock, rule=rule, anchor=due, uid="u", from_done=from_done
    ),
    DUE,
    st.sampled_from(RULES),
    st.none() | st.sampled_from((time(0), time(2, 30), time(23, 59))),
    st.booleans(),
)


@given(REMINDERS, MOMENTS, CLOCKS)
def test_nothing_is_told_before_its_time(
    reminder: Reminder, now: datetime, clock: WallClock
) -> None:
    found = newest_occurrence(reminder, now, clock)
    if found is None:
        assert clock.at(reminder.due, reminder.time_of_day) > now
    else:
        assert found.at <= now
        assert found.due >= reminder.due
        assert found.at == clock.at(found.due, reminder.time_of_day)
        assert found.timed == (reminder.time_of_day is not None)


@given(REMINDERS, MOMENTS, CLOCKS)
def test_the_next_moment_lies_ahead_and_is_when_the_next_is_told(
    reminder: Reminder, now: datetime, clock: WallClock
) -> None:
    moment = next_due_moment(reminder, now, clock)
    if moment is None:
        assert newest_occurrence(reminder, now, clock) is not None
        assert reminder.from_done or reminder.rule == "" or "UNTIL" in reminder.rule
        return
    assert moment > now
    told = newest_occurrence(reminder, moment, clock)
    before = newest_occurrence(reminder, moment - timedelta(microseconds=1), clock)
    assert told is not None
    assert told.at == moment
    assert told != before
    assert before == newest_occurrence(reminder, now, clock)


@given(REMINDERS, MOMENTS, MOMENTS, CLOCKS)
def test_names_within_a_series_sort_by_time(
    reminder: Reminder, one: datetime, other: datetime, clock: WallClock
) -> None:
    found = [newest_occurrence(reminder, now, clock) for now in sorted((one, other))]
    told = [item for item in found if item is not None]
    assert [item.name for item in told] == sorted(item.name for item in told)
    assert [item.at for item in told] == sorted(item.at for item in told)
    assert all(item.name.startswith(item.series) for item in told)


@given(REMINDERS, MOMENTS, st.timedeltas(timedelta(minutes=1), timedelta(400)), CLOCKS)
def test_what_was_put_off_is_silent_until_then_and_told_from_then_on(
    reminder: Reminder, now: datetime, by: timedelta, clock: WallClock
) -> None:
    later = snooze(reminder, now + by)
    assert newest_occurrence(later, now, clock) is None
    again = newest_occurrence(later, now + by, clock)
    moment = next_due_moment(later, now, clock)
    assert moment is not None
    assert moment >= now + by
    if clock.at(reminder.due, reminder.time_of_day) <= now + by:
        assert moment == now + by
        assert again is not None
        # Told again, under a name of its own: the first telling does not stand for it.
        assert again.name != getattr(newest_occurrence(reminder, now, clock), "name", "")


@given(REMINDERS, MOMENTS, st.timedeltas(timedelta(minutes=1), timedelta(400)), CLOCKS)
def test_what_falls_due_after_what_was_put_off_is_told_as_itself(
    reminder: Reminder, now: datetime, by: timedelta, clock: WallClock
) -> None:
    until = now + by
    later = snooze(reminder, until)
    for moment in (until, until + timedelta(2), until + timedelta(500)):
        plain, found = (newest_occurrence(item, moment, clock) for item in (reminder, later))
        if plain is None or plain.at > until:
            assert found == plain
        else:
            assert found is not None
            assert (found.at, found.due, found.timed) == (until, reminder.due, True)


@given(REMINDERS, MOMENTS, CLOCKS, CLOCKS)
def test_travelling_makes_no_name_twice(
    reminder: Reminder, now: datetime, home: WallClock, away: WallClock
) -> None:
    here, there = newest_occurrence(reminder, now, home), newest_occurrence(reminder, now, away)
    if here is not None and there is not None:
        assert (here.name == there.name) == (here.due == there.due)


DATES = st.builds(
    lambda day, lead, put_off: UpcomingDate(
        7, Participant(1, "Ana", "a"), DateKind.BIRTHDAY, "", day, None, lead,
        None if put_off is None else day + timedelta(put_off),
    ),
    DUE,
    st.integers(0, 365),
    st.none() | st.integers(-400, 40),
)  # fmt: skip


@given(DATES)
def test_a_date_is_told_ahead_on_the_day_and_when_it_was_put_off_to(item: UpcomingDate) -> None:
    days = set(date_days(item))
    ahead = item.day - timedelta(item.lead_days)
    if item.put_off_until is None:
        assert days == {ahead, item.day}
    else:
        assert item.put_off_until in days
        assert days - {item.put_off_until} == {
            day for day in (ahead, item.day) if day > item.put_off_until
        }


@given(DATES, MOMENTS, CLOCKS)
def test_a_date_is_told_by_the_newest_of_its_days_gone_by(
    item: UpcomingDate, now: datetime, clock: WallClock
) -> None:
    found = newest_of_date(item, now, clock)
    gone = [day for day in date_days(item) if clock.at(day) <= now]
    if found is None:
        assert gone == []
    else:
        assert found.key == max(gone).isoformat()
        assert (found.due, found.timed) == (item.day, False)
        assert f":{item.date_id}:" in found.series


@pytest.mark.parametrize(
    ("zone", "day", "clock", "moment"),
    [
        # Clocks went forward from 2:00 to 3:00, and back from 2:00 to 1:00.
        (
            "America/New_York",
            date(2026, 3, 8),
            time(2, 30),
            datetime(2026, 3, 8, 7, 30, tzinfo=UTC),
        ),
        (
            "America/New_York",
            date(2026, 11, 1),
            time(1, 30),
            datetime(2026, 11, 1, 5, 30, tzinfo=UTC),
        ),
        ("Asia/Kathmandu", date(2026, 11, 1), None, datetime(2026, 11, 1, 3, 15, tzinfo=UTC)),
        ("Pacific/Apia", date(2026, 11, 1), None, datetime(2026, 10, 31, 20, tzinfo=UTC)),
    ],
)
def test_hours_that_are_skipped_or_come_twice_are_one_moment(
    zone: str, day: date, clock: time | None, moment: datetime
) -> None:
    assert WallClock(ZoneInfo(zone), time(9)).at(day, clock) == moment
