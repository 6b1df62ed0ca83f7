"""Days and moments as LinkedIn writes them, each table in its own way; always in English."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from desktop_app.domain.partial_date import PartialDate

LONGEST = 100
"""Characters of a day or moment."""
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_CLOCK = r"(?:[,\s]+(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d))?\s*(?P<half>[AaPp]\.?[Mm]\.?)?)?"
_ZONE = r"\s*(?P<zone>UTC|GMT|Z)?\s*\Z"
_FORMS = tuple(
    re.compile(form + _CLOCK + _ZONE)
    for form in (
        r"\s*(?P<year>\d{4})[-/](?P<month>\d\d?)[-/](?P<day>\d\d?)T?",
        r"\s*(?P<month>\d\d?)/(?P<day>\d\d?)/(?P<year>\d{4}|\d\d)",
        r"\s*(?P<day>\d\d?)\s+(?P<name>[A-Za-z]{3,9})\.?,?\s+(?P<year>\d{4})",
        # As spreadsheets write it that saved the table again.
        r"\s*(?P<day>\d\d?)-(?P<name>[A-Za-z]{3,9})-(?P<year>\d{4}|\d\d)",
        r"\s*(?P<name>[A-Za-z]{3,9})\.?\s+(?P<day>\d\d?),?\s+(?P<year>\d{4})",
    )
)
_PART = re.compile(
    r"\s*(?:(?P<name>[A-Za-z]{3,9})\.?\s+)?(?:(?P<day>\d\d?),?\s+)?(?P<year>\d{4})\s*\Z"
)
_MONTH_DAY = re.compile(r"\s*(?P<name>[A-Za-z]{3,9})\.?\s+(?P<day>\d\d?)\s*\Z")


def moment_of(text: str) -> tuple[date, datetime | None] | None:
    """The local day of a text, and the UTC moment where its time is told; None for no day.

    A time with the word UTC is one; any other is taken for local, as LinkedIn shows it.
    """
    text = text.strip()
    # What is longer is none, and would take the square of its length to be known as such.
    for form in _FORMS if len(text) <= LONGEST else ():
        found = form.match(text)
        if found is not None:
            return _moment(found.groupdict())
    return None


def _moment(part: dict[str, str | None]) -> tuple[date, datetime | None] | None:
    month = _month(part["name"]) if part.get("name") else int(part["month"] or 0)
    year = int(part["year"] or 0)
    try:
        day = date(year + 2000 if year < 100 else year, month, int(part["day"] or 0))
        if part["hour"] is None:
            return day, None
        hour = int(part["hour"])
        if part["half"]:
            hour = hour % 12 + (12 if part["half"][0] in "Pp" else 0)
        second = int(part["second"] or 0)
        naive = datetime(day.year, day.month, day.day, hour, int(part["minute"] or 0), second)
        at = naive.replace(tzinfo=UTC) if part["zone"] else naive.astimezone(UTC)
        return at.astimezone().date(), at
    except (ValueError, OverflowError, OSError):
        return None


def _month(name: str | None) -> int:
    """The month of an English name or its beginning, 0 for none."""
    short = (name or "")[:3].lower()
    return _MONTHS.index(short) + 1 if short in _MONTHS else 0


def partial_of(text: str) -> PartialDate | None:
    """A month or year (`Jan 2024`, `2016`), or a whole day; None for none."""
    text = text.strip()
    found = (_PART.match(text) or _MONTH_DAY.match(text)) if len(text) <= LONGEST else None
    if found is None:
        whole = moment_of(text)
        return None if whole is None else PartialDate(whole[0].year, whole[0].month, whole[0].day)
    part = found.groupdict()
    month, day = _month(part["name"]) or None, part.get("day")
    try:
        year = int(part["year"]) if part.get("year") else None
        return PartialDate(year, month, int(day) if day and month else None)
    except ValueError:
        return None


def span_of(text: str) -> tuple[date, datetime | None, int | None] | None:
    """The local day, UTC moment and minutes of `Apr 08, 2024 07:00 AM - Apr 08, 2024 05:00 PM`;
    minutes are None where the end is not told.
    """
    first, _, last = text.partition(" - ")
    begin, end = moment_of(first), moment_of(last) if last else None
    if begin is None:
        return None
    minutes = None
    if end is not None and begin[1] is not None and end[1] is not None and end[1] > begin[1]:
        minutes = int((end[1] - begin[1]).total_seconds() // 60)
    return begin[0], begin[1], minutes
