"""Which of several towns of one name an address means."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from desktop_app.domain.postal.countries import country_code
from desktop_app.domain.whereabouts.postcodes import regions_of
from desktop_app.domain.whereabouts.said import Said, cut, shortened
from desktop_app.domain.whereabouts.spelling import spelt
from desktop_app.domain.whereabouts.town import How, Located, Town, distance_km

RIVAL = 20
"""A town with one in so many inhabitants of the likeliest may be the one that is meant."""
NEIGHBOUR_KM = 30
"""So near to the likeliest it is a part of it, and no other place."""


class Region(NamedTuple):
    """A region by its code in ISO 3166-2 without the country, and all its names as they are
    spelt.
    """

    code: str
    names: frozenset[str]


class Candidate(NamedTuple):
    """A town that is called so, and its region."""

    town: Town
    region: Region


def locate(
    said: Said, named: Callable[[str], Sequence[Candidate]], *, whole: bool = False
) -> Located:
    """The town an address means; `named` gives the towns of a name as it is spelt, the largest first.

    What is said of region, country and postal code decides; else the largest of them is the likeliest
    one, a guess unless it is far larger than the others. With `whole` no word of a name may be left over.
    """
    country = next(filter(None, map(country_code, reversed(said.beside))), "")
    if not country and len(said.towns) > 1 and len(said.beside) == 0:
        country = country_code(said.towns[-1])
    beside = frozenset(spelt(words) for words in said.beside)
    for keys_of in (shortened,) if whole else (shortened, cut):
        for key in [key for name in said.towns for key in keys_of(name)]:
            if found := _fitting(named(key), key, country, beside, said.postal_code):
                return _best(found, whole=keys_of is shortened)
    return Located(How.UNKNOWN)


def _fitting(
    found: Sequence[Candidate], key: str, country: str, beside: frozenset[str], code: str
) -> list[Candidate]:
    """Those that what else is said does not rule out."""
    there = [each for each in found if not country or each.town.country == country]
    called = [each for each in found if _is_called(each.region, beside - {key})]
    if not there:
        # "MA" is Morocco, and Massachusetts.
        return called
    coded = [each for each in there if each.region.code in regions_of(each.town.country, code)]
    return [each for each in there if each in called] or coded or there


def _is_called(region: Region, beside: frozenset[str]) -> bool:
    return any(words in region.names or words == region.code.casefold() for words in beside)


def _best(found: Sequence[Candidate], *, whole: bool) -> Located:
    best, *others = sorted((each.town for each in found), key=lambda town: -town.population)
    rivals = [town for town in others if distance_km(town.at, best.at) > NEIGHBOUR_KM]
    rival = max((town.population for town in rivals), default=0)
    doubtful = bool(rivals) and rival * RIVAL >= best.population
    return Located(How.SURE if whole and not doubtful else How.GUESS, best)
