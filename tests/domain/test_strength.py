"""Strength of invented people: the word that is true of them, and the number worked out by
hand."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop_app.domain.contact_weights import DEFAULT_WEIGHTS
from desktop_app.domain.strength import Level, Strength, Tally, level, strength
from desktop_app.domain.timeline import InteractionKind as K
from desktop_app.domain.timeline import Starter

TODAY = date(2026, 11, 21)
YOU, THEY = Starter.YOU, Starter.THEY


def _tally(kind: K, count: int, days_ago: int, starter: Starter | None = None) -> Tally:
    return Tally(kind, starter, count, TODAY - timedelta(days_ago))


def _of(*tallies: Tally) -> Strength:
    return strength(tallies, DEFAULT_WEIGHTS, TODAY)


PEOPLE = [
    ("met for one coffee this morning", [_tally(K.COFFEE, 1, 0)], Level.WEAK),
    ("one dinner last night", [_tally(K.MEAL, 1, 1, YOU)], Level.WEAK),
    ("two coffees this month", [_tally(K.COFFEE, 2, 10)], Level.WEAK),
    ("a new friend: three dinners in two months", [_tally(K.MEAL, 3, 5)], Level.STEADY),
    ("one like, half a year ago", [_tally(K.SOCIAL, 1, 180)], Level.FAINT),
    ("one call, a year and a half ago", [_tally(K.CALL, 1, 540)], Level.FAINT),
    ("one dinner, a year ago", [_tally(K.MEAL, 1, 360)], Level.FAINT),
    ("dinner twice a year", [_tally(K.MEAL, 4, 100)], Level.STEADY),
    ("a call every month, both asking", [_tally(K.CALL, 12, 20, YOU), _tally(K.CALL, 12, 50, THEY)],
     Level.STRONG),
    ("dinner every week, both asking", [_tally(K.MEAL, 52, 3, YOU), _tally(K.MEAL, 52, 10, THEY)],
     Level.STRONG),
    ("twelve meals and calls this year", [_tally(K.MEAL, 7, 21, YOU), _tally(K.CALL, 5, 90, THEY)],
     Level.STRONG),
    ("ten mails, always yours, a year ago", [_tally(K.EMAIL, 10, 360, YOU)], Level.WEAK),
    ("a friend until a year ago: twenty dinners", [_tally(K.MEAL, 20, 365)], Level.STEADY),
]  # fmt: skip
"""Invented people, what was logged with them, and the word that would be true. Written before the
formula."""


@pytest.mark.parametrize(
    ("tallies", "word"), [row[1:] for row in PEOPLE], ids=[row[0] for row in PEOPLE]
)
def test_the_word_for_invented_people(tallies: list[Tally], word: Level) -> None:
    assert _of(*tallies).level is word


TABLE = [
    # who, what was logged, and the value worked out by hand
    ("a dinner today", [_tally(K.MEAL, 1, 0)], 0.35 * 0.14894 + (0.30 + 0.20 + 0.075) / 2),
    ("dinner every week", [_tally(K.MEAL, 52, 3, YOU), _tally(K.MEAL, 52, 10, THEY)],
     0.35 + (0.30 * 0.98851 + 0.20 + 0.15 * 105 / 106) * 104 / 105),
    ("one like", [_tally(K.SOCIAL, 1, 180)], 0.35 * 0.14894 + (0.15 + 0.02 + 0.075) / 2),
    ("meals and calls", [_tally(K.MEAL, 7, 21, YOU), _tally(K.CALL, 5, 90, THEY)],
     0.35 * 0.55113 + (0.30 * 0.92231 + 0.20 * 11 / 12 + 0.15 * 11 / 14) * 12 / 13),
    ("ten mails", [_tally(K.EMAIL, 10, 360, YOU)],
     0.35 * 0.51524 + (0.30 * 0.25 + 0.20 * 0.6 + 0.15 / 12) * 10 / 11),
]  # fmt: skip


@pytest.mark.parametrize(
    ("tallies", "value"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_the_value_worked_out_by_hand(tallies: list[Tally], value: float) -> None:
    assert _of(*tallies).value == pytest.approx(value, abs=0.0005)


def test_the_numbers_behind_it() -> None:
    found = _of(_tally(K.MEAL, 7, 21, YOU), _tally(K.CALL, 5, 90, THEY), _tally(K.NOTE, 9, 1))
    assert (found.contacts, found.you_started, found.they_started) == (12, 7, 5)
    assert (found.mostly, found.last) == (K.MEAL, TODAY - timedelta(21))
    assert _of(_tally(K.MEAL, 1, 0), _tally(K.CALL, 1, 0), _tally(K.EMAIL, 1, 0)).mostly is None


def test_half_of_them_is_mostly_and_the_smallest_weight_counts() -> None:
    assert _of(_tally(K.MEAL, 2, 0), _tally(K.CALL, 1, 0), _tally(K.EMAIL, 1, 0)).mostly is K.MEAL
    assert strength([_tally(K.CALL, 1, 0)], {K.CALL: 1}, TODAY).contacts == 1
    assert _of(_tally(K.MEAL, 104, 0)).value == pytest.approx(
        0.35 + (0.30 + 0.20 + 0.15 / 2) * 104 / 105
    )
    assert _of(_tally(K.MEAL, 9999, 0)).value < 0.35 + 0.30 + 0.20 + 0.15 / 2
    alone = Strength(0.0, Level.NONE)
    assert (alone.contacts, alone.you_started, alone.they_started) == (0, 0, 0)


def test_nothing_logged_and_nothing_within_two_years() -> None:
    assert _of() == Strength(0.0, Level.NONE)
    assert _of(_tally(K.NOTE, 4, 1)).level is Level.NONE
    long_ago = TODAY - timedelta(2000)
    assert strength([], DEFAULT_WEIGHTS, TODAY, long_ago) == Strength(
        0.0, Level.NONE, last=long_ago
    )


def test_more_newer_richer_and_mutual_are_each_stronger() -> None:
    base = _of(_tally(K.CALL, 4, 60, YOU)).value
    for better in (
        _of(_tally(K.CALL, 5, 60, YOU)),
        _of(_tally(K.CALL, 4, 50, YOU)),
        _of(_tally(K.MEAL, 4, 60, YOU)),
        _of(_tally(K.CALL, 3, 60, YOU), _tally(K.CALL, 1, 60, THEY)),
    ):
        assert base < better.value <= 1.0


def test_the_levels_have_no_hole() -> None:
    assert [level(value) for value in (0.001, 0.3, 0.5, 0.7, 1.0)] == [
        Level.FAINT, Level.WEAK, Level.STEADY, Level.STRONG, Level.STRONG,
    ]  # fmt: skip
