"""What is proposed after contact, and for when."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.follow_ups import (
    FOLLOW_UP_DAYS,
    follow_up,
    is_contact_of_late,
    proposed_after,
)
from desktop_app.domain.good_turns import TurnKind, of_the_day
from desktop_app.domain.grammar.languages import read_line
from desktop_app.domain.reminders import Origin
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.ui.words.reminder_texts import reminder_texts

NOW = datetime(2026, 11, 21, 14, 32, tzinfo=ZoneInfo("Europe/Lisbon"))
TODAY = NOW.date()
ANA, BEN = Participant(1, "Ana Sousa", "u-ana"), Participant(2, "Ben Carter", "u-ben")
TEXTS = reminder_texts()


class Names:
    """Knows two."""

    def find(self, words: str) -> tuple[Participant, ...]:
        return {"ana": (ANA,), "ben": (BEN,)}.get(words.lower(), ())

    def near(self, words: str) -> tuple[Participant, ...]:
        return ()

    def organisation(self, words: str) -> str:
        return ""


def draft(text: str):
    return read_line(text, NOW, Names())


def test_a_follow_up_is_one_thing_whether_it_is_offered_or_asked_for() -> None:
    offered = proposed_after(draft("Met Ana and Ben at the fair"), TODAY, TEXTS)
    assert offered is not None
    first = offered.reminder(offered.days[0], "Europe/Lisbon")
    entry = Interaction(InteractionKind.CALL, TODAY - timedelta(3), "Call", people=(ANA,))
    by_hand = follow_up(entry, "Call", TODAY, "Europe/Lisbon", TEXTS)
    assert (first.text, by_hand.text) == ("Follow up with Ana Sousa, Ben Carter", "Follow up: Call")
    assert {first.origin, by_hand.origin} == {Origin.FOLLOW_UP}
    assert {first.due, by_hand.due} == {TODAY + timedelta(FOLLOW_UP_DAYS)}
    assert {first.zone, by_hand.zone} == {"Europe/Lisbon"}


def test_one_asked_for_by_hand_becomes_a_good_turn() -> None:
    from desktop_app.domain.waiting import DueReminder

    entry = Interaction(InteractionKind.CALL, TODAY, "Call", people=(ANA,))
    reminder = follow_up(entry, "Call", TODAY, "Europe/Lisbon", TEXTS)
    turns = of_the_day(reminder.due, (), (DueReminder(reminder, reminder.due),), ())
    assert [(turn.kind, turn.person) for turn in turns] == [(TurnKind.FOLLOW_UP, ANA)]


@pytest.mark.parametrize(
    ("text", "days", "said"),
    [
        ("Call with Ana, I'll send her the deck", (24, 22, 23), False),
        ("Call with Ana, I'll send her the deck tomorrow", (22, 24, 23), True),
        ("Call with Ana, I'll send her the deck on Friday", (27, 22, 23), True),
    ],
)
def test_a_promise_is_proposed_for_its_day(text: str, days: tuple[int, ...], said: bool) -> None:
    found = proposed_after(draft(text), TODAY, TEXTS)
    assert found is not None
    assert found.days == tuple(date(2026, 11, day) for day in days)
    assert (found.origin, found.day_was_said) == (Origin.PROMISE, said)
    assert found.reminder(found.days[0], "").text == "Send her the deck"


@pytest.mark.parametrize(
    "text",
    [
        "Call about the flat",
        "Met Ana at the fair 3 weeks ago",
        "Met Ana, I'll call, remind me tomorrow",
        "Met at the fair",
    ],
)
def test_nothing_is_proposed_without_reason(text: str) -> None:
    assert proposed_after(draft(text), TODAY, TEXTS) is None


@pytest.mark.parametrize(
    ("text", "recent"),
    [
        ("Coffee with Ana last week", True),
        ("Coffee with Ana 8 days ago", False),
        ("Ana likes tea", False),
        ("call Ana tomorrow", False),
    ],
)
def test_what_was_due_may_be_done_by_recent_contact_alone(text: str, recent: bool) -> None:
    assert is_contact_of_late(draft(text), TODAY) is recent
