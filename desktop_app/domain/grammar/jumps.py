"""A day, month or year typed to go there in a timeline, which runs from the newest back."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.grammar.days import past_day
from desktop_app.domain.grammar.typed_dates import read_partial

if TYPE_CHECKING:
    from desktop_app.domain.grammar.language import Language
    from desktop_app.domain.partial_date import PartialDate


def jump_day(text: str, today: date, language: Language) -> date | None:
    """The newest day of what was typed: "March 2024" gives its 31st, "2024" its last of December,
    "yesterday" the day.

    A month or day without a year is the newest one that is not to come. None for what says no time.
    """
    try:
        partial = read_partial(text, language.calendar)
    except InvalidValueError:
        found = past_day(text.strip(), today, language)
        return (
            found.day
            if found is not None and (found.start, found.end) == (0, len(text.strip()))
            else None
        )
    return None if partial is None else _end_of(partial, today)


def _end_of(partial: PartialDate, today: date) -> date | None:
    if partial.month is None:
        return None if partial.year is None else date(partial.year, 12, 31)
    years = range(today.year, today.year - 9, -1) if partial.year is None else (partial.year,)
    for year in years:
        day = _last(year, partial.month, partial.day)
        if day is not None and (
            partial.year is not None or day.replace(day=partial.day or 1) <= today
        ):
            return day
    return None


def _last(year: int, month: int, day: int | None) -> date | None:
    try:
        first = date(year, month, day or 1)
        return (
            first
            if day
            else (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        )
    except (ValueError, OverflowError):
        # No such day that year, or the end of time itself.
        return date.max if (year, month, day) == (9999, 12, None) else None
