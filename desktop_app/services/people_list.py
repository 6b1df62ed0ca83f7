"""Which people a list shows and what its rows say: search, filters and order."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.names import fold
from desktop_app.domain.people_query import PeopleQuery, PersonLine, Scope, Sort
from desktop_app.storage.queries import people_list, search

if TYPE_CHECKING:
    from desktop_app.storage.engine.store import Store

FIRST_ROWS = 60
QUICK = 500
"""People who can be put in order within a keystroke."""
KEEP_ORDERS = 4


class PeopleList:
    """Reads for people lists. All reads are synchronous and may be called on any thread.

    Orders without text are remembered until people change, so that typing only intersects sets.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._orders: dict[tuple[PeopleQuery, date], Sequence[int]] = {}
        self._version = 0
        store.listen(self._changed, first=True)

    def ids(self, query: PeopleQuery, today: date) -> Sequence[int]:
        """Every person `query` wants, in order. `today` is the local day.

        With text, people whose name begins with it come first, then others whose names match, then
        the rest; within each the query's order holds. Up to some 100 ms at 100,000 people: call it
        off the UI thread.
        """
        ordered = self._ordered(replace(query, text=""), today)
        if not search.tokens(query.text):
            return ordered if not query.text.strip() else []
        matched = search.people_matching(self._store.reader, query.text)
        found = [row for row in ordered if row in matched]
        return found if query.sort is not Sort.NAME else self._names_first(found, query.text)

    def first(self, query: PeopleQuery, today: date) -> tuple[Sequence[int], bool] | None:
        """The head of `ids`, quick enough for the UI thread, and whether it is all of it; None when
        only `ids` can tell.

        With text: all who match, when they are no more than some thousands; else names that begin
        with it, then some of those who match.
        """
        db = self._store.reader
        if not query.text.strip():
            if query.sort is Sort.WARMTH:
                return None
            return people_list.ids(db, query, today, FIRST_ROWS), False
        beginning = people_list.starting_with(db, fold(query.text.strip()), FIRST_ROWS)
        plain = not query.has_filter and query.scope is Scope.PEOPLE and query.sort is Sort.NAME
        if plain and len(beginning) >= FIRST_ROWS:
            return beginning, False
        if len(query.text.strip()) < search.SHORTEST_QUICK:
            return None
        matched = search.people_matching(db, query.text, QUICK + 1)
        whole = len(matched) <= QUICK
        # Of too many, a page is enough to look at until all are in order; a filter may leave few of
        # those it is given.
        some = sorted(matched)[: FIRST_ROWS if plain and not whole else 2 * QUICK]
        found = people_list.ids(db, query, today, among=some)
        if whole:
            return (
                self._names_first(found, query.text) if query.sort is Sort.NAME else found
            ), True
        return (list(dict.fromkeys([*beginning, *found]))[:FIRST_ROWS] if plain else found), False

    def lines(self, ids: Sequence[int]) -> list[PersonLine]:
        """What the rows of those people show, in the order asked for; quick for a page of a
        hundred.
        """
        return people_list.lines(self._store.reader, ids)

    def line(self, person_id: int) -> PersonLine | None:
        """The row of one person, None when they are gone."""
        found = self.lines((person_id,))
        return found[0] if found else None

    def count(self, query: PeopleQuery, today: date) -> int:
        """How many people `query` wants."""
        if query.text.strip():
            return len(self.ids(query, today))
        return people_list.count(self._store.reader, query, today)

    def anybody(self) -> bool:
        """Whether there is anybody at all, also in archive or trash; instant."""
        return people_list.anybody(self._store.reader)

    def counts(self) -> dict[Scope, int]:
        """How many people each scope holds."""
        return people_list.counts(self._store.reader)

    def _ordered(self, query: PeopleQuery, today: date) -> Sequence[int]:
        key = (query, today)
        with self._lock:
            known, version = self._orders.get(key), self._version
        if known is not None:
            return known
        found = people_list.ids(self._store.reader, query, today)
        with self._lock:
            if version == self._version:
                while len(self._orders) >= KEEP_ORDERS:
                    self._orders.pop(next(iter(self._orders)))
                self._orders[key] = found
        return found

    def _names_first(self, found: Sequence[int], text: str) -> list[int]:
        wanted = fold(text.strip())
        beginning = set(people_list.starting_with(self._store.reader, wanted, -1))
        named = set(found) if len(wanted) == 1 else search.names_matching(self._store.reader, text)
        rank = [0 if row in beginning else 1 if row in named else 2 for row in found]
        return [
            row
            for level in range(3)
            for row, place in zip(found, rank, strict=True)
            if place == level
        ]

    def _changed(self, changes: ChangeSet) -> None:
        if (
            changes.touches(Noun.PERSON)
            or changes.touches(Noun.CIRCLE)
            or changes.touches(Noun.TAG)
        ):
            with self._lock:
                self._version += 1
                self._orders.clear()
