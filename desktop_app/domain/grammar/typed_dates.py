"""Dates as people type them into a field, any part of which may be missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.grammar.language import group
from desktop_app.domain.partial_date import PartialDate

if TYPE_CHECKING:
    from desktop_app.domain.grammar.language import CalendarWords


def read_partial(text: str, words: CalendarWords) -> PartialDate | None:
    """The date typed: a day, a month or a year alone, or together, also in the form of ISO 8601;
    None for no text.

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
            try:
                return PartialDate(
                    _number(group(found, "year")), month, _number(group(found, "day"))
                )
            except ValueError:
                break
    raise InvalidValueError("date", "date-not-understood")


def _number(text: str) -> int | None:
    return int(text) if text else None
