"""Events: gatherings, past or to come. An event is an entry of the timeline of kind EVENT that may
lie ahead.

Who came is told by the people of the entry, as with every entry. So nobody counts as met before
the event took place: who is to come is kept apart, and moves there when it is over.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from desktop_app.domain.agenda import local_moment
from desktop_app.domain.suggestions import is_outside

if TYPE_CHECKING:
    from collections.abc import Iterable
    from zoneinfo import ZoneInfo

    from desktop_app.domain.timeline import Interaction, Participant

FOLLOWED_UP_WITHIN = 2
"""Days after an event in which to get in touch with those one met."""
GO_AGAIN_AFTER = 42
"""Days without an event after which one somewhere unfamiliar is proposed."""


class EventPart(Enum):
    """What somebody is to an event before it takes place; one may be both."""

    COMES = "comes"
    TO_MEET = "to-meet"


@dataclass(slots=True)
class Event:
    """An event: `entry` says what, when and where. `field` is its area of work, `is_outside`
    whether that is outside yours (None: nobody said). `comes` and `to_meet` are who is to come and
    whom you want to meet. `is_settled`: it was said whom you met, or that you are not there; so of
    one ahead, that it was called off.
    """

    entry: Interaction
    field: str = ""
    is_outside: bool | None = None
    comes: tuple[Participant, ...] = ()
    to_meet: tuple[Participant, ...] = ()
    is_settled: bool = False


def is_to_be_asked(event: Event, today: date) -> bool:
    """Whether it is time to ask whom you met: from the morning after, until it was answered."""
    return not event.is_settled and event.entry.day < today


def follow_up_by(event: Event) -> date:
    """The last local day on which to get in touch with those met there."""
    return event.entry.day + timedelta(FOLLOWED_UP_WITHIN)


def is_called_off(event: Event, today: date) -> bool:
    """Whether it lies ahead, or is today, and you said that you will not be there."""
    return event.is_settled and event.entry.day >= today and not event.entry.people


def lies_outside(event: Event, yours: Iterable[str]) -> bool:
    """Whether it is outside your fields: as you said, else by its field, by the rule of Today."""
    if event.is_outside is not None:
        return event.is_outside
    return bool(event.field.strip()) and is_outside((event.field,), yours)


def moved(event: Event, day: date, clock: time | None, zone: ZoneInfo) -> Event:
    """The event on another local day, at a wall-clock time in `zone` or at none."""
    at = None if clock is None else local_moment(day, clock, zone)
    entry = replace(event.entry, day=day, at=at, zone="" if at is None else zone.key)
    return replace(event, entry=entry)


def clock_of(event: Event, zone: ZoneInfo) -> time | None:
    """The wall-clock time in `zone` at which it begins, as far as is known."""
    at: datetime | None = event.entry.at
    return None if at is None else at.astimezone(zone).time()


def is_time_to_go(last: date | None, has_ahead: bool, today: date) -> bool:
    """Whether so long went by since the `last` event that another one is proposed; not to somebody
    who never logged one, nor while one lies ahead.
    """
    return last is not None and not has_ahead and (today - last).days >= GO_AGAIN_AFTER
