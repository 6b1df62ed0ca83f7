"""Dates as people type them into a field, any part of which may be missing."""

from __future__ import annotations

import re

from desktop_app.domain.composer_words import ENGLISH
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.partial_date import PartialDate

_MONTH = "|".join(sorted(ENGLISH.months, key=len, reverse=True))
_FORMS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?\s+(?P<name>{_MONTH})\.?(?:,?\s+(?P<year>\d{{4}}))?",
        rf"(?P<name>{_MONTH})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?P<year>\d{{4}}))?",
        rf"(?P<name>{_MONTH})\.?(?:,?\s+(?P<year>\d{{4}}))?",
        r"(?P<day>\d{1,2})[/.](?P<month>\d{1,2})(?:[/.](?P<year>\d{4})?)?",
        r"(?P<month>\d{1,2})/(?P<year>\d{4})",
        r"(?P<year>\d{4})",
    )
)


def read_partial(text: str) -> PartialDate | None:
    """The date typed: "14 May", "14 May 1984", "May 2018", "2018", "14/5/1984", ISO forms; None for no text.

    Raises InvalidValueError (field "date") with a sentence when it is none.
    """
    text = text.strip()
    if not text:
        return None
    try:
        return PartialDate.parse(text)
    except ValueError:
        pass
    for form in _FORMS:
        if found := form.fullmatch(text):
            part = found.groupdict()
            month = ENGLISH.months[part["name"].lower()] if part.get("name") else _number(part.get("month"))
            try:
                return PartialDate(_number(part.get("year")), month, _number(part.get("day")))
            except ValueError:
                break
    raise InvalidValueError("date", "date-not-understood")


def _number(text: str | None) -> int | None:
    return None if text is None else int(text)
