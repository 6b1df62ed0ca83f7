"""The weekly review: whom you met, what is overdue, whom to relax, whom to meet next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.weeks import monday

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop_app.domain.cadence import Cadence
    from desktop_app.domain.people_query import PersonLine
    from desktop_app.domain.proposed import ProposedEntry
    from desktop_app.domain.reminders import Reminder
    from desktop_app.domain.rhythms import Relaxable, Warmth
    from desktop_app.domain.timeline import Interaction

DAYS = 7
PICKS = 3
PICK_DAYS = (0, 2, 4)
"""On which days of next week the picks come up: Monday, Wednesday, Friday."""


@dataclass(frozen=True, slots=True)
class DuePerson:
    """Somebody, and how warm the tie is. With `put_off` you said not before a day still to come;
    `longer` is the rhythm they could be relaxed to, if any.
    """

    line: PersonLine
    warmth: Warmth
    put_off: bool = False
    longer: Cadence | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """All there is to go through. `days` are the last seven, the newest first, with what was logged
    on each. `proposed` is what mailboxes and calendars propose, the newest first.
    """

    days: tuple[tuple[date, tuple[Interaction, ...]], ...]
    reminders: tuple[Reminder, ...]
    people: tuple[DuePerson, ...]
    relax: tuple[Relaxable, ...]
    next_week: tuple[DuePerson, ...]
    proposed: tuple[ProposedEntry, ...] = ()


def week_name(today: date) -> str:
    """The name of the week a review belongs to, such as "2026-W47"."""
    year, week, _ = today.isocalendar()
    return f"{year}-W{week:02}"


def next_pick_day(today: date, taken: Collection[date]) -> date | None:
    """The first day of next week for a further pick, None when there are as many as a week
    holds.
    """
    if len(taken) >= PICKS:
        return None
    return next(
        (day for day in (pick_day(today, number) for number in range(PICKS)) if day not in taken),
        None,
    )


def pick_day(today: date, number: int) -> date:
    """The day of next week on which the pick of that number (0 to 2) comes up."""
    return monday(today, 1) + timedelta(PICK_DAYS[number])
