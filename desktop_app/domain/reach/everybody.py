"""Everybody Reach looks at, in groups of people of the same fields and circle."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress


@dataclass(frozen=True, slots=True)
class Alike:
    """People of the same circle (None: of none) and the same fields of work."""

    circle: int | None
    fields: tuple[str, ...]
    people: Sequence[int]


class Everybody:
    """All people who count for Reach. There are far fewer groups than people, so what depends on
    fields and circle alone is asked once a group.
    """

    def __init__(self, groups: Iterable[Alike]) -> None:
        self.groups = tuple(groups)
        self._group_of: dict[int, int] = {}
        for number, group in enumerate(self.groups):
            self._group_of.update(dict.fromkeys(group.people, number))

    def __len__(self) -> int:
        return len(self._group_of)

    def __contains__(self, person: int) -> bool:
        return person in self._group_of

    def alike(self, person: int) -> Alike:
        """The group somebody is in; raises KeyError for whoever does not count."""
        return self.groups[self._group_of[person]]

    def counted(self, people: Sequence[int]) -> list[tuple[Alike, int]]:
        """How many of these are in each group; who does not count is left out."""
        numbers = Counter(map(self._group_of.get, people))
        return [(self.groups[at], count) for at, count in numbers.items() if at is not None]

    def of_groups(self, people: Sequence[int], wanted: Collection[int]) -> tuple[int, ...]:
        """Who of these is in the groups of those places in `groups`, in their order."""
        kept = frozenset(wanted)
        return tuple(compress(people, map(kept.__contains__, map(self._group_of.get, people))))

    def fields(self) -> Mapping[tuple[str, ...], list[int]]:
        """The people of each set of fields, by id; none whose field is not known."""
        found: dict[tuple[str, ...], list[int]] = {}
        for group in self.groups:
            if group.fields:
                found.setdefault(group.fields, []).extend(group.people)
        return found
