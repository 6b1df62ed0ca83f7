"""Circles, rhythms and warmth: how often to be in touch, and how warm a tie is now.

Default sizes and rhythms follow the layers of Dunbar and Roberts (Human Nature 26, 2015: about 5,
15, 50 and 150 people, met weekly, monthly, half-yearly, yearly). They are defaults, never laws.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from desktop_app.domain.errors import InvalidValueError

DAYS_OF_YEAR = 365
MOST_DAYS = 36_500
"""The longest interval, in days: a hundred years."""
COLD_BELOW = 0.15
COOLING_BELOW = 0.45


@dataclass(frozen=True, slots=True)
class Cadence:
    """A rhythm in days: the interval you would like, and the longest you would let pass."""

    ideal_days: int
    longest_days: int


RHYTHM_DAYS = (7, 14, 30, 60, 90, 180, 365, 730)
"""Ideal intervals that are proposed when one is chosen by hand."""
LONGEST_FOR = 1.5
"""The longest interval that goes with an ideal one of which nothing else is said, as its
multiple."""


def cadence_lasting(ideal_days: int) -> Cadence:
    """The rhythm of an ideal interval alone."""
    return Cadence(ideal_days, max(ideal_days + 1, round(ideal_days * LONGEST_FOR)))


LONGEST_CHOSEN = 3650
"""Days; the longest interval a field takes. What is stored may be longer: another program may have
chosen it."""

PROPOSED = cadence_lasting(30)
"""What is proposed to somebody who wants a rhythm and has said nothing of it."""


def check_cadence(cadence: Cadence | None) -> None:
    """Raise InvalidValueError (field "cadence") for intervals that cannot be kept."""
    if cadence is not None and not 1 <= cadence.ideal_days <= cadence.longest_days <= MOST_DAYS:
        raise InvalidValueError("cadence", "rhythm-longest-below-ideal")


def cadence_of(ideal_days: int | None, longest_days: int | None) -> Cadence | None:
    """The rhythm of two intervals that may be missing."""
    return None if ideal_days is None or longest_days is None else Cadence(ideal_days, longest_days)


@dataclass(frozen=True, slots=True)
class Circle:
    """A layer of closeness. `cadence` is None for people without a rhythm (acquaintances)."""

    id: int
    name: str
    size: int | None
    cadence: Cadence | None
    position: int = 0


DEFAULT_CIRCLES: tuple[Circle, ...] = (
    Circle(1, "Inner", 5, Cadence(7, 11), 0),
    Circle(2, "Close", 15, Cadence(30, 45), 1),
    Circle(3, "Active", 50, Cadence(180, 270), 2),
    Circle(4, "Network", 150, Cadence(365, 548), 3),
    Circle(5, "Acquaintance", None, None, 4),
)


class RingColour(Enum):
    """The three looks of the ring round an avatar."""

    WARM = "warm"
    COOLING = "cooling"
    COLD = "cold"


def clock_day(
    contacts: Iterable[tuple[date, int]], cadence: Cadence | None, begun: date | None = None
) -> date | None:
    """Where the clock of a person stands: the day from which the rhythm is counted.

    `contacts` are local days with the weight of their kind in percent. A contact of full weight
    sets the clock to its day; a lighter one to a day earlier by the missing share of the ideal
    interval, so that half a contact holds for half the interval. The latest such day counts;
    contacts of weight 0 do not. `begun` is the local day the rhythm was chosen, or the person came
    in: with a rhythm it counts like a full contact as long as none from before it is logged, so
    that nobody is late on the day they are put into a circle. None when nothing counts.

    The idea that kinds of contact weigh differently is Roberts and Dunbar's (Human Nature 26, 2015:
    friendships were kept up by doing things together, by talk less, by messages hardly); the
    numbers are Kith's own, and can be changed.
    """
    ideal = 0 if cadence is None else cadence.ideal_days
    counted = [(day, weight) for day, weight in contacts if weight > 0]
    days = [(day.toordinal() * 100 - ideal * (100 - weight)) // 100 for day, weight in counted]
    if cadence is not None and begun is not None and all(day >= begun for day, _ in counted):
        days.append(begun.toordinal())
    return date.fromordinal(max(1, *days)) if days else None


def warmth(clock: date | None, cadence: Cadence | None, today: date) -> float | None:
    """How warm a tie is: 1.0 on the day of a full contact, falling in a straight line to 0.0 at the
    longest interval.

    `clock` is `clock_day`'s; dates are local days. None without a cadence; 0.0 when there is one
    but nothing was logged.
    """
    if cadence is None:
        return None
    if clock is None:
        return 0.0
    return min(1.0, max(0.0, 1.0 - (today - clock).days / max(1, cadence.longest_days)))


def ring_colour(value: float) -> RingColour:
    """The look of a ring at that warmth: amber below 45 %, cold below 15 %."""
    if value < COLD_BELOW:
        return RingColour.COLD
    return RingColour.COOLING if value < COOLING_BELOW else RingColour.WARM


def is_due(clock: date | None, cadence: Cadence | None, today: date) -> bool:
    """Whether the ideal interval has run out since `clock`, or nothing was ever logged."""
    if cadence is None:
        return False
    return clock is None or (today - clock).days >= cadence.ideal_days


def yearly(cadence: Cadence | None) -> float:
    """How many contacts a year a rhythm asks for."""
    return 0.0 if cadence is None else DAYS_OF_YEAR / cadence.ideal_days
