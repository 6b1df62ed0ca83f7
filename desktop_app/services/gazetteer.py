"""The table of places that comes with Kith: towns by their names, in any of the languages it knows.

The files (`resources/places`) are looked into where they lie, by halves, and never read whole: neither
a start nor a search pays for seventy thousand towns.
"""

from __future__ import annotations

import mmap
from functools import cached_property, lru_cache
from pathlib import Path

from desktop_app.domain.whereabouts import said
from desktop_app.domain.whereabouts.choosing import Candidate, Region, locate
from desktop_app.domain.whereabouts.spelling import spelt
from desktop_app.domain.whereabouts.town import At, How, Located, Town

EDITION = "geonames-2026-07"
"""Of what day the table is: what was found in another is looked for again."""
SHORTEST = 2
"""Letters from which on names are completed."""
LOOKED_AT = 60
"""So many of the largest towns whose names begin as typed are looked at."""


class Gazetteer:
    """Towns by name; without a `folder` it knows none. May be asked on any thread. Raises OSError when a
    file is not there.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._known = lru_cache(maxsize=8192)(self._town)

    @cached_property
    def _towns(self) -> mmap.mmap:
        return self._mapped("towns.tsv")

    @cached_property
    def _names(self) -> mmap.mmap:
        return self._mapped("names.tsv")

    def _mapped(self, name: str) -> mmap.mmap:
        assert self._folder is not None
        with (self._folder / name).open("rb") as file:
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

    @cached_property
    def _regions(self) -> dict[tuple[str, str], tuple[str, Region]]:
        """By country and GeoNames' code: the name that is shown, and the names that are compared."""
        found = {}
        assert self._folder is not None
        for line in (self._folder / "regions.tsv").read_text(encoding="utf-8").splitlines():
            country, code, name, iso, others = line.split("\t")
            names = frozenset(spelt(each) for each in (name, *others.split("|")) if each)
            found[country, code] = (name, Region(iso or code, names))
        return found

    def named(self, key: str) -> list[Candidate]:
        """The towns called so, as a name is spelt for looking up; the largest first."""
        if self._folder is None:
            return []
        wanted = key.encode()
        at = self._first(wanted + b"\t")
        line = self._line(at)
        name, _, places = line.partition(b"\t")
        return [self._known(int(each, 16)) for each in places.split()] if name == wanted else []

    def locate(self, text: str, *, whole: bool = False) -> Located:
        """Where the words of a place (`domain.whereabouts.said`) lie; with `whole` all of them name it."""
        return locate(said.read(text), self.named, whole=whole)

    def proposed(self, typed: str, limit: int = 8) -> list[Town]:
        """Towns that may be meant by what is typed: those called so first, then those whose name begins
        so; the largest first. Some milliseconds at most.
        """
        words = said.read(typed)
        if self._folder is None or not words.towns or len(spelt(words.towns[0])) < SHORTEST:
            return []
        first = self.locate(typed)
        found = [first.town] if first.town and first.how is not How.UNKNOWN else []
        beginning = spelt(words.towns[0])
        exact = [each.town for each in self.named(beginning)]
        others = [self._known(at).town for at in self._beginning(beginning)]
        others.sort(key=lambda town: not spelt(town.name).startswith(beginning))
        # Of "Frankfurt, Germ" the part after the comma only narrows.
        beside = tuple(spelt(part) for part in words.beside)
        for town in (*exact, *others):
            if town not in found and _may_be(town, beside):
                found.append(town)
        return found[:limit]

    def _beginning(self, beginning: str) -> list[int]:
        """Where the largest towns stand whose name begins so, the largest first."""
        wanted, at = beginning.encode(), self._first(beginning.encode())
        found = set()
        while (line := self._line(at)).startswith(wanted):
            at += len(line) + 1
            # The largest of that name is enough: the others come when all of it is typed.
            found.add(int(line[line.index(b"\t") + 1 :].split(b" ", 1)[0], 16))
        # The table of towns begins with the largest.
        return sorted(found)[:LOOKED_AT]

    def _first(self, wanted: bytes) -> int:
        """Where the first line begins that is not before `wanted`."""
        names = self._names
        low, high = 0, len(names)
        while low < high:
            middle = names.rfind(b"\n", low, (low + high) // 2) + 1 or low
            if self._line(middle) < wanted:
                low = middle + len(self._line(middle)) + 1
            else:
                high = middle
        return low

    def _line(self, at: int) -> bytes:
        end = self._names.find(b"\n", at)
        return self._names[at : end if end >= 0 else len(self._names)]

    def _town(self, at: int) -> Candidate:
        line = self._towns[at : self._towns.find(b"\n", at)].decode()
        name, country, code, north, east, people = line.split("\t")
        region, compared = self._regions.get((country, code), ("", Region(code, frozenset())))
        town = Town(name, country, region, At(float(north), float(east)), int(people))
        return Candidate(town, compared)


def _may_be(town: Town, beside: tuple[str, ...]) -> bool:
    """Whether what is typed after the comma may be the beginning of its region or country."""
    from desktop_app.domain.postal.countries import country_code

    return all(
        spelt(town.region).startswith(part)
        or town.country.casefold().startswith(part)
        or country_code(part) == town.country
        for part in beside
    )
