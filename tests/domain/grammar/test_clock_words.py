"""Times of day and lengths of time as people type them, and what only looks like one."""

from __future__ import annotations

import pytest

from tests.domain.grammar.saturday import entry, plan

LINE = "Meeting with Ben on Thursday"
DAY = "2026-11-26"

CLOCKS = {
    "at half past nine": "09:30",
    "at half nine": "09:30",
    "half past four": "16:30",
    "at quarter to five": "16:45",
    "at a quarter past ten": "10:15",
    "at ten to six": "17:50",
    "at twenty-five past one": "13:25",
    "20 past 3": "15:20",
    "at 14.30": "14:30",
    "14.30": "14:30",
    "at 9h30": "09:30",
    "at 4ish": "16:00",
    "4ish": "16:00",
    "around 5": "17:00",
    "about 3pm": "15:00",
    "at 9 o'clock": "09:00",
    "at three": "15:00",
    "at six thirty": "18:30",
    "9 a.m.": "09:00",
    "11.15am": "11:15",
    "at midday": "12:00",
    "16:40": "16:40",
}


@pytest.mark.parametrize(("said", "clock"), CLOCKS.items())
def test_times_of_day_leave_the_line(said: str, clock: str) -> None:
    for text in (f"{LINE} {said}", f"{LINE}, {said}"):
        assert entry(text) == (DAY, clock, None, "Meeting with Ben"), text


SPANS = {
    "from 3 to 4.30": ("15:00", 90),
    "from 10 until 11.15": ("10:00", 75),
    "10:15-11:00": ("10:15", 45),
    "10.15–11": ("10:15", 45),
    "3 till 5": ("15:00", 120),
    "10-11": ("10:00", 60),
    "between 2 and 3": ("14:00", 60),
    "3-4.30pm": ("15:00", 90),
    "11am-1pm": ("11:00", 120),
    "11 to 1pm": ("11:00", 120),
    "at 5pm-6pm": ("17:00", 60),
    "9am to 12.30": ("09:00", 210),
    "from 11pm to 1am": ("23:00", 120),
    "16-17h": ("16:00", 60),
}


@pytest.mark.parametrize(("said", "found"), SPANS.items())
def test_from_when_to_when_says_how_long(said: str, found: tuple[str, int]) -> None:
    assert entry(f"{LINE} {said}") == (DAY, *found, "Meeting with Ben")


def test_a_span_may_begin_the_line_and_belong_to_a_plan() -> None:
    assert entry("10:15-11:00 call with Ben yesterday") == (
        "2026-11-27",
        "10:15",
        45,
        "call with Ben",
    )
    assert plan("Call with Ben next Tuesday 10:15-11:00") == (
        "2026-12-01",
        "10:15",
        "",
        "Call with Ben",
    )


LENGTHS = {
    "half an hour": 30,
    "three quarters of an hour": 45,
    "45 minutes": 45,
    "90 mins": 90,
    "for 2 hrs": 120,
    "two hours": 120,
    "about two hours": 120,
    "nearly an hour": 60,
    "an hour and a half": 90,
    "for two and a half hours": 150,
    "2½ hours": 150,
    "1.5h": 90,
    "1h15": 75,
    "1h30": 90,
    "1 hr 20": 80,
    "1 hour 15 minutes": 75,
    "for twenty-five minutes": 25,
}


@pytest.mark.parametrize(("said", "minutes"), LENGTHS.items())
def test_lengths_stay_in_the_line(said: str, minutes: int) -> None:
    for text in (f"Call with Ben, {said}", f"Call with Ben, {said}, good"):
        assert entry(text)[2:] == (minutes, text), text


def test_a_length_may_stand_before_what_it_is() -> None:
    assert entry("A two hour call with Ben")[2] == 120
    assert entry("Half an hour on the phone with Ben")[2] == 30
    assert entry("10-minute chat with Ben")[2] == 10


@pytest.mark.parametrize(
    "text",
    [
        "Paid 12.50 for lunch with Ben",
        "Lunch with Ben cost €14.50 each",
        "Ben is tired of the 9 to 5 life",
        "mail from ben@acme.example about the 9am slot",
        "Ben sent me http://news.example.org/call-me-tomorrow?id=10:30",
        "see www.2026-12-01.example",
        "Ben's number: 0912 11 2026",
        "Ben: +351 912 345 678",
        "Gym 3/4 done",
        "Ben has 24/7 care",
        "Dinner with Ben, 9/10 would go again",
        "Met Ben at 10 Downing Street",
        "Met Ben at platform 9",
        "3-2 win against Ben's lot, 5k run first",
        "Ben beat me 6:4 6:3",
        "Ben was 20 minutes late",
        "Ben lives an hour away",
        "Danced with Ben till four",
        "Ben's office is room 1430",
        "Black Friday deal at Acme",
        "Lunch with the Thursday crowd",
        "Finished Thursday Murder Club on the train",
        "Sat next to Ben on the train",
        "Ben wrote “not before Thursday at 9, I am away”",
        'Ben texted "meet me Monday at 8"',
        "Read John 3:16 with Ben",
        "Told Ben about Saturday's fair",
        "We may meet Ben in May",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_time_stays(text: str) -> None:
    day, clock, minutes, kept = entry(text)
    assert (day, clock, minutes, kept) == ("2026-11-28", None, None, text)


def test_a_bare_hour_belongs_to_the_time_of_day_the_line_tells_of() -> None:
    assert entry("Drove Ben to the station at half five this morning")[1] == "05:30"
    assert entry("Dinner with Ben around 8 last night")[1] == "20:00"
    assert entry("Gig with Ben on Thursday at 9")[1] == "21:00"
