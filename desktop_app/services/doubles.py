"""People who may be in the address book twice: found, explained, told apart."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from concurrent.futures import Future
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Done, Step
from desktop_app.domain.doubles.channels import number_tail
from desktop_app.domain.doubles.finding import DoubleFinder
from desktop_app.domain.doubles.groups import groups_of
from desktop_app.domain.doubles.nicknames import Nicknames
from desktop_app.domain.errors import InvalidValueError, NotFoundError
from desktop_app.services.command import command
from desktop_app.services.phone_numbers import NumberMatcher, shown
from desktop_app.services.region import region_of
from desktop_app.storage import doubles
from desktop_app.storage.queries import doubles as doubles_queries
from desktop_app.storage.queries import people

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.doubles.candidate import Candidate
    from desktop_app.domain.doubles.groups import Group
    from desktop_app.domain.doubles.scoring import Double
    from desktop_app.domain.timeline import Participant
    from desktop_app.storage.engine.store import Store

_AT_ONCE = 500
NICKNAMES = "nicknames.txt"


class Doubles:
    """Finds doubles. `words` is the folder with the list of short forms of names, None for none."""

    def __init__(self, store: Store, words: Path | None) -> None:
        self._store, self._words = store, words

    def find(
        self,
        among: Collection[int] | None = None,
        progress: Callable[[int, int], None] = lambda done, all_: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> list[Double]:
        """Pairs of people not in the trash who may be one, the surest first, without those told
        apart; with `among` (ids) only pairs with one of them. Changes nothing.

        Takes seconds in a large address book, so call it on a worker thread. `progress` is told how
        many pairs of how many were compared. Raises `Cancelled` when `is_cancelled` says so.
        """
        db = self._store.reader
        matcher = NumberMatcher(region_of(db))
        finder = DoubleFinder(doubles_queries.candidates(db), self._nicknames(), matcher.same)
        try:
            return finder.find(among, doubles_queries.told_apart(db), progress, is_cancelled)
        finally:
            finder.let_go()

    def like(self, candidate: Candidate, ids: Sequence[int]) -> list[Double]:
        """Who of those ids (some hundreds at most) may be somebody who is not here, the surest
        first; `other` of each is the one who is here.
        """
        people = [candidate, *doubles_queries.candidates(self._store.reader, ids)]
        finder = DoubleFinder(
            people, self._nicknames(), NumberMatcher(region_of(self._store.reader)).same
        )
        return finder.find({candidate.id})

    def same_number(self, one: str, other: str) -> bool:
        """Whether two phone numbers are one."""
        tail = number_tail(one)
        same = bool(tail) and tail == number_tail(other)
        return same and NumberMatcher(region_of(self._store.reader)).same(one, other)

    def people(self, found: Iterable[Double]) -> dict[int, Participant]:
        """Id, name and uid of everybody in those pairs who is still here, by id."""
        ids = sorted({row for double in found for row in double.pair})
        db = self._store.reader
        people_by_id: dict[int, Participant] = {}
        for first in range(0, len(ids), _AT_ONCE):
            people_by_id |= people.participants(db, ids[first : first + _AT_ONCE])
        return people_by_id

    def groups(self, found: Sequence[Double]) -> list[Group]:
        """Those pairs of `found` that are sure, put together: the one to keep of each, and of whom
        every other one is a copy. Reads everybody in them.
        """
        sure = [double for double in found if double.is_sure]
        ids = sorted({row for double in sure for row in double.pair})
        db = self._store.reader
        people_by_id = {
            person.id: person
            for first in range(0, len(ids), _AT_ONCE)
            for person in doubles_queries.candidates(db, ids[first : first + _AT_ONCE])
        }
        there = [double for double in sure if {double.one, double.other} <= people_by_id.keys()]
        return groups_of(there, people_by_id)

    def compared(self) -> int:
        """How many people are compared: all who are not in the trash."""
        return doubles_queries.living(self._store.reader)

    def reach(self, ids: Sequence[int]) -> dict[int, str]:
        """By what people without a word about themselves are known: the first e-mail address or
        number of each, as it is read here, by id; some hundreds at once.
        """
        db = self._store.reader
        region = region_of(db)
        found = doubles_queries.first_reach(db, ids)
        return {row: shown(value, region) for row, value in found.items()}

    def between(self, one: int, other: int) -> Double:
        """What two people have in common, told apart or not, in whatever measure; raises
        NotFoundError when one is gone.
        """
        db = self._store.reader
        pair = doubles_queries.candidates(db, [one, other])
        if len(pair) < 2:
            raise NotFoundError("person-is-gone")
        matcher = NumberMatcher(region_of(db))
        return DoubleFinder(pair, self._nicknames(), matcher.same).between()

    def _nicknames(self) -> Nicknames:
        if self._words is None:
            return Nicknames()
        return Nicknames((self._words / NICKNAMES).read_text(encoding="utf-8"))

    @command
    def tell_apart(self, one: int, other: int, today: date) -> Future[Done[None]]:
        """Keep on a local day that two people are not one: they are not found again.

        Fails with InvalidValueError for one and the same, NotFoundError when one is gone.
        """
        if one == other:
            raise InvalidValueError("other_id", "doubles-need-two")
        names = people.participants(self._store.reader, [one, other])
        if len(names) < 2:
            raise NotFoundError("person-is-gone")
        return self._store.write(
            Step("doubles.apart", names[one].name, to=names[other].name),
            lambda db: doubles.tell_apart(db, one, other, today),
        )
