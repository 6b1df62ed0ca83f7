"""Dates in vCards: basic and extended ISO forms, truncated ones, and 1604 for "no year"."""

from __future__ import annotations

import re

from desktop_app.domain.partial_date import PartialDate

NO_YEAR = 1604
"""Apple writes a birthday without year in this one; the parameter that says so may get lost on the
way."""

_MONTHS = {
    name: month
    for month, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1
    )
}
_FORMS = (
    re.compile(r"(?P<year>\d{4})-?(?P<month>\d{2})-?(?P<day>\d{2})(?:[T ].*)?\Z"),
    re.compile(r"--(?P<month>\d{2})-?(?P<day>\d{2})(?:[T ].*)?\Z"),
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})\Z"),
    re.compile(r"(?P<year>\d{4})\Z"),
    re.compile(r"--(?P<month>\d{2})\Z"),
    re.compile(r"---(?P<day>\d{2})\Z"),
    re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})\.?\Z"),
    re.compile(r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})\Z"),
    re.compile(
        r"(?:[A-Za-z]{3,9},? )?(?P<day>\d{1,2})\.? (?P<name>[A-Za-z]{3,9})\.?,? (?P<year>\d{4})(?: .*)?\Z"
    ),
    re.compile(
        r"(?:[A-Za-z]{3,9},? )?(?P<name>[A-Za-z]{3,9})\.? (?P<day>\d{1,2}),? (?P<year>\d{4})(?: \d\d:\d\d.*)?\Z"
    ),
)
"""The forms of RFC 6350; then what programs write besides: Entourage "Tue, 22 Dec 2009" (RFC 5322),
others "2009/12/22", "22.12.2009" (with dots the day comes first everywhere), "December 22,
2009" and what JavaScript makes of a day: "Tue Dec 22 2009 00:00:00 GMT+0100 (CET)"."""


def read_date(text: str) -> PartialDate | None:
    """The date `text` gives in any form of RFC 6350 section 4.3.1 or ISO 8601, its time dropped;
    None if it is none.
    """
    text = text.strip()
    for form in _FORMS:
        if len(text) < 100 and (found := form.match(text)):
            told = found.groupdict()
            if name := told.pop("name", ""):
                told["month"] = str(_MONTHS.get(name[:3].lower(), 0))
            part = {key: int(value) for key, value in told.items()}
            if part.get("year") in (NO_YEAR, 0):
                part.pop("year")
            try:
                return PartialDate(**part)
            except ValueError:
                return None
    return None


def write_date(date: PartialDate, version: str) -> tuple[tuple[tuple[str, str], ...], str]:
    """Parameters and value for `date`: 4.0 takes truncated forms, 3.0 whole dates and Apple's
    1604.
    """
    text = str(date)
    if version == "4.0":
        return (), _basic(date, text)
    if date.year is None and date.month is not None and date.day is not None:
        return (("X-APPLE-OMIT-YEAR", str(NO_YEAR)),), f"{NO_YEAR}-{date.month:02d}-{date.day:02d}"
    return (), text


def _basic(date: PartialDate, text: str) -> str:
    """RFC 6350's form: no hyphen between the parts, but one between year and month alone."""
    if date.year is None:
        return (
            text if date.month is None or date.day is None else f"--{date.month:02d}{date.day:02d}"
        )
    return text.replace("-", "") if date.day is not None else text
