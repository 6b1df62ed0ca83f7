"""Dates of which a part may be unknown: read, written, ordered."""

from __future__ import annotations

import calendar
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.important_dates import turns
from desktop_app.domain.partial_date import PartialDate


def _made(year: int | None, month: int | None, day: int | None) -> PartialDate | None:
    try:
        return PartialDate(year, month, day)
    except ValueError:
        return None


PARTS = st.tuples(
    st.none() | st.integers(-1, 10_001), st.none() | st.integers(-1, 14), st.none() | st.integers(-1, 33)
)  # fmt: skip
PARTIAL = PARTS.map(lambda parts: _made(*parts)).filter(lambda found: found is not None)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("1984-02-29", (1984, 2, 29)),
        ("2018-10", (2018, 10, None)),
        ("2018", (2018, None, None)),
        ("--04-12", (None, 4, 12)),
        ("--04", (None, 4, None)),
        ("---12", (None, None, 12)),
        ("--02-29", (None, 2, 29)),
        ("0001-01-01", (1, 1, 1)),
        ("9999-12-31", (9999, 12, 31)),
    ],
)
def test_what_is_written_is_what_is_read(text: str, parts) -> None:
    found = PartialDate.parse(text)
    assert (found.year, found.month, found.day) == parts
    assert str(found) == text


@pytest.mark.parametrize(
    "text",
    [
        "", " 2018", "2018 ", "2018-", "2018-1", "2018-13", "2018-00", "2018-02-30", "2019-02-29", "0000",
        "--13", "--04-31", "--00", "---32", "---00", "-----", "20181012", "2018--12", "12.10.2018", "2018-10-12T00",
        "1984-02-29\n",
    ],
)  # fmt: skip
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        PartialDate.parse(text)


@given(PARTIAL)
def test_writing_and_reading_loses_nothing(found: PartialDate) -> None:
    assert PartialDate.parse(str(found)) == found


@given(st.dates())
def test_a_whole_date_is_that_date(day: date) -> None:
    found = PartialDate.of(day)
    assert found.whole == day
    assert PartialDate.parse(str(found)).whole == day
    assert str(found) == day.isoformat()


@given(PARTIAL)
def test_a_date_lacking_a_part_is_no_whole_one(found: PartialDate) -> None:
    known = None not in (found.year, found.month, found.day)
    assert (found.whole is not None) == known


@given(st.none() | st.integers(1, 9999), st.integers(1, 12), st.integers(1, 31))
def test_no_day_is_held_that_does_not_exist(year: int | None, month: int, day: int) -> None:
    # 29 February exists as long as nobody knows in which year.
    longest = calendar.monthrange(2000 if year is None else year, month)[1]
    assert (_made(year, month, day) is not None) == (day <= longest)


# Few years, so that months and days decide.
_NEAR = st.dates(date(2024, 1, 1), date(2025, 12, 31))


@given(_NEAR, _NEAR)
def test_whole_dates_are_ordered_as_days_are(one: date, other: date) -> None:
    keys = PartialDate.of(one).sort_key(), PartialDate.of(other).sort_key()
    assert (keys[0] < keys[1]) == (one < other)


@given(PARTIAL, st.dates())
def test_years_are_counted_only_from_a_year_that_is_known_and_past(
    found: PartialDate, day: date
) -> None:
    made = turns(found, day)
    if found.year is None or found.year >= day.year:
        assert made is None
    else:
        assert made == day.year - found.year > 0
