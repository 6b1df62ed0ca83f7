"""What the page of the day shows: whom to reach, what is due, what comes, the week that was, and the
good turns that the day itself gives occasion for (`good_turns` has all of them).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.getting_started import Beginning
from desktop_app.domain.suggestions import A_DAY
from desktop_app.domain.waiting import DueReminder, Waiting

if TYPE_CHECKING:
    from desktop_app.domain.good_turns import GoodTurn
    from desktop_app.domain.important_dates import UpcomingDate
    from desktop_app.domain.suggestions import Suggestion

AHEAD = 7
"""Days looked ahead, and back for the week that was."""


@dataclass(frozen=True, slots=True)
class WeekDay:
    """Contacts logged for a day, how many of them you started, and of how many it is known who
    did.
    """

    day: date
    contacts: int = 0
    started: int = 0
    known: int = 0


ASKED_FOR = 14
"""Days after an event for which Today asks whom you met there."""


@dataclass(frozen=True, slots=True)
class AskedEvent:
    """An event of which it is time to ask whom you met: its entry, what it is called, its day."""

    entry_id: int
    title: str
    day: date


@dataclass(frozen=True, slots=True)
class AheadEvent:
    """An event of the next week: its entry, what it is called, its local day and time of day, how
    many people you know who come, and how many you want to meet there.
    """

    entry_id: int
    title: str
    day: date
    clock: time | None = None
    people: int = 0
    to_meet: int = 0

    @property
    def names_somebody(self) -> bool:
        """Whether there is anybody to know something of before it."""
        return self.people + self.to_meet > 0


@dataclass(frozen=True, slots=True)
class TodayData:
    """Everything Today shows. `waiting` is what waits; `coming` holds reminders and important dates
    of the next week in order of the day, `others` the first of the dates of today and that week of
    which nobody is reminded, `more_others` whether there are more of those.

    `spent` is how many of the day's places are taken by people answered or met today; `more_due`
    how many people are due besides those proposed. `rhythms` says whether anybody has one; without,
    nobody is ever due.
    `beginning` is how far one has come in the first days. `asked` are events of which nobody said
    yet whom you met there, the newest first, `events` the next of the next week; they wait for
    nobody and count as nothing.
    """

    day: date
    suggestions: tuple[Suggestion, ...] = ()
    spent: int = 0
    more_due: int = 0
    waiting: Waiting | None = None
    coming: tuple[DueReminder | UpcomingDate, ...] = ()
    others: tuple[UpcomingDate, ...] = ()
    more_others: bool = False
    week: tuple[WeekDay, ...] = ()
    turns: tuple[GoodTurn, ...] = ()
    rhythms: bool = True
    beginning: Beginning = field(default_factory=Beginning)
    asked: tuple[AskedEvent, ...] = ()
    events: tuple[AheadEvent, ...] = ()

    @property
    def dates(self) -> list[UpcomingDate]:
        """The important dates of the next week of which one is reminded."""
        return [item for item in self.coming if not isinstance(item, DueReminder)]

    @property
    def count(self) -> int:
        """How many things wait: the number said everywhere."""
        return 0 if self.waiting is None else self.waiting.count

    @property
    def due(self) -> tuple[DueReminder, ...]:
        """The reminders that wait."""
        return () if self.waiting is None else self.waiting.reminders

    @property
    def due_dates(self) -> tuple[UpcomingDate, ...]:
        """The important dates that wait."""
        return () if self.waiting is None else self.waiting.dates

    @property
    def all_due(self) -> int:
        """How many people are due, those proposed among them."""
        return self.more_due + sum(item.due for item in self.suggestions)

    @property
    def cleared_on(self) -> date | None:
        """The day on which three people a day, from tomorrow on, have reached everybody who is due
        besides.
        """
        return self.day + timedelta(-(-self.more_due // A_DAY)) if self.more_due else None


def last_seven_days(found: dict[date, tuple[int, int, int]], today: date) -> tuple[WeekDay, ...]:
    """The last seven days, today last, each with what was logged."""
    days = (today - timedelta(back) for back in range(AHEAD - 1, -1, -1))
    return tuple(WeekDay(day, *found.get(day, ())) for day in days)
