"""What waits today: the one definition that every count goes by, in the sidebar, the tray, the
notices, above the reminders, in the title of the window, on Today and in `kith due`.

- A reminder waits that is not done and stands under today or a day before: the day it is due, or
  the one it was put off to.
- An important date waits on its day and for `MISSED_DAYS` after, or as long from the day it was put
  off to. It waits only when it is `chosen`, and never for a day before its person came into the
  address book.

People to be in touch with do not wait: a rhythm is a wish. What is about people in the trash alone
does not come here at all.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.important_dates import missed_since
from desktop_app.domain.reminders import shown_day

if TYPE_CHECKING:
    from datetime import date, datetime, tzinfo

    from desktop_app.domain.important_dates import UpcomingDate
    from desktop_app.domain.reminders import Reminder

FEW = 150
"""A tag that more people carry than this says nothing of one of them: imports put “Friends” on
everybody. As many as the circles hold of those you know."""


@dataclass(frozen=True, slots=True)
class DueReminder:
    """A reminder and the local day it stands under, put off or not."""

    reminder: Reminder
    day: date


@dataclass(frozen=True, slots=True)
class Waiting:
    """All that waits on a local day, in order of the day and the time."""

    day: date
    reminders: tuple[DueReminder, ...] = ()
    dates: tuple[UpcomingDate, ...] = ()

    @property
    def count(self) -> int:
        """How many things wait: the number said everywhere."""
        return len(self.reminders) + len(self.dates)

    @property
    def overdue(self) -> int:
        """How many of them stand under a day that has gone by."""
        late = sum(item.day < self.day for item in self.reminders)
        return late + sum(item.day < self.day for item in self.dates)


def what_waits(
    reminders: Iterable[Reminder], dates: Iterable[UpcomingDate], now: datetime
) -> Waiting:
    """What of these waits on the local day of `now`, an aware moment in the user's zone; reminders
    that are done are not given.
    """
    today, zone = now.date(), now.tzinfo
    assert zone is not None
    standing = (DueReminder(item, shown_day(item, zone)) for item in reminders)
    return Waiting(
        today,
        tuple(sorted((item for item in standing if item.day <= today), key=place_in_day)),
        tuple(sorted((item for item in dates if date_waits(item, today, zone)), key=place_in_day)),
    )


def date_waits(item: UpcomingDate, today: date, zone: tzinfo | None) -> bool:
    """Whether an important date waits on `today`; `zone` says what day it was when its person came
    in (None: this computer's).
    """
    from_day = item.put_off_until or item.day
    return (
        item.chosen
        and not is_from_before(item, zone)
        and missed_since(today) <= from_day <= today
        and item.day <= today
    )


def is_from_before(item: UpcomingDate, zone: tzinfo | None) -> bool:
    """Whether it came round before its person came into the address book, as days are in `zone`."""
    return item.came_at is not None and item.day < item.came_at.astimezone(zone).date()


def place_in_day(item: DueReminder | UpcomingDate) -> tuple[date, str, int]:
    """By what such things are put in order: the day, the time of day, and then as they were made."""
    if isinstance(item, DueReminder):
        clock = item.reminder.time_of_day
        return item.day, "" if clock is None else clock.isoformat(), item.reminder.id
    return item.day, "", 0
