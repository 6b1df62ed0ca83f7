"""Repeating days, held against dateutil where RFC 5545 and Kith mean the same."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.agenda import local_moment
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.recurrence import (
    first_due,
    last_due,
    next_due,
    parse_rule,
    standard_rule,
    validate,
)
from desktop_app.domain.reminders import Bucket, Reminder, Snooze, bucket, complete, snooze_moment

DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))


@given(DAYS, st.integers(0, 3000), st.sampled_from(("DAILY", "WEEKLY")), st.integers(1, 9))
def test_simple_rules_agree_with_dateutil(
    anchor: date, later: int, frequency: str, interval: int
) -> None:
    rule = f"FREQ={frequency};INTERVAL={interval}"
    after = date.fromordinal(anchor.toordinal() + later)
    wanted = rrulestr(rule, dtstart=datetime.combine(anchor, time())).after(
        datetime.combine(after, time())
    )
    assert next_due(rule, anchor, after) == wanted.date()


@given(
    DAYS,
    st.integers(0, 3000),
    st.sets(st.sampled_from(("MO", "TU", "WE", "TH", "FR", "SA", "SU")), min_size=1),
)
def test_weekdays_agree_with_dateutil(anchor: date, later: int, days: set[str]) -> None:
    rule = f"FREQ=WEEKLY;BYDAY={','.join(days)}"
    after = date.fromordinal(anchor.toordinal() + later)
    wanted = rrulestr(rule, dtstart=datetime.combine(anchor, time())).after(
        datetime.combine(after, time())
    )
    assert next_due(rule, anchor, after) == wanted.date()


@given(DAYS, st.integers(0, 3000), st.sampled_from(("2TU", "-1FR", "1MO", "4SU", "3SU", "MO,TU,WE,TH,FR;BYSETPOS=-1", "MO,TU,WE,TH,FR;BYSETPOS=1")),
       st.integers(1, 4))  # fmt: skip
def test_nth_weekdays_agree_with_dateutil(
    anchor: date, later: int, which: str, interval: int
) -> None:
    rule = f"FREQ=MONTHLY;INTERVAL={interval};BYDAY={which}"
    after = date.fromordinal(anchor.toordinal() + later)
    wanted = rrulestr(rule, dtstart=datetime.combine(anchor, time())).after(
        datetime.combine(after, time())
    )
    assert next_due(rule, anchor, after) == wanted.date()


@pytest.mark.parametrize(
    ("rule", "anchor", "after", "wanted"),
    [
        ("FREQ=MONTHLY", "2026-01-31", "2026-01-31", "2026-02-28"),
        ("FREQ=MONTHLY", "2026-01-31", "2026-02-28", "2026-03-31"),
        ("FREQ=YEARLY", "2024-02-29", "2024-02-29", "2025-02-28"),
        ("FREQ=YEARLY", "2024-02-29", "2027-06-01", "2028-02-29"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-01-10", "2026-02-28", "2026-03-31"),
        ("FREQ=DAILY;UNTIL=20260103", "2026-01-01", "2026-01-03", None),
        ("FREQ=YEARLY;INTERVAL=999", "2026-01-01", "2026-01-01", "3025-01-01"),
        ("FREQ=DAILY", "9999-12-30", "9999-12-31", None),
        ("FREQ=MONTHLY;BYDAY=5FR", "2026-01-01", "2026-01-30", "2026-05-29"),
        ("FREQ=MONTHLY;INTERVAL=12;BYDAY=5SU", "2032-02-29", "2032-02-29", "2060-02-29"),
        ("FREQ=MONTHLY;BYDAY=3SU", "2026-11-15", "2026-11-15", "2026-12-20"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-11-30", "2026-11-30", "2026-12-31"),
        ("FREQ=MONTHLY;BYDAY=FR,TH,WE,TU,MO;BYSETPOS=-1", "2027-01-29", "2027-01-29", "2027-02-26"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1", "2026-11-02", "2026-11-02", "2026-12-01"),
    ],
)
def test_what_people_mean(rule: str, anchor: str, after: str, wanted: str | None) -> None:
    found = next_due(rule, date.fromisoformat(anchor), date.fromisoformat(after))
    assert (found.isoformat() if found else None) == wanted


@pytest.mark.parametrize(
    "rule",
    ["FREQ=SECONDLY", "FREQ=MINUTELY", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=1000", "INTERVAL=2", "FREQ=DAILY;COUNT=3",
     "nonsense", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=WEEKLY;BYDAY=XX", "FREQ=DAILY;UNTIL=x", "FREQ=YEARLY;BYDAY=MO", "FREQ=HOURLY",
     "FREQ=DAILY;BYHOUR=1,2,3", "FREQ=MONTHLY;BYDAY=1FR;BYMONTHDAY=13", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU",
     "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=2", "FREQ=MONTHLY;BYSETPOS=1",
     "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR", "FREQ=YEARLY;BYWEEKNO=53",
     "FREQ=MONTHLY;BYDAY=6MO", "FREQ=WEEKLY;BYDAY=1MO", "FREQ=MONTHLY;BYDAY=0MO", "FREQ=MONTHLY;BYDAY=-2MO", "FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;INTERVAL=" + "9" * 5000, "FREQ=DAILY;UNTIL=20270230", "RRULE:FREQ=DAILY"],
)  # fmt: skip
def test_rules_that_could_loop_or_mislead_are_refused(rule: str) -> None:
    with pytest.raises(InvalidValueError):
        validate(rule)


@pytest.mark.parametrize("rule", ["FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "FREQ=MONTHLY;BYDAY=-1FR",
    "FREQ=MONTHLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "FREQ=DAILY;UNTIL=20271231", "FREQ=MONTHLY;BYMONTHDAY=-1"])  # fmt: skip
def test_a_rule_survives_reading_and_writing(rule: str) -> None:
    assert parse_rule(rule).rule() == rule


def test_completing_rolls_on_to_the_first_day_after_today_and_only_once() -> None:
    now = datetime(2026, 11, 21, 9, tzinfo=UTC)
    reminder = Reminder("Call", date(2026, 8, 1), rule="FREQ=MONTHLY", anchor=date(2026, 8, 1))
    once = complete(reminder, date(2026, 8, 1), now.date(), now)
    assert (once.due, once.done_at) == (date(2026, 12, 1), None)
    assert complete(once, date(2026, 8, 1), now.date(), now) == once
    done = complete(Reminder("Once", date(2026, 8, 1)), date(2026, 8, 1), now.date(), now)
    assert done.done_at == now
    assert complete(done, date(2026, 8, 1), now.date(), now) == done


def test_a_reminder_counted_from_when_it_is_done_begins_anew_that_day() -> None:
    now = datetime(2026, 11, 21, 9, tzinfo=UTC)
    reminder = Reminder(
        "Water",
        date(2026, 11, 1),
        rule="FREQ=WEEKLY;INTERVAL=3",
        anchor=date(2026, 11, 1),
        from_done=True,
    )
    late = complete(reminder, date(2026, 11, 1), now.date(), now)
    assert (late.due, late.anchor) == (date(2026, 12, 12), date(2026, 11, 21))
    early = complete(late, late.due, date(2026, 12, 10), now)
    assert early.due == date(2026, 12, 31)


RULES = st.sampled_from(("FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SA", "FREQ=MONTHLY", "FREQ=YEARLY",
    "FREQ=MONTHLY;BYDAY=5FR", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "FREQ=YEARLY;INTERVAL=4",
    "FREQ=DAILY;UNTIL=20150101", "FREQ=MONTHLY;INTERVAL=12;BYDAY=5SU"))  # fmt: skip


@given(RULES, DAYS, st.integers(-10, 3000))
def test_the_last_day_is_the_one_before_the_next(rule: str, anchor: date, later: int) -> None:
    until = date.fromordinal(anchor.toordinal() + later)
    days, day = [], next_due(rule, anchor, anchor - timedelta(1))
    while day is not None and day <= until:
        days.append(day)
        day = next_due(rule, anchor, day)
    assert last_due(rule, anchor, until) == (days[-1] if days else None)


def test_the_end_of_the_calendar() -> None:
    assert last_due("FREQ=YEARLY;INTERVAL=999", date.min, date.max) == date(9991, 1, 1)
    assert first_due("FREQ=MONTHLY", date.max) == date.max


def test_the_first_day_is_the_next_that_fits_whatever_the_interval() -> None:
    saturday = date(2026, 11, 21)
    assert first_due("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", saturday) == date(2026, 11, 23)
    assert first_due("FREQ=MONTHLY;INTERVAL=6;BYDAY=-1FR", saturday) == date(2026, 11, 27)
    assert first_due("FREQ=DAILY;INTERVAL=9", saturday) == saturday
    assert first_due("FREQ=DAILY;UNTIL=20261101", saturday) is None


def test_moments_across_the_clock_changes() -> None:
    zone = ZoneInfo("Europe/Lisbon")
    assert (
        local_moment(date(2026, 3, 29), time(1, 30), zone).astimezone(zone).strftime("%H:%M")
        == "02:30"
    )
    assert local_moment(date(2026, 10, 25), time(1, 30), zone) == datetime(
        2026, 10, 25, 0, 30, tzinfo=UTC
    )


def test_putting_off() -> None:
    now = datetime(2026, 11, 21, 14, 32, tzinfo=ZoneInfo("Europe/Lisbon"))
    assert [snooze_moment(choice, now).isoformat()[:16] for choice in Snooze] == [
        "2026-11-21T17:00",
        "2026-11-22T09:00",
        "2026-11-23T09:00",
        "2026-12-21T09:00",
    ]


def test_headings() -> None:
    today = date(2026, 11, 21)
    found = [bucket(date.fromordinal(today.toordinal() + days), today) for days in (-1, 0, 1, 7, 8)]
    assert found == [Bucket.OVERDUE, Bucket.TODAY, Bucket.THIS_WEEK, Bucket.THIS_WEEK, Bucket.LATER]


@given(
    DAYS,
    st.sampled_from(
        (
            "FREQ=DAILY;INTERVAL=10",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
            "FREQ=MONTHLY",
            "FREQ=MONTHLY;INTERVAL=3",
            "FREQ=MONTHLY;BYMONTHDAY=31",
            "FREQ=MONTHLY;BYMONTHDAY=-1",
            "FREQ=MONTHLY;BYMONTHDAY=15",
            "FREQ=MONTHLY;BYDAY=-1FR",
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1",
            "FREQ=YEARLY",
            "FREQ=MONTHLY;UNTIL=20610131",
        )
    ),
)
def test_other_programs_find_the_same_days_by_the_standard_rule(anchor: date, rule: str) -> None:
    first = next_due(rule, anchor, date.fromordinal(anchor.toordinal() - 1))
    assert first is not None
    theirs = rrulestr(standard_rule(rule, anchor), dtstart=datetime.combine(first, time()))
    wanted: list[date] = [first]
    for _ in range(14):
        following = next_due(rule, anchor, wanted[-1])
        if following is None:
            break
        wanted.append(following)
    last = datetime.combine(wanted[-1], time())
    assert [moment.date() for moment in theirs.between(datetime.min, last, inc=True)] == wanted


def test_a_leap_day_comes_round_at_the_end_of_february_for_others_too() -> None:
    rule = standard_rule("FREQ=YEARLY", date(2024, 2, 29))
    found = rrulestr(rule, dtstart=datetime(2024, 2, 29))
    assert [day.date() for day in found[:3]] == [
        date(2024, 2, 29),
        date(2025, 2, 28),
        date(2026, 2, 28),
    ]
