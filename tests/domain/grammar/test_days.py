"""Days said in words, one by one: what was, and what is to come. Today is a Saturday."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop_app.domain.grammar.days import coming_day, past_day
from desktop_app.domain.grammar.english.language import ENGLISH
from desktop_app.domain.recurrence import months_away

TODAY = date(2026, 11, 21)
MONDAY = date(2026, 11, 16)

PAST = {
    "day before yesterday": "2026-11-19", "the day before yesterday": "2026-11-19", "yesterday": "2026-11-20",
    "yesterday evening": "2026-11-20", "last night": "2026-11-20", "today": "2026-11-21", "tonight": "2026-11-21",
    "this morning": "2026-11-21", "this afternoon": "2026-11-21", "this evening": "2026-11-21", "just now": "2026-11-21",
    "last week": "2026-11-14", "last month": "2026-10-21", "last year": "2025-11-21", "half a year ago": "2026-05-21",
    "last weekend": "2026-11-14", "at the weekend": "2026-11-14", "on the weekend": "2026-11-14",
    "over the weekend": "2026-11-14", "a day ago": "2026-11-20", "two days ago": "2026-11-19", "10 days ago": "2026-11-11",
    "a week ago": "2026-11-14", "a fortnight ago": "2026-11-07", "two fortnights ago": "2026-10-24",
    "a couple of weeks ago": "2026-11-07", "a few weeks ago": "2026-10-31", "three months ago": "2026-08-21",
    "2 years ago": "2024-11-21", "Saturday": "2026-11-14", "last Saturday": "2026-11-14", "on Saturday": "2026-11-21",
    "this Saturday": "2026-11-21", "Friday": "2026-11-20", "last Friday": "2026-11-20", "Mon": "2026-11-16",
    "Tues": "2026-11-17", "Thurs": "2026-11-19", "on Sun": "2026-11-15", "21 Nov": "2026-11-21", "22 Nov": "2025-11-22",
    "Nov 3rd": "2026-11-03", "3rd of November 2024": "2024-11-03", "29 Feb": "2024-02-29", "the 21st": "2026-11-21",
    "the 22nd": "2026-10-22", "on the 31st": "2026-10-31", "2026-02-01": "2026-02-01", "3/11": "2026-11-03",
    "13/11": "2026-11-13", "11/13": "2026-11-13", "3.11.": "2026-11-03", "3.11.2020": "2020-11-03",
}  # fmt: skip
COMING = {
    "day after tomorrow": "2026-11-23", "the day after tomorrow": "2026-11-23", "tomorrow": "2026-11-22",
    "tomorrow noon": "2026-11-22", "today": "2026-11-21", "tonight": "2026-11-21", "this afternoon": "2026-11-21",
    "this evening": "2026-11-21", "next week": "2026-11-23", "next month": "2026-12-21", "next year": "2027-11-21",
    "in half a year": "2027-05-21", "at the end of the month": "2026-11-30", "by the end of this month": "2026-11-30",
    "in a day": "2026-11-22", "in 3 days": "2026-11-24", "in a week": "2026-11-28", "in two fortnights": "2026-12-19",
    "in 2 months": "2027-01-21", "in twelve years": "2038-11-21", "Saturday": "2026-11-28", "on Sat": "2026-11-28",
    "next Saturday": "2026-11-28", "Sunday": "2026-11-22", "by Friday": "2026-11-27", "21 Nov": "2026-11-21",
    "20 Nov": "2027-11-20", "29 Feb": "2028-02-29", "the 21st": "2026-12-21", "the 20th": "2026-12-20",
    "the 22nd": "2026-11-22", "the 31st": "2026-12-31",
}  # fmt: skip
NEITHER = (
    "someday", "sat", "sun", "wed", "31 Feb", "31/2", "40/50", "2026-13-01", "the 3rd floor", "the 0th", "Saturday's paper",
    "a couple of weeks", "99 Nov", "100 years ahead",
)  # fmt: skip


@pytest.mark.parametrize(("text", "day"), PAST.items())
def test_what_was(text: str, day: str) -> None:
    for said in (text, f"Coffee {text}, long"):
        found = past_day(said, TODAY, ENGLISH)
        assert found is not None and found.day == date.fromisoformat(day)
        assert said[found.start : found.end].strip(".").lower() == text.strip(".").lower()


@pytest.mark.parametrize(("text", "day"), COMING.items())
def test_what_is_to_come(text: str, day: str) -> None:
    for said in (text, f"call {text}, please"):
        found = coming_day(said, TODAY, ENGLISH)
        assert found is not None and found.day == date.fromisoformat(day)
        assert said[found.start : found.end].lower() == text.lower()


@pytest.mark.parametrize("text", NEITHER)
def test_what_is_no_day(text: str) -> None:
    assert past_day(text, TODAY, ENGLISH) is None


def test_the_first_day_said_counts_and_numbers_are_read_as_here() -> None:
    assert past_day("yesterday, not last week", TODAY, ENGLISH).day == date(2026, 11, 20)
    assert past_day("on 3 Nov or yesterday", TODAY, ENGLISH).day == date(2026, 11, 3)
    assert past_day("3/11", TODAY, ENGLISH, day_first=False).day == date(2026, 3, 11)
    assert past_day("13/11", TODAY, ENGLISH, day_first=False).day == date(2026, 11, 13)
    assert coming_day("3/11", TODAY, ENGLISH, day_first=False).day == date(2027, 3, 11)


def test_on_a_monday_a_bare_monday_is_the_one_before() -> None:
    assert past_day("Monday", MONDAY, ENGLISH).day == date(2026, 11, 9)
    assert past_day("on Monday", MONDAY, ENGLISH).day == MONDAY
    for days in range(1, 8):
        assert past_day("last weekend", TODAY + timedelta(days), ENGLISH).day == TODAY


def test_a_leap_day_is_found_in_whatever_year() -> None:
    for year in range(2024, 2028):
        assert past_day("29 Feb", date(year, 12, 1), ENGLISH).day == date(2024, 2, 29)
        assert coming_day("29 Feb", date(year, 12, 1), ENGLISH).day == date(2028, 2, 29)


def test_short_words_are_days_only_as_names_of_days() -> None:
    for text in ("Sat with Ben", "Sun was out", "mon", "fri"):
        assert past_day(text, TODAY, ENGLISH) is None
    assert past_day("Fri with Ben", TODAY, ENGLISH).day == date(2026, 11, 20)


def test_months_end_where_the_month_ends() -> None:
    assert months_away(date(2026, 3, 31), -1) == date(2026, 2, 28)
    assert months_away(date(2024, 3, 31), -1) == date(2024, 2, 29)
    assert months_away(date(2026, 1, 31), 3) == date(2026, 4, 30)
    assert months_away(date(2026, 1, 15), -1) == date(2025, 12, 15)
    assert months_away(date(2026, 1, 15), -13) == date(2024, 12, 15)
