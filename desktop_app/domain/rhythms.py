"""What the rhythms ask of you: why a ring is as full as it is, which circle fits somebody, and the
yearly budget.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.cadence import (
    DAYS_OF_YEAR,
    Cadence,
    Circle,
    RingColour,
    clock_day,
    is_due,
    ring_colour,
    warmth,
    yearly,
)

if TYPE_CHECKING:
    from desktop_app.domain.timeline import InteractionKind, Participant

LOOK_BACK_DAYS = 730
MOST_TO_RELAX = 12


@dataclass(frozen=True, slots=True)
class Touch:
    """A contact: its kind, its day, and the weight of its kind in percent."""

    kind: InteractionKind
    day: date
    weight: int


@dataclass(frozen=True, slots=True)
class Warmth:
    """How full a ring is, and why.

    `kept_by` is the contact the clock stands on (not always the newest: a dinner holds longer than
    a like). `begun` is the local day the rhythm began, when the clock stands on that rather than on
    a contact. `due` is the day the rhythm runs out, None without a rhythm.
    """

    value: float | None
    cadence: Cadence | None
    kept_by: Touch | None
    due: date | None
    begun: date | None = None

    @property
    def ring_colour(self) -> RingColour | None:
        """The look of the ring, None without one."""
        return None if self.value is None else ring_colour(self.value)


def warmth_of(
    clock: date | None,
    cadence: Cadence | None,
    kept_by: Touch | None,
    today: date,
    begun: date | None = None,
) -> Warmth:
    """The warmth of a tie whose clock stands at `clock` because of `kept_by`, or because the rhythm
    began on the local day `begun`.
    """
    due = None if clock is None or cadence is None else clock + timedelta(cadence.ideal_days)
    contact = None if kept_by is None else clock_day([(kept_by.day, kept_by.weight)], cadence)
    stands_on_it = cadence is not None and clock == begun and clock != contact
    value = warmth(clock, cadence, today)
    return Warmth(value, cadence, kept_by, due, begun if stands_on_it else None)


@dataclass(frozen=True, slots=True)
class Log:
    """What was logged with somebody within the look-back: how many contacts, what they weigh
    together (a full one is 1.0), the first and the last day.
    """

    contacts: int
    weight: float
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class CircleSuggestion:
    """A circle for somebody who has none: the contacts are worth a full one every `every_days`,
    which keeps that circle's rhythm. `circle` is None when nothing was logged.
    """

    person_id: int
    log: Log | None
    every_days: int | None
    circle: Circle | None


def suggest_circle(
    person_id: int, log: Log | None, circles: Sequence[Circle], today: date
) -> CircleSuggestion:
    """The closest circle whose longest interval is kept already; beyond all of them, the one
    without a rhythm.

    The interval is that of the last year, or of up to two years when you have known each other
    longer: somebody met twice last week is not yet met every four days. The numbers are Kith's own.
    """
    if log is None or log.weight <= 0:
        return CircleSuggestion(person_id, None, None, None)
    span = min(LOOK_BACK_DAYS, max(DAYS_OF_YEAR, (today - log.first).days))
    every = max(1, round(span / log.weight))
    return CircleSuggestion(person_id, log, every, _keeping(every, circles))


def _keeping(every: int, circles: Sequence[Circle]) -> Circle | None:
    with_rhythm = [(item.cadence, item) for item in circles if item.cadence]
    shortest_first = sorted(with_rhythm, key=lambda pair: pair[0].ideal_days)
    kept = next((item for cadence, item in shortest_first if every <= cadence.longest_days), None)
    return kept or next((item for item in circles if item.cadence is None), None)


@dataclass(frozen=True, slots=True)
class CircleBudget:
    """What the rhythms of one circle's people ask for a year and what was made in the last 365
    days.

    `circle` is None for people with a rhythm but no circle. `running` is of how many of them
    something can be said: there was contact, or the rhythm has run out since it began.
    """

    circle: Circle | None
    people: int
    asked: float
    made: int
    running: int = 0


@dataclass(frozen=True, slots=True)
class Relaxable:
    """Somebody whose rhythm could be relaxed from `cadence` to `to`, what that saves a year, and
    why them.
    """

    person: Participant
    cadence: Cadence
    to: Cadence
    made: int
    last: date | None

    @property
    def saves(self) -> float:
        """Contacts a year fewer."""
        return yearly(self.cadence) - yearly(self.to)


@dataclass(frozen=True, slots=True)
class Budget:
    """What all rhythms ask for a year against what you made in the last 365 days with the same
    people.

    `others` are contacts with people who have no rhythm. `relax` names whom to relax until what is
    asked fits what you make, the dearest and least reached first; empty when it fits.
    """

    circles: tuple[CircleBudget, ...] = ()
    others: int = 0
    relax: tuple[Relaxable, ...] = field(default=())

    @property
    def asked(self) -> int:
        """Contacts a year."""
        return round(sum(item.asked for item in self.circles))

    def asked_each(self) -> list[int]:
        """What each of `circles` asks for in whole contacts a year, so that they add up to `asked`: the
        largest parts of one are told as a whole one.
        """
        whole = [math.floor(item.asked) for item in self.circles]
        left = self.asked - sum(whole)
        by_part = sorted(range(len(whole)), key=lambda at: whole[at] - self.circles[at].asked)
        for at in by_part[:left]:
            whole[at] += 1
        return whole

    @property
    def made(self) -> int:
        """Contacts of the last 365 days."""
        return sum(item.made for item in self.circles)

    @property
    def has_begun(self) -> bool:
        """Whether anything could have been made yet: not when all rhythms were chosen just now."""
        return any(item.made or item.running for item in self.circles)

    @property
    def saved(self) -> int:
        """How many contacts a year fewer are asked for once all of `relax` are relaxed."""
        return round(sum(item.saves for item in self.relax))


@dataclass(frozen=True, slots=True)
class Cost:
    """Somebody with a rhythm: how many contacts there were in the last 365 days, where the clock
    stands.
    """

    person: Participant
    cadence: Cadence
    made: int
    clock: date | None
    last: date | None


def whom_to_relax(
    costs: Iterable[Cost],
    circles: Sequence[Circle],
    gap: float,
    today: date,
    most: int = MOST_TO_RELAX,
) -> tuple[Relaxable, ...]:
    """People who are due, and whose rhythm could be the next longer one, until `gap` contacts a
    year are saved.

    The one whose rhythm asks for most that was not made comes first; of equals the one waiting
    longest.
    """
    found = [
        item
        for item in costs
        if is_due(item.clock, item.cadence, today) and relaxed(item.cadence, circles)
    ]
    found.sort(
        key=lambda item: (item.made - yearly(item.cadence), item.clock or date.min, item.person.id)
    )
    chosen: list[Relaxable] = []
    for item in found[:most]:
        if gap < 0.5:
            break
        to = relaxed(item.cadence, circles)
        assert to is not None
        chosen.append(Relaxable(item.person, item.cadence, to, item.made, item.last))
        gap -= chosen[-1].saves
    return tuple(chosen)


def relaxed(cadence: Cadence, circles: Sequence[Circle]) -> Cadence | None:
    """The rhythm of the next wider circle; None when there is none that is longer."""
    longer = [
        item.cadence
        for item in circles
        if item.cadence and item.cadence.ideal_days > cadence.ideal_days
    ]
    return min(longer, key=lambda item: item.ideal_days, default=None)
