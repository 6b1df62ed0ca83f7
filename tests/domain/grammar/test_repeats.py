"""Repetitions said in words, one by one, as the rules they become."""

from __future__ import annotations

import pytest

from desktop_app.domain.grammar.english.language import ENGLISH
from desktop_app.domain.grammar.repeats import repeat_in
from desktop_app.domain.recurrence import validate

RULES = {
    "every day": "FREQ=DAILY", "daily": "FREQ=DAILY", "every 3 days": "FREQ=DAILY;INTERVAL=3", "every other day": "FREQ=DAILY;INTERVAL=2",
    "every week": "FREQ=WEEKLY", "weekly": "FREQ=WEEKLY", "every two weeks": "FREQ=WEEKLY;INTERVAL=2",
    "every three weeks": "FREQ=WEEKLY;INTERVAL=3", "every four weeks": "FREQ=WEEKLY;INTERVAL=4",
    "every Monday": "FREQ=WEEKLY;BYDAY=MO", "every other Sunday": "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU",
    "every weekday": "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every month": "FREQ=MONTHLY", "monthly": "FREQ=MONTHLY",
    "every six months": "FREQ=MONTHLY;INTERVAL=6", "quarterly": "FREQ=MONTHLY;INTERVAL=3", "every quarter": "FREQ=MONTHLY;INTERVAL=3",
    "every two quarters": "FREQ=MONTHLY;INTERVAL=6", "yearly": "FREQ=YEARLY", "every 2 years": "FREQ=YEARLY;INTERVAL=2",
    "every first Monday": "FREQ=MONTHLY;BYDAY=1MO", "every 1st Tuesday": "FREQ=MONTHLY;BYDAY=1TU",
    "every second Wednesday": "FREQ=MONTHLY;BYDAY=2WE", "every 2nd Thursday": "FREQ=MONTHLY;BYDAY=2TH",
    "every third Friday": "FREQ=MONTHLY;BYDAY=3FR", "every 3rd Saturday": "FREQ=MONTHLY;BYDAY=3SA",
    "every fourth Sunday": "FREQ=MONTHLY;BYDAY=4SU", "every 4th Monday": "FREQ=MONTHLY;BYDAY=4MO",
    "every fifth Friday": "FREQ=MONTHLY;BYDAY=5FR", "every 5th Friday": "FREQ=MONTHLY;BYDAY=5FR",
    "every last Friday": "FREQ=MONTHLY;BYDAY=-1FR", "the last day of every month": "FREQ=MONTHLY;BYMONTHDAY=-1",
    "on the third day of each month": "FREQ=MONTHLY;BYMONTHDAY=3", "every two months on the first Monday": "FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO",
    "every first weekday of the month": "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1",
    "weekly on Fridays": "FREQ=WEEKLY;BYDAY=FR", "on Mondays and Thursdays": "FREQ=WEEKLY;BYDAY=MO,TH", "on weekdays": "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    "every weekend": "FREQ=WEEKLY;BYDAY=SA", "twice a year": "FREQ=MONTHLY;INTERVAL=6", "twice a month": "FREQ=WEEKLY;INTERVAL=2",
    "twice a week": "FREQ=WEEKLY;BYDAY=MO,TH", "three times a week": "FREQ=WEEKLY;BYDAY=MO,WE,FR", "every second week": "FREQ=WEEKLY;INTERVAL=2",
    "every Wednesday evening": "FREQ=WEEKLY;BYDAY=WE", "every fortnight": "FREQ=WEEKLY;INTERVAL=2", "every six weeks": "FREQ=WEEKLY;INTERVAL=6",
    "the first of every month": "FREQ=MONTHLY;BYMONTHDAY=1", "annually": "FREQ=YEARLY", "each Friday": "FREQ=WEEKLY;BYDAY=FR",
    "on the last working day of every month": "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "every 0 days": "FREQ=DAILY",
}  # fmt: skip


@pytest.mark.parametrize(("text", "rule"), RULES.items())
def test_what_is_said_becomes_a_rule(text: str, rule: str) -> None:
    found = repeat_in(text, ENGLISH)
    assert found is not None and found.repeat.rule() == rule
    assert (found.start, found.end) == (0, len(text))
    validate(rule)


@pytest.mark.parametrize(
    "text",
    [
        "every second weekday of the month",
        "every now and then",
        "everyday life",
        "tomorrow",
        "not daily",
        "our weekly meeting",
        "every January",
        "two Fridays ago",
        "a couple of Saturdays ago",
        "",
    ],
)
def test_what_is_no_repetition(text: str) -> None:
    assert repeat_in(text, ENGLISH) is None
