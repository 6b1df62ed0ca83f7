"""How likely somebody you know helps you on: the first step of every way.

    chance = 0.25 + 0.65 · strength      contact was logged within two years
           = 0.30                        contact longer ago: a dormant tie helps as well as a live one
           = 0.30                        nothing logged, but kept close: a circle, a star, what they were to you
           = 0.05                        a card in the address book and no more

The highest that holds counts. Strength is `domain.strength`'s, in which who began weighs as well:
that is all that is known of willingness as long as nobody was asked. An ask that nobody answered
halves the chance for a season, a no for a year. That revived dormant ties are at least as useful as
live ones is Levin, Walter and Murnighan's finding (Organization Science 22, 2011); the numbers are
Kith's own.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from desktop_app.domain.guards import Asks, hesitates
from desktop_app.domain.strength import Level, Strength
from desktop_app.domain.ways.ties import Tie, TieKind, cost_of

DORMANT = KEPT = 0.30
CARD = 0.05
FROM, BY_STRENGTH = 0.25, 0.65

LEAST_FIRST = cost_of(FROM + BY_STRENGTH)
"""No first step costs less."""
MOST_LAID_OUT = cost_of(DORMANT)
"""A search knows from the start whom it costs less to ask than a dormant tie; whoever was in touch
within two years, that is, but for those who hesitate.
"""


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """How you stand to somebody of your address book.

    `last` is the last local day of contact, `kept` whether a circle, a star, a rhythm, a relation
    to you or what they were to you in a position says you know them. `asks` is what you asked of
    them.
    """

    person_id: int
    strength: Strength = field(default_factory=lambda: Strength(0.0, Level.NONE))
    last: date | None = None
    kept: bool = False
    asks: Asks = field(default_factory=Asks)

    @property
    def is_known(self) -> bool:
        """Whether more is known of the two of you than a card."""
        return self.last is not None or self.kept

    def chance(self, today: date) -> float:
        """The chance that they help you on, asked on that local day."""
        found = CARD
        if self.strength.contacts:
            found = FROM + BY_STRENGTH * self.strength.value
        elif self.last is not None:
            found = DORMANT
        if self.kept:
            found = max(found, KEPT)
        return found / 2 if hesitates(self.asks, today) else found

    def tie(self) -> Tie:
        """What the first step stands on."""
        if self.last is not None:
            return Tie(TieKind.CONTACT, day=self.last, count=self.strength.contacts)
        return Tie(TieKind.KEPT if self.kept else TieKind.CARD)


def first_cost(known: Acquaintance, today: date, *, by_closeness: bool = True) -> float:
    """The cost of asking them first on that local day.

    Without `by_closeness` all whom you know cost the same, as a dormant tie does: for help with a
    job, where closeness is no merit.
    """
    if by_closeness or not known.is_known:
        return cost_of(known.chance(today))
    return cost_of(DORMANT / 2 if hesitates(known.asks, today) else DORMANT)
