"""What was answered in a week's review is kept until the week is over, and no longer; what cannot
be understood of it counts for nothing."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.review import PICKS, next_pick_day, week_name
from desktop_app.ui.kit.window_state import WindowState
from desktop_app.ui.review.state import KEY, ReviewState, restore

SATURDAY = date(2026, 11, 21)


@pytest.fixture
def kept(tmp_path: Path) -> WindowState:
    """What the window remembers."""
    return WindowState(tmp_path)


def test_answers_come_back_in_the_same_week_after_a_restart(kept, tmp_path: Path) -> None:
    state = restore(kept, SATURDAY)
    state.step, state.done, state.put_off = 3, ["r1"], ["p2"]
    state.relaxed, state.picks = {"7": 30}, {"8": 4}
    state.save(kept)
    kept.keep()
    again = restore(WindowState(tmp_path), SATURDAY - timedelta(5))
    assert again == state


@pytest.mark.parametrize("days", [2, 7, 365])
def test_a_new_week_begins_anew(kept, days: int) -> None:
    state = restore(kept, SATURDAY)
    state.step, state.done = 3, ["r1"]
    state.save(kept)
    later = SATURDAY + timedelta(days)
    assert restore(kept, later) == ReviewState(week_name(later))


def test_the_week_is_that_of_the_calendar_also_across_a_year(kept) -> None:
    new_year = date(2026, 12, 31)
    state = restore(kept, new_year)
    state.step = 2
    state.save(kept)
    assert restore(kept, date(2027, 1, 3)).step == 2
    assert restore(kept, date(2027, 1, 4)).step == 0


NOTHING = ReviewState(week_name(SATURDAY))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no json",
        "null",
        "[]",
        "7",
        '"week"',
        "{}",
        '{"week": 7}',
        '{"step": 2}',
        *(
            json.dumps({"week": week_name(SATURDAY), **wrong})
            for wrong in (
                {"step": "two"},
                {"step": 99},
                {"step": -1},
                {"step": None},
                {"step": 1.5},
                {"done": None},
                {"done": "r1"},
                {"done": [1]},
                {"put_off": {"r1": 1}},
                {"relaxed": []},
                {"relaxed": {"7": "long"}},
                {"relaxed": {"Ana": 30}},
                {"picks": {"7": None}},
                {"picks": {str(row): row for row in range(PICKS + 1)}},
            )
        ),
    ],
)
def test_what_it_did_not_write_counts_for_nothing(kept, text: str) -> None:
    kept.keep(**{KEY: text})
    assert restore(kept, SATURDAY) == NOTHING


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip
_NAMES = st.sampled_from(("step", "done", "put_off", "relaxed", "picks", "more"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(values=st.dictionaries(_NAMES, _JSON, max_size=5))
def test_whatever_is_found_there_can_be_gone_on_with(kept, values: dict) -> None:
    kept.keep(**{KEY: json.dumps({"week": week_name(SATURDAY), **values})})
    state = restore(kept, SATURDAY)
    assert 0 <= state.step < 5
    assert all(isinstance(key, str) for key in (*state.done, *state.put_off))
    assert all(isinstance(days, int) and int(row) for row, days in state.relaxed.items())
    assert len(state.picks) <= PICKS


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_three_are_picked_for_three_days_of_next_week(today: date) -> None:
    taken: list[date] = []
    while (day := next_pick_day(today, taken)) is not None:
        taken.append(day)
    assert [day.weekday() for day in taken] == [0, 2, 4]
    monday = today - timedelta(today.weekday())
    assert all(7 <= (day - monday).days < 14 for day in taken)
    assert next_pick_day(today, taken[1:]) == taken[0]


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_seven_days_from_monday_have_one_name(today: date) -> None:
    monday = today - timedelta(today.weekday())
    assert {week_name(monday + timedelta(day)) for day in range(7)} == {week_name(today)}
    assert week_name(monday + timedelta(7)) != week_name(today)
