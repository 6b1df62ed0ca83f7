"""Which people a list shows and what its rows say: search, filters and order."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.domain.changes import ChangeSet, Done, Noun, Step
from desktop_app.domain.people_query import PeopleQuery, PersonLine, Scope, Sort
from desktop_app.domain.rules.rule import Group, How, Rule
from desktop_app.services.command import command
from desktop_app.storage.queries import people_list, search

if TYPE_CHECKING:
    from concurrent.futures import Future

    from desktop_app.domain.found import Found, Reason
    from desktop_app.storage.engine.store import Store

FIRST_ROWS = 60
KEEP_ORDERS = 4
SHORTEST_SOON = search.SHORTEST_QUICK
"""Letters from which on `find_soon` has an answer."""
QUICK_COUNTED = 500
"""Of more people than these a query of counted ones is no longer quick."""
QUICK = frozenset(
    {("due", "is"), ("starred", "is"), ("circle", "is"), ("tag", "is"), ("organisation", "ever"),
     ("contact", "silent"), ("standing", "before")}
)  # fmt: skip
"""Kinds and comparisons of rules whose first people an index has within a keystroke."""
LOOKED_AT = 200
"""People whose names begin as typed, of whom the first in the list is gone to."""


def _is_quick(rules: Group) -> bool:
    return not rules.parts or (
        rules.how is How.ALL
        and all(isinstance(part, Rule) and part[:2] in QUICK for part in rules.parts)
    )


def asks_places(rules: Group) -> bool:
    """Whether a rule asks who is near a place: what was added may have to be looked up first."""
    return any(rule.kind == "near" for rule in rules.rules())


def is_touched(rules: Group, changes: ChangeSet) -> bool:
    """Whether somebody may fit the rules, or fit them no more, since that was committed; not asked
    of what changes people themselves.
    """
    from desktop_app.domain.rules.news import NEWS

    return any(
        changes.touches(Noun(noun)) for rule in rules.rules() for noun in NEWS.get(rule.kind, ())
    )


class PeopleList:
    """Reads for people lists. All reads are synchronous and may be called on any thread.

    Orders without text are remembered until people change, so that typing only intersects sets.
    """

    def __init__(self, store: Store, locate: Callable[[], None] = lambda: None) -> None:
        """`locate` looks up the words of places that were not looked for yet."""
        self._store, self._locate = store, locate
        self._lock = threading.Lock()
        self._orders: dict[tuple[PeopleQuery, date], Sequence[int]] = {}
        self._letters: dict[tuple[PeopleQuery, date], list[tuple[str, int]]] = {}
        self._version = 0
        store.listen(self._changed, first=True)

    def ids(self, query: PeopleQuery, today: date) -> Sequence[int]:
        """Every person `query` wants, in order. `today` is the local day.

        With text, in the order of `finding.find`. Up to some 100 ms at 100,000 people, with a text
        that stands in every entry a second: call it off the UI thread.
        """
        return self.find(query, today).ids

    def find(
        self, query: PeopleQuery, today: date, stop: Callable[[], bool] | None = None
    ) -> Found:
        """The same, with the entries by which some were found. Raises StoppedError soon after
        `stop` becomes true.
        """
        from desktop_app.domain.found import Found
        from desktop_app.services import finding

        ordered = self._ordered(replace(query, text=""), today)
        if not query.text.strip():
            return Found(ordered)
        return finding.find(self._store.reader, query, today, ordered, stop)

    def find_soon(self, query: PeopleQuery, today: date) -> Found | None:
        """The beginning of what `find` answers to a query with text, or all of it, in some
        milliseconds; None when only `find` can tell.
        """
        from desktop_app.services import finding

        if len(query.text.strip()) < SHORTEST_SOON or asks_places(query.rules):
            return None
        return finding.find_soon(self._store.reader, query, today)

    def with_number(self, text: str, today: date, limit: int) -> list[tuple[PersonLine, str]]:
        """The rows of people with a telephone number typed as `text` in any form, each with the
        number as it is read here; for a thread.
        """
        from desktop_app.services import finding

        return finding.with_number(self._store.reader, text, today, limit)

    def reasons(
        self, text: str, lines: Sequence[PersonLine], entries: Mapping[int, int]
    ) -> dict[int, Reason]:
        """Why the people of some rows were found by `text`, where the row does not show it; quick
        for a page of a hundred. `entries` are those of `Found`.
        """
        from desktop_app.services import finding

        return finding.reasons(self._store.reader, text, lines, entries)

    def first(self, query: PeopleQuery, today: date) -> tuple[Sequence[int], bool] | None:
        """The head of `ids`, quick enough for the UI thread, and whether it is all of it; None when
        only `ids` can tell.

        With text: those who are found by what they are, all when they are no more than some
        hundreds; else names that begin with it, then some of those who match. What was logged is
        not looked at.
        """
        db = self._store.reader
        if asks_places(query.rules):
            return None
        if query.counted is not None and len(query.counted.people) > QUICK_COUNTED:
            return None
        if not query.text.strip():
            if query.sort is Sort.WARMTH:
                return None
            if not _is_quick(query.rules):
                return None
            return people_list.ids(db, query, today, FIRST_ROWS), False
        from desktop_app.services.finding import QUICK, matched_soon, names_first

        beginning = people_list.starting_with(db, query.text.strip(), FIRST_ROWS)
        plain = not query.has_filter and query.scope is Scope.PEOPLE and query.sort is Sort.NAME
        if plain and len(beginning) >= FIRST_ROWS:
            return beginning, False
        if len(query.text.strip()) < search.SHORTEST_QUICK:
            return None
        matched = matched_soon(db, query.text, QUICK + 1)
        if matched is None:
            return None
        if len(matched) <= QUICK:
            found = people_list.ids(db, query, today, among=list(matched))
            return names_first(db, found, query), True
        # Of too many, a page is enough to look at until all are in order; a filter may leave few of
        # those it is given.
        some = sorted(matched)[: FIRST_ROWS if plain else 2 * QUICK]
        found = people_list.ids(db, query, today, among=some)
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

    def line_of(self, uid: str) -> PersonLine | None:
        """The row of the person with that uid, None when they are gone."""
        # Of what is known of people nothing else is wanted for the first frame.
        from desktop_app.storage.queries import people

        found = people.id_of_uid(self._store.reader, uid)
        return None if found is None else self.line(found)

    def count(self, query: PeopleQuery, today: date) -> int:
        """How many people `query` wants."""
        if query.text.strip():
            return len(self.ids(query, today))
        self._look_up(query)
        return people_list.count(self._store.reader, query, today)

    def letters(self, query: PeopleQuery, today: date) -> list[tuple[str, int]]:
        """The letters with which the names `query` finds begin, in its order, and the first row of
        each; none unless it is sorted by a name and has no text. Some 20 ms at 100,000 people.
        """
        if query.text.strip() or query.sort not in (Sort.NAME, Sort.FAMILY):
            return []
        with self._lock:
            known, version = self._letters.get((query, today)), self._version
        if known is not None:
            return known
        found = self._beginnings(self.ids(query, today), query.sort)
        with self._lock:
            if version == self._version:
                if len(self._letters) >= KEEP_ORDERS:
                    self._letters.clear()
                self._letters[query, today] = found
        return found

    def _beginnings(self, ids: Sequence[int], sort: Sort) -> list[tuple[str, int]]:
        """Where each letter begins in people sorted by their names. Between two rows with the same
        letter there is no other, so only some twenty rows are looked at for each letter.
        """
        db = self._store.reader

        def letter(row: int) -> str:
            return people_list.letter_of(db, ids[row], sort)

        found: list[tuple[str, int]] = []
        spans = [(0, letter(0), len(ids) - 1, letter(len(ids) - 1))] if ids else []
        while spans:
            first, begins, last, ends = spans.pop()
            if not found or found[-1][0] != begins:
                found.append((begins, first))
            if begins != ends and last - first > 1:
                middle = (first + last) // 2
                between = letter(middle)
                spans += [(middle, between, last, ends), (first, begins, middle, between)]
            elif begins != ends:
                found.append((ends, last))
        return found

    def beginning(self, text: str, query: PeopleQuery) -> list[int]:
        """People whose name, as `query` sorts by it, begins with `text`: the first of them in the
        order of names.
        """
        return people_list.starting_with(self._store.reader, text, LOOKED_AT, query.sort)

    def follow_language(self, language: str) -> Future[None] | None:
        """Put names in the order of a language (ISO 639-1); None when they are in it already, or
        there is no other order for it.
        """
        from desktop_app.domain.alphabets import alphabet
        from desktop_app.storage import name_order

        wanted = alphabet(language).language
        if wanted == name_order.language(self._store.reader):
            return None
        return self._store.derive(
            name_order.TABLES, lambda db: name_order.set_language(db, wanted) > 0
        )

    def is_by_family(self) -> bool:
        """Whether lists by name go by the family name."""
        from desktop_app.storage import name_order

        return name_order.is_by_family(self._store.reader)

    @command
    def sort_by_family(self, wanted: bool) -> Future[Done[None]]:
        """Put lists by name in the order of family names, or back. Everybody's place is worked out
        anew in one transaction, as by its undo: some seconds with 100,000 people.
        """
        from desktop_app.storage import name_order

        return self._store.write(
            Step("setting.edit", "sort-by-family"),
            lambda db: name_order.set_by_family(db, wanted),
        )

    def anybody(self) -> bool:
        """Whether there is anybody at all, also in archive or trash; instant."""
        return people_list.anybody(self._store.reader)

    def counts(self) -> dict[Scope, int]:
        """How many people each scope holds."""
        return people_list.counts(self._store.reader)

    def _ordered(self, query: PeopleQuery, today: date) -> Sequence[int]:
        self._look_up(query)
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

    def _look_up(self, query: PeopleQuery) -> None:
        """Whoever is near a place is known once the words of all places are looked up."""
        if asks_places(query.rules):
            self._locate()

    def _changed(self, changes: ChangeSet) -> None:
        if (
            changes.touches(Noun.PERSON)
            or changes.touches(Noun.CIRCLE)
            or changes.touches(Noun.TAG)
        ):
            with self._lock:
                self._version += 1
                self._orders.clear()
                self._letters.clear()
        else:
            self._forget(changes)

    def _forget(self, changes: ChangeSet) -> None:
        """Drop what was remembered of rules that look at something that changed."""
        with self._lock:
            stale = [key for key in self._orders if is_touched(key[0].rules, changes)]
            stale += [key for key in self._letters if is_touched(key[0].rules, changes)]
            self._version += bool(stale)
            for key in stale:
                self._orders.pop(key, None)
                self._letters.pop(key, None)
