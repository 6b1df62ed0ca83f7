"""Events: gatherings, past or to come. An event is an entry of the timeline of kind EVENT that may
lie ahead.

Who came is told by the people of the entry, as with every entry. So nobody counts as met before
the event took place: who is to come is kept apart, and moves there when it is over.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Interaction, Participant

FOLLOWED_UP_WITHIN = 2
"""Days after an event in which to get in touch with those one met."""


class EventPart(Enum):
    """What somebody is to an event before it takes place; one may be both."""

    COMES = "comes"
    TO_MEET = "to-meet"


@dataclass(slots=True)
class Event:
    """An event: `entry` says what, when and where. `field` is its area of work, `is_outside`
    whether that is outside yours (None: nobody said). `comes` and `to_meet` are who is to come and
    whom you want to meet. `is_settled`: it was said whom you met, or that you were not there.
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
