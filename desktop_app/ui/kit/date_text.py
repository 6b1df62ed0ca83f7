"""Reads days as people type them into a field, and as `dates` writes them there in any locale."""

from __future__ import annotations

from functools import lru_cache
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from desktop_app.domain.partial_date import PartialDate
from desktop_app.ui.kit.dates import day_of, in_locale_order, is_day_first

if TYPE_CHECKING:
    from datetime import date

_WHOLE = ("ddd d MMM yyyy", "d MMM yyyy", "d MMMM yyyy")
"""Patterns of whole days, as they are written."""
_MONTHS = ("MMMM yyyy", "MMM yyyy")


@lru_cache(maxsize=1)
def prepare() -> Thread:
    """Load the spellings beside the window, once: they take longer than a keystroke may."""
    from desktop_app.domain.grammar.languages import languages

    thread = Thread(target=languages, name="days", daemon=True)
    thread.start()
    return thread


def read_day(text: str, today: date, *, ahead: bool) -> date | None:
    """The day typed ("tomorrow", "14 May", "28/11/2026" in the locale's order), None when it is
    none; with `ahead` what could be past or to come is to come.
    """
    from desktop_app.domain.grammar import languages

    found = languages.read_day(text, today, ahead=ahead, day_first=is_day_first())
    return found if found is not None else _written(text, _WHOLE)


def read_partial(text: str) -> PartialDate | None:
    """The date typed, of which parts may be missing; None for no text. Raises InvalidValueError
    (field "date") when it is none.
    """
    from desktop_app.domain.errors import InvalidValueError
    from desktop_app.domain.grammar.languages import read_date

    try:
        return read_date(text, is_day_first())
    except InvalidValueError:
        # The names of months are the locale's, in which they were written.
        if (day := _written(text, _WHOLE)) is not None:
            return PartialDate.of(day)
        if (month := _written(text, _MONTHS)) is not None:
            return PartialDate(month.year, month.month)
        raise


def _written(text: str, patterns: tuple[str, ...]) -> date | None:
    """A day as one of the patterns writes it in the user's locale."""
    for pattern in patterns:
        found = QLocale().toDate(" ".join(text.split()), in_locale_order(pattern))
        if found.isValid():
            return day_of(found)
    return None
