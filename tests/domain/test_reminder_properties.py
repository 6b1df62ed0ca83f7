"""What holds of every reminder: doing it moves it on or ends it, and putting it off hides it until
then."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.recurrence import next_due
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

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
DAYS = st.dates(date(2020, 1, 1), date(2032, 12, 31))
RULES = st.sampled_from(
    ("FREQ=DAILY", "FREQ=DAILY;INTERVAL=5", "FREQ=WEEKLY;BYDAY=MO,FR", "FREQ=MONTHLY", "FREQ=MONTHLY;BYDAY=3SU",
     "FREQ=YEARLY", "FREQ=DAILY;UNTIL=20270101")
)  # fmt: skip
REMINDERS = st.builds(
    lambda due, rule, from_done, late: Reminder(
        "Call", due, rule=rule, anchor=due - timedelta(late), from_done=from_done
    ),
    DAYS,
    st.just("") | RULES,
    st.booleans(),
    st.integers(0, 60),
)
ZONES = st.sampled_from(("UTC", "Pacific/Apia", "America/New_York", "Asia/Kathmandu")).map(ZoneInfo)
MOMENTS = st.datetimes(
    datetime(2020, 1, 1), datetime(2032, 12, 31), timezones=ZONES, allow_imaginary=False
)


@given(REMINDERS, DAYS)
def test_done_it_is_over_or_due_after_today(reminder: Reminder, today: date) -> None:
    found = complete(reminder, reminder.due, today, NOW)
    assert found.snoozed_until is None
    if found.done_at is not None:
        assert found.done_at == NOW
        assert found.due == reminder.due
        assert not reminder.rule or "UNTIL" in reminder.rule
    else:
        assert found.due > today
        assert reminder.from_done or found.due > reminder.due
        # It is the first that comes: none is left out on the way.
        after = today if reminder.from_done else max(today, reminder.due)
        assert found.due == next_due(reminder.rule, found.anchor, after)
    assert (found.text, found.rule, found.uid) == (reminder.text, reminder.rule, reminder.uid)


@given(REMINDERS, DAYS, DAYS)
def test_an_occurrence_is_done_once(reminder: Reminder, today: date, day: date) -> None:
    once = complete(reminder, reminder.due, today, NOW)
    assert complete(once, reminder.due, today, NOW) == once
    if day != reminder.due:
        assert complete(reminder, day, today, NOW) == reminder


@given(REMINDERS, DAYS)
def test_letting_one_go_moves_on_like_doing_it(reminder: Reminder, today: date) -> None:
    assert skip(reminder, reminder.due, today, NOW) == complete(reminder, reminder.due, today, NOW)


@given(REMINDERS, MOMENTS, ZONES)
def test_put_off_it_stands_under_the_later_of_its_days(
    reminder: Reminder, until: datetime, zone: ZoneInfo
) -> None:
    later = snooze(reminder, until)
    assert later.snoozed_until == until.astimezone(UTC)
    assert shown_day(later, zone) == max(reminder.due, until.astimezone(zone).date())
    assert shown_day(reminder, zone) == reminder.due


@given(MOMENTS)
def test_every_choice_for_putting_off_lies_ahead_in_the_zone_of_who_chooses(now: datetime) -> None:
    found = {choice: snooze_moment(choice, now) for choice in Snooze}
    assert all(moment > now for moment in found.values())
    assert all(moment.tzinfo is now.tzinfo for moment in found.values())
    tomorrow, week, month = (
        found[choice] for choice in (Snooze.TOMORROW, Snooze.NEXT_WEEK, Snooze.NEXT_MONTH)
    )
    assert (tomorrow.date() - now.date()).days == 1
    assert week.weekday() == 0
    assert 1 <= (week.date() - now.date()).days <= 7
    assert (month.year * 12 + month.month) - (now.year * 12 + now.month) == 1
    assert month.day == now.day or (month + timedelta(1)).month != month.month
    assert {moment.time() for moment in (tomorrow, week, month)} == {time(9)}


@given(DAYS, DAYS)
def test_headings_follow_each_other_in_time(due: date, today: date) -> None:
    order = list(Bucket)
    place = order.index(bucket(due, today))
    assert place <= order.index(bucket(due + timedelta(1), today))
    assert (bucket(due, today) is Bucket.OVERDUE) == (due < today)
    assert (bucket(due, today) is Bucket.TODAY) == (due == today)


@pytest.mark.parametrize(
    ("days", "heading"),
    [(-1, Bucket.OVERDUE), (0, Bucket.TODAY), (1, Bucket.THIS_WEEK), (7, Bucket.THIS_WEEK), (8, Bucket.LATER)],
)  # fmt: skip
def test_this_week_is_the_seven_days_after_today(days: int, heading: Bucket) -> None:
    assert bucket(NOW.date() + timedelta(days), NOW.date()) is heading
