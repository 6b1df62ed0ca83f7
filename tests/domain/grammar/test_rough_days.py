"""Days said roughly, and holidays: the words stay, and the day is one of those that are meant."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop_app.domain.grammar.days import coming_day, coming_rough, past_day, past_rough
from desktop_app.domain.grammar.english.language import ENGLISH
from desktop_app.domain.grammar.holidays import Holiday, easter
from tests.domain.grammar.saturday import asks, entry, plan, said

TODAY = date(2026, 11, 28)

WAS = {
    "in spring": ("2026-03-01", "2026-05-31"),
    "back in the spring": ("2026-03-01", "2026-05-31"),
    "in the summer of 2024": ("2024-06-01", "2024-08-31"),
    "summer 2024": ("2024-06-01", "2024-08-31"),
    "last summer": ("2026-06-01", "2026-08-31"),
    "last autumn": ("2025-09-01", "2025-11-30"),
    "last winter": ("2025-12-01", "2026-02-28"),
    "in early summer": ("2026-06-01", "2026-06-30"),
    "mid-September": ("2026-09-10", "2026-09-20"),
    "in early March": ("2026-03-01", "2026-03-12"),
    "late October": ("2026-10-20", "2026-10-31"),
    "the end of October": ("2026-10-31", "2026-10-31"),
    "at the beginning of August": ("2026-08-01", "2026-08-10"),
    "in the first week of October": ("2026-10-01", "2026-10-07"),
    "in the last week of October": ("2026-10-25", "2026-10-31"),
    "last November": ("2025-11-01", "2025-11-30"),
    "last June": ("2026-06-01", "2026-06-30"),
    "May 2024": ("2024-05-01", "2024-05-31"),
    "in 2019": ("2019-01-01", "2019-12-31"),
    "early 2024": ("2024-01-01", "2024-04-30"),
    "last Christmas": ("2025-12-24", "2025-12-26"),
    "at Easter": ("2026-04-05", "2026-04-05"),
    "just before Christmas": ("2025-12-15", "2025-12-24"),
    "after Easter": ("2026-04-06", "2026-04-20"),
    "on Boxing Day": ("2025-12-26", "2025-12-26"),
    "on Good Friday": ("2026-04-03", "2026-04-03"),
    "over New Year": ("2026-01-01", "2026-01-01"),
    "on New Year’s Eve 2024": ("2024-12-31", "2024-12-31"),
    "this month": ("2026-11-01", "2026-11-28"),
}
WILL_BE = {
    "in January": "2027-01-01",
    "mid-January": "2027-01-15",
    "next spring": "2027-03-01",
    "in spring": "2027-03-01",
    "first week of January": "2027-01-01",
    "before Christmas": "2026-12-24",
    "by Christmas": "2026-12-24",
    "after Christmas": "2026-12-26",
    "in the new year": "2027-01-01",
    "at Easter": "2027-03-28",
    "end of November": "2026-11-30",
    "in November": "2027-11-01",
    "in 2028": "2028-01-01",
    "last June": None,
}


@pytest.mark.parametrize(("text", "span"), WAS.items())
def test_what_was_is_filed_inside_what_was_said(text: str, span: tuple[str, str]) -> None:
    found = past_rough(f"met Ben {text}, good", TODAY, ENGLISH)
    assert found is not None
    assert date.fromisoformat(span[0]) <= found.day <= date.fromisoformat(span[1])
    assert f"met Ben {text}, good"[found.start : found.end] in text


@pytest.mark.parametrize(("text", "day"), WILL_BE.items())
def test_what_is_to_come_begins_the_span(text: str, day: str | None) -> None:
    found = coming_rough(f"call Ben {text}, please", TODAY, ENGLISH)
    assert (found and found.day.isoformat()) == day


@pytest.mark.parametrize(
    "text",
    [
        "a suitcase for Christmas",
        "the Christmas party",
        "Christmas cards",
        "an Easter egg",
        "spring cleaning",
        "Summer rang",
        "the March of Dimes",
        "may come",
        "since Easter",
        "until Christmas",
        "Room 2019",
        "from January",
    ],
)
def test_what_is_no_time(text: str) -> None:
    assert past_rough(text, TODAY, ENGLISH) is None


PAST = {
    "last week": ("2026-11-16", "2026-11-22"),
    "the week before last": ("2026-11-09", "2026-11-15"),
    "the weekend before last": ("2026-11-14", "2026-11-15"),
    "early last week": ("2026-11-16", "2026-11-17"),
    "late last week": ("2026-11-19", "2026-11-22"),
    "earlier this week": ("2026-11-23", "2026-11-27"),
    "earlier this month": ("2026-11-01", "2026-11-27"),
    "the end of last month": ("2026-10-31", "2026-10-31"),
    "the other day": ("2026-11-14", "2026-11-27"),
    "last month": ("2026-10-01", "2026-10-31"),
    "the year before last": ("2024-01-01", "2024-12-31"),
    "from 3 to 7 November": ("2026-11-03", "2026-11-07"),
    "about three weeks ago": ("2026-11-05", "2026-11-09"),
    "a few days ago": ("2026-11-23", "2026-11-26"),
    "two or three weeks ago": ("2026-11-07", "2026-11-14"),
    "a week or so ago": ("2026-11-17", "2026-11-22"),
    "9–11 October": ("2026-10-09", "2026-10-11"),
}


@pytest.mark.parametrize(("text", "span"), PAST.items())
def test_stretches_of_the_past_are_rough(text: str, span: tuple[str, str]) -> None:
    found = past_day(text, TODAY, ENGLISH)
    assert found is not None
    assert found.rough
    assert date.fromisoformat(span[0]) <= found.day <= date.fromisoformat(span[1])
    assert entry(f"Saw Ben {text}")[3] == f"Saw Ben {text}"


EXACT = {
    "two Fridays ago": "2026-11-20",
    "three Sundays ago": "2026-11-08",
    "the Friday before last": "2026-11-20",
    "Wednesday before last": "2026-11-18",
    "Friday last week": "2026-11-20",
    "last week on Friday": "2026-11-20",
    "Tuesday of last week": "2026-11-17",
    "a week last Friday": "2026-11-20",
    "a week ago Friday": "2026-11-20",
    "Tuesday 24th": "2026-11-24",
    "Friday the 13th": "2026-11-13",
    "tues the 24th": "2026-11-24",
    "a month and a half ago": "2026-10-13",
    "the night before last": "2026-11-26",
    "24-11-2026": "2026-11-24",
    "the 15th of last month": "2026-10-15",
    "weds": "2026-11-25",
    "fri nite": "2026-11-27",
}


@pytest.mark.parametrize(("text", "day"), EXACT.items())
def test_exact_days_leave_the_line(text: str, day: str) -> None:
    assert past_day(text, TODAY, ENGLISH).day == date.fromisoformat(day)
    assert entry(f"Saw Ben {text}") == (day, None, None, "Saw Ben")


COMING = {
    "Tuesday week": "2026-12-08",
    "a week on Tuesday": "2026-12-08",
    "a week from Tuesday": "2026-12-08",
    "tomorrow week": "2026-12-06",
    "the week after next": "2026-12-07",
    "next week": "2026-11-30",
    "Friday next week": "2026-12-04",
    "early next week": "2026-11-30",
    "the end of next week": "2026-12-04",
    "the end of the week": "2026-11-29",
    "this weekend": "2026-11-28",
    "next weekend": "2026-12-05",
    "before Friday": "2026-12-03",
    "by Friday": "2026-12-04",
    "before 3 December": "2026-12-02",
    "two weeks from now": "2026-12-12",
    "within ten days": "2026-12-08",
    "Monday 30 November": "2026-11-30",
}


@pytest.mark.parametrize(("text", "day"), COMING.items())
def test_days_to_come(text: str, day: str) -> None:
    found = coming_day(f"call Ben {text}", TODAY, ENGLISH)
    assert found is not None
    assert found.day == date.fromisoformat(day)
    assert plan(f"call Ben {text}") == (day, None, "", "call Ben")


def test_easter_is_where_the_calendars_have_it() -> None:
    known = {1818: (3, 22), 1961: (4, 2), 2000: (4, 23), 2024: (3, 31), 2025: (4, 20)}
    known |= {2026: (4, 5), 2027: (3, 28), 2038: (4, 25), 2285: (3, 22)}
    assert {year: (easter(year).month, easter(year).day) for year in known} == known
    assert Holiday.GOOD_FRIDAY.in_year(2026) == date(2026, 4, 3)
    for year in range(1900, 2100):
        assert easter(year).weekday() == 6
        assert date(year, 3, 22) <= easter(year) <= date(year, 4, 25)


def test_a_holiday_is_found_from_any_day_of_the_year() -> None:
    for days in range(0, 366, 5):
        today = date(2026, 1, 1) + timedelta(days)
        was = past_rough("at Christmas", today, ENGLISH)
        ahead = coming_rough("at Christmas", today, ENGLISH)
        assert was is not None
        assert ahead is not None
        assert timedelta(0) <= today - was.day <= timedelta(366)
        assert timedelta(0) < ahead.day - today <= timedelta(366)


def test_a_rough_day_belongs_to_the_contact_and_not_to_what_is_told() -> None:
    assert entry("Camping with Ben in the summer of 2024")[0] == "2024-07-16"
    assert entry("Over Easter we stayed with Ben")[0] == "2026-04-05"
    assert entry("Ben moved to Lisbon in spring")[0] == TODAY.isoformat()
    assert entry("Coffee with Ben, he married in May")[0] == TODAY.isoformat()
    assert asks(said("Ben has been ill since Easter")) is None
