"""Dates as people type them into a field, any part of which may be missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.grammar.patterns import group
from desktop_app.domain.partial_date import PartialDate

if TYPE_CHECKING:
    from desktop_app.domain.grammar.language import CalendarWords


def read_partial(text: str, words: CalendarWords, day_first: bool = True) -> PartialDate | None:
    """The date typed: a day, a month or a year alone, or together, also in the form of ISO 8601;
    None for no text. `day_first` reads 3/11/2024 as 3 November; 3.11.2024 always is that.

    Raises InvalidValueError (field "date") when it is none.
    """
    text = text.strip()
    if not text:
        return None
    try:
        return PartialDate.parse(text)
    except ValueError:
        pass
    for form in words.typed_dates:
        if found := form.fullmatch(text):
            name = group(found, "name").lower()
            month = words.months[name] if name else _number(group(found, "month"))
            day = _number(group(found, "day"))
            if not name and _is_month_first(day, month, text, day_first):
                day, month = month, day
            try:
                return PartialDate(_number(group(found, "year")), month, day)
            except ValueError:
                break
    raise InvalidValueError("date", "date-not-understood")


def _is_month_first(first: int | None, second: int | None, text: str, day_first: bool) -> bool:
    """Whether of two numbers the first is the month: by the user's order, unless only one of both
    can be a month.
    """
    if first is None or second is None or "/" not in text:
        return False
    return first <= 12 if not day_first else second > 12 >= first


def _number(text: str) -> int | None:
    return int(text) if text else None
