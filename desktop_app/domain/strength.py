"""How strong a tie is, from what was logged in the last two years; the numbers behind it are kept,
to be said in words.

    strength = 0.35 · often + (0.30 · recent + 0.20 · rich + 0.15 · mutual) · known        (0 to 1)

    often    log(1 + contacts) / log(1 + 104), at most 1: weekly for two years is as often as it gets, and the tenth
             contact tells more than the hundredth
    recent   2^(−days since the last contact / 180)
    rich     the mean weight of the kinds of contact, the same table the clock of a rhythm uses
    mutual   (2 · min(you, they) + 1) / (you + they + 2), of the contacts of which is known who started them: a half
             when nothing is known, near 1 when both begin as often, near 0 when always one does
    known    contacts / (contacts + 1): one coffee today is recent and rich and tells little of a tie, so these three
             count half for one contact, three quarters for three

What is looked at comes from research. Marsden and Campbell ("Measuring tie strength", Social Forces
63, 1984) found closeness to mark a tie best, and frequency and length of acquaintance to be drawn
upwards by neighbours and colleagues: so frequency counts by its logarithm and only with the other
three. Gilbert and Karahalios ("Predicting tie strength with social media", CHI 2009) found the days
since the last word among the strongest single signs, beside intimacy and reciprocity. Roberts and
Dunbar (Human Nature 26, 2015) saw friendships fade over 18 months without contact, of which the
half-life leaves an eighth. The shares, the half-life, what is known from few contacts and the
bounds of the levels are Kith's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from math import log
from typing import TYPE_CHECKING

from desktop_app.domain.timeline import Starter

if TYPE_CHECKING:
    from desktop_app.domain.timeline import InteractionKind

WINDOW_DAYS = 730
HALF_LIFE_DAYS = 180
AS_OFTEN_AS_IT_GETS = 104
OFTEN, RECENT, RICH, MUTUAL = 0.35, 0.30, 0.20, 0.15


class Level(Enum):
    """Strength in a word. NONE is for no contact within the two years."""

    NONE = "none"
    FAINT = "faint"
    WEAK = "weak"
    STEADY = "steady"
    STRONG = "strong"


_BOUNDS = ((0.7, Level.STRONG), (0.5, Level.STEADY), (0.3, Level.WEAK), (0.0, Level.FAINT))


@dataclass(frozen=True, slots=True)
class Tally:
    """How many contacts of one kind, started by one side, there were within the window, and the
    last day of them.
    """

    kind: InteractionKind
    starter: Starter | None
    count: int
    last: date


@dataclass(frozen=True, slots=True)
class Strength:
    """How strong a tie is, with the numbers behind it.

    `contacts` counts what was logged within the window and carries weight; `you_started` and
    `they_started` those of which it is known. `mostly` is the kind of at least half of them. `last`
    is the newest, also from before the window, or still to come. `uncounted` is whether there are
    entries with them all the same, of kinds that weigh nothing.
    """

    value: float
    level: Level
    contacts: int = 0
    you_started: int = 0
    they_started: int = 0
    mostly: InteractionKind | None = None
    last: date | None = None
    uncounted: bool = False


def strength(
    tallies: Iterable[Tally],
    weights: Mapping[InteractionKind, int],
    today: date,
    last: date | None = None,
    *,
    uncounted: bool = False,
) -> Strength:
    """How strong a tie is. `last` is the newest contact of all, for one that is older than the
    window; `uncounted` as in `Strength`.
    """
    counted = [item for item in tallies if weights.get(item.kind, 0) > 0]
    contacts = sum(item.count for item in counted)
    if not contacts:
        return Strength(0.0, Level.NONE, last=last, uncounted=uncounted)
    you = sum(item.count for item in counted if item.starter is Starter.YOU)
    they = sum(item.count for item in counted if item.starter is Starter.THEY)
    newest = max(item.last for item in counted)
    often = min(1.0, log(1 + contacts) / log(1 + AS_OFTEN_AS_IT_GETS))
    recent = 0.5 ** (max(0, (today - newest).days) / HALF_LIFE_DAYS)
    rich = sum(item.count * weights[item.kind] for item in counted) / contacts / 100
    mutual = (2 * min(you, they) + 1) / (you + they + 2)
    known = contacts / (contacts + 1)
    value = OFTEN * often + (RECENT * recent + RICH * rich + MUTUAL * mutual) * known
    return Strength(value, level(value), contacts, you, they, _mostly(counted, contacts), newest)


def level(value: float) -> Level:
    """The word for a strength above nothing."""
    return next(word for bound, word in _BOUNDS if value >= bound)


def _mostly(counted: list[Tally], contacts: int) -> InteractionKind | None:
    by_kind: dict[InteractionKind, int] = {}
    for item in counted:
        by_kind[item.kind] = by_kind.get(item.kind, 0) + item.count
    kind = max(by_kind, key=lambda kind: by_kind[kind])
    return kind if 2 * by_kind[kind] >= contacts else None
