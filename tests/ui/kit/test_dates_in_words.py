"""How long ago, how long and when: words that never run backwards."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from desktop_app.domain.partial_date import PartialDate
from desktop_app.ui.kit.dates import (
    in_locale_order,
    is_day_first,
    say_ago,
    say_ago_short,
    say_day,
    say_day_within,
    say_days,
    say_exactly,
    say_gone,
    say_length,
    say_partial,
    say_span,
    say_weekday,
)

TODAY = date(2026, 11, 21)
_HERE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
_UNITS = {"day": 1.0, "week": 7.0, "month": 365 / 12, "year": 365.0}


def _in_days(words: str) -> float:
    """How many days "5 weeks" or "5 weeks ago" stands for."""
    if words in ("today", "yesterday"):
        return float(words == "yesterday")
    number, unit = words.split()[:2]
    return int(number) * _UNITS[unit.removesuffix("s")]


@_HERE
@given(days=st.integers(2, 20_000))
def test_what_is_said_is_near_the_truth(context, days: int) -> None:
    for words in (say_ago(TODAY - timedelta(days), TODAY), say_span(days)):
        away = days - _in_days(words)
        assert 0 <= away < 0.5 * days + 1, words


@pytest.mark.parametrize("say", [say_span, lambda days: say_ago(TODAY - timedelta(days), TODAY)])
def test_a_day_more_is_never_said_to_be_less(context, say) -> None:
    said = [_in_days(say(days)) for days in range(2, 1500)]
    assert said == sorted(said)


@pytest.mark.parametrize(
    ("days", "short", "long"),
    [
        (-3, "today", "today"),
        (0, "today", "today"),
        (1, "1 d", "yesterday"),
        (13, "13 d", "13 days ago"),
        (14, "2 w", "2 weeks ago"),
        (60, "8 w", "8 weeks ago"),
        (61, "2 mo", "2 months ago"),
        (365, "12 mo", "12 months ago"),
        (729, "23 mo", "23 months ago"),
        (730, "2 y", "2 years ago"),
        (3650, "10 y", "10 years ago"),
    ],
)
def test_how_long_ago(context, days: int, short: str, long: str) -> None:
    day = TODAY - timedelta(days)
    assert (say_ago_short(day, TODAY), say_ago(day, TODAY)) == (short, long)


def test_without_a_day_there_is_nothing_to_say(context) -> None:
    assert say_ago_short(None, TODAY) == ""


@pytest.mark.parametrize(
    ("day", "alone", "within", "weekday"),
    [
        (TODAY, "Today", "today", "Today"),
        (TODAY - timedelta(1), "Yesterday", "yesterday", "Yesterday"),
        (TODAY + timedelta(1), "Tomorrow", "tomorrow", "Tomorrow"),
        (TODAY + timedelta(2), "Mon 23 Nov", "Mon 23 Nov", "Monday"),
        (TODAY + timedelta(6), "Fri 27 Nov", "Fri 27 Nov", "Friday"),
        (TODAY + timedelta(7), "Sat 28 Nov", "Sat 28 Nov", "28 November"),
        (TODAY - timedelta(6), "Sun 15 Nov", "Sun 15 Nov", "Sun 15 Nov"),
        (TODAY - timedelta(7), "Sat 14 Nov", "Sat 14 Nov", "14 November"),
        (date(2027, 1, 2), "2 Jan 2027", "2 Jan 2027", "2 January 2027"),
        (date(1, 1, 1), "1 Jan 0001", "1 Jan 0001", "1 January 0001"),
    ],
)
def test_a_day(context, day: date, alone: str, within: str, weekday: str) -> None:
    assert say_day(day, TODAY) == alone
    assert say_day_within(day, TODAY) == within
    assert say_weekday(day, TODAY) == weekday


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (1, "was yesterday"), (2, "was Thursday"), (6, "was Sunday"), (7, "was 14 November"),
        (400, "was 17 October 2025"),
    ],
)  # fmt: skip
def test_a_day_that_went_by(context, days: int, words: str) -> None:
    assert say_gone(TODAY - timedelta(days), TODAY) == words


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (PartialDate(1984, 2, 29), "29 February 1984"),
        (PartialDate(month=5, day=14), "14 May, year unknown"),
        (PartialDate(month=2, day=29), "29 February, year unknown"),
        (PartialDate(2023, 3), "March 2023"),
        (PartialDate(2018), "2018"),
        (PartialDate(month=4), "April, year unknown"),
        (PartialDate(day=12), "day 12, month unknown"),
    ],
)
def test_a_date_of_which_a_part_is_unknown(context, when: PartialDate, words: str) -> None:
    assert say_partial(when) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (1, "every day"), (7, "every week"), (14, "every two weeks"), (30, "every month"), (60, "every two months"),
        (90, "every three months"), (180, "every six months"), (365, "every year"), (730, "every two years"),
        (2, "every 2 days"), (31, "every 31 days"), (548, "every 18 months"), (122, "every 4 months"),
        (100, "about every 3 months"), (126, "about every 4 months"),
    ],
)  # fmt: skip
def test_a_rhythm(context, days: int, words: str) -> None:
    assert say_days(days) == words


def test_a_length_is_exact_or_says_that_it_is_not(context) -> None:
    said = {
        45: "45 days", 180: "6 months", 270: "9 months", 300: "10 months", 310: "about 10 months",
        365: "a year", 400: "about 13 months", 548: "18 months", 730: "two years",
    }  # fmt: skip
    assert {days: say_length(days) for days in said} == said


@pytest.fixture
def locale(qapp):
    """Sets where the user lives."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("name", "first", "said", "pattern"),
    [
        ("en_GB", True, "Mon 23 Nov", "d MMM yyyy"),
        ("en_US", False, "Mon Nov 23", "MMM d, yyyy"),
        ("hu_HU", True, "H nov. 23", "yyyy MMM d"),
        ("pt_PT", True, "segunda 23 nov.", "d MMM yyyy"),
    ],
)
def test_days_are_written_as_where_one_lives(context, locale, name, first, said, pattern) -> None:
    locale(name)
    assert is_day_first() is first
    assert in_locale_order("d MMM yyyy") == pattern
    assert say_day(TODAY + timedelta(2), TODAY) == said


def test_the_whole_of_a_day_with_its_time(context, locale) -> None:
    locale("en_GB")
    at = datetime.combine(TODAY, time(9, 5))
    assert say_exactly(TODAY) == "Saturday, 21 November 2026"
    assert say_exactly(TODAY, at) == "Saturday, 21 November 2026, 09:05"
