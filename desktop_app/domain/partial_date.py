"""Dates of which a part may be unknown: a birthday without a year, a job that began "in 2018".

Text form is the truncated ISO 8601 of vCard (RFC 6350 section 4.3.1) with hyphens:
`1984-02-29`, `2018-10`, `2018`, `--04-12` (no year), `--04` (a month), `---12` (a day).
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

_LEAP_YEAR = 2000
_SHORTEST_MONTH = 28
_TEXT = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?"
    r"|--(?P<m2>\d{2})(?:-(?P<d2>\d{2}))?"
    r"|---(?P<d3>\d{2})"
)


@dataclass(frozen=True, slots=True, order=False)
class PartialDate:
    """A calendar date with at least one known part, in the proleptic Gregorian calendar.

    Raises `ValueError` when no part is known, a part is out of range, a day stands with a year but
    without a month, or the day does not exist (30 February; 29 February is allowed without a year).
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        year, month, day = self.year, self.month, self.day
        if year is None and month is None and day is None:
            raise ValueError("a date needs a year, a month or a day")
        if year is not None and not 1 <= year <= 9999:
            raise ValueError(f"year {year} is out of range")
        if month is not None and not 1 <= month <= 12:
            raise ValueError(f"month {month} is out of range")
        if year is not None and month is None and day is not None:
            raise ValueError("a day needs its month")
        if day is None or 1 <= day <= _SHORTEST_MONTH:
            return
        longest = 31 if month is None else calendar.monthrange(year or _LEAP_YEAR, month)[1]
        if not 1 <= day <= longest:
            raise ValueError(f"day {day} does not exist in that month")

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read the text form given in the module docstring; raises `ValueError` on anything
        else.
        """
        found = _TEXT.fullmatch(text)
        if found is None:
            raise ValueError(f"{text!r} is not a date")
        part = {key: int(value) for key, value in found.groupdict().items() if value is not None}
        return cls(
            part.get("year"),
            part.get("month", part.get("m2")),
            part.get("day", part.get("d2", part.get("d3"))),
        )

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """The whole date `day`."""
        return cls(day.year, day.month, day.day)

    def __str__(self) -> str:
        if self.year is not None:
            text = f"{self.year:04d}"
            if self.month is not None:
                text += f"-{self.month:02d}"
                if self.day is not None:
                    text += f"-{self.day:02d}"
            return text
        if self.month is None:
            return f"---{self.day:02d}"
        return f"--{self.month:02d}" + (f"-{self.day:02d}" if self.day is not None else "")

    @property
    def whole(self) -> date | None:
        """The date when year, month and day are all known, else None."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)

    def sort_key(self) -> tuple[int, int, int]:
        """Order within a list: unknown parts come before known ones."""
        return (self.year or 0, self.month or 0, self.day or 0)
