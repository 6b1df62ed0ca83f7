"""Strength of invented people, worked out by hand before the formula was written."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop_app.domain.cadence import DEFAULT_WEIGHTS
from desktop_app.domain.strength import Level, Strength, Tally, level, strength
from desktop_app.domain.timeline import InteractionKind as K
from desktop_app.domain.timeline import Starter

TODAY = date(2026, 11, 21)
YOU, THEY = Starter.YOU, Starter.THEY


def _tally(kind: K, count: int, days_ago: int, starter: Starter | None = None) -> Tally:
    return Tally(kind, starter, count, TODAY - timedelta(days_ago))


def _of(*tallies: Tally) -> Strength:
    return strength(tallies, DEFAULT_WEIGHTS, TODAY)


TABLE = [
    # who, what was logged, the value, the level
    ("a dinner today, nothing else", [_tally(K.MEAL, 1, 0)], 0.35 * 0.14894 + 0.30 + 0.20 + 0.075, Level.STEADY),
    ("dinner every week, both asking", [_tally(K.MEAL, 52, 3, YOU), _tally(K.MEAL, 52, 10, THEY)], 0.99524, Level.STRONG),
    ("one like, half a year ago", [_tally(K.SOCIAL, 1, 180)], 0.35 * 0.14894 + 0.15 + 0.02 + 0.075, Level.FAINT),
    ("twelve meals and calls", [_tally(K.MEAL, 7, 21, YOU), _tally(K.CALL, 5, 90, THEY)],
     0.35 * 0.55113 + 0.30 * 0.92231 + 0.20 * 11 / 12 + 0.15 * 11 / 14, Level.STRONG),
    ("ten mails, always yours, a year ago", [_tally(K.EMAIL, 10, 360, YOU)],
     0.35 * 0.51524 + 0.30 * 0.25 + 0.20 * 0.6 + 0.15 / 12, Level.WEAK),
]  # fmt: skip


@pytest.mark.parametrize(
    ("tallies", "value", "word"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_the_table(tallies: list[Tally], value: float, word: Level) -> None:
    found = _of(*tallies)
    assert found.value == pytest.approx(value, abs=0.0005)
    assert found.level is word


def test_the_numbers_behind_it() -> None:
    found = _of(_tally(K.MEAL, 7, 21, YOU), _tally(K.CALL, 5, 90, THEY), _tally(K.NOTE, 9, 1))
    assert (found.contacts, found.you_started, found.they_started) == (12, 7, 5)
    assert (found.mostly, found.last) == (K.MEAL, TODAY - timedelta(21))
    assert _of(_tally(K.MEAL, 1, 0), _tally(K.CALL, 1, 0), _tally(K.EMAIL, 1, 0)).mostly is None


def test_half_of_them_is_mostly_and_the_smallest_weight_counts() -> None:
    assert _of(_tally(K.MEAL, 2, 0), _tally(K.CALL, 1, 0), _tally(K.EMAIL, 1, 0)).mostly is K.MEAL
    assert strength([_tally(K.CALL, 1, 0)], {K.CALL: 1}, TODAY).contacts == 1
    assert _of(_tally(K.MEAL, 104, 0)).value == pytest.approx(0.35 + 0.30 + 0.20 + 0.15 / 2)
    assert (
        _of(_tally(K.MEAL, 103, 0)).value
        < _of(_tally(K.MEAL, 104, 0)).value
        == _of(_tally(K.MEAL, 999, 0)).value
    )
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
