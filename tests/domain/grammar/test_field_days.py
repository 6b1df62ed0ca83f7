"""A day typed into a field: all of what is there says it, or it says none."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.grammar.languages import read_date, read_day

TODAY = date(2026, 11, 28)
"""A Saturday."""


@pytest.mark.parametrize(("text", "day"), [
    ("today", "2026-11-28"), (" Tomorrow ", "2026-11-29"), ("Monday", "2026-11-30"), ("14 May", "2027-05-14"),
    ("in 2 weeks", "2026-12-12"), ("28 Nov 2026", "2026-11-28"), ("Sat 28 Nov 2026", "2026-11-28"),
    ("Sat Nov 28, 2026", "2026-11-28"), ("3/12", "2026-12-03"), ("2027-01-31", "2027-01-31"),
    ("yesterday", "2026-11-27"), ("3 days ago", "2026-11-25"),
])  # fmt: skip
def test_a_day_to_come(text: str, day: str) -> None:
    assert read_day(text, TODAY, ahead=True) == date.fromisoformat(day)


@pytest.mark.parametrize(("text", "day"), [
    ("today", "2026-11-28"), ("yesterday", "2026-11-27"), ("Monday", "2026-11-23"), ("14 May", "2026-05-14"),
    ("3/12", "2025-12-03"), ("last Friday", "2026-11-27"), ("tomorrow", "2026-11-29"), ("1 May 2020", "2020-05-01"),
])  # fmt: skip
def test_a_day_that_was(text: str, day: str) -> None:
    assert read_day(text, TODAY, ahead=False) == date.fromisoformat(day)


@pytest.mark.parametrize("text", ["", "  ", "soon", "call on Monday", "31 February 2026", "99/99"])
def test_what_says_no_day_or_more_than_one(text: str) -> None:
    assert read_day(text, TODAY, ahead=True) is None


def test_numbers_are_read_in_the_order_of_the_user() -> None:
    assert read_day("3/12/2026", TODAY, ahead=True, day_first=False) == date(2026, 3, 12)
    assert read_day("3/12/2026", TODAY, ahead=True) == date(2026, 12, 3)


@pytest.mark.parametrize(("text", "day_first", "stored"), [
    ("3/11/1984", True, "1984-11-03"), ("3/11/1984", False, "1984-03-11"), ("3.11.1984", False, "1984-11-03"),
    ("25/12/1984", False, "1984-12-25"), ("12/25/1984", True, "1984-12-25"), ("3/11", False, "--03-11"),
    ("3/1984", False, "1984-03"), ("14 May", False, "--05-14"),
])  # fmt: skip
def test_a_date_with_parts_missing_too(text: str, day_first: bool, stored: str) -> None:
    assert str(read_date(text, day_first)) == stored
