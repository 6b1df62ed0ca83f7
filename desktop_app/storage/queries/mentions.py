"""Whom what was logged speaks of: the people who took part in entries that hold typed words.

Each word begins a word of the entry (its line, body or place), or of the name of the person, so
that "ana fair" finds Ana by her dinner after the fair. A person is found by the entry logged last.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from desktop_app.domain.found import Mentions, words_of
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.engine.id_lists import all_ids, stretches
from desktop_app.storage.queries import entry_terms, search

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from desktop_app.storage.engine.connection import Database

LETTERS = 2
"""From so many on; a word that begins with one letter stands in nearly every entry."""
ENTRIES_AT_ONCE = 500
"""Entries, those logged last, that are looked up within a keystroke."""
MOST_NAMED = 300
"""People whose entries are looked through for the other words."""

READ_AT_ONCE = 50
"""Entries whose texts are looked through for a word of which one letter is typed."""

_TEXTS = "SELECT id, summary, body, place FROM interaction WHERE id IN ({marks})"
_LAST_LOGGED = "SELECT rowid FROM interaction_words WHERE interaction_words MATCH ? ORDER BY rowid DESC LIMIT ?"
_OF_ENTRIES = (
    "SELECT person_id, interaction_id FROM participation WHERE interaction_id IN ({marks}) "
    "ORDER BY interaction_id DESC, person_id"
)
_OF_ALL = """
SELECT p.person_id, max(p.interaction_id) AS entry
FROM interaction_words w CROSS JOIN participation p ON p.interaction_id = w.rowid
WHERE interaction_words MATCH ? GROUP BY p.person_id ORDER BY entry DESC, p.person_id
"""
_OF_NAMED = """
SELECT p.person_id, max(p.interaction_id) FROM participation p WHERE p.person_id IN ({marks})
AND p.interaction_id IN (SELECT rowid FROM interaction_words WHERE interaction_words MATCH ?)
GROUP BY p.person_id
"""


_WHOEVER = """
SELECT p.person_id AS id FROM interaction_words w CROSS JOIN participation p ON p.interaction_id = w.rowid
WHERE interaction_words MATCH ? AND w.rowid BETWEEN ? AND ?"""
_NEWEST = "SELECT max(id) FROM interaction"
Looking: TypeAlias = "Callable[[], Iterable[Collection[int]]]"
"""Looks for people; it answers their ids, some of them several times."""


def whoever(db: Database, text: str) -> list[Looking]:
    """Everybody whom `mentions` finds, in no order: a quarter of the time where they are many. What is
    to be done for it comes in parts, which can be done at once (`one_moment`).
    """
    words = search.tokens(text)
    if sum(map(len, words)) < LETTERS:
        return []
    return [*_in_entries(db, words), *_whoever_named(db, words)]


def _whoever_named(db: Database, words: list[str]) -> Iterator[Looking]:
    for cut in range(1, len(words)):
        for name, rest in ((words[:cut], words[cut:]), (words[cut:], words[:cut])):
            if sum(map(len, rest)) < LETTERS:
                continue
            people = search.names_matching(db, " ".join(name))
            if len(people) <= MOST_NAMED:
                yield partial(_some_named, db, people, search.prefixes(rest))
            else:
                yield from (partial(_among, people, look) for look in _in_entries(db, rest))


def _some_named(db: Database, people: set[int], wanted: str) -> list[list[int]]:
    return [[row for row, _ in _entries_of(db, people, wanted)]]


def _among(people: set[int], look: Looking) -> Iterator[Collection[int]]:
    return map(people.intersection, look())


def _in_entries(db: Database, words: list[str]) -> list[Looking]:
    """Who took part in entries that hold all of the words."""
    wanted = search.prefixes(words)
    return [
        partial(all_ids, db, _WHOEVER, (wanted, *ends))
        for ends in stretches(db.value(_NEWEST) or 0)
    ]


def mentions(
    db: Database,
    text: str,
    *,
    soon: bool = False,
    stop: Callable[[], bool] | None = None,
) -> Mentions:
    """Who is found by what was logged, those first whose entry was logged last.

    With `soon` no more than `ENTRIES_AT_ONCE` entries are looked up: the beginning of the whole
    answer, which says so. Raises StoppedError soon after `stop` becomes true.
    """
    words = search.tokens(text)
    if sum(map(len, words)) < LETTERS:
        return Mentions({}, True)
    if soon:
        last, whole = _soon(db, words)
    else:
        with db.until(stop):
            last, whole = dict(db.rows(_OF_ALL, (search.prefixes(words),))), True
    lowest = min(last.values(), default=0) if not whole else 0
    named, all_of_them = _of_named(db, words, soon)
    for person, entry in named.items():
        if entry >= lowest:
            last[person] = max(entry, last.get(person, 0))
    if not all_of_them:
        # Somebody still to be found may belong anywhere among these.
        return Mentions({}, False)
    return Mentions(dict(sorted(last.items(), key=lambda item: (-item[1], item[0]))), whole)


def _soon(db: Database, words: Sequence[str]) -> tuple[dict[int, int], bool]:
    found = _last_logged(db, words, ENTRIES_AT_ONCE + 1)
    entries = found[:ENTRIES_AT_ONCE]
    last: dict[int, int] = {}
    for person, entry in db.rows(_OF_ENTRIES.format(marks=marks(entries)), entries):
        last.setdefault(person, entry)
    return last, len(found) <= ENTRIES_AT_ONCE


def _of_named(db: Database, words: list[str], soon: bool) -> tuple[dict[int, int], bool]:
    """Where the first or the last words are a name and the others stand in an entry; and whether
    that was all looked at.
    """
    found: dict[int, int] = {}
    for cut in range(1, len(words)):
        for name, rest in ((words[:cut], words[cut:]), (words[cut:], words[:cut])):
            if sum(map(len, rest)) < LETTERS:
                continue
            people = search.names_matching(db, " ".join(name))
            if soon and len(people) > MOST_NAMED:
                return {}, False
            for person, entry in _entries_of(db, people, search.prefixes(rest)):
                found[person] = max(entry, found.get(person, 0))
    return found, True


def _entries_of(db: Database, people: set[int], wanted: str) -> Iterable[tuple[Any, ...]]:
    if len(people) <= MOST_NAMED:
        sql = _OF_NAMED.format(marks=marks(people))
        return db.rows(sql, (*people, wanted)) if people else ()
    return [row for row in db.rows(_OF_ALL, (wanted,)) if row[0] in people]


def last_entries(db: Database, text: str, limit: int) -> list[int]:
    """The ids of the entries that hold every word of `text`, those logged last first."""
    words = search.tokens(text)
    if sum(map(len, words)) < LETTERS:
        return []
    begun = [word for word in words if len(word) < LETTERS]
    if begun and len(begun) < len(words):
        found = _with_begun(db, [word for word in words if len(word) >= LETTERS], begun, limit)
        if found is not None:
            return found
    return _last_logged(db, words, limit)


def _last_logged(db: Database, words: Sequence[str], limit: int) -> list[int]:
    query = entry_terms.wanted(db, words)
    return [row[0] for row in db.rows(_LAST_LOGGED, (query, limit))] if query else []


def _with_begun(db: Database, words: list[str], begun: list[str], limit: int) -> list[int] | None:
    """The same where some words are single letters: those stand in nearly every entry, and the index
    would gather all of these. So the entries with the other words are read. None when more would
    have to be read than is quick.
    """
    last = _last_logged(db, words, ENTRIES_AT_ONCE + 1)
    found: list[int] = []
    for at in range(0, min(len(last), ENTRIES_AT_ONCE), READ_AT_ONCE):
        ids = last[at : at + READ_AT_ONCE]
        texts = {row: some for row, *some in db.rows(_TEXTS.format(marks=marks(ids)), ids)}
        found += [row for row in ids if _begin(begun, texts.get(row, []))]
        if len(found) >= limit:
            return found[:limit]
    return None if len(last) > ENTRIES_AT_ONCE else found


def _begin(begun: Sequence[str], texts: Sequence[str]) -> bool:
    """Whether each of `begun` begins a word of `texts`, as the index has them."""
    words = words_of(" ".join(texts))
    return all(any(word.startswith(letter) for word in words) for letter in begun)
