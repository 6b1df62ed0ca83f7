"""Important dates: when a birthday, an anniversary or any named day comes round, and how many years
it then makes.

29 February is kept on 28 February in other years: the month stays right, and nobody is a day late.
A date of which the month or the day is not known does not come round.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from desktop_app.domain.person import DateKind

if TYPE_CHECKING:
    from desktop_app.domain.partial_date import PartialDate
    from desktop_app.domain.timeline import Participant

DEFAULT_LEAD_DAYS = {
    DateKind.BIRTHDAY: 3,
    DateKind.ANNIVERSARY: 7,
    DateKind.DEATH: 3,
    DateKind.OTHER: 3,
}
"""How many days ahead to be reminded of each kind, until the user says otherwise."""
MOST_LEAD_DAYS = 365
MISSED_DAYS = 3
"""For how long a day that went by unseen is still shown as overdue."""


@dataclass(frozen=True, slots=True)
class UpcomingDate:
    """An important date and the day it comes round next.

    `turns` is how many years it makes on `day` (the age, for a birthday), None without a year and
    for the day itself. `lead_days` is how many days ahead to be reminded: the date's own, else the
    default of its kind. `put_off_until` is the local day it had been put off to, when it was.

    `chosen` is whether to be reminded of it: its person has a circle, a star, a rhythm of their own
    or a tag that few carry, or the date has its own number of days ahead, or was put off. `came_at`
    is the UTC moment the person came into the address book.
    """

    date_id: int
    person: Participant
    kind: DateKind
    label: str
    day: date
    turns: int | None
    lead_days: int
    put_off_until: date | None = None
    chosen: bool = True
    came_at: datetime | None = None


def missed_since(today: date) -> date:
    """The first day of those that, gone by unseen, still count as overdue on `today`."""
    return date.fromordinal(max(1, today.toordinal() - MISSED_DAYS))


def turns(when: PartialDate, day: date) -> int | None:
    """How many years `when` makes on `day`; None when its year is not known, and on the day
    itself.
    """
    return None if when.year is None or day.year <= when.year else day.year - when.year


def lead_days(kind: DateKind, own: int | None, defaults: dict[DateKind, int]) -> int:
    """How many days ahead to be reminded: the date's own number, else the default of its kind."""
    return min(MOST_LEAD_DAYS, max(0, defaults[kind] if own is None else own))
