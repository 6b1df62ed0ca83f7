"""What Kith puts into a calendar for other programs, besides reminders and events."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.domain.person import DateKind

LEAP_YEAR = 1972
"""The year written for a day of which none is known: it has every day, and calendars that count
from 1970 take it."""


@dataclass(frozen=True, slots=True)
class YearlyDay:
    """A named day of somebody that comes round every year. `year` is None when it is not known;
    `uid` names the day for ever, `label` is what the user calls one of kind OTHER.
    """

    uid: str
    name: str
    kind: DateKind
    label: str
    month: int
    day: int
    year: int | None = None

    @property
    def first(self) -> date:
        """The day it came round first, in a year that may stand for one not known."""
        return date(self.year or LEAP_YEAR, self.month, self.day)


@dataclass(frozen=True, slots=True)
class CalendarTexts:
    """Titles in the language of who asks. `days` has one for each kind of date, with {name} and
    {label}; `about` names those a reminder is about, with {text} and {names}.
    """

    name: str
    days: dict[DateKind, str]
    about: str

    def title(self, day: YearlyDay) -> str:
        """What stands in the calendar on that day."""
        words = self.days[day.kind]
        # A marriage day, say, has its own name.
        if day.label and day.kind is not DateKind.BIRTHDAY:
            words = self.days[DateKind.OTHER]
        return words.format(name=day.name, label=day.label or "?").strip()
