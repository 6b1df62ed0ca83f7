"""What is read for paper. Everything here reads only; the laying out and painting is the window's."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.domain.households import with_household_address
from desktop_app.domain.people_query import Sort
from desktop_app.storage.queries import circles, households, printed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop_app.domain.households import Together
    from desktop_app.domain.person import Contact
    from desktop_app.storage.engine.store import Store

AT_ONCE = 400
"""People read at once: little memory, and as quick as more."""


class Listed(NamedTuple):
    """Somebody in a directory, and the letter they stand under."""

    id: int
    letter: str


class Printing:
    """Reads for directories, labels and pages. They may be called on any thread, and of many people
    take seconds: off the UI thread.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def in_order(self, ids: Sequence[int] | None, *, by_family: bool = False) -> list[Listed]:
        """Those people by their names, in the order of this address book, each once; None: everybody
        but who is in the archive or the trash.
        """
        sort = Sort.FAMILY if by_family else Sort.NAME
        return [Listed(*row) for row in printed.in_order(self._store.reader, ids, sort)]

    def contacts(self, ids: Sequence[int]) -> list[Contact]:
        """Those people that exist, in that order, with channels, positions, dates, tags and circle; who
        has no address has that of their household.
        """
        db = self._store.reader
        names = {circle.id: circle.name for circle in circles.all_circles(db)}
        found = []
        for some in _in_parts(ids):
            for contact in printed.contacts(db, some):
                contact.circle = names.get(contact.person.circle_id or 0, "")
                found.append(with_household_address(contact))
        return found

    def together(self, contacts: Sequence[Contact]) -> dict[int, Together]:
        """The households these people live in, with all who do, by id; some hundreds at once."""
        ids = {home.household.id for contact in contacts for home in contact.homes}
        return households.together(self._store.reader, ids) if ids else {}

    def once_a_household(self, ids: Sequence[int]) -> list[int]:
        """Those people in their order, of each household the first."""
        homes = households.of_people(self._store.reader, ids)
        seen: set[int] = set()
        found = []
        for row in ids:
            home = homes.get(row)
            if home not in seen:
                found.append(row)
            if home is not None:
                seen.add(home)
        return found

    def of_other_households(self, ids: Sequence[int], others: Sequence[int]) -> list[int]:
        """Those of these people who live with none of the `others`."""
        homes = households.of_people(self._store.reader, [*ids, *others])
        there = {homes[row] for row in others if row in homes}
        return [row for row in ids if homes.get(row) not in there]

    def rhythms(self, ids: Sequence[int]) -> dict[int, int]:
        """How many days are meant to lie between two contacts, of those people who have a rhythm."""
        found: dict[int, int] = {}
        for some in _in_parts(ids):
            found |= printed.rhythms(self._store.reader, some)
        return found

    def by_address(
        self, ids: Sequence[int], stop: Callable[[], bool] = lambda: False
    ) -> tuple[list[int], list[int]]:
        """Those of these people who have an address, and those who have none, each in the order they
        were given in; what was found until `stop` became true.
        """
        having: list[int] = []
        lacking: list[int] = []
        for some in _in_parts(ids):
            if stop():
                break
            found = printed.with_address(self._store.reader, some)
            for row in some:
                (having if row in found else lacking).append(row)
        return having, lacking

    def names(self, ids: Sequence[int]) -> list[str]:
        """The names of those people, for a sentence: some hundreds at most."""
        return printed.names(self._store.reader, ids)


def _in_parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for first in range(0, len(ids), AT_ONCE):
        yield ids[first : first + AT_ONCE]
