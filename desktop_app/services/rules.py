"""Rules of smart lists: what they name, and whom they find."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.rules.kind import Shape
from desktop_app.domain.rules.kinds import KINDS
from desktop_app.storage.queries import people_list
from desktop_app.storage.queries.rules import named

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop_app.domain.people_query import PeopleQuery, PersonLine
    from desktop_app.domain.rules.rule import Rule
    from desktop_app.services.people_list import PeopleList
    from desktop_app.storage.engine.store import Store


@dataclass(frozen=True, slots=True)
class Found:
    """How many people a query finds, and the rows of the first of them."""

    count: int
    first: Sequence[PersonLine]


class Rules:
    """All reads may be called on any thread; `look` takes up to some 100 ms at 100,000 people."""

    def __init__(self, store: Store, people: PeopleList) -> None:
        self._store, self._people = store, people

    def look(self, query: PeopleQuery, today: date, most: int) -> Found:
        """Whom `query` finds on the local day, with the rows of at most `most`."""
        ids = self._people.ids(query, today)
        return Found(len(ids), people_list.lines(self._store.reader, ids[:most]))

    def named(self, rows: str) -> list[tuple[int, str]]:
        """Every row that a rule whose kind has these `rows` may name, with what it is called."""
        return named.rows_named(self._store.reader, rows)

    def complete(self, rows: str, text: str, limit: int) -> list[tuple[int, str]]:
        """Some of those whose names hold what was typed, those first that begin with it."""
        wanted = text.strip()
        return named.rows_holding(self._store.reader, rows, wanted, limit) if wanted else []

    def names(self, rule: Rule) -> tuple[str, ...]:
        """What the rows or people that a rule names are called, "" for those who are gone; none for
        a rule that names none. Of a rule that is `of` a row it is that one.
        """
        kind, db = KINDS[rule.kind], self._store.reader
        if kind.of:
            return (named.names_of_rows(db, kind.of, [rule.of]).get(rule.of, ""),)
        if not isinstance(rule.value, tuple):
            return ()
        match kind.comparisons[rule.comparison]:
            case Shape.ROWS:
                known = named.names_of_rows(db, kind.rows, rule.value)
            case Shape.PEOPLE:
                known = named.names_of_people(db, rule.value)
            case _:
                return ()
        return tuple(known.get(item, "") for item in rule.value)
