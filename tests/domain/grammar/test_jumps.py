"""Going to a date by typing it."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.grammar.english.language import ENGLISH
from desktop_app.domain.grammar.jumps import jump_day

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("March 2024", date(2024, 3, 31)),
        ("feb 2024", date(2024, 2, 29)),
        ("2/2023", date(2023, 2, 28)),
        ("2024-03", date(2024, 3, 31)),
        ("2024", date(2024, 12, 31)),
        ("14 March 2024", date(2024, 3, 14)),
        ("2024-03-14", date(2024, 3, 14)),
        ("November", date(2026, 11, 30)),
        ("December", date(2025, 12, 31)),
        ("21 Nov", date(2026, 11, 21)),
        ("22 Nov", date(2025, 11, 22)),
        ("29 Feb", date(2024, 2, 29)),
        ("yesterday", date(2026, 11, 20)),
        ("last Friday", date(2026, 11, 20)),
        ("two weeks ago", date(2026, 11, 7)),
        ("December 9999", date(9999, 12, 31)),
    ],
)
def test_what_is_typed_is_the_newest_day_of_it(text: str, day: date) -> None:
    assert jump_day(text, TODAY, ENGLISH) == day


@pytest.mark.parametrize("text", ["", "  ", "soon", "31 Feb 2024", "yesterday or so", "99", "Ana"])
def test_other_words_say_no_day(text: str) -> None:
    assert jump_day(text, TODAY, ENGLISH) is None
