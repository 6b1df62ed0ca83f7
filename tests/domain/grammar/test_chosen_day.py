"""A day chosen from the calendar decides whether a line tells of what was or of a plan."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.tokens import Corrections, TokenKind
from desktop_app.domain.timeline import InteractionKind as K
from tests.domain.grammar.test_line import NOW, parsed

if TYPE_CHECKING:
    from desktop_app.domain.grammar.line import Draft

PAST, AHEAD = date(2026, 11, 17), date(2026, 12, 4)
LAST, NEXT = "Lunch with Ben yesterday at 1pm", "Lunch with Ben tomorrow at 1pm"


def _chosen(text: str, *days: date | None, draft: Draft | None = None) -> Draft:
    """The line after each of these days was chosen for its token of a day, one after another; None
    makes plain text of it."""
    fixed = Corrections()
    for day in days:
        token = next(
            item
            for item in parsed(text, corrections=fixed).tokens
            if item.kind in (TokenKind.DATE, TokenKind.REMINDER)
        )
        fixed = fixed.dismiss(token) if day is None else fixed.replace(token, day)
    return parsed(text, corrections=fixed)


def test_a_day_to_come_makes_a_plan_of_what_happened() -> None:
    draft = _chosen(LAST, AHEAD)
    assert draft.reminder is not None
    assert (draft.reminder.due, draft.reminder.clock) == (AHEAD, time(13))
    assert (draft.reminder.text, draft.summary, draft.at) == ("Lunch with Ben", "", None)
    assert [person.name for person in draft.people] == ["Ben Carter"]


def test_a_day_that_was_makes_what_happened_of_a_plan() -> None:
    draft = _chosen(NEXT, PAST)
    assert (draft.kind, draft.day, draft.reminder) == (K.MEAL, PAST, None)
    assert draft.summary == "Lunch with Ben"
    assert draft.at is not None
    assert draft.at.isoformat() == "2026-11-17T13:00:00+00:00"
    assert [person.name for person in draft.people] == ["Ben Carter"]


def test_today_is_a_day_that_was() -> None:
    assert _chosen(NEXT, NOW.date()).day == NOW.date()
    assert _chosen(NEXT, NOW.date()).reminder is None


def test_another_day_to_come_keeps_the_plan() -> None:
    draft = _chosen(NEXT, AHEAD)
    assert draft.reminder is not None
    assert (draft.reminder.due, draft.reminder.clock, draft.reminder.text) == (
        AHEAD,
        time(13),
        "Lunch with Ben",
    )


def test_one_may_choose_again_in_either_direction() -> None:
    for text in (LAST, NEXT):
        back = _chosen(text, AHEAD, PAST)
        assert (back.day, back.reminder) == (PAST, None), text
        again = _chosen(text, PAST, AHEAD)
        assert again.reminder is not None, text
        assert (again.reminder.due, again.summary) == (AHEAD, ""), text
        third = _chosen(text, PAST, AHEAD, PAST - timedelta(1))
        assert (third.day, third.reminder) == (PAST - timedelta(1), None), text


def test_what_was_made_plain_text_after_a_choice_stays_in_the_line() -> None:
    draft = _chosen(NEXT, PAST, None)
    assert (draft.day, draft.reminder) == (NOW.date(), None)
    assert draft.summary == "Lunch with Ben tomorrow"


def test_a_line_of_the_review_takes_a_day_since() -> None:
    then = NOW - timedelta(5)
    token = parsed("Lunch with Ben yesterday", now=then).tokens[2]
    fixed = Corrections().replace(token, NOW.date() - timedelta(2))
    draft = parsed("Lunch with Ben yesterday", now=then, written=NOW, corrections=fixed)
    assert (draft.day, draft.reminder) == (NOW.date() - timedelta(2), None)


def test_a_day_left_as_text_makes_a_note_of_today() -> None:
    text = "Lunch with Ben at Easter"
    (when,) = (item for item in parsed(text).tokens if item.kind is TokenKind.WHEN)
    draft = parsed(text, corrections=Corrections().dismiss(when))
    assert (draft.kind, draft.day, draft.reminder) == (K.NOTE, NOW.date(), None)
    assert draft.summary == text
    assert [person.name for person in draft.people] == ["Ben Carter"]
    assert TokenKind.KIND not in {token.kind for token in draft.tokens}


def test_a_day_that_is_asked_for_says_whether_it_lies_ahead() -> None:
    asked = {
        text: [item.ahead for item in parsed(text).tokens if item.kind is TokenKind.WHEN]
        for text in ("remind me to call Ben", "ask Ben for the draft", "Coffee with Ben at Easter")
    }
    assert list(asked.values()) == [[True], [True], [False]]
