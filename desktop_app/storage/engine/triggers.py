"""What SQLite keeps by itself: the full-text indexes, and the rhythm and clock of each person
(`rhythms`).

All of it can be rebuilt from the tables, so it belongs to no migration: `install` drops and makes
it anew after one, because a table rebuild silently drops the triggers of the table. Two full-text
tables stand side by side: words with prefixes and without diacritics for ordinary search, and
trigrams for substrings, telephone numbers however they are grouped, and scripts written without
blanks. Both are contentless (SQLite FTS5, section 4.4.4), so nothing is stored twice.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop_app.storage.engine import rhythms, sort_keys
from desktop_app.storage.engine.person_document import documents, joined, plain_if_needed, view

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

_TABLES = """
CREATE VIRTUAL TABLE person_words USING fts5(names, organisations, relatives, rest, content='',
    contentless_delete=1, tokenize="unicode61 remove_diacritics 2", prefix='1 2 3');
CREATE VIRTUAL TABLE person_trigrams USING fts5(names, rest, content='', contentless_delete=1,
    tokenize="trigram remove_diacritics 1")
"""
_WORDS_TABLE = """
CREATE VIRTUAL TABLE {table}_words USING fts5(words, content='', contentless_delete=1,
    tokenize="unicode61 remove_diacritics 2", prefix='2 3 4')
"""

ADDING = 2
_FLAG = "CREATE TABLE IF NOT EXISTS indexing_later (id INTEGER PRIMARY KEY)"
_NOT_LATER = "NOT EXISTS (SELECT 1 FROM indexing_later)"

_ADD = """
    INSERT INTO person_words (rowid, names, organisations, relatives, rest)
        SELECT id, names, organisations, relatives, rest FROM person_document WHERE {where};
    INSERT INTO person_trigrams (rowid, names, rest)
        SELECT id, names || ' ' || organisations, reach FROM person_document WHERE {where};
"""
_DROP = """
    DELETE FROM person_words WHERE rowid {where};
    DELETE FROM person_trigrams WHERE rowid {where};
"""


_RELATED = """
    SELECT other_id FROM relation WHERE person_id {who} AND other_id NOT NULL
    UNION SELECT person_id FROM relation WHERE other_id {who}
"""
"""The people in whose documents the names of those people stand."""


def _reindex(id_sql: str) -> str:
    """SQL that indexes the person `id_sql` anew; does nothing for a person not (or no longer)
    there.
    """
    return _DROP.format(where=f"= {id_sql}") + _ADD.format(where=f"id = {id_sql}")


def _reindex_all(people: str) -> str:
    """SQL that indexes anew the people whose id is as the condition `people` says."""
    return f"{_DROP.format(where=people)} {_ADD.format(where=f'id {people}')}"


def _person_triggers() -> dict[str, str]:
    from desktop_app.storage.engine.tables import tables

    there = f"WHEN {_NOT_LATER} AND EXISTS (SELECT 1 FROM person WHERE id = {{row}}.person_id)"
    columns = ", ".join(
        column for group in tables()["person"].searched.values() for column in group
    )
    triggers = {
        "person_added": f"AFTER INSERT ON person WHEN {_NOT_LATER} BEGIN {_ADD.format(where='id = new.id')} END",
        "person_removed": f"AFTER DELETE ON person WHEN {_NOT_LATER} BEGIN {_DROP.format(where='= old.id')} END",
        "person_changed": f"AFTER UPDATE OF {columns} ON person WHEN {_NOT_LATER} BEGIN {_reindex('new.id')} END",
    }
    for table in ("channel", "position", "person_tag", "own_value", "household_person", "document"):
        for event, row in (("INSERT", "new"), ("DELETE", "old"), ("UPDATE", "new")):
            triggers[f"{table}_{event.lower()}_words"] = (
                f"AFTER {event} ON {table} {there.format(row=row)} BEGIN {_reindex(f'{row}.person_id')} END"
            )
    # Merging has them move from one person to another, and undoing that back.
    both = _reindex_all("IN (old.person_id, new.person_id)")
    triggers["document_update_words"] = (
        f"AFTER UPDATE ON document WHEN {_NOT_LATER} BEGIN {both} END"
    )
    for table, link, key in (
        ("tag", "person_tag", "tag_id"),
        ("organisation", "position", "organisation_id"),
    ):
        people = f"IN (SELECT person_id FROM {link} WHERE {key} = new.id)"
        triggers[f"{table}_renamed"] = (
            f"AFTER UPDATE OF name ON {table} WHEN {_NOT_LATER} BEGIN {_reindex_all(people)} END"
        )
    people = "IN (SELECT person_id FROM household_person WHERE household_id = new.id)"
    triggers["household_changed"] = (
        f"AFTER UPDATE OF name, value ON household WHEN {_NOT_LATER} BEGIN {_reindex_all(people)} END"
    )
    return triggers | _relation_triggers()


def _relation_triggers() -> dict[str, str]:
    """People are found by the names of those they have to do with, from either side."""
    related = f"IN ({_RELATED.format(who='= new.id')})"
    triggers = {
        "person_renamed": "AFTER UPDATE OF display_name, trashed_at ON person "
        f"WHEN {_NOT_LATER} AND EXISTS ({_RELATED.format(who='= new.id')}) "
        f"BEGIN {_reindex_all(related)} END"
    }
    for event, ids in (
        ("INSERT", "new.person_id, new.other_id"),
        ("DELETE", "old.person_id, old.other_id"),
        ("UPDATE", "new.person_id, old.other_id, new.other_id"),
    ):
        triggers[f"relation_{event.lower()}_words"] = (
            f"AFTER {event} ON relation WHEN {_NOT_LATER} BEGIN {_reindex_all(f'IN ({ids})')} END"
        )
    return triggers


def _with_words() -> dict[str, list[str]]:
    """Each table that has an index of its own, and the columns in it."""
    from desktop_app.storage.engine.tables import tables

    return {
        name: table.searched["words"]
        for name, table in tables().items()
        if "words" in table.searched
    }


def indexes() -> dict[str, str]:
    """Each full-text table and the table whose rows it holds, by the same id."""
    return {"person_words": "person", "person_trigrams": "person"} | {
        f"{table}_words": table for table in _with_words()
    }


def _word_triggers(table: str, columns: Sequence[str]) -> dict[str, str]:
    words = plain_if_needed(joined(columns, "new"))
    add = f"INSERT INTO {table}_words (rowid, words) VALUES (new.id, {words});"
    drop = f"DELETE FROM {table}_words WHERE rowid = old.id;"
    return {
        f"{table}_added": f"AFTER INSERT ON {table} BEGIN {add} END",
        f"{table}_removed": f"AFTER DELETE ON {table} BEGIN {drop} END",
        f"{table}_changed": f"AFTER UPDATE OF {', '.join(columns)} ON {table} BEGIN {drop} {add} END",
    }


def triggers() -> dict[str, str]:
    """Every permanent trigger by name, with the SQL after `CREATE TRIGGER name`."""
    found = _person_triggers() | rhythms.triggers()
    for table, columns in _with_words().items():
        found |= _word_triggers(table, columns)
    return found


def install(db: Database) -> None:
    """Make every full-text table, view and trigger anew, as this version has them; `rebuild` fills
    the tables. Call inside a transaction.
    """
    for name in [
        row[0] for row in db.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    ]:
        db.run(f'DROP TRIGGER "{name}"')
    for (name,) in db.rows(
        "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5(%'"
    ):
        db.run(f'DROP TABLE "{name}"')
    db.run("DROP VIEW IF EXISTS person_document")
    db.run(_FLAG)
    for statement in (
        *_TABLES.split(";"),
        *(_WORDS_TABLE.format(table=table) for table in _with_words()),
    ):
        db.run(statement)
    for table in indexes():
        # Without it the words of a deleted note stay readable in the file.
        db.run(f"INSERT INTO {table} ({table}, rank) VALUES ('secure-delete', 1)")
    db.run(view())
    for name, body in triggers().items():
        db.run(f"CREATE TRIGGER {name} {body}")


@contextmanager
def indexing_later(db: Database) -> Iterator[None]:
    """Within, changes to people leave the full-text tables alone; call `index_people` after. Inside
    a transaction.

    FTS5 flushes a segment at the end of every trigger, which makes many small changes some ten
    times slower than one large one. The flag is a row that never outlives its transaction, so no
    other connection ever sees it.
    """
    db.run("INSERT INTO indexing_later (id) VALUES (1)")
    yield
    db.run("DELETE FROM indexing_later")


@contextmanager
def adding_people(db: Database) -> Iterator[None]:
    """As `indexing_later`, for people who are new with all their parts: the journal then records
    the person alone.
    """
    with indexing_later(db):
        db.run(f"INSERT INTO indexing_later (id) VALUES ({ADDING})")
        yield


def index_people(db: Database, ids: str, values: Sequence[object] = ()) -> None:
    """Index anew the people whose ids the SELECT `ids` gives, and those related to them; those who
    are gone are taken out.
    """
    everybody = f"{ids} UNION {_RELATED.format(who=f'IN ({ids})')}"
    for table in ("person_words", "person_trigrams"):
        db.run(f"DELETE FROM {table} WHERE rowid IN ({everybody})", (*values, *values, *values))
    _add_many(db, f"id IN ({everybody})", (*values, *values, *values))


def _add_many(db: Database, where: str, values: Sequence[object] = ()) -> None:
    """What `_ADD` does, for many people."""
    words = ("names", "organisations", "relatives", "rest")
    db.run(
        f"INSERT INTO person_words (rowid, {', '.join(words)}) {documents(words, where)}", values
    )
    found = documents(("names", "organisations", "reach"), where)
    db.run(
        "INSERT INTO person_trigrams (rowid, names, rest) "
        f"SELECT id, names || ' ' || organisations, reach FROM ({found})",
        values,
    )


def related_to(db: Database, ids: str, values: Sequence[object]) -> set[int]:
    """Those related to the people whose ids the SELECT `ids` gives, from either side."""
    found = db.rows(_RELATED.format(who=f"IN ({ids})"), (*values, *values))
    return {row[0] for row in found}


def related_to_people(db: Database, ids: Iterable[int]) -> set[int]:
    """Those related to the people of those ids, from either side."""
    return related_to(db, "SELECT value FROM json_each(?)", (json.dumps(list(ids)),))


def index_people_of(db: Database, ids: Iterable[int]) -> None:
    """Index anew the people of those ids."""
    index_people(db, "SELECT value FROM json_each(?)", (json.dumps(list(ids)),))


def index_new_people(db: Database, first: int, last: int) -> None:
    """Index the people whose ids lie between, both included, who have never been indexed; and anew
    those related to them.
    """
    between = "id BETWEEN ? AND ?"
    _add_many(db, between, (first, last))
    related = related_to(db, f"SELECT id FROM person WHERE {between}", (first, last))
    if others := [row for row in related if not first <= row <= last]:
        index_people_of(db, others)


def indexed_rows() -> dict[str, str]:
    """For each full-text table the SELECT, without a WHERE, of what it holds of each row: the id
    first, then its columns.
    """
    found = {
        "person_words": "SELECT id, names, organisations, relatives, rest FROM person_document",
        "person_trigrams": "SELECT id, names || ' ' || organisations, reach FROM person_document",
    }
    for table, columns in _with_words().items():
        words = plain_if_needed(joined(columns, "t"))
        found[f"{table}_words"] = f"SELECT id, {words} FROM {table} t"
    return found


def rebuild(db: Database) -> None:
    """Index everything, and derive every rhythm and every key of a list's order, from the tables.
    Call inside a transaction.
    """
    for table in indexes():
        db.run(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")
    _add_many(db, "1")
    made = indexed_rows()
    for table in _with_words():
        db.run(f"INSERT INTO {table}_words (rowid, words) {made[f'{table}_words']}")
    rhythms.rebuild(db)
    sort_keys.rebuild(db)


PAGES = 256
"""Pages of an index put together in one go, about a megabyte: some milliseconds."""
_TOMBSTONES = 65_536 << 37
"""From here on the numbers of pages in an index's table are those of tombstones (FTS5_TOMBSTONE_ROWID
in SQLite's fts5_index.c)."""


def holds_gone_words(db: Database) -> bool:
    """Whether a search index still holds words of rows that were deleted or changed since.

    A contentless index only notes on a tombstone that a row is gone. Its words stay where they are
    until their part of the index is put together with another, whatever `secure-delete` says.
    """
    return any(
        db.value(f"SELECT EXISTS (SELECT 1 FROM {table}_data WHERE id >= ?)", (_TOMBSTONES,))
        for table in indexes()
    )


def drop_gone_words(db: Database, *, begin: bool) -> bool:
    """Put a part of each search index together anew, without the words of rows that are gone;
    answers whether there is more to do. `begin` with the first part. Call inside a transaction.
    """
    more = False
    for table in indexes():
        before = db.total_changes()
        db.run(
            f"INSERT INTO {table} ({table}, rank) VALUES ('merge', {-PAGES if begin else PAGES})"
        )
        # As SQLite's documentation has it: less than two changes, and nothing was left to do.
        more |= db.total_changes() - before > 1
    return more
