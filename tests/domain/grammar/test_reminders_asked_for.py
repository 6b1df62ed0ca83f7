"""What a line asks to be reminded of: when, how often, before what, and in which clause."""

from __future__ import annotations

import pytest

from desktop_app.domain.grammar.tokens import Corrections, TokenKind
from tests.domain.grammar.saturday import TODAY, asks, plan, said

SOME_DAY = "9999-12-31"
"""How the day is written of what has none (`domain.reminders.SOME_DAY`)."""


@pytest.mark.parametrize(
    ("text", "day", "clock", "rule", "task"),
    [
        ("remind me in January to call Ben", "2027-01-01", None, "", "call Ben"),
        ("remind me before Christmas to write to Ben", "2026-12-24", None, "", "write to Ben"),
        ("remind me first week of January to renew it", "2027-01-01", None, "", "renew it"),
        ("remind me next week to ring Ben", "2026-11-30", None, "", "ring Ben"),
        ("remind me in an hour and a half to ring Ben", TODAY, "11:30", "", "ring Ben"),
        ("remind me in 20 minutes to ring Ben", TODAY, "10:20", "", "ring Ben"),
        ("remind me 2 days before Christmas to buy wine", "2026-12-23", None, "", "buy wine"),
        ("remind me a week before Easter", "2027-03-21", None, "", ""),
        ("remind me Monday week to ring Ben", "2026-12-07", None, "", "ring Ben"),
        ("remind me on Thursday 3rd to pay Ben", "2026-12-03", None, "", "pay Ben"),
        ("remind me at half past six to ring Ben", TODAY, "18:30", "", "ring Ben"),
        ("remind me in the morning to ring Ben", "2026-11-29", "09:00", "", "ring Ben"),
        ("remind me tonight to read Ben's book", TODAY, "20:00", "", "read Ben's book"),
        ("note to self: ring Ben on Monday", "2026-11-30", None, "", "ring Ben"),
        ("Don't forget Julia's birthday on 9 December", "2026-12-09", None, "", "Julia's birthday"),
        ("Don't let me forget to ring Ben on Monday", "2026-11-30", None, "", "ring Ben"),
        ("remember to ring Ben on Monday", "2026-11-30", None, "", "ring Ben"),
        ("reminder for Tuesday: send Ben the photos", "2026-12-01", None, "", "send Ben the photos"),
        ("remind me every 3 months starting in January to have lunch with Ben", "2027-01-01", None, "FREQ=MONTHLY;INTERVAL=3", "have lunch with Ben"),
        ("remind me on the last Friday of every month to ring Ben", "2026-12-25", None, "FREQ=MONTHLY;BYDAY=-1FR", "ring Ben"),
        ("remind me the first of every month to pay Ben", "2026-12-01", None, "FREQ=MONTHLY;BYMONTHDAY=1", "pay Ben"),
        ("remind me every second week to ring Ben", "2026-12-12", None, "FREQ=WEEKLY;INTERVAL=2", "ring Ben"),
        ("remind me every weekend to ring Ben", "2026-12-05", None, "FREQ=WEEKLY;BYDAY=SA", "ring Ben"),
        ("remind me every 14 May to write to Ben", "2027-05-14", None, "FREQ=YEARLY", "write to Ben"),
        ("remind me daily at 8am to stretch", "2026-11-29", "08:00", "FREQ=DAILY", "stretch"),
        ("remind me some day to ring Ben about the boat", SOME_DAY, None, "", "ring Ben about the boat"),
        ("remind me someday to learn Portuguese", SOME_DAY, None, "", "learn Portuguese"),
        ("remind me to visit the archive some day", SOME_DAY, None, "", "visit the archive"),
        ("remind me some time next week to ring Ben", "2026-11-30", None, "", "ring Ben"),
        ("remind me once a quarter to see Ben", "2027-02-28", None, "FREQ=MONTHLY;INTERVAL=3", "see Ben"),
    ],
)  # fmt: skip
def test_a_line_that_is_a_reminder(
    text: str, day: str, clock: str | None, rule: str, task: str
) -> None:
    assert plan(text) == (day, clock, rule, task)


@pytest.mark.parametrize(
    ("text", "day", "clock", "task"),
    [
        ("Dinner with Ben on 12 December at 8, remind me an hour before", "2026-12-12", "19:00", "Dinner with Ben on 12 December at 8"),
        ("Lunch with Ben on Monday 30 November at 1pm, remind me the day before", "2026-11-29", None, "Lunch with Ben on Monday 30 November at 1pm"),
        ("Lunch with Ben next Friday, remind me two days before", "2026-12-02", None, "Lunch with Ben next Friday"),
        ("birthday card for Julia, remind me 10 December", "2026-12-10", None, "birthday card for Julia"),
        ("Send Julia the invoice, reminder for Wednesday 11am", "2026-12-02", "11:00", "Send Julia the invoice"),
        ("Passport renewal, remind me in March", "2027-03-01", None, "Passport renewal"),
    ],
)  # fmt: skip
def test_what_stands_before_is_what_to_be_reminded_of(
    text: str, day: str, clock: str | None, task: str
) -> None:
    assert plan(text) == (day, clock, "", task)


@pytest.mark.parametrize(
    ("text", "kept", "day", "task"),
    [
        ("Coffee with Ben, remind me in 2 weeks", "Coffee with Ben", "2026-12-12", ""),
        ("Coffee with Ben, remind me some day to visit the archive", "Coffee with Ben", SOME_DAY, "visit the archive"),
        ("Julia has a baby, remind me in two weeks to send a card", "Julia has a baby", "2026-12-12", "send a card"),
        ("Called Ben, he's busy; call again next Thursday", "Called Ben, he's busy", "2026-12-03", "call again"),
        ("Met Julia at the gym; chase her about the deposit on Thursday", "Met Julia at the gym", "2026-12-03", "chase her about the deposit"),
        ("call with Julia about the lease, follow up in ten days", "call with Julia about the lease", "2026-12-08", "follow up"),
        ("Lunch with Julia, then call Ben on Monday", "Lunch with Julia", "2026-11-30", "call Ben"),
        ("Coffee with Ben - send photos Friday", "Coffee with Ben", "2026-12-04", "send photos"),
        ("Zoom with Ben. Send slides by Tuesday.", "Zoom with Ben.", "2026-12-01", "Send slides"),
    ],
)  # fmt: skip
def test_what_happened_is_kept_beside_the_reminder(
    text: str, kept: str, day: str, task: str
) -> None:
    draft = said(text)
    assert draft.reminder is not None
    assert (draft.summary, draft.day.isoformat()) == (kept, TODAY)
    assert (draft.reminder.due.isoformat(), draft.reminder.text) == (day, task)
    assert asks(draft) is None


def test_a_clause_of_a_later_reminder_may_be_plain_text() -> None:
    text = "Called Ben; call again next Thursday"
    token = next(item for item in said(text).tokens if item.kind is TokenKind.REMINDER)
    assert token.text == "call again next Thursday"
    draft = said(text, Corrections().dismiss(token))
    assert (draft.reminder, draft.summary) == (None, text)


@pytest.mark.parametrize(
    "text",
    [
        "Ben will remind me on Friday",
        "Julia asked Ben to remind me on Friday",
        "Sent Ben a reminder about the rent",
        "Ben needs the form by Friday",
        "Coffee with Ben, he will call on Monday",
        "Coffee with Ben, is he free on Monday?",
        "Ben plays chess every Monday",
        "Our weekly meeting with Ben",
    ],
)
def test_what_asks_for_nothing(text: str) -> None:
    draft = said(text)
    assert (draft.reminder, asks(draft)) == (None, None)
