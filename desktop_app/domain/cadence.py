"""Circles, rhythms and warmth: how often to be in touch, and how warm a tie is now.

Default sizes and rhythms follow the layers of Dunbar and Roberts (Human Nature 26, 2015: about 5, 15, 50 and
150 people, met weekly, monthly, half-yearly, yearly). They are defaults, never laws.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

COLD_BELOW = 0.15
COOLING_BELOW = 0.45


@dataclass(frozen=True, slots=True)
class Cadence:
    """A rhythm in days: the interval you would like, and the longest you would let pass."""

    ideal_days: int
    longest_days: int


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


class Glow(Enum):
    """The three looks of the ring round an avatar."""

    WARM = "warm"
    COOLING = "cooling"
    COLD = "cold"


def warmth(last_contact: date | None, cadence: Cadence | None, today: date) -> float | None:
    """How warm a tie is: 1.0 on the day of contact, falling in a straight line to 0.0 at the longest interval.

    Dates are local days. None without a cadence; 0.0 when there is a cadence but nothing was ever logged.
    """
    if cadence is None:
        return None
    if last_contact is None:
        return 0.0
    passed = (today - last_contact).days
    return min(1.0, max(0.0, 1.0 - passed / max(1, cadence.longest_days)))


def glow(value: float) -> Glow:
    """The look of a ring at that warmth: amber below 45 %, cold below 15 %."""
    if value < COLD_BELOW:
        return Glow.COLD
    return Glow.COOLING if value < COOLING_BELOW else Glow.WARM


def is_due(last_contact: date | None, cadence: Cadence | None, today: date) -> bool:
    """Whether the ideal interval has run out: `ideal_days` or more since the last contact, or never any."""
    if cadence is None:
        return False
    return last_contact is None or (today - last_contact).days >= cadence.ideal_days
