"""What the reminders pane shows, read off the UI thread."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from desktop_app.domain.reminders import Bucket, Reminder, bucket, shown_day

if TYPE_CHECKING:
    from datetime import date, datetime

    from desktop_app.domain.important_dates import UpcomingDate
    from desktop_app.services.address_book import AddressBook

Thing: TypeAlias = "Reminder | UpcomingDate"
SHOWN_AT_MOST = 150
OTHERS_SHOWN, OTHERS_AHEAD = 8, 7
"""Of the dates nobody is reminded of so many are listed, of so many days."""


@dataclass(frozen=True, slots=True)
class PaneData:
    """Reminders and dates under their headings, each with the local day it stands under; `others`
    are dates of those of whom one is not reminded. `waiting` is how many things wait today.
    """

    waiting: int = 0
    groups: dict[Bucket, list[tuple[date, Thing]]] = field(default_factory=dict)
    others: tuple[UpcomingDate, ...] = ()

    def keys(self) -> set[Hashable]:
        """What tells the rows apart."""
        things = [thing for group in self.groups.values() for _, thing in group]
        return {key_of(thing) for thing in (*things, *self.others)}


def key_of(thing: Thing) -> tuple[Hashable, ...]:
    """What tells a row from all others: a reminder and the day it is due, or a date and its day."""
    if isinstance(thing, Reminder):
        return "reminder", thing.id, thing.due
    return "date", thing.date_id, thing.day


def read_pane(book: AddressBook, now: datetime, only: int | None) -> PaneData:
    """Everybody's on the local day of the aware moment `now`, or what is about the person `only`."""
    today, zone = now.date(), now.tzinfo
    assert zone is not None
    dates = book.important_dates
    near = dates.near(today, SHOWN_AT_MOST) if only is None else dates.near_of(only, today)
    shown: list[tuple[date, Thing]] = [(item.day, item) for item in near]
    shown += [(shown_day(item, zone), item) for item in book.reminders.waiting(only, SHOWN_AT_MOST)]
    groups: dict[Bucket, list[tuple[date, Thing]]] = {}
    for day, thing in sorted(shown, key=lambda pair: pair[0]):
        groups.setdefault(bucket(day, today), []).append((day, thing))
    others = () if only is not None else dates.upcoming(today, OTHERS_AHEAD, OTHERS_SHOWN, False)
    return PaneData(book.waiting.today(now).count, groups, tuple(others))
