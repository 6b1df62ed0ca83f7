"""Finding what is no person: organisations, entries of the timeline, and rows of whatever else the
schema says is searched.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.domain.found import place_of, words_of
from desktop_app.storage.engine import rows
from desktop_app.storage.queries import search, timeline
from desktop_app.storage.queries.mentions import last_entries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.changes import Noun
    from desktop_app.domain.timeline import Interaction
    from desktop_app.storage.engine.store import Store


MOST_COUNTED = 100
"""People of an organisation, when it is found among others."""


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row that matches: its noun, its id, and the first of its words."""

    noun: Noun | None
    id: int
    words: str


@dataclass(frozen=True, slots=True)
class FoundOrganisation:
    """An organisation, and how many people in the list are or were there, `MOST_COUNTED` for that
    many or more.
    """

    id: int
    name: str
    people: int


class Search:
    """Reads are synchronous and quick."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def organisations(self, text: str, limit: int) -> list[FoundOrganisation]:
        """Organisations in whose name every word of `text` stands, those met most first. Looks at
        those of some hundreds of people, so a letter or two may miss one.
        """
        words, db = words_of(text), self._store.reader
        fitting = (
            (row, name)
            for row, name in search.organisations(db, text)
            if all(place_of(word, name) is not None for word in words)
        )
        found = (
            FoundOrganisation(row, name, people)
            for row, name in fitting
            if (people := search.people_there(db, row, MOST_COUNTED))
        )
        return list(islice(found, limit))

    def organisation_names(self, ids: Sequence[int]) -> list[str]:
        """The names of those organisations that exist."""
        return search.organisation_names(self._store.reader, ids)

    def entries(self, text: str, limit: int) -> list[Interaction]:
        """Some entries, of those logged last, that hold every word of `text`; newest first."""
        db = self._store.reader
        return timeline.load(db, last_entries(db, text, limit))

    def others(self, text: str, limit: int = 200) -> list[FoundRow]:
        """What matches all words of `text` and is no person and no entry, at most `limit` of each
        noun.
        """
        found: list[FoundRow] = []
        for name in search.other_tables(self._store.reader):
            found += self._of(name, search.rows_matching(self._store.reader, name, text, limit))
        return found

    def _of(self, name: str, ids: list[int]) -> list[FoundRow]:
        """The rows with what to show of them; only here is the schema needed, which takes a while
        to load.
        """
        if not ids:
            return []
        from desktop_app.storage.engine.tables import tables

        table = tables()[name]
        columns = ("id", *table.searched["words"])
        words = {
            row[0]: row[1:]
            for row in rows.select(self._store.reader, name, columns, where="id", among=ids)
        }
        return [
            FoundRow(table.noun, row, next(filter(None, words[row]), ""))
            for row in ids
            if row in words
        ]
