"""What lies ahead is a plan, whatever the words for it; what was stays an entry."""

from __future__ import annotations

import pytest

from desktop_app.domain.grammar.tokens import Corrections, TokenKind
from tests.domain.grammar.saturday import TODAY, asks, entry, plan, said


@pytest.mark.parametrize(
    ("text", "day", "clock", "task"),
    [
        # A date without its year, up to two months ahead.
        ("Dinner with Julia 12 December", "2026-12-12", None, "Dinner with Julia"),
        ("Drinks with Ben on the 4th of January", "2027-01-04", None, "Drinks with Ben"),
        ("Lunch with Ben 15.12.", "2026-12-15", None, "Lunch with Ben"),
        ("Lunch with Ben 2/12", "2026-12-02", None, "Lunch with Ben"),
        ("Village fête, 5 December, 2pm", "2026-12-05", "14:00", "Village fête"),
        ("Julia's housewarming on 19 December", "2026-12-19", None, "Julia's housewarming"),
        # A weekday that fits that date only in the future.
        ("Lunch with Ben on Monday 30 November at 1pm", "2026-11-30", "13:00", "Lunch with Ben"),
        ("Brunch with Ben Thursday 3rd", "2026-12-03", None, "Brunch with Ben"),
        # Days that can only be to come.
        ("Supper with Ben next Thursday at 7", "2026-12-03", "19:00", "Supper with Ben"),
        ("Seeing Julia on Wednesday week", "2026-12-09", None, "Seeing Julia"),
        ("Coffee with Julia a week on Thursday", "2026-12-10", None, "Coffee with Julia"),
        ("walk with Ben the week after next", "2026-12-07", None, "walk with Ben"),
        ("Coffee with Ben next week", "2026-11-30", None, "Coffee with Ben"),
        ("Coffee with Ben Friday next week", "2026-12-04", None, "Coffee with Ben"),
        ("Lunch with Ben this Thursday", "2026-12-03", None, "Lunch with Ben"),
        ("Concert with Julia on New Year's Eve", "2026-12-31", None, "Concert with Julia"),
        # Later today.
        ("Cinema with Julia tonight", TODAY, None, "Cinema with Julia"),
        ("Dinner on Saturday night", TODAY, None, "Dinner"),
        ("Dinner with Ben today", TODAY, None, "Dinner with Ben"),
        ("Christmas Eve at Julia's", "2026-12-24", None, "Christmas Eve at Julia's"),
        ("Lunch with Ben at half past one", TODAY, "13:30", "Lunch with Ben"),
        ("Lunch with Ben today at 1", TODAY, "13:00", "Lunch with Ben"),
        # What is to be done.
        ("call Julia back on Monday at half past nine", "2026-11-30", "09:30", "call Julia back"),
        ("email Ben on Tuesday", "2026-12-01", None, "email Ben"),
        ("phone Ben at quarter to five", TODAY, "16:45", "phone Ben"),
        ("phone Ben at 9", "2026-11-29", "09:00", "phone Ben"),
        ("Wed 10am send Ben the slides", "2026-12-02", "10:00", "Send Ben the slides"),
        ("Invite Julia and Ben for supper on 12 December", "2026-12-12", None, "Invite Julia and Ben for supper"),
        ("Have Ben over for dinner on 11 December", "2026-12-11", None, "Have Ben over for dinner"),
        ("I'm seeing Ben on Friday", "2026-12-04", None, "I'm seeing Ben"),
        ("Reply to Julia by Thursday", "2026-12-03", None, "Reply to Julia"),
        ("Reply to Julia before Thursday", "2026-12-02", None, "Reply to Julia"),
        ("Visit Ben before the end of the year", "2026-12-31", None, "Visit Ben"),
        ("In two weeks: ask Julia about the flat", "2026-12-12", None, "Ask Julia about the flat"),
        ("next month: plan a reunion with Ben", "2026-12-28", None, "plan a reunion with Ben"),
    ],
)  # fmt: skip
def test_a_plan_holds_its_words_and_nothing_happened(
    text: str, day: str, clock: str | None, task: str
) -> None:
    assert plan(text) == (day, clock, "", task)


@pytest.mark.parametrize(
    ("text", "rule", "task"),
    [
        ("ring Mum every other Sunday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU", "ring Mum"),
        ("every other week call Ben", "FREQ=WEEKLY;INTERVAL=2", "call Ben"),
        ("call Ben on Sundays", "FREQ=WEEKLY;BYDAY=SU", "call Ben"),
        ("every Monday coffee with Ben", "FREQ=WEEKLY;BYDAY=MO", "coffee with Ben"),
        ("Every year on 4 May: flowers for Julia", "FREQ=YEARLY", "Flowers for Julia"),
        ("write to Ben twice a year", "FREQ=MONTHLY;INTERVAL=6", "write to Ben"),
    ],
)  # fmt: skip
def test_what_is_done_again_and_again(text: str, rule: str, task: str) -> None:
    _, _, found, said_task = plan(text)
    assert (found, said_task) == (rule, task)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Coffee with Ben on Friday", "2026-11-27"),
        ("Coffee with Ben on the 3rd", "2026-11-03"),
        ("Coffee with Ben 3 November", "2026-11-03"),
        ("call w/ Ben thurs 4pm", "2026-11-26"),
        ("Met Ben on Sunday 22 November", "2026-11-22"),
        ("Had dinner with Ben Saturday night", "2026-11-21"),
        ("called Ben back on Monday", "2026-11-23"),
        ("Book club on Thursday, six of us", "2026-11-26"),
        ("Meeting with Ben at 9", TODAY),
        ("coffee with Ben this morning", TODAY),
        ("Breakfast with Ben today", TODAY),
        ("Had Ben round for supper on Saturday", "2026-11-21"),
        ("call Ben 20 Nov", "2026-11-20"),
        ("Text from Ben on Monday", "2026-11-23"),
        ("Dinner with Ben 12 December 2025", "2025-12-12"),
        ("saw Ben on 3 December last year", "2025-12-03"),
    ],
)
def test_what_was_stays_what_was(text: str, day: str) -> None:
    assert entry(text)[0] == day


@pytest.mark.parametrize(
    "text",
    [
        "invited Julia to the advertiser's event on 12 December",
        "Booked a table with Ben for 12 December",
        "Told Ben about the party on 12 December",
        "Ben will be in town from 3 to 7 December",
        "Ben comes to stay from 3 to 7 December",
        "Ben starts at Acme on 1 December",
        "Coffee with Ben, he starts at Acme on 1 December",
        "Coffee with Ben, he started at Acme on Monday",
        "Ben said he'll call on Monday",
        "Lunch with Julia was moved to 12 December",
        "Dinner with Julia on 12 December cancelled",
        "Ben can't come on Saturday",
        "Julia is expecting in May",
        "Dinner with Julia on Friday?",
        "Ben has been off sick since the 16th",
        "Ben's flight lands at 14:20 on Friday",
    ],
)
def test_the_day_of_something_that_is_told_is_no_day_of_the_line(text: str) -> None:
    assert entry(text) == (TODAY, None, None, text)


def test_a_plan_that_was_dismissed_is_not_filed_a_year_back() -> None:
    text = "Dinner with Julia 12 December"
    token = next(item for item in said(text).tokens if item.kind is TokenKind.REMINDER)
    draft = said(text, Corrections().dismiss(token))
    assert (draft.day.isoformat(), draft.summary, asks(draft)) == (TODAY, text, None)


def test_the_time_of_a_plan_is_a_token_of_its_own() -> None:
    text = "Lunch with Ben at 12:30 in town tomorrow"
    token = next(item for item in said(text).tokens if item.kind is TokenKind.TIME)
    assert token.text == "at 12:30"
    kept = said(text, Corrections().dismiss(token)).reminder
    assert kept is not None
    assert (kept.clock, kept.text) == (None, "Lunch with Ben at 12:30 in town")
    moved = said(text, Corrections().replace(token, token.value.replace(hour=13))).reminder
    assert moved is not None
    assert f"{moved.clock:%H:%M}" == "13:30"


@pytest.mark.parametrize("text", ["Called Ben at 5", "Ben popped in around 11", "Met Ben at noon"])
def test_what_was_at_a_time_still_to_come_today_was_yesterday(text: str) -> None:
    assert entry(text)[0] == "2026-11-27"
