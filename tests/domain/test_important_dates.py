"""When dates come round."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.important_dates import next_occurrence, turns
from desktop_app.domain.partial_date import PartialDate


@pytest.mark.parametrize(
    ("when", "first", "wanted", "years"),
    [
        ("1986-11-21", "2026-11-21", "2026-11-21", 40),
        ("1986-11-21", "2026-11-22", "2027-11-21", 41),
        ("--11-21", "2026-11-22", "2027-11-21", None),
        ("1984-02-29", "2026-02-28", "2026-02-28", 42),
        ("1984-02-29", "2026-03-01", "2027-02-28", 43),
        ("1984-02-29", "2028-02-28", "2028-02-29", 44),
        ("--02-29", "2027-03-01", "2028-02-29", None),
        ("2026-12-24", "2020-01-01", "2026-12-24", None),
        ("2026-12-24", "2027-01-01", "2027-12-24", 1),
        ("--01-01", "9999-01-01", "9999-01-01", None),
        ("--01-01", "9999-01-02", None, None),
        ("1986-11", "2026-11-21", None, None),
        ("1986", "2026-11-21", None, None),
        ("--11", "2026-11-21", None, None),
        ("---21", "2026-11-21", None, None),
    ],
)
def test_the_next_time_a_date_comes_round(when: str, first: str, wanted: str | None, years: int | None) -> None:
    partial = PartialDate.parse(when)
    found = next_occurrence(partial, date.fromisoformat(first))
    assert found == (None if wanted is None else date.fromisoformat(wanted))
    if found is not None:
        assert turns(partial, found) == years
