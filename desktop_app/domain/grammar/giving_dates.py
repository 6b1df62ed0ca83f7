"""From when to when somebody was something."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.domain.partial_date import PartialDate

if TYPE_CHECKING:
    from desktop_app.domain.grammar.reading import Line

_YEAR = re.compile(r"\d{2,4}")
_LETTERS = re.compile(r"[^\W\d_]+")


def month_or_year(said: str, since: str, line: Line, ahead: bool = False) -> PartialDate | None:
    """The month, the year or both in `said`; None for “now”. Of two digits the century is that of
    `since`; a month alone is the last one there was, or `ahead` the next.
    """
    year_said, word = _YEAR.search(said), _LETTERS.search(said)
    months = line.language.calendar.months_typed
    month = months.get(word[0].lower()) if word is not None else None
    year = int(year_said[0]) if year_said is not None else None
    if year is not None and year < 100:
        first = _YEAR.search(since)
        century = int(first[0]) // 100 if first is not None else line.today.year // 100
        year += century * 100
    if year is None and month is None:
        return None
    if year is None and month is not None:
        today = line.today
        year = today.year + (month < today.month) if ahead else today.year - (month > today.month)
    return PartialDate(year, month)
