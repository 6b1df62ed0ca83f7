"""The words about warmth, strength and budget say the numbers."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop_app.domain.cadence import DEFAULT_CIRCLES, Cadence
from desktop_app.domain.rhythms import (
    Budget,
    CircleBudget,
    Log,
    Relaxable,
    Touch,
    suggest_circle,
    warmth_of,
)
from desktop_app.domain.strength import Level, Strength
from desktop_app.domain.timeline import InteractionKind as K
from desktop_app.domain.timeline import Participant
from desktop_app.ui.words.rhythms import (
    say_budget,
    say_relaxing,
    say_strength,
    say_suggestion,
    say_tie,
    say_warmth,
)

TODAY = date(2026, 11, 21)
MONTHLY = Cadence(30, 45)


def _ago(days: int) -> date:
    return TODAY - timedelta(days)


WARMTHS = [
    (3, Touch(K.COFFEE, _ago(3), 100), MONTHLY, "Warm: coffee 3 days ago; your rhythm is every month. Due on 18 December."),
    (7, Touch(K.CALL, _ago(1), 80), MONTHLY,
     "Warm: call yesterday, which counts a little less than meeting; your rhythm is every month. Due on 14 December."),
    (29, Touch(K.MEAL, _ago(29), 100), MONTHLY, "Cooling: meal 4 weeks ago; your rhythm is every month. Due tomorrow."),
    (30, Touch(K.MEAL, _ago(30), 100), MONTHLY, "Cooling: meal 4 weeks ago; your rhythm is every month. Due today."),
    (31, Touch(K.MEAL, _ago(31), 100), MONTHLY,
     "Cooling: meal 4 weeks ago; your rhythm is every month. Due since yesterday."),
    (44, Touch(K.MEAL, _ago(44), 100), Cadence(10, 45), "Cold: meal 6 weeks ago; your rhythm is every 10 days. Due since 18 October."),
    (None, None, MONTHLY, "Cold: no contact logged yet; your rhythm is every month. Due today."),
    (3, Touch(K.GIFT, _ago(3), 80), None,
     "Gift 3 days ago, which counts a little less than meeting. No rhythm: a circle or a rhythm of their own gives one."),
    (None, None, None, "No contact logged yet. No rhythm: a circle or a rhythm of their own gives one."),
]  # fmt: skip


def test_a_rhythm_that_has_just_begun_says_so(context) -> None:
    found = warmth_of(TODAY, MONTHLY, None, TODAY, TODAY)
    assert say_warmth(found, TODAY) == (
        "Warm: no contact logged yet; your rhythm is every month. "
        "It counts from today, when it began. Due on 21 December."
    )


@pytest.mark.parametrize(("clock", "kept_by", "cadence", "words"), WARMTHS)
def test_warmth(context, clock, kept_by, cadence, words) -> None:
    day = None if clock is None else _ago(clock)
    assert say_warmth(warmth_of(day, cadence, kept_by, TODAY), TODAY) == words


STRENGTHS = [
    (Strength(0.716, Level.STRONG, 12, 4, 5, K.MEAL, _ago(21)),
     "12 contacts in two years, the last 3 weeks ago; they started 5; you 4; mostly meals. That makes 72 of 100."),
    (Strength(0.2, Level.FAINT, 1, 0, 0, K.MEAL, _ago(0)), "1 contact in two years, the last today. That makes 20 of 100."),
    (Strength(0.3, Level.WEAK, 3, 0, 1, None, _ago(1)),
     "3 contacts in two years, the last yesterday; they started 1; you 0. That makes 30 of 100."),
    (Strength(0, Level.NONE), "No contact is logged."),
    (Strength(0, Level.NONE, last=_ago(-3)), "The first contact is on Tuesday."),
    (Strength(0, Level.NONE, uncounted=True),
     "What is logged counts for nothing, as you weigh the kinds of contact."),
    (Strength(0, Level.NONE, last=_ago(1500)), "No contact in two years; the last 4 years ago."),
]  # fmt: skip


@pytest.mark.parametrize(("found", "words"), STRENGTHS)
def test_strength(context, found, words) -> None:
    assert say_strength(found, TODAY) == words


TIES = [
    ("never met", Strength(0, Level.NONE), "No contact logged"),
    ("Clara Weiss, last in 2023", Strength(0, Level.NONE, last=_ago(1150)), "Quiet for 3 years"),
    ("a day beyond two years", Strength(0, Level.NONE, last=_ago(731)), "Quiet for 2 years"),
    ("a dinner next week", Strength(0, Level.NONE, last=_ago(-7)), "No contact yet"),
    (
        "likes only, which weigh 0 %",
        Strength(0, Level.NONE, uncounted=True),
        "No contact that counts",
    ),
    ("met often", Strength(0.8, Level.STRONG, 40, last=_ago(2)), "Often in touch"),
    ("met once", Strength(0.2, Level.FAINT, 1, last=_ago(2)), "Seldom in touch"),
]


@pytest.mark.parametrize(("who", "found", "words"), TIES, ids=[row[0] for row in TIES])
def test_a_tie_in_two_words(context, who: str, found: Strength, words: str) -> None:
    assert say_tie(found, TODAY) == words


def test_the_suggestion_names_its_numbers(context) -> None:
    found = suggest_circle(1, Log(24, 12.0, _ago(400), _ago(20)), DEFAULT_CIRCLES, TODAY)
    assert (
        say_suggestion(found, TODAY)
        == "24 contacts in two years, the last 2 weeks ago; worth a full one every 33 days."
    )
    nothing = suggest_circle(1, None, DEFAULT_CIRCLES, TODAY)
    assert say_suggestion(nothing, TODAY) == "Nothing was logged with them in two years."


def test_the_budget(context) -> None:
    circles = (
        CircleBudget(DEFAULT_CIRCLES[0], 7, 365.0, 100),
        CircleBudget(DEFAULT_CIRCLES[1], 4, 47.0, 80),
    )
    assert (
        say_budget(Budget(circles))
        == "Your rhythms ask for 412 contacts a year; you made 180 with these people."
    )
    with_others = say_budget(Budget(circles, 1))
    assert (
        with_others
        == "Your rhythms ask for 412 contacts a year; you made 180 with these people, and 1 with others."
    )
    one = Relaxable(Participant(1, "Ana"), Cadence(7, 11), MONTHLY, 0, None)
    assert (
        say_relaxing(one, TODAY)
        == "every week → every month; 0 contacts in a year, none before either"
    )
    two = Relaxable(Participant(1, "Ana"), Cadence(7, 11), MONTHLY, 1, _ago(100))
    assert (
        say_relaxing(two, TODAY)
        == "every week → every month; 1 contact in a year, the last 3 months ago"
    )
