"""How evenly people are spread over kinds: fields of work, circles.

    Blau      B = 1 − Σ p²            the chance that two drawn at random are of different kinds
              B · K / (K − 1)         the same from 0 to 1, whatever the number of kinds
    Shannon   H = −Σ p · ln p         0 for one kind, ln K for K equal ones
    evenness  H / ln K                (Pielou)

with p the share of each of the K kinds that somebody is of. Blau, "Inequality and Heterogeneity"
(1977), after Simpson (Nature 163, 1949); Shannon, "A mathematical theory of communication" (Bell
System Technical Journal 27, 1948); Pielou, Journal of Theoretical Biology 13, 1966.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from math import log


@dataclass(frozen=True, slots=True)
class Diversity:
    """The figures over `people` of whom the kind is known, and over how many `kinds`. Those that
    need two kinds are None with fewer.
    """

    people: float
    kinds: int
    blau: float
    blau_normalised: float | None
    shannon: float
    evenness: float | None


def diversity(counts: Collection[float]) -> Diversity | None:
    """Of how many there are of each kind; kinds of which there is nobody are left out. Somebody of
    several kinds may count as a part of each. None without anybody.

    Raises ValueError for a count below 0.
    """
    if any(count < 0 for count in counts):
        raise ValueError("nobody can be fewer than none")
    found = [count for count in counts if count]
    total, kinds = sum(found), len(found)
    if not total:
        return None
    shares = [count / total for count in found]
    blau = 1 - sum(share * share for share in shares)
    shannon = -sum(share * log(share) for share in shares) if kinds > 1 else 0.0
    if kinds == 1:
        return Diversity(total, 1, 0.0, None, 0.0, None)
    return Diversity(total, kinds, blau, blau * kinds / (kinds - 1), shannon, shannon / log(kinds))
