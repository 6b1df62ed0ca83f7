"""What of a reminder or a date has fallen due, asked directly; the agenda's own tests ask through
the services."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from desktop_app.domain.important_dates import UpcomingDate
from desktop_app.domain.occurrences import (
    WallClock,
    date_days,
    newest_occurrence,
    newest_of_date,
    next_due_moment,
)
from desktop_app.domain.person import DateKind
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Participant

WALL_CLOCK = WallClock(ZoneInfo("Europe/Lisbon"), time(9))
NOW = datetime(2026, 11, 21, 10, tzinfo=WALL_CLOCK.zone)
MONTHLY = "FREQ=MONTHLY"


def _reminder(due: date, **more) -> Reminder:
    return Reminder("Call", due, uid="u", **more)


def _upcoming(day: date, lead: int, put_off: date | None = None) -> UpcomingDate:
    return UpcomingDate(
        1, Participant(1, "Ana", "a"), DateKind.BIRTHDAY, "", day, 40, lead, put_off
    )


def test_what_is_to_come_has_not_fallen_due() -> None:
    assert newest_occurrence(_reminder(date(2026, 11, 22)), NOW, WALL_CLOCK) is None
    assert (
        newest_occurrence(_reminder(date(2026, 11, 21), time_of_day=time(10, 1)), NOW, WALL_CLOCK)
        is None
    )
    for rule in ("", MONTHLY):
        assert (
            newest_occurrence(
                _reminder(date(2027, 1, 1), rule=rule, anchor=date(2026, 1, 1)), NOW, WALL_CLOCK
            )
            is None
        )


def test_a_series_is_counted_from_where_it_began() -> None:
    """The 31st, kept on the 28th of February, is the 31st again in March."""
    reminder = _reminder(date(2026, 2, 28), rule=MONTHLY, anchor=date(2026, 1, 31))
    march = datetime(2026, 3, 31, 10, tzinfo=WALL_CLOCK.zone)
    assert newest_occurrence(reminder, march, WALL_CLOCK).due == date(2026, 3, 31)
    assert next_due_moment(reminder, march, WALL_CLOCK) == datetime(2026, 4, 30, 8, tzinfo=UTC)
    without = _reminder(date(2026, 2, 28), rule=MONTHLY)
    assert newest_occurrence(without, march, WALL_CLOCK).due == date(2026, 3, 28)


def test_a_rule_nobody_understands_falls_due_once() -> None:
    odd = _reminder(date(2026, 11, 1), rule="FREQ=SECONDLY")
    assert newest_occurrence(odd, NOW, WALL_CLOCK).due == date(2026, 11, 1)
    assert next_due_moment(odd, NOW, WALL_CLOCK) is None


def test_one_that_does_not_repeat_comes_once() -> None:
    assert next_due_moment(_reminder(date(2026, 11, 1)), NOW, WALL_CLOCK) is None
    assert (
        next_due_moment(_reminder(date(2026, 11, 1), rule=MONTHLY, from_done=True), NOW, WALL_CLOCK)
        is None
    )
    assert next_due_moment(_reminder(date(2026, 11, 22)), NOW, WALL_CLOCK) == datetime(
        2026, 11, 22, 9, tzinfo=UTC
    )


def test_a_date_is_told_ahead_on_the_day_and_when_it_was_put_off_to() -> None:
    day = date(2026, 11, 24)
    assert list(date_days(_upcoming(day, 3))) == [date(2026, 11, 21), day]
    assert list(date_days(_upcoming(day, 3, date(2026, 11, 22)))) == [day, date(2026, 11, 22)]
    assert list(date_days(_upcoming(day, 3, day))) == [day]
    assert list(date_days(_upcoming(date(1, 1, 2), 3))) == [date.min, date(1, 1, 2)]
    assert newest_of_date(_upcoming(day, 2), NOW, WALL_CLOCK) is None
    assert (
        newest_of_date(_upcoming(day, 3), NOW, WALL_CLOCK).name == "date:a:1:2026-11-24:2026-11-21"
    )
