"""Finding what is neither a person nor an entry of the timeline: rows of whatever the schema says
is searched.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.storage.engine import rows
from desktop_app.storage.queries import search

if TYPE_CHECKING:
    from desktop_app.domain.changes import Noun
    from desktop_app.storage.engine.store import Store


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row that matches: its noun, its id, and the first of its words."""

    noun: Noun | None
    id: int
    words: str


class Search:
    """Reads are synchronous and quick."""

    def __init__(self, store: Store) -> None:
        self._store = store

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
