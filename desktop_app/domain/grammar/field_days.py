"""A day typed into a field for one: everything in it says the day, and nothing else is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.grammar.days import coming_day, past_day

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.grammar.language import Language


def field_day(
    text: str, today: date, language: Language, *, ahead: bool, day_first: bool = True
) -> date | None:
    """The day `text` says as a whole, counted from `today`; None when it says none or more than it.

    With `ahead` what could be both is the next one ("Friday", "14 May"), else the last one that
    was. What can only lie on one side is read on either: "yesterday" where a day ahead is expected.
    """
    text = text.strip()
    readers = (coming_day, past_day) if ahead else (past_day, coming_day)
    for read in readers:
        found = read(text, today, language, day_first)
        if found is not None and (found.start, found.end) == (0, len(text)):
            return found.day
    return None
