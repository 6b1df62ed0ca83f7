"""The words that stand in entries, from the index of what was logged.

For a beginning of five letters and more that index has no list of its own: it would gather the
entries of all words that begin so, tens of thousands for a frequent one, before it gives the last
four. Asked for whole words it reads from the last entry on and stops.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.storage.queries import search

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.storage.engine.connection import Database

LISTED = 4
"""Letters up to which the index has the entries of a beginning listed (`engine.triggers`)."""
MOST = 12
"""Words of one beginning; where there are more, few entries have each."""

_MAKE = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.entry_terms "
    "USING fts5vocab('main', 'interaction_words', 'instance')"
)
_FROM = "SELECT term FROM entry_terms WHERE term >= ? LIMIT 1"


def wanted(db: Database, words: Sequence[str]) -> str:
    """An FTS5 query for entries in which each of `words`, as `search.tokens` gives them, begins a
    word; "" when none can.
    """
    parts = []
    for word in words:
        # Of other letters Python and the index may disagree how they are written small.
        terms = _terms(db, word.lower()) if len(word) > LISTED and word.isascii() else None
        if terms is None:
            parts.append(search.prefixes([word]))
        elif terms:
            parts.append("(" + " OR ".join(f'"{term}"' for term in terms) + ")")
        else:
            return ""
    return " AND ".join(parts)


def _terms(db: Database, beginning: str) -> list[str] | None:
    """The words that begin so, None for more than `MOST`."""
    _make(db)
    found: list[str] = []
    term = db.value(_FROM, (beginning,))
    while term is not None and term.startswith(beginning):
        if len(found) == MOST:
            return None
        found.append(term)
        # The next one after it: a greater-than would walk through all places where it stands.
        term = db.value(_FROM, (f"{term}\x01",))
    return found


def _make(db: Database) -> None:
    """Make the view of the index, which lives in the memory of this connection."""
    if db.value("SELECT 1 FROM temp.sqlite_schema WHERE name = 'entry_terms'"):
        return
    # What only reads may make nothing, not even this. The file is opened for reading all the same.
    db.run("PRAGMA query_only = 0")
    try:
        db.run(_MAKE)
    finally:
        db.run(f"PRAGMA query_only = {int(db.read_only)}")
