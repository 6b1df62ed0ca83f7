"""Whether what a need wants done is what an offer does: borrow and lend fit, borrow and sell hardly.

Acts are named in `resources/matching/acts.txt`. The figures are Kith's own.
"""

from __future__ import annotations

from functools import lru_cache
from operator import attrgetter

from desktop_app.domain.matching.words import Act, Side

FITS = 1.1
NOT_SAID = 0.9
OTHER = 0.45
OPPOSED = 0.2

_CLOSE = {
    ("lending", "letting"): 0.8,
    ("lending", "trade"): 0.45,
    ("lending", "giving"): 0.9,
    ("letting", "lending"): 0.9,
    ("letting", "lodging"): 1.0,
    ("lodging", "letting"): 1.0,
    ("letting", "trade"): 0.35,
    ("trade", "giving"): 1.0,
    ("trade", "lending"): 0.4,
    ("trade", "letting"): 0.4,
    ("giving", "lending"): 0.8,
    ("giving", "trade"): 0.6,
    ("trade", "making"): 0.9,
    ("making", "trade"): 0.7,
    ("job", "meeting"): 0.9,
    ("meeting", "job"): 0.9,
    ("meeting", "speaking"): 1.0,
    ("speaking", "meeting"): 1.0,
    ("teaching", "speaking"): 0.6,
    ("speaking", "teaching"): 0.7,
    ("repair", "teaching"): 0.8,
    ("advice", "speaking"): 1.0,
    ("advice", "teaching"): 1.0,
    ("advice", "meeting"): 1.0,
    ("sponsoring", "lending"): 0.8,
    ("volunteering", "job"): 0.3,
    ("job", "volunteering"): 0.3,
}
"""How well the act a need wants (first) is served by another act of an offer."""
_UNASKED = {
    "job": 0.25,
    "trade": 0.7,
    "teaching": 0.7,
    "speaking": 0.65,
    "advice": 0.85,
    "repair": 0.8,
    "lending": 0.85,
    "letting": 0.85,
}
"""What an offer's act counts where the need names none: who needs a cook is not helped by a
restaurant that hires cooks."""
_WANTED = {
    "job": 0.3,
    "teaching": 0.75,
    "lending": 0.8,
    "letting": 0.85,
    "trade": 0.8,
    "speaking": 0.7,
    "sponsoring": 0.7,
}
"""What is left where the need names that act and the offer none."""

_NAMED = attrgetter("name", "side")


@lru_cache(4096)
def fit(wanted: frozenset[Act], given: frozenset[Act]) -> tuple[float, str]:
    """How well the acts fit, as a factor, and the name of the act both sides mean, or "".

    The best pair of acts counts; of those as good, the first by name.
    """
    if not given and not wanted:
        return 1.0, ""
    if not given:
        return max(_alone(act) for act in wanted), ""
    if not wanted:
        return min(_UNASKED.get(act.name, 1.0) for act in given), ""
    best, name = 0.0, ""
    for want in sorted(wanted, key=_NAMED):
        for have in sorted(given, key=_NAMED):
            factor = _pair(want, have)
            if factor > best:
                best, name = factor, want.name if want.name == have.name else ""
    return best, name if best >= 1.0 else ""


def _alone(want: Act) -> float:
    if want.side is Side.GIVES:
        # Who wants to hire a cook is served by any cook.
        return NOT_SAID if want.name == "job" else OTHER
    return _WANTED.get(want.name, NOT_SAID)


def _pair(want: Act, have: Act) -> float:
    if want.name != have.name:
        return _CLOSE.get((want.name, have.name), OTHER)
    if want.side is Side.EITHER or have.side is Side.EITHER:
        return FITS
    return FITS if want.side is not have.side else OPPOSED
