"""What tells that two people know each other, and what a step along it costs.

    cost = −log2(chance that the step succeeds)

so the costs of a way add up where the chances multiply, and the cheapest way is the likeliest. Two
people who share an organisation or an event are tied through it and never pair by pair:

    chance through a group = base · min(1, 8 / people there) · 2^(−years since / 10)

of whom eight are all taken to know each other, and of many each knows few: so the largest
organisation does not become everybody's way in. That larger groups tie less is common to measures
of ties by affiliation (Newman, "Scientific collaboration networks II", Physical Review E 64, 2001,
weighs a shared paper by 1 / (authors − 1)). The chances themselves are Kith's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from math import log2

ALL_KNOW_EACH_OTHER = 8
"""Of so many at one place everybody is taken to know everybody."""
HALF_AFTER_YEARS = 10


class TieKind(Enum):
    """What a step of a way stands on.

    The first group holds between two others, the second is how you stand to your helper, the last
    two are how somebody stands to the organisation one wants to reach.
    """

    CONFIRMED = "confirmed"
    RELATION = "relation"
    INTRODUCED = "introduced"
    ORGANISATION = "organisation"
    EVENT = "event"
    ENTRY = "entry"

    CONTACT = "contact"
    KEPT = "kept"
    CARD = "card"

    THERE = "there"
    WAS_THERE = "was-there"


CHANCES: dict[TieKind, float] = {
    TieKind.CONFIRMED: 0.5,
    TieKind.RELATION: 0.5,
    TieKind.INTRODUCED: 0.4,
    TieKind.ENTRY: 0.4,
    TieKind.ORGANISATION: 0.35,
    TieKind.EVENT: 0.25,
    TieKind.THERE: 1.0,
    TieKind.WAS_THERE: 0.35,
}
"""The chance that such a tie carries a request on; of groups the one among few and this year. Also
of the surest tie no more than one request in two is passed on, so each more step costs something.
"""


@dataclass(frozen=True, slots=True)
class Tie:
    """The reason of one step, as data: its kind and what can be said of it.

    `text` is a relation, the name of an organisation, what an entry was about, or the title of who
    is at the organisation wanted. `since` and `until` are the years both were there; `day` the
    local day of the event, of the entry or of the last contact; `size` how many positions
    there are at the organisation, or how many people took part; `count` how many contacts were logged within two years; `row_id` the
    row of the organisation or of the entry. A relation says what the second is to the first, and
    one who introduced is the second, unless `turned`.
    """

    kind: TieKind
    text: str = ""
    since: int | None = None
    until: int | None = None
    day: date | None = None
    size: int = 0
    count: int = 0
    row_id: int = 0
    turned: bool = False


def cost_of(chance: float) -> float:
    """The cost of a step that succeeds with that chance, 0 < chance ≤ 1."""
    return -log2(chance)


def direct_cost(kind: TieKind) -> float:
    """The cost of a tie of one person to another, or of somebody to the organisation they are at."""
    return cost_of(CHANCES[kind])


def group_cost(kind: TieKind, size: int, years_ago: float = 0.0) -> float:
    """The cost of getting from one to another through a group of `size` people, you left out, that
    came together `years_ago`, in years; nothing is gained by one that lies ahead.
    """
    crowd = log2(max(size, ALL_KNOW_EACH_OTHER) / ALL_KNOW_EACH_OTHER)
    return direct_cost(kind) + crowd + max(0.0, years_ago) / HALF_AFTER_YEARS


def left_cost(years_ago: float) -> float:
    """The cost of the last step to an organisation by somebody who left it so many years ago."""
    return direct_cost(TieKind.WAS_THERE) + max(0.0, years_ago) / HALF_AFTER_YEARS


LEAST_COST = min(direct_cost(kind) for kind in CHANCES if kind is not TieKind.THERE)
"""No step between two people costs less, in the units of `cost_of`."""
