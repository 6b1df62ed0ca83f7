"""Repetitions, due times and clocks in words."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.recurrence import Frequency, Repeat, parse_rule
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Participant
from desktop_app.ui.words.hours import say_both, say_clock, say_late
from desktop_app.ui.words.reminder_texts import reminder_texts
from desktop_app.ui.words.reminders import say_due, say_rule
from tests.ui.conftest import NOW

TODAY = NOW.date()


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("", ""),
        ("FREQ=DAILY", "Every day"),
        ("FREQ=DAILY;INTERVAL=2", "Every 2 days"),
        ("FREQ=WEEKLY", "Every week"),
        ("FREQ=WEEKLY;INTERVAL=3", "Every 3 weeks"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "Every weekday"),
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR",
            "Every 2 weeks on Monday, Tuesday, Wednesday, Thursday, Friday",
        ),
        ("FREQ=WEEKLY;BYDAY=SU,TU", "Every Tuesday, Sunday"),
        ("FREQ=MONTHLY", "Every month"),
        ("FREQ=MONTHLY;INTERVAL=3", "Every 3 months"),
        ("FREQ=MONTHLY;BYMONTHDAY=31", "Every month on day 31"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "Every month on the last day"),
        ("FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1", "Every 6 months on the last day"),
        ("FREQ=MONTHLY;BYDAY=3SU", "Every month on the third Sunday"),
        ("FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR", "Every 2 months on the last Friday"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1", "Every month on the first weekday"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "Every month on the last weekday"),
        ("FREQ=YEARLY", "Every year"),
        ("FREQ=YEARLY;INTERVAL=4", "Every 4 years"),
        ("FREQ=SECONDLY", "Repeats"),
        ("no rule at all", "Repeats"),
    ],
)
def test_a_repetition(context, rule: str, words: str) -> None:
    assert say_rule(rule) == words


_DAYS = st.integers(0, 6)
_REPEATS = st.one_of(
    st.builds(Repeat, st.sampled_from(Frequency), st.integers(1, 999)),
    st.builds(
        Repeat,
        st.just(Frequency.WEEKLY),
        st.integers(1, 999),
        st.sets(_DAYS, min_size=1).map(lambda days: tuple(sorted(days))),
    ),
    st.builds(
        Repeat,
        st.just(Frequency.MONTHLY),
        st.integers(1, 999),
        nth=st.tuples(st.sampled_from((-1, 1, 2, 3, 4, 5)), _DAYS),
    ),
    st.builds(
        Repeat,
        st.just(Frequency.MONTHLY),
        st.integers(1, 999),
        month_day=st.sampled_from((-1, *range(1, 32))),
    ),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(one=_REPEATS, other=_REPEATS)
def test_no_two_repetitions_are_said_alike(context, one: Repeat, other: Repeat) -> None:
    assert parse_rule(one.rule()) == one
    said = [say_rule(each.rule()) for each in (one, other)]
    assert "%" not in "".join(said)
    assert (said[0] == said[1]) == (one == other)


@pytest.fixture
def due(context):
    """Says the second line of a reminder that stands so many days from today."""
    return lambda days, **more: say_due(
        Reminder("Call", TODAY, **more), TODAY + timedelta(days), context
    )


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (-1, "1 day late"),
        (-13, "13 days late"),
        (-14, "2 weeks late"),
        (-400, "57 weeks late"),
        (0, ""),
        (1, "Tomorrow"),
        (3, "Tuesday"),
        (7, "28 November"),
        (60, "20 January 2027"),
    ],
)
def test_how_late_or_when(due, days: int, words: str) -> None:
    assert due(days) == words


def test_what_else_is_said_of_it(due) -> None:
    assert due(0, time_of_day=time(9, 30)) == "09:30"
    assert due(-2, rule="FREQ=WEEKLY") == "Every week, 2 days late"
    assert due(1, rule="FREQ=DAILY;INTERVAL=10", from_done=True) == (
        "Every 10 days, counted from when it is done, Tomorrow"
    )


def test_put_off_says_until_when_and_only_while_it_is(due) -> None:
    later = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)
    assert due(0, snoozed_until=later, time_of_day=time(9)) == "put off until 18:00"
    earlier = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
    assert due(0, snoozed_until=earlier, time_of_day=time(9)) == "09:00"


@pytest.mark.parametrize(
    ("zone", "clock", "late"),
    [
        ("Asia/Tokyo", "23:32", "It is 23:32 for Ana."),
        ("America/Sao_Paulo", "11:32", ""),
        ("America/Los_Angeles", "06:32", "It is 06:32 for Ana."),
        # London’s clock shows the same as Lisbon’s, so there is nothing to say.
        ("Europe/London", "", ""),
        ("", "", ""),
        ("Mars/Olympus_Mons", "", ""),
        ("../../etc/passwd", "", ""),
    ],
)
def test_somebody_elses_clock(context, zone: str, clock: str, late: str) -> None:
    assert say_clock(context, zone) == clock
    assert say_late(context, zone, "Ana") == late


@pytest.mark.parametrize(
    ("zone", "words"),
    [
        ("Asia/Tokyo", "17:00 for you is 02:00, Sunday, for Ana."),
        ("America/New_York", "17:00 for you is 12:00 for Ana."),
        ("Pacific/Honolulu", "17:00 for you is 07:00 for Ana."),
        ("Europe/Lisbon", ""),
    ],
)
def test_both_clocks(context, zone: str, words: str) -> None:
    assert say_both(NOW.replace(hour=17, minute=0), zone, "Ana") == words


def test_a_long_name_is_cut_where_the_clock_is_told(context) -> None:
    said = say_late(context, "Asia/Tokyo", "x" * 500)
    assert said == f"It is 23:32 for {'x' * 60}."


def test_texts_nobody_typed_name_two_people_and_are_stored_in_the_language_asked_for() -> None:
    people = [Participant(number, name) for number, name in enumerate(("Ana", "Ben", "Cleo"))]
    german = reminder_texts(lambda text: text.replace("Be in touch with", "Melde dich bei"))
    assert german.be_in_touch(people) == "Melde dich bei Ana, Ben"
    assert reminder_texts().follow_up_with(people[:1]) == "Follow up with Ana"
    # Braces in a name are no places to fill.
    assert reminder_texts().be_in_touch([Participant(1, "{names} {0}")]).endswith("{names} {0}")


def test_a_day_far_away_is_still_a_day(due) -> None:
    assert due((date(9999, 12, 30) - TODAY).days) == "30 December 9999"
