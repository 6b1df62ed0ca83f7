"""Days that have to be asked for: both readings are fair, or nobody can compute the words."""

from __future__ import annotations

from datetime import date, time

import pytest

from desktop_app.domain.errors import KithError
from desktop_app.domain.grammar.tokens import Corrections
from desktop_app.domain.timeline import InteractionKind as K
from desktop_app.domain.typed_line import refuse_doubt
from tests.domain.grammar.saturday import MORNING, TODAY, answered, asks, said
from tests.domain.grammar.test_line import parsed

SOON, WAS = date(2026, 12, 8), date(2026, 10, 6)


@pytest.mark.parametrize(
    ("text", "words", "days"),
    [
        ("Met Ben on 5 December", "on 5 December", ("2025-12-05", "2026-12-05")),
        ("Had lunch with Ben 3 Jan", "3 Jan", ("2026-01-03", "2027-01-03")),
        ("Lunch with Ben 3 March", "3 March", ("2026-03-03", "2027-03-03")),
        ("Skiing with Ben in February", "in February", ("2026-02-01", "2027-02-01")),
        ("Signed the lease with Ben on 1 December", "on 1 December", ("2025-12-01", "2026-12-01")),
        ("Coffee with Ben. Saw Julia 2 Dec", "2 Dec", ("2025-12-02", "2026-12-02")),
    ],
)
def test_was_or_will_be(text: str, words: str, days: tuple[str, str]) -> None:
    token = asks(said(text))
    assert token is not None
    assert (token.text, tuple(day.isoformat() for day in token.days)) == (words, days)
    assert token.value is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Saw Ben a while back", "a while back"),
        ("bumped into Julia recently", "recently"),
        ("Caught up with Ben the other week", "the other week"),
        ("Lunch with Ben on his birthday", "on his birthday"),
        ("Dinner with Julia over the holidays", "over the holidays"),
        ("Met Ben years ago", "years ago"),
        ("Saw Ben at Diwali", "at Diwali"),
        ("remind me to water Ben's plants", "remind me"),
        ("Remind me when I'm back to call Ben", "Remind me"),
        ("Coffee with Ben, remind me to send him the book", "remind me"),
        ("Coffee with Ben, remind me", "remind me"),
        ("Ben rang. Remind me.", "Remind me"),
        ("Ben rang – remind me!", "remind me"),
        ("Lunch with Ben on 31/11", "on 31/11"),
        ("Lunch with Ben on 2/30", "on 2/30"),
        ("Lunch with Ben 30 February", "30 February"),
        ("Met Ben on the 31st of November, long talk", "on the 31st of November"),
        ("Called Ben June 31st", "June 31st"),
        ("ask Ben for the second chapter", "ask"),
        ("to do: thank Julia for the flowers", "to do"),
    ],
)
def test_words_of_time_that_are_no_day_are_asked_about(text: str, words: str) -> None:
    draft = said(text)
    token = asks(draft)
    assert token is not None
    assert (token.text, token.days, token.stays) == (words, (), True)
    assert token.ahead == (draft.planned or words.lower() == "remind me")
    assert (draft.summary, draft.reminder) == (text, None)


@pytest.mark.parametrize(
    "text",
    [
        "Coffee with Ben yesterday",
        "Coffee with Ben in June",
        "Dinner with Ben 12 December",
        "Ben moved away years ago",
        "heard that Ben was ill recently",
        "Coffee with Ben, she married ages ago",
    ],
)
def test_what_is_clear_or_told_is_not_asked_about(text: str) -> None:
    assert asks(said(text)) is None


def test_the_answer_files_the_entry() -> None:
    text = "Had lunch with Ben 3 Jan at noon"
    draft = answered(text, date(2026, 1, 3))
    assert (draft.kind, draft.day.isoformat(), draft.summary) == (
        K.MEAL,
        "2026-01-03",
        "Had lunch with Ben",
    )
    assert draft.at is not None
    assert (draft.at.astimezone(MORNING.tzinfo).time(), asks(draft)) == (time(12), None)


def test_the_answer_makes_the_plan() -> None:
    draft = answered("Lunch with Ben 3 March at noon", date(2027, 3, 3))
    assert draft.reminder is not None
    assert (draft.reminder.due.isoformat(), draft.reminder.clock, draft.reminder.text) == (
        "2027-03-03",
        time(12),
        "Lunch with Ben",
    )
    assert (draft.summary, draft.at, asks(draft)) == ("", None, None)


@pytest.mark.parametrize("text", ["Lunch with Ben 3 March", "Met Ben on 5 December"])
def test_one_may_answer_again_in_either_direction(text: str) -> None:
    assert answered(text, WAS).day == WAS
    assert answered(text, WAS).reminder is None
    ahead = answered(text, WAS, SOON).reminder
    assert ahead is not None
    assert ahead.due == SOON
    back = answered(text, SOON, WAS)
    assert (back.day, back.reminder) == (WAS, None)


def test_words_of_a_rough_time_stay_after_the_answer() -> None:
    draft = answered("Saw Ben a while back", WAS)
    assert (draft.day, draft.summary, draft.kind) == (WAS, "Saw Ben a while back", K.MEETING)


def test_the_answer_makes_the_reminder_that_was_asked_for() -> None:
    alone = answered("remind me at 9 to water Ben's plants when I am back", SOON)
    assert alone.reminder is not None
    beside = answered("Coffee with Ben, remind me to send him the book", SOON)
    assert beside.reminder is not None
    assert (beside.reminder.due, beside.reminder.text) == (SOON, "send him the book")
    assert (beside.summary, beside.kind, beside.day.isoformat()) == (
        "Coffee with Ben",
        K.COFFEE,
        TODAY,
    )
    only = answered("remind me to call Ben", SOON)
    assert only.reminder is not None
    assert (only.reminder.due, only.reminder.text, only.summary, only.planned) == (
        SOON,
        "call Ben",
        "",
        False,
    )
    assert [person.name for person in only.reminder.people] == ["Ben Carter"]


def test_what_is_to_be_done_on_no_day_is_planned_and_takes_one() -> None:
    draft = said("ask Ben for the second chapter")
    assert (draft.planned, draft.kind, draft.reminder) == (True, K.NOTE, None)
    done = answered("ask Ben for the second chapter", SOON)
    assert done.reminder is not None
    assert (done.reminder.due, done.reminder.text, done.summary, done.planned) == (
        SOON,
        "ask Ben for the second chapter",
        "",
        False,
    )


@pytest.mark.parametrize(
    "text",
    [
        "Met Ben on 5 December",
        "Saw Ben a while back",
        "remind me to call Ben",
        "ask Ben for the chapter",
    ],
)
def test_plain_text_is_a_note_of_today(text: str) -> None:
    token = asks(said(text))
    assert token is not None
    draft = said(text, Corrections().dismiss(token))
    assert asks(draft) is None
    assert (draft.day.isoformat(), draft.summary, draft.planned) == (TODAY, text, False)


def test_the_command_line_refuses_what_it_cannot_ask() -> None:
    for text, key in (
        ("Met Ben on 5 December", "day-not-clear"),
        ("Saw Ben a while back", "day-not-said"),
        ("remind me to call Ben", "day-not-said"),
    ):
        with pytest.raises(KithError) as caught:
            refuse_doubt(said(text))
        assert caught.value.key == key, text
    refuse_doubt(answered("Met Ben on 5 December", WAS))


def test_a_line_about_an_earlier_day_counts_what_is_to_come_from_when_it_is_written() -> None:
    then = MORNING.replace(day=10)
    draft = parsed("Coffee with Ben, remind me on 15 November", now=then, written=MORNING)
    assert draft.reminder is not None
    assert draft.reminder.due.isoformat() == "2027-11-15"
    tonight = parsed("Dinner with Ben at 8", now=then, written=MORNING)
    assert (tonight.day, tonight.reminder) == (then.date(), None)
