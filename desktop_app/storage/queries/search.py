"""Finding people and interactions by typed words, through the full-text tables of
`engine.triggers`: the one engine of the window's list, its palette and `kith search`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.domain.names import plain_letters
from desktop_app.storage.engine.connection import marks

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from desktop_app.storage.engine.connection import Database

# Patterns, not compiled yet: the window shows its people before anybody searches.
_TOKEN = r"\w+"
_WITHOUT_BLANKS = "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
_NUMBER = r"[+\d][\d\s().\-/]{2,}"
TRIGRAM = 3
SHORTEST_QUICK = 2
"""Letters from which the index answers at once; scripts without blanks need a scan below three."""

_WITH_NEEDS = """
SELECT n.person_id FROM need_words w CROSS JOIN need n ON n.id = w.rowid
WHERE need_words MATCH ? AND n.closed_on IS NULL AND n.person_id IS NOT NULL LIMIT ?
"""


def tokens(text: str) -> list[str]:
    """The words of `text` as the index sees them."""
    return re.findall(_TOKEN, plain_letters(text).replace("_", " "))


def prefixes(words: list[str]) -> str:
    """An FTS5 query that wants every word as a prefix; words are quoted, so no operator in them
    counts.
    """
    return " ".join(f'"{word}"*' for word in words)


def people_matching(
    db: Database, text: str, limit: int = -1, numbers: Sequence[str] = ()
) -> set[int]:
    """The ids of people, in any scope, who match all words of `text`; empty for a text without a
    word.

    One letter looks at names and organisations only. What they look for or offer, while it is open,
    counts from two letters on. From three characters on, substrings of names,
    organisations, e-mail addresses and telephone numbers count too; `numbers` are the digits of a
    number that may stand there for those typed. With `limit`, at least that many if there are so
    many.
    """
    return set[int]().union(*matching(db, text, limit, numbers))


def matching(
    db: Database, text: str, limit: int = -1, numbers: Sequence[str] = ()
) -> Iterator[Collection[int]]:
    """The same piece by piece, some several times: two thirds of the time where they are many."""
    words = tokens(text)
    if words:
        query = prefixes(words)
        if sum(map(len, words)) == 1:
            query = f"{{names organisations}} : ({query})"
        sql = "SELECT rowid FROM person_words WHERE person_words MATCH ? LIMIT ?"
        yield from _pieces(db, sql, query, limit)
    if sum(map(len, words)) >= SHORTEST_QUICK:
        yield from _pieces(db, _WITH_NEEDS, prefixes(words), limit)
    if re.search(_WITHOUT_BLANKS, text) and len(text.strip()) < TRIGRAM:
        yield _scan(db, text.strip())
    yield from _substrings(db, text, limit, numbers)


def _pieces(db: Database, sql: str, *values: object) -> Iterator[list[int]]:
    # Late: the window shows its people before anybody searches.
    from desktop_app.storage.engine.id_lists import all_ids

    return all_ids(db, sql, values)


def names_matching(db: Database, text: str) -> set[int]:
    """The ids of people whose names match all words of `text`."""
    words = tokens(text)
    if not words:
        return set()
    query = f"{{names}} : ({prefixes(words)})"
    sql = "SELECT rowid FROM person_words WHERE person_words MATCH ?"
    return set[int]().union(*_pieces(db, sql, query))


def named(db: Database, text: str) -> set[int]:
    """The ids of people whose names hold all words of `text` as whole words."""
    words = tokens(text)
    if not words:
        return set()
    quoted = " ".join(f'"{word}"' for word in words)
    query = f"{{names}} : ({quoted})"
    return {
        row[0]
        for row in db.rows("SELECT rowid FROM person_words WHERE person_words MATCH ?", (query,))
    }


def _substrings(
    db: Database, text: str, limit: int, numbers: Sequence[str]
) -> Iterable[Collection[int]]:
    wanted = plain_letters(text.strip())
    if re.fullmatch(_NUMBER, wanted):
        # 00 is how many countries dial the +.
        wanted = re.sub(r"[\s().\-/]", "", wanted).removeprefix("00")
    parts = [part for part in wanted.split() if len(part) >= TRIGRAM]
    if numbers:
        query = " OR ".join(f'"{digits}"' for digits in numbers)
    elif not parts or len(parts) != len(wanted.split()):
        return ()
    else:
        query = " ".join('"' + part.replace('"', '""') + '"' for part in parts)
    sql = "SELECT rowid FROM person_trigrams WHERE person_trigrams MATCH ? LIMIT ?"
    return _pieces(db, sql, query, limit)


def _scan(db: Database, text: str) -> set[int]:
    """People with one or two characters of a script without blanks in their name: too short for
    trigrams.
    """
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    sql = (
        "SELECT id FROM person WHERE display_name || ' ' || other_script || ' ' || family || ' ' || given "
        "LIKE ? ESCAPE '\\'"
    )
    return {row[0] for row in db.rows(sql, (f"%{escaped}%",))}


_ORGANISATIONS = """
SELECT o.id, o.name FROM position q JOIN organisation o ON o.id = q.organisation_id
WHERE q.person_id IN (SELECT rowid FROM person_words WHERE person_words MATCH ? LIMIT ?)
GROUP BY o.id ORDER BY count(*) DESC, o.name
"""
_PEOPLE_THERE = """
SELECT count(*) FROM (
    SELECT DISTINCT q.person_id FROM position q JOIN person p ON p.id = q.person_id
    WHERE q.organisation_id = ? AND p.trashed_at IS NULL AND p.archived_at IS NULL LIMIT ?
)
"""
PEOPLE_LOOKED_AT = 300
"""People by whom organisations are found."""


def organisations(db: Database, text: str) -> list[tuple[int, str]]:
    """Ids and names of organisations of some people who match `text`, those met most among them
    first. The name itself may not match: the title of a position may.
    """
    words = tokens(text)
    query = f"{{organisations}} : ({prefixes(words)})"
    return (
        [(row[0], row[1]) for row in db.rows(_ORGANISATIONS, (query, PEOPLE_LOOKED_AT))]
        if words
        else []
    )


def people_there(db: Database, organisation: int, most: int) -> int:
    """How many people in the list are or were at an organisation, counted up to `most`: each of
    thousands would be looked up.
    """
    return int(db.value(_PEOPLE_THERE, (organisation, most)))


def organisation_names(db: Database, ids: Sequence[int]) -> list[str]:
    """The names of those organisations that exist."""
    return [
        row[0] for row in db.rows(f"SELECT name FROM organisation WHERE id IN ({marks(ids)})", ids)
    ]


def other_tables(db: Database) -> list[str]:
    """The tables besides people and interactions whose words are indexed, each in `TABLE_words`."""
    known = ("person_words", "interaction_words")
    sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%fts5(words,%'"
    return sorted(name.removesuffix("_words") for (name,) in db.rows(sql) if name not in known)


def rows_matching(db: Database, table: str, text: str, limit: int) -> list[int]:
    """The ids of the rows of such a table that match all words of `text`, the best first."""
    words = tokens(text)
    if not words:
        return []
    index = f"{table}_words"
    sql = f"SELECT rowid FROM {index} WHERE {index} MATCH ? ORDER BY rank LIMIT ?"
    return [row[0] for row in db.rows(sql, (prefixes(words), limit))]


def interactions_with_word(word: str, *, names_only: bool) -> tuple[str, list[str]]:
    """SQL, with its values, for the ids of interactions in which `word` begins a word of the line,
    the body or the place, or of the name of somebody who took part; some come twice.
    """
    named = (
        "SELECT interaction_id FROM participation WHERE person_id IN "
        "(SELECT rowid FROM person_words WHERE person_words MATCH ?)"
    )
    quick = prefixes([word])
    if names_only:
        return named, [f"{{names}} : {quick}"]
    sql = f"SELECT rowid FROM interaction_words WHERE interaction_words MATCH ? UNION ALL {named}"
    return sql, [quick, f"{{names}} : {quick}"]
